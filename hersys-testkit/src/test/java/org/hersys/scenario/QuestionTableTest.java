package org.hersys.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which test answers which question: each has one, and the list in the documentation is that of the tests. */
class QuestionTableTest {

    private static final Path LIST = Path.of("..", "docs", "questions.md");

    private static final List<Class<?>> TESTS =
            List.of(CircularTest.class, QuestionsAndAnswersTest.class, BriefingTest.class, InstitutionFaqTest.class);

    @ParameterizedTest
    @EnumSource(Question.class)
    void every_question_has_a_test(Question question) {
        assertThat(testsOf(question))
                .as(question.number() + " " + question.topic())
                .isNotEmpty();
    }

    @Test
    void every_test_of_a_scenario_names_its_question() throws IOException {
        var classes = TESTS.stream().map(Class::getSimpleName).toList();
        try (Stream<Path> sources = Files.list(Path.of("src", "test", "java", "org", "hersys", "scenario"))) {
            assertThat(sources.map(path -> path.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java") && !name.startsWith("QuestionTable"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
        assertThat(tests().filter(test -> test.isAnnotationPresent(Test.class)))
                .allSatisfy(test ->
                        assertThat(test.isAnnotationPresent(Asked.class)).isTrue());
    }

    @Test
    void the_list_in_the_documentation_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("hersys.docs.write")) {
            Files.writeString(LIST, list());
        }
        assertThat(Files.isRegularFile(LIST) ? Files.readString(LIST) : "")
                .as("docs/questions.md is stale. Write it anew with"
                        + " mvn -q -ntp -pl hersys-testkit -am test -Dtest=QuestionTableTest -Dhersys.docs.write=true")
                .isEqualTo(list());
    }

    private static String list() {
        var list = new StringBuilder("""
                # Questions of the primary documents and the tests that answer them

                Written by a test from the tests of `org.hersys.scenario` in `hersys-testkit`; each name is the answer.
                """);
        for (var document : Question.Document.values()) {
            list.append("\n## ").append(document.title()).append("\n\n| | 問 | answer |\n|---|---|---|\n");
            for (var question : Question.values()) {
                if (question.document() == document) {
                    list.append("| ")
                            .append(question.number())
                            .append(" | ")
                            .append(question.topic())
                            .append(" | ")
                            .append(testsOf(question).stream()
                                    .map(test -> test.getName().replace('_', ' '))
                                    .collect(Collectors.joining("<br>")))
                            .append(" |\n");
                }
            }
        }
        return list.toString();
    }

    /** By name: reflection gives methods in no order of its own. */
    private static List<Method> testsOf(Question question) {
        return tests().filter(test -> test.isAnnotationPresent(Asked.class))
                .filter(test ->
                        Arrays.asList(test.getAnnotation(Asked.class).value()).contains(question))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static Stream<Method> tests() {
        return TESTS.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
