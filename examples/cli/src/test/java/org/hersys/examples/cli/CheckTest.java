package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String SAMPLE_IN = "check-sample.in.jsonl";

    private static JsonNode check(String row, String... more) {
        var args = new String[more.length + 4];
        System.arraycopy(new String[] {"check", "--json", "--on", "2022-09-26"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        var run = Run.of(row, args);
        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        return run.answer();
    }

    private static String codes(JsonNode answer) {
        return answer.path("problems").findValuesAsText("code").toString();
    }

    @Test
    void the_sample_is_answered_as_the_guide_says() {
        var run = Run.of(Samples.bytes(SAMPLE_IN), "check", "--json", "--on", "2022-09-26", "--fix-hints");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        Samples.assertAgrees("answer", run.answer(), Run.json(Samples.text("check-sample.out.jsonl")));
    }

    @Test
    void a_hint_is_told_only_to_who_asks_for_it() {
        var row = "{\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"sex\":\"MALE\",\"pregnancy\":true}";

        assertThat(check(row).path("problems").get(0).has("hint")).isFalse();
        assertThat(check(row, "--fix-hints")
                        .path("problems")
                        .get(0)
                        .path("hint")
                        .path("ja")
                        .textValue())
                .isNotBlank();
    }

    @Test
    void a_notification_without_a_class_is_an_error_that_is_an_answer() {
        var answer = check("{\"id\":7}");

        assertThat(answer.path("id").intValue()).isEqualTo(7);
        assertThat(answer.path("problems").get(0).path("code").textValue()).isEqualTo("DIAGNOSIS_CLASS_MISSING");
        assertThat(answer.path("problems").get(0).path("severity").textValue()).isEqualTo("ERROR");
    }

    @Test
    void today_is_the_day_that_was_given() {
        var row = "{\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"diagnosisDate\":\"2022-09-26\"}";

        assertThat(codes(check(row))).doesNotContain("DATE_IN_FUTURE");
        assertThat(codes(Run.of(row, "check", "--json", "--on", "2022-09-25").answer()))
                .contains("DATE_IN_FUTURE");
    }

    @Test
    void without_a_day_it_is_that_of_the_clock_in_japan() {
        var row = "{\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"diagnosisDate\":\"" + Run.TODAY.plusDays(1) + "\"}";

        assertThat(codes(Run.of(row, "check", "--json").answer())).contains("DATE_IN_FUTURE");
        assertThat(codes(Run.of(row.replace(Run.TODAY.plusDays(1).toString(), Run.TODAY.toString()), "check", "--json")
                        .answer()))
                .doesNotContain("DATE_IN_FUTURE");
    }

    @Test
    void who_need_not_be_notified_is_told_where_the_prefecture_is_known() {
        var row = "{\"prefecture\":\"13\",\"reportDate\":\"2022-09-26\",\"diagnosisClass\":\"CONFIRMED_PATIENT\","
                + "\"diagnosisDate\":\"2022-09-26\",\"birthDate\":\"1990-01-01\",\"needForAdmission\":false,"
                + "\"admissionForeseen\":false,\"riskFactors\":{\"present\":false},\"needForDrug\":false,"
                + "\"needForOxygen\":false,\"pregnancy\":false}";

        assertThat(codes(check(row))).contains("NOT_NOTIFIABLE");
        assertThat(codes(check(row.replace("\"prefecture\":\"13\",", "")))).doesNotContain("NOT_NOTIFIABLE");
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"n","onset":"2022-09-26"}                            | MEMBER_UNKNOWN          | onset
            {"id":"n","onsetDate":"26.9.2022"}                         | VALUE_INVALID           | onsetDate
            {"id":"n","tests":[{"method":"PCR"}]}                      | VALUE_INVALID           | tests[0].method
            {"id":"n","tests":[{}]}                                    | VALUE_INVALID           | tests[0]
            {"id":"n","reportDate":"yesterday"}                        | VALUE_INVALID           | reportDate
            {"id":"n","prefecture":"48"}                               | PREFECTURE_UNKNOWN_CODE | prefecture
            {"id":"n","smsWanted":1}                                   | VALUE_INVALID           | smsWanted
            {"id":"n","spO2":101}                                      | VALUE_INVALID           | spO2
            {"id":"n","sex":"MALE","sex":"MALE"}                       | VALUE_INVALID           | sex
            """)
    void a_row_that_cannot_be_read_is_told_with_the_path_of_its_item(String row, String code, String item) {
        var run = Run.of(row + "\n{\"id\":2}", "check", "--json");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        var error = run.answers().get(0).path("error");
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(error.path("item").textValue()).isEqualTo(item);
        assertThat(run.answers().get(0).path("id").textValue()).isEqualTo("n");
        assertThat(run.answers().get(1).has("problems")).isTrue();
    }

    @Test
    void no_value_comes_back() {
        var run = Run.of("{\"name\":\"架空　花子\",\"kana\":\"架空\",\"email\":\"mihon@mail.example\"}", "check", "--json");

        assertThat(run.out()).doesNotContain("架空", "mihon");
    }

    @Test
    void the_table_tells_severity_item_and_hint() {
        var run = Run.of(Samples.bytes(SAMPLE_IN), "check", "--lang", "ja", "--on", "2022-09-26", "--fix-hints");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.out()).contains("n1", "警告", "onsetDate", "→");
    }

    @Test
    void the_table_tells_that_nothing_was_found() {
        var run = Run.of(
                "{\"diagnosisClass\":\"ASYMPTOMATIC_CARRIER\",\"diagnosisDate\":\"2022-09-26\","
                        + "\"birthDate\":\"1950-01-01\"}",
                "check",
                "--on",
                "2022-09-26");

        assertThat(run.out()).contains("nothing found: 1");
    }
}
