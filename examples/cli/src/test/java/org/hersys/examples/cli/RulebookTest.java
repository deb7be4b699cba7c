package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {

    private static final Path COPIES = Path.of("../../docs/rules");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_copy_in_the_documentation_is_the_rule_book(String language) throws IOException {
        var copy = COPIES.resolve("rules." + language + ".md");
        var book = Run.of("", "rulebook", "--lang", language);

        assertThat(Files.isRegularFile(copy) ? Files.readString(copy) : "")
                .as(
                        "docs/rules/rules.%1$s.md is stale. Look at what has changed, then write it anew:%n"
                                + "  mvn -q -ntp -DskipTests -pl examples/cli -am package%n"
                                + "  java -jar examples/cli/target/hersys.jar rulebook --lang %1$s > docs/rules/rules.%1$s.md%n",
                        language)
                .isEqualTo(book.out());
    }

    @Test
    void the_json_form_has_every_edition_with_its_source_in_both_languages() {
        var book = Run.json(Run.of("", "rulebook", "--format", "json").out());

        assertThat(book.path("statements").get(1).path("en").textValue()).contains("March 2024");
        assertThat(book.path("chapters")).hasSizeGreaterThan(4);
        book.path("chapters")
                .forEach(chapter -> chapter.path("editions").forEach(edition -> {
                    assertThat(edition.path("name").path("ja").textValue()).isNotBlank();
                    assertThat(edition.path("citation").path("provenance").textValue())
                            .isNotBlank();
                    edition.path("provisions")
                            .forEach(provision -> assertThat(provision
                                            .path("citation")
                                            .path("title")
                                            .textValue())
                                    .isNotBlank());
                }));
        assertThat(book.path("instructions")).isNotEmpty();
    }

    @Test
    void the_language_changes_the_page_and_not_the_json() {
        assertThat(Run.of("", "rulebook", "--lang", "en").out()).startsWith("# hersys rule book");
        assertThat(Run.of("", "rulebook", "--lang", "ja", "--format", "json"))
                .isEqualTo(Run.of("", "rulebook", "--lang", "en", "--format", "json"));
    }
}
