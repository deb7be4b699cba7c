package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.access.AccessMatrix;
import org.hersys.access.Operation;
import org.hersys.actor.Role;
import org.hersys.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights in the documentation is the one in the code. */
class AccessPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_table_in_the_documentation_is_up_to_date(Language language) {
        GeneratedPage.assertUpToDate(
                "access", language, AccessMatrix.standard().markdown(language), AccessPageTest.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_has_a_chapter_for_each_role_which_names_each_operation_once(Language language) {
        var chapters = AccessMatrix.standard().markdown(language).split("(?m)^## ", -1);

        assertThat(chapters).hasSize(1 + Role.values().length + 1);
        for (var role : Role.values()) {
            var chapter = chapters[1 + role.ordinal()];
            assertThat(chapter).startsWith(role.label().in(language));
            for (var operation : Operation.values()) {
                assertThat(chapter).containsOnlyOnce("`" + operation + "`");
            }
        }
    }
}
