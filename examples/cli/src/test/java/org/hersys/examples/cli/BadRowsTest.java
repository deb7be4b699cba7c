package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that cannot be read are told so, with code and item, and the others are answered. */
class BadRowsTest {

    private static final String GOOD = "{\"id\":\"good\",\"diagnosedOn\":\"2022-10-01\",\"age\":70}";

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = false, textBlock = """
            # row                                                                             | code        | item
            nonsense                                                                          | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01"                                              | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01"} and more                                    | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01"}{"id":"c","diagnosedOn":"2022-10-01"}        | JSON_BROKEN |
            [{"id":"b","diagnosedOn":"2022-10-01"}]                                           | JSON_BROKEN |
            "text"                                                                            | JSON_BROKEN |
            null                                                                              | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01","age":007}                                   | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01","age":NaN}                                   | JSON_BROKEN |
            {'id':'b'}                                                                        | JSON_BROKEN |
            {"id":"b","diagnosedOn":"2022-10-01","fever":true}                                | MEMBER_UNKNOWN | fever
            {"id":"b","diagnosedon":"2022-10-01"}                                             | MEMBER_UNKNOWN | diagnosedon
            {"id":"b","diagnosedOn":"2022-10-01","name":{"family":["x"]}}                     | MEMBER_UNKNOWN | name
            {"id":["b"],"diagnosedOn":"2022-10-01"}                                           | VALUE_INVALID | id
            {"id":true,"diagnosedOn":"2022-10-01"}                                            | VALUE_INVALID | id
            {"id":"b","diagnosedOn":"2022-02-30"}                                             | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":"2022/10/01"}                                             | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":"2022-10-1"}                                              | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":"2022-10-01T00:00"}                                       | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":"+12022-10-01"}                                           | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":20221001}                                                 | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":""}                                                       | VALUE_INVALID | diagnosedOn
            {"id":"b","diagnosedOn":"2022-10-01","birthDate":"1957-02-29"}                    | VALUE_INVALID | birthDate
            {"id":"b","diagnosedOn":"2022-10-01","diagnosisClass":"confirmed"}                | VALUE_INVALID | diagnosisClass
            {"id":"b","diagnosedOn":"2022-10-01","age":"65"}                                  | VALUE_INVALID | age
            {"id":"b","diagnosedOn":"2022-10-01","age":65.5}                                  | VALUE_INVALID | age
            {"id":"b","diagnosedOn":"2022-10-01","age":-1}                                    | VALUE_INVALID | age
            {"id":"b","diagnosedOn":"2022-10-01","age":151}                                   | VALUE_INVALID | age
            {"id":"b","diagnosedOn":"2022-10-01","age":99999999999999999999}                  | VALUE_INVALID | age
            {"id":"b","diagnosedOn":"2022-10-01","ageBand":"65代"}                            | VALUE_INVALID | ageBand
            {"id":"b","diagnosedOn":"2022-10-01","ageBand":60}                                | VALUE_INVALID | ageBand
            {"id":"b","diagnosedOn":"2022-10-01","pregnant":"no"}                             | VALUE_INVALID | pregnant
            {"id":"b","diagnosedOn":"2022-10-01","pregnant":0}                                | VALUE_INVALID | pregnant
            {"id":"b","diagnosedOn":"2022-10-01","pregnant":{"value":true}}                   | VALUE_INVALID | pregnant
            {"id":"b","diagnosedOn":"2022-10-01","pregnant":true,"pregnant":false}            | VALUE_INVALID | pregnant
            {"id":"b","diagnosedOn":"2022-10-01","testProgramme":"FREE"}                      | VALUE_INVALID | testProgramme
            {"id":"b","diagnosedOn":"2022-10-01","testProgramme":"PRE_DELIVERY","pregnant":false} | VALUE_INVALID | pregnant
            {"id":"b","diagnosedOn":"2022-10-01","prefecture":13}                             | VALUE_INVALID | prefecture
            {"id":"b"}                                                                        | DIAGNOSED_ON_MISSING | diagnosedOn
            {"id":"b","diagnosedOn":null}                                                     | DIAGNOSED_ON_MISSING | diagnosedOn
            {}                                                                                | DIAGNOSED_ON_MISSING | diagnosedOn
            {"id":"b","diagnosedOn":"2022-10-01","age":65,"birthDate":"1957-01-01"}           | AGE_GIVEN_TWICE | age
            {"id":"b","diagnosedOn":"2022-10-01","ageBand":"60代","birthDate":"1957-01-01"}   | AGE_GIVEN_TWICE | age
            {"id":"b","diagnosedOn":"2022-10-01","ageBand":"60代","age":65}                   | AGE_GIVEN_TWICE | age
            {"id":"b","diagnosedOn":"2022-10-01","birthDate":"2022-10-02"}                    | BIRTH_AFTER_DIAGNOSIS | birthDate
            {"id":"b","diagnosedOn":"2022-10-01","prefecture":"48"}                           | PREFECTURE_UNKNOWN_CODE | prefecture
            {"id":"b","diagnosedOn":"2022-10-01","prefecture":"1"}                            | PREFECTURE_UNKNOWN_CODE | prefecture
            {"id":"b","diagnosedOn":"2022-10-01","diagnosisClass":"CONFIRMED_PATIENT","clinicallyDiagnosed":true} | CLINICAL_DIAGNOSIS_OF_OTHER_CLASS | clinicallyDiagnosed
            """)
    void a_bad_row_is_told_and_the_next_one_answered(String row, String code, @Nullable String item) {
        var run = Run.of(row + "\n" + GOOD + "\n", "decide", "--json");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.answers()).hasSize(2);
        assertError(run.answers().get(0), code, item);
        assertThat(run.answers().get(1).path("outcome").textValue()).isEqualTo("UNDECIDED");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest(name = "{1} before {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"fever":true,"diagnosedOn":"2022-10-01","pregnant":1,"age":65,"birthDate":"1957-01-01"  | JSON_BROKEN |
            {"pregnant":1,"age":65,"birthDate":"1957-01-01","fever":true}                            | MEMBER_UNKNOWN | fever
            {"testProgramme":"x","pregnant":1,"age":65,"birthDate":"1957-01-01"}                     | VALUE_INVALID  | pregnant
            {"pregnant":1,"testProgramme":"x","age":65,"birthDate":"1957-01-01"}                     | VALUE_INVALID  | pregnant
            {"prefecture":"99","age":65,"birthDate":"1957-01-01"}                                    | DIAGNOSED_ON_MISSING | diagnosedOn
            {"diagnosedOn":"2022-10-01","prefecture":"99","age":65,"birthDate":"1957-01-01"}         | AGE_GIVEN_TWICE | age
            """)
    void of_several_problems_the_most_basic_is_told_whatever_the_order(String row, String code, @Nullable String item) {
        assertError(Run.of(row, "decide", "--json").answer(), code, item);
    }

    @Test
    void the_id_comes_back_with_the_error_wherever_it_could_be_read() {
        assertThat(idOfError("{\"id\":\"b\",\"diagnosedOn\":}")).isEqualTo("\"b\"");
        assertThat(idOfError("{\"diagnosedOn\":\"2022-02-30\",\"id\":12.50}")).isEqualTo("12.50");
        assertThat(idOfError("{\"id\":12345678901234567890,\"x\":1}")).isEqualTo("12345678901234567890");
        assertThat(idOfError("{\"id\":null,\"x\":1}")).isEqualTo("null");
        assertThat(idOfError("{\"x\":1}")).isEqualTo("null");
        assertThat(idOfError("nonsense")).isEqualTo("null");
    }

    private static String idOfError(String row) {
        String answer = Run.of(row, "decide", "--json").out();
        assertThat(answer).contains(",\"error\":");
        return answer.substring("{\"id\":".length(), answer.indexOf(",\"error\""));
    }

    @Test
    void a_row_in_another_encoding_is_told_and_keeps_its_id() {
        var in = new ByteArrayOutputStream();
        in.writeBytes("{\"id\":\"s\",\"diagnosedOn\":\"2022-10-01\",\"ageBand\":\"60代\"}\n"
                .getBytes(Charset.forName("windows-31j")));
        in.writeBytes("{\"id\":\"é\",\"diagnosedOn\":\"2022-10-01\"}\n".getBytes(ISO_8859_1));
        in.writeBytes(GOOD.getBytes(UTF_8));

        var run = Run.of(in.toByteArray(), "decide", "--json");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertError(run.answers().get(0), "JSON_BROKEN", null);
        assertThat(run.answers().get(0).path("error").path("message").path("en").textValue())
                .contains("UTF-8");
        assertThat(run.answers().get(0).path("id").textValue()).isEqualTo("s");
        assertThat(run.answers().get(1).path("id").isNull()).isTrue();
        assertThat(run.answers().get(2).path("outcome").textValue()).isEqualTo("UNDECIDED");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_and_keeps_its_id() {
        String tooLong = "{\"id\":\"long\",\"ageBand\":\"" + "0".repeat(3_000_000) + "\"}";

        var run = Run.of(tooLong + "\n" + GOOD, "decide", "--json");

        assertThat(run.answers()).hasSize(2);
        assertError(run.answers().get(0), "JSON_BROKEN", null);
        assertThat(run.answers().get(0).path("id").textValue()).isEqualTo("long");
        assertThat(run.answers().get(1).path("outcome").textValue()).isEqualTo("UNDECIDED");
    }

    @Test
    void an_id_that_cannot_be_written_in_utf_8_is_refused() {
        var answer = Run.of("{\"id\":\"\\ud800\",\"diagnosedOn\":\"2022-10-01\"}", "decide", "--json")
                .answer();

        assertError(answer, "VALUE_INVALID", "id");
        assertThat(answer.path("id").isNull()).isTrue();
    }

    @Test
    void the_name_of_an_unknown_member_is_echoed_in_part_if_it_is_long() {
        var answer =
                Run.of("{\"" + "x".repeat(10_000) + "\":1}", "decide", "--json").answer();

        assertError(answer, "MEMBER_UNKNOWN", "x".repeat(100) + " ...");
    }

    @Test
    void what_is_nested_too_deeply_is_broken() {
        String nested = "{\"name\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertError(Run.of(nested, "decide", "--json").answer(), "JSON_BROKEN", null);
    }

    @Test
    void messages_repeat_no_value() {
        var run = Run.of("{\"diagnosedOn\":\"2022-10-01\",\"birthDate\":\"1957-02-31\"}", "decide", "--json");

        assertThat(run.out()).doesNotContain("1957");
    }

    private static void assertError(JsonNode answer, String code, @Nullable String item) {
        var error = answer.path("error");
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(error.path("item").textValue()).isEqualTo(item);
        assertThat(error.path("message").path("ja").textValue()).isNotBlank();
        assertThat(error.path("message").path("en").textValue()).isNotBlank();
    }
}
