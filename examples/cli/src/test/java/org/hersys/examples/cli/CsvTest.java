package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    private static final String OPEN_DATA = """
            No,全国地方公共団体コード,都道府県名,公表_年月日,患者_年代,備考
            774,130001,東京都,2020-04-04,40代,"a, b"
            775,130001,東京都,2020/4/4,70代,
            """;

    @TempDir
    private Path folder;

    private Run decide(String profile, byte[] file, String... options) {
        try {
            var path = Files.write(folder.resolve("patients.csv"), file);
            var args = new ArrayList<>(List.of("decide", "--csv", path.toString(), "--profile", profile));
            args.addAll(List.of(options));
            return Run.of("", args.toArray(String[]::new));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Run openData(String file, String... options) {
        return decide("open-data", file.getBytes(UTF_8), options);
    }

    @Test
    void open_data_are_decided_by_the_day_of_publication_and_the_prefecture() {
        var run = openData("\uFEFF" + OPEN_DATA, "--json");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.answers()).hasSize(2);
        for (JsonNode answer : run.answers()) {
            assertThat(answer.path("outcome").textValue()).isEqualTo("NOTIFY");
            assertThat(answer.path("regime").textValue()).isEqualTo("carriers-included");
        }
        assertThat(run.answers().get(0).path("id").textValue()).isEqualTo("774");
    }

    @Test
    void under_the_four_groups_a_decade_decides_only_where_it_does_not_straddle() {
        var run = openData(OPEN_DATA, "--json", "--on", "2022-09-26");

        assertThat(run.answers().get(0).path("outcome").textValue()).isEqualTo("UNDECIDED");
        assertThat(run.answers().get(1).path("outcome").textValue()).isEqualTo("NOTIFY");
    }

    @Test
    void the_table_says_what_was_taken_for_what() {
        var run = openData(OPEN_DATA, "--lang", "ja");

        assertThat(run.out()).contains("774", "40-49歳", "届出を要する", "公表年月日を診断日");
    }

    @Test
    void shift_jis_is_read_where_it_is_said() {
        var run = decide(
                "open-data", OPEN_DATA.getBytes(Charset.forName("Shift_JIS")), "--encoding", "Shift_JIS", "--json");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.answers()).hasSize(2);
    }

    @Test
    void another_encoding_or_file_is_refused_with_the_missing_columns() {
        var run = decide("open-data", OPEN_DATA.getBytes(Charset.forName("Shift_JIS")), "--json");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("全国地方公共団体コード", "公表_年月日", "患者_年代", "--encoding")
                .doesNotContain("No,");
    }

    @Test
    void an_empty_file_lacks_every_column() {
        assertThat(openData("").exit()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void a_bad_row_is_told_with_the_number_that_a_spreadsheet_shows() {
        var run = openData("""
                No,全国地方公共団体コード,公表_年月日,患者_年代,備考
                1,130001,2020-04-04,40代,"two
                lines"

                2,130002,2020-04-04,40代,
                3,130001,2020-02-30,40代,
                4,130001,2020-04-04,45代,
                5,130001,,40代,
                6,130001,2020-04-04,,
                """, "--json");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.answers()).hasSize(6);
        assertBad(run.answers().get(1), "2", "VALUE_INVALID", "全国地方公共団体コード", "4行目：");
        assertBad(run.answers().get(2), "3", "VALUE_INVALID", "公表_年月日", "5行目：");
        assertBad(run.answers().get(3), "4", "VALUE_INVALID", "患者_年代", "6行目：");
        assertBad(run.answers().get(4), "5", "DIAGNOSED_ON_MISSING", "公表_年月日", "7行目：");
        assertThat(run.answers().get(5).path("outcome").textValue()).isEqualTo("NOTIFY");
    }

    @Test
    void a_cell_that_cannot_be_decoded_is_told() {
        var bytes = (OPEN_DATA + "776,130001,東京都,2020-04-04,?代,").getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).getBytes(UTF_8).length - 5] = (byte) 0xFF;

        var run = decide("open-data", bytes, "--json");

        assertBad(run.answers().get(2), "776", "VALUE_INVALID", "患者_年代", "--encoding");
    }

    @Test
    void a_file_that_is_no_csv_to_its_end_is_told_after_what_could_be_read() {
        var run = openData(
                OPEN_DATA + "776,130001,東京都,2020-04-04,40代,\"no end\n777,130001,東京都,2020-04-04,40代,\n", "--json");

        assertThat(run.answers()).hasSize(2);
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("after row 3");
    }

    private static void assertBad(JsonNode answer, String id, String code, String item, String message) {
        assertThat(answer.path("id").textValue()).isEqualTo(id);
        var error = answer.path("error");
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(error.path("item").textValue()).isEqualTo(item);
        assertThat(error.path("message").path("ja").textValue()).contains(message);
    }

    @Test
    void an_emr_list_is_decided_by_drugs_and_codes() {
        var run = decide("emr", EMR.getBytes(UTF_8), "--json", "--prefecture", "13");

        assertThat(run.answers().stream().map(answer -> answer.path("outcome").textValue()))
                .containsExactly("NOTIFY", "COUNT_ONLY", "UNDECIDED", "NOTIFY");
        assertThat(run.answers().get(2).path("relevantUnknown").get(0).textValue())
                .isEqualTo("riskFactor");
    }

    private static final String EMR = """
            患者番号,診断日,診断分類,みなし陽性,生年月日,年齢・年代,入院の必要性,入院の可能性,妊娠,病名(ICD-10),病名の範囲,投与が必要な薬剤,薬剤の範囲,酸素投与,検査の区分
            A1,2022-09-26,患者（確定例）,,1980-01-01,,無,無,無,E11.9;I10,一部,パキロビッドパック600,一部,無,行政検査
            A2,2022-09-26,患者（確定例）,,1980-01-01,,無,無,無,,全件,Paxlovid,一部,無,行政検査
            A3,2022-09-26,患者（確定例）,,1980-01-01,,無,無,無,,一部,Paxlovid,一部,無,行政検査
            A4,2022-09-26,患者（確定例）,,,30代,無,無,不明,,全件,,全件,無,分娩前検査
            """;
}
