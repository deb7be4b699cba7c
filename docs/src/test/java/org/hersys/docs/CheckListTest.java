package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.check.Checks;
import org.hersys.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of checks in the documentation is the list of checks in the code. */
class CheckListTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_in_the_documentation_is_up_to_date(Language language) {
        GeneratedPage.assertUpToDate(
                "checks", language, new CheckList(language).markdown(Checks.standard()), CheckListTest.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_has_a_line_for_each_check(Language language) {
        var lines = new CheckList(language).markdown(Checks.standard()).lines().toList();

        assertThat(Checks.standard().all())
                .hasSizeGreaterThan(30)
                .allSatisfy(check -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| `" + check.code() + "` |"))
                        .hasSize(1));
    }
}
