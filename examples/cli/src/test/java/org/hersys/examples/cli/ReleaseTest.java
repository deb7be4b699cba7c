package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {

    private static JsonNode release(String row) {
        var run = Run.of(row, "release", "--json");
        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        return run.answer();
    }

    @Test
    void everything_but_the_day_of_judgement_may_be_unknown() {
        var answer = release("{\"asOf\":\"2022-09-20\",\"onsetOn\":null,\"negativeTests\":null}");

        assertThat(answer.path("id").isNull()).isTrue();
        assertThat(answer.path("outcome").textValue()).isEqualTo("UNDECIDED");
        assertThat(answer.path("from").isNull()).isTrue();
        assertThat(answer.path("lastDayOfRecuperation").isNull()).isTrue();
        assertThat(answer.path("alternative").isNull()).isTrue();
        assertThat(answer.path("relevantUnknown").get(0).textValue()).isEqualTo("symptomatic");
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2022-09-17, NOT_YET", "2022-09-18, RELEASABLE"})
    void release_is_possible_from_the_first_free_day_on(String asOf, String outcome) {
        var answer = release("{\"asOf\":\"" + asOf + "\",\"onsetOn\":\"2022-09-10\",\"relievedOn\":\"2022-09-15\","
                + "\"ventilated\":false,\"place\":\"HOME\",\"negativeTests\":[]}");

        assertThat(answer.path("outcome").textValue()).isEqualTo(outcome);
        assertThat(answer.path("from").textValue()).isEqualTo("2022-09-18");
        assertThat(answer.path("relevantUnknown")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ANTIGEN_KIT, TESTS", "NAT, TIME"})
    void a_kit_shortens_the_time_of_who_is_without_symptoms(String method, String alternative) {
        var answer = release(
                "{\"asOf\":\"2022-09-20\",\"symptomatic\":false,\"specimenOn\":\"2022-09-10\",\"place\":\"HOME\","
                        + "\"negativeTests\":[{\"at\":\"2022-09-15\",\"method\":\"" + method + "\"}]}");

        assertThat(answer.path("alternative").textValue()).isEqualTo(alternative);
    }

    @Test
    void hours_are_taken_where_they_are_known() {
        var answer =
                release("{\"asOf\":\"2022-09-18T12:00\",\"onsetOn\":\"2022-09-10\",\"relievedAt\":\"2022-09-17T13:00\","
                        + "\"ventilated\":false,\"place\":\"HOME\",\"negativeTests\":[]}");

        assertThat(answer.path("outcome").textValue()).isEqualTo("NOT_YET");
        assertThat(answer.path("from").textValue()).isEqualTo("2022-09-18");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                  | asOf
            {"asOf":"2022-02-30"}                                                               | asOf
            {"asOf":"2022-09-20","place":"HOSTEL"}                                              | place
            {"asOf":"2022-09-20","onsetOn":"2022-09-21"}                                        | onsetOn
            {"asOf":"2022-09-20","onsetOn":"2022-09-10T10:00"}                                  | onsetOn
            {"asOf":"2022-09-20","symptomatic":false,"relievedOn":"2022-09-10"}                 | relievedOn
            {"asOf":"2022-09-20","relievedAt":"2022-09-10"}                                     | relievedAt
            {"asOf":"2022-09-20","relievedAt":"2022-09-10T10:00+09:00"}                         | relievedAt
            {"asOf":"2022-09-20","relievedOn":"2022-09-10","relievedAt":"2022-09-10T10:00"}     | relievedAt
            {"asOf":"2022-09-20","negativeTests":{"at":"2022-09-15","method":"NAT"}}            | negativeTests
            {"asOf":"2022-09-20","negativeTests":["2022-09-15"]}                                | negativeTests[0]
            {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-15","method":"PCR"}]}          | negativeTests[0].method
            {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-15","method":"NAT"},{"at":"15"}]} | negativeTests[1].at
            {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-15"}]}                         | negativeTests[0].method
            {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-15","at":"2022-09-16"}]}       | negativeTests[0].at
            """)
    void a_bad_value_is_told_with_the_path_of_its_item(String row, String item) {
        var run = Run.of(row, "release", "--json");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        var error = run.answer().path("error");
        assertThat(error.path("code").textValue()).isEqualTo("VALUE_INVALID");
        assertThat(error.path("item").textValue()).isEqualTo(item);
    }

    @Test
    void an_unknown_member_of_a_test_is_told() {
        var run = Run.of("{\"asOf\":\"2022-09-20\",\"negativeTests\":[{\"on\":1}]}", "release", "--json");

        assertThat(run.answer().path("error").path("code").textValue()).isEqualTo("MEMBER_UNKNOWN");
        assertThat(run.answer().path("error").path("item").textValue()).isEqualTo("negativeTests[0].on");
    }

    @Test
    void the_table_tells_the_days_and_the_criteria() {
        var run = Run.of(Samples.bytes("release-sample.in.jsonl"), "release", "--lang", "ja", "--explain");

        assertThat(run.out()).contains("解除できる", "2022-09-17", "2022-09-18", "発症日から7日間経過", "［公開情報］");
    }
}
