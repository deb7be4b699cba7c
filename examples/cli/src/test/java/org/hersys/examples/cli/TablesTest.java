package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.examples.cli.screen.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees without {@code --json}. */
class TablesTest {

    private static final String ROWS = """
            {"id":"a","diagnosedOn":"2022-09-26","diagnosisClass":"CONFIRMED_PATIENT","age":70,"testProgramme":"SELF_PAID"}
            {"id":"b","diagnosedOn":"2022-09-10"}
            {"id":"c","diagnosedOn":"2022-09-31"}
            {"id":"d","diagnosedOn":"2020-01-01"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_terminal_of_a_hundred_columns_wraps_no_line(String language) {
        Widths.assertFits(Run.of(ROWS, "decide", "--lang", language, "--explain", "--compare", "2023-05-08")
                .out());
        Widths.assertFits(Run.of(Samples.bytes("release-sample.in.jsonl"), "release", "--lang", language, "--explain")
                .out());
    }

    @Test
    void answers_errors_totals_and_sources_are_shown() {
        var run = Run.of(ROWS, "decide");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.out())
                .contains("a         notify        70 years", "aged 65 or over")
                .contains("b         undecided     unknown")
                .contains("c         VALUE_INVALID", "diagnosedOn: The value is not valid.")
                .contains("d         neither", "no duty to notify")
                .contains("notify: 1; undecided: 1; Rows with errors: 1; neither: 1")
                .contains("[1] only the four groups notified (in force from 2022-09-26). Source: ");
    }

    @Test
    void an_explanation_is_shown_where_it_is_asked_for() {
        assertThat(Run.of(ROWS, "decide", "--explain").out())
                .contains("For a diagnosis on 2022-09-26", "- The test was not an administrative test");
        assertThat(Run.of(ROWS, "decide").out()).doesNotContain("For a diagnosis on");
    }

    @Test
    void a_comparison_shows_whose_answer_differs() {
        var run = Run.of(ROWS, "decide", "--compare", "2023-05-08");

        assertThat(run.out()).contains("neither       2023-05-08", "of which otherwise by the law of 2023-05-08: 2");
    }

    @Test
    void nothing_to_answer_shows_nothing() {
        assertThat(Run.of("", "decide").out()).isEmpty();
    }
}
