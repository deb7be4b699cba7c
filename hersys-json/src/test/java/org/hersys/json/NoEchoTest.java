package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.regime.NotificationFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No problem and no exception repeats what was given: it may be a name or a birth date. */
class NoEchoTest {

    private static final String SECRET = "千代田花子19570927";

    private final HersysJson json = HersysJson.standard();

    /** The secret in every place where something may be wrong. */
    static Stream<String> documents() {
        return Stream.of(
                SECRET,
                "{\"diagnosedOn\":\"%s\"}",
                "{\"diagnosedOn\":%s}",
                "{\"diagnosedOn\":\"2022-09-26\",\"diagnosisClass\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\",\"age\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\",\"ageBand\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\",\"pregnant\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\",\"prefecture\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\",\"birthDate\":{\"year\":\"%s\"}}",
                "{\"diagnosedOn\":\"2022-09-26\",\"note\":\"%s\"}",
                "{\"diagnosedOn\":\"2022-09-26\"} \"%s\"",
                "{\"diagnosedOn\":\"2022-09-26\", %s");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_problem_does_not_repeat_what_was_given(String document) {
        var refused = json.read(NotificationFacts.class, document.replace("%s", SECRET));

        assertThat(refused.problems()).isNotEmpty();
        assertThat(refused.toString() + json.write(refused.problems())).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nor_does_the_exception_of_a_mapper_nor_its_causes(String document) {
        var thrown =
                catchThrowable(() -> json.mapper().readValue(document.replace("%s", SECRET), NotificationFacts.class));

        var trace = new StringWriter();
        Optional.ofNullable(thrown).ifPresent(exception -> exception.printStackTrace(new PrintWriter(trace)));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }
}
