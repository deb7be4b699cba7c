package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written keeps true: code that runs, links that lead somewhere, two READMEs that say the same. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern TAGGED =
            Pattern.compile("// tag::([a-z-]+)\\[]\\R(.*?)// end::\\1\\[]", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            var pages = new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList());
            Stream.of("README.md", "README.ja.md", "CHANGELOG.md", "CONTRIBUTING.md")
                    .map(ROOT::resolve)
                    .forEach(pages::add);
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void code_that_is_printed_is_code_that_runs(Path page) {
        assertThat(runningCode()).isNotEmpty();
        assertThat(blocks(JAVA_BLOCK, read(page))).isSubsetOf(runningCode());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Path page) {
        var links =
                LINK.matcher(read(page)).results().map(match -> match.group(1)).toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void the_two_readmes_have_the_same_code_and_commands() {
        var english = read(ROOT.resolve("README.md"));
        var japanese = read(ROOT.resolve("README.ja.md"));

        assertThat(blocks(SHELL_BLOCK, english)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(blocks(SHELL_BLOCK, japanese)).isEqualTo(blocks(SHELL_BLOCK, english));
        assertThat(blocks(JAVA_BLOCK, japanese)).isEqualTo(blocks(JAVA_BLOCK, english));
        assertThat(headings(japanese)).isEqualTo(headings(english));
    }

    @Test
    void the_changelog_tells_rules_before_code() {
        var changelog = read(ROOT.resolve("CHANGELOG.md"));

        assertThat(changelog.indexOf("### Rules")).isPositive().isLessThan(changelog.indexOf("### Code"));
    }

    private static List<String> runningCode() {
        return Stream.of("examples/embedding/src/main/java", "docs/src/test/java", "hersys-adapters-jdbc/src/test/java")
                .flatMap(folder -> javaFiles(ROOT.resolve(folder)).stream())
                .flatMap(file -> TAGGED.matcher(read(file)).results())
                .map(match -> normalized(match.group(2)))
                .toList();
    }

    private static List<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> normalized(match.group(1)))
                .toList();
    }

    private static long headings(String text) {
        return text.lines().filter(line -> line.startsWith("#")).count();
    }

    /** Indentation and the room before a comment are for the reader's eye. */
    private static String normalized(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
