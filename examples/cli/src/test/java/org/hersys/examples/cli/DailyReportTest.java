package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic counts, checks and files its day, and looks back, from the command line. */
class DailyReportTest {

    /** The sample of the ministry's briefing. */
    private static final String SAMPLE = "0,0,0,10000,2,2,2,3,0,0,7,1,0,100";

    private static final Pattern SHEET = Pattern.compile("--sheet (\\S+)");

    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        assertThat(Run.of("", "migrate", "--url", url()).exit()).isEqualTo(Exit.ANSWERED);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("hersys");
    }

    private Run clinic(String command, String... further) {
        var unit = Stream.of(
                "daily-report",
                command,
                "--url",
                url(),
                "--institution",
                "clinic",
                "--prefecture",
                "13",
                "--of-centre",
                "centre");
        return Run.of("", Stream.concat(unit, Stream.of(further)).toArray(String[]::new));
    }

    private Run submit(Run checked, String... further) {
        var sheet = SHEET.matcher(checked.out().replaceAll("\\s+", " "));
        assertThat(sheet.find()).isTrue();
        return clinic(
                "submit",
                Stream.concat(Stream.of("--sheet", sheet.group(1)), Stream.of(further))
                        .toArray(String[]::new));
    }

    private void file() {
        assertThat(submit(clinic("check", "--counts", SAMPLE), "--total", "10117", "--counts", SAMPLE)
                        .exit())
                .isEqualTo(Exit.ANSWERED);
    }

    @Test
    void the_patients_of_a_day_are_counted_and_those_who_need_a_question_are_named() {
        var rows = """
                {"id":"a","diagnosedOn":"2022-10-01","diagnosisClass":"CONFIRMED_PATIENT","age":34}
                {"id":"b","diagnosedOn":"2022-10-01","diagnosisClass":"CONFIRMED_PATIENT","ageBand":"60代"}
                {"id":"c","diagnosedOn":"2022-09-30","diagnosisClass":"CONFIRMED_PATIENT","age":34}
                """;

        var run = Run.of(rows, "daily-report", "prefill", "--date", "2022-10-01", "--prefecture", "13");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.out())
                .containsPattern("30-39 +1")
                .containsPattern("total +1")
                .contains("b: ask for the age (60-64 or 65-69)", "another day: c");
    }

    @Test
    void the_sheet_is_shown_with_its_total_before_it_is_reported() {
        var checked = clinic("check", "--counts", SAMPLE);

        assertThat(checked.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(checked.out()).contains("10,117", "--total 10117").containsPattern("unknown +100");
        assertThat(clinic("history").out()).doesNotContain("10,117");

        var filed = submit(checked, "--total", "10117", "--counts", SAMPLE);

        assertThat(filed.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(filed.out()).contains("The report of 2022-10-01 is done (total 10,117)");
        assertThat(clinic("history").out()).contains("10,117", "2022-09-25");
    }

    @Test
    void whoever_comes_second_is_told_who_reported() {
        file();

        var again = clinic("check", "--counts", SAMPLE, "--account", "somebody-else");

        assertThat(again.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(again.err()).contains("DAILY_REPORT_ALREADY_FILED", "command-line");
    }

    @Test
    void another_total_than_the_confirmed_one_is_not_reported() {
        var filed = submit(clinic("check", "--counts", SAMPLE), "--total", "10116", "--counts", SAMPLE);

        assertThat(filed.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(filed.err()).contains("DAILY_TOTAL_NOT_CONFIRMED");
        assertThat(clinic("history").out()).doesNotContain("10,117");
    }

    @Test
    void an_empty_bracket_is_never_a_zero() {
        var checked = clinic("check", "--counts", "0,,1");

        assertThat(checked.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(checked.err().lines()).hasSize(12).allMatch(line -> line.contains("DAILY_COUNT_MISSING"));
    }

    @Test
    void a_zero_report_is_warned_of() {
        var checked = clinic("check", "--counts", "0,0,0,0,0,0,0,0,0,0,0,0,0,0");

        assertThat(checked.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(checked.err()).contains("ZERO_NOT_NEEDED");
    }

    private Run summaryOf(String centre) {
        return summary("--centre " + centre + " --prefecture 13 --from 2022-09-26 --to 2022-10-01 --by CENTRE,DAY");
    }

    private Run summary(String args) {
        var command = Stream.of("daily-report", "summary", "--url", url());
        return Run.of("", Stream.concat(command, Stream.of(args.split(" "))).toArray(String[]::new));
    }

    @Test
    void a_centre_adds_its_area_up_and_no_other() {
        file();

        assertThat(summaryOf("centre").exit()).isEqualTo(Exit.ANSWERED);
        assertThat(summaryOf("centre").out()).contains("centre", "10,117");
        assertThat(summaryOf("neighbour").out()).doesNotContain("10,117");
    }

    @Test
    void a_prefecture_and_the_nation_are_added_up_by_place_and_week() {
        file();

        for (var area : List.of("", "--prefecture 13 ", "--prefecture 東京都 ")) {
            var run = summary(area + "--from 2022-09-26 --to 2022-10-01 --by PREFECTURE,WEEK --lang ja");
            assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
            assertThat(run.out()).contains("東京都", "2022-09-26", "10,117", "集計時点：2022-10-01T01:00（日本時間）、報告1件");
        }
        assertThat(summary("--prefecture 27 --from 2022-09-26 --to 2022-10-01").out())
                .doesNotContain("10,117")
                .contains("0 reports");
    }

    @Test
    void a_summary_leaves_out_what_was_reported_after_the_moment_of_counting() {
        file();
        var days = "--from 2022-09-26 --to 2022-10-01 --json --counted-at ";

        assertThat(summary(days + "2022-10-01T00:59").out()).isEmpty();
        var row = summary(days + "2022-10-01T01:00").answer();
        assertThat(row.path("countedAt").asText()).isEqualTo("2022-09-30T16:00:00Z");
        assertThat(row.path("counts").path("total").asInt()).isEqualTo(10117);
    }

    @Test
    void days_that_run_backwards_are_no_empty_summary() {
        var run = summary("--from 2022-10-01 --to 2022-09-26");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("--from must not be after --to");
        assertThat(summary("--centre c --from 2022-09-26 --to 2022-09-26").err())
                .contains("--centre needs --prefecture");
        assertThat(summary("--from 2022-09-26 --to 2022-09-26 --counted-at noon")
                        .exit())
                .isEqualTo(Exit.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "①", "二", "0x1", "1 2"})
    void what_is_no_number_of_people_is_not_shown_and_ends_with_1(String number) {
        var counts = SAMPLE.replace("10000", number);

        for (var language : List.of("ja", "en")) {
            var checked = clinic("check", "--counts=" + counts, "--lang", language);
            assertThat(checked.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
            assertThat(checked.out()).isEmpty();
            assertThat(checked.err()).containsPattern("DAILY_COUNT_(NOT_A_NUMBER|OUT_OF_RANGE)");
        }
    }

    @Test
    void full_width_digits_are_taken_and_more_than_fourteen_numbers_are_not() {
        var wide = clinic("check", "--counts", SAMPLE.replace("10000", "１００００"));
        assertThat(wide.out()).contains("10,117");

        var grouped = clinic("check", "--counts", SAMPLE.replace("10000", "10,000"));
        assertThat(grouped.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(grouped.err()).contains("there are 15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-25", "2023-05-08"})
    void outside_the_days_of_daily_reports_no_sheet_is_opened(String day) {
        var checked = clinic("check", "--counts", SAMPLE, "--on", day, "--lang", "ja");

        assertThat(checked.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(checked.err()).contains("DAILY_REPORT_NOT_IN_FORCE", "対象期間は2022-09-26から2023-05-07まで");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-26", "2023-05-07"})
    void on_the_first_and_on_the_last_day_a_sheet_is_opened(String day) {
        assertThat(clinic("check", "--counts", SAMPLE, "--on", day).out()).contains(day, "--total 10117");
    }

    @Test
    void the_history_is_told_as_json_too() {
        file();

        var report = clinic("history", "--json").answer();

        assertThat(report.path("content").path("reported").path("total").asInt())
                .isEqualTo(10117);
        assertThat(report.path("unit").path("id").asText()).isEqualTo("clinic");
    }

    @Test
    void a_content_in_a_file_is_reported(@TempDir Path other) throws IOException {
        file();
        var content = clinic("history", "--json").answer().path("content").toString();
        var file = Files.writeString(other.resolve("content.json"), content);

        var checked = clinic("check", "--on", "2022-09-30", file.toString());

        assertThat(checked.out()).contains("2022-09-30", "--total 10117");
        assertThat(checked.err()).isEmpty();
    }

    @Test
    void nobody_was_notified_so_everything_agrees() {
        file();

        assertThat(clinic("reconcile", "--date", "2022-10-01").exit()).isEqualTo(Exit.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prefill",
                "check",
                "check --url jdbc:h2:mem:x --prefecture 13 --counts 1",
                "submit --url jdbc:h2:mem:x --prefecture 13 --institution a --counts 1 --sheet 7 --total 1",
                "history --url jdbc:h2:mem:x --prefecture 13 --institution a --centre b"
            })
    void wrong_usage_ends_with_2_and_a_word_about_it(String args) {
        var run = Run.of("", ("daily-report " + args).strip().split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hersys: ").doesNotContain("\tat ");
    }
}
