package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hersys.examples.cli.screen.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicDayTest {

    private static final Path DATA = Path.of("../data");

    /** The cells of the first row that begins so, without the blanks between them. */
    private static List<String> row(Run run, String... beginning) {
        var begins = Pattern.compile("\\s+" + String.join("\\s{2,}", beginning) + "\\s{2,}.*");
        return run.lines().stream()
                .filter(line -> begins.matcher(line).matches())
                .findFirst()
                .map(line -> List.of(line.strip().split("\\s{2,}")))
                .orElseThrow(() -> new AssertionError("no row " + String.join(" ", beginning) + " in:\n" + run.out()));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "C-01, notify, aged 65 or over",
        "C-02, count only, no ground for notification",
        "C-03, undecided, unknown: need for oxygen",
        "C-05, notify, pregnant",
        "C-11, undecided, unknown: need for a designated drug",
        "C-12, count only, no ground for notification",
        "C-15, count only, no ground for notification",
        "C-19, neither, no ground for notification",
        "C-23, undecided, unknown: age at diagnosis",
        "C-25, notify, pregnant"
    })
    void each_patient_is_answered_with_the_reason(String id, String answer, String reason) {
        var row = row(Run.of("", "clinic-day"), id);

        assertThat(row.get(3)).isEqualTo(answer);
        assertThat(row.get(5)).isEqualTo(reason);
    }

    @Test
    void the_day_is_counted_by_the_fourteen_brackets() {
        var run = Run.of("", "clinic-day");

        assertThat(row(run, "60-64", "\\d+")).startsWith("60-64", "2", "0");
        assertThat(row(run, "65-69", "\\d+")).startsWith("65-69", "2", "2");
        assertThat(row(run, "60-64 or 65-69")).startsWith("60-64 or 65-69", "1", "0");
        assertThat(row(run, "all")).isEqualTo(List.of("all", "24", "10"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource({"notify, 23, 25, 11, -", "count only, -, -, 9, -", "neither, 3, 1, 1, 27", "undecided, 1, 1, 6, -"})
    void the_same_patients_are_put_under_the_law_of_four_days(
            String answer, String of2020, String before, String fourGroups, String sentinel) {
        assertThat(row(Run.of("", "clinic-day"), answer, "[-\\d]+"))
                .isEqualTo(List.of(answer, of2020, before, fourGroups, sentinel));
    }

    @Test
    void most_published_cases_are_undecided_under_the_four_groups_and_it_is_said_what_to_ask() {
        var run = Run.of("", "clinic-day");
        String published = run.out().substring(run.out().indexOf("Real open data"));

        assertThat(published)
                .containsPattern("118 persons that Tokyo published")
                .containsPattern("notify +118 +118 +118 +25 +-")
                .containsPattern("undecided +- +- +- +93 +-")
                .containsPattern("60-69 +- +- +- +15")
                .containsPattern("70-79 +15 +- +- +-")
                .containsPattern("93 +need for admission")
                .containsPattern("15 +age at diagnosis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_terminal_of_a_hundred_columns_wraps_no_line(String language) {
        var run = Run.of("", "clinic-day", "--lang", language);

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.err()).isEmpty();
        Widths.assertFits(run.out());
    }

    @Test
    void the_day_ends_with_its_report_and_the_second_run_finds_it_done(@TempDir Path folder) {
        var store = folder.resolve("clinic").toString();

        var first = Run.of("", "clinic-day", "--store", store);
        var second = Run.of("", "clinic-day", "--store", store);

        assertThat(first.out()).contains("The report of 2022-09-26 is done (total 24)");
        assertThat(second.out())
                .doesNotContain("is done (total")
                .contains("The report of 2022/09/26 is done (clinic-clerk filed it at");
        assertThat(List.of(first, second)).allSatisfy(run -> {
            assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
            assertThat(run.out().substring(run.out().indexOf("History"))).containsPattern("total .* 24");
            Widths.assertFits(run.out());
        });
    }

    @Test
    void no_birth_date_is_shown() throws IOException {
        var births = Files.readAllLines(DATA.resolve("clinic-2022-09-26.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[4])
                .filter(birth -> !birth.isEmpty())
                .toList();

        assertThat(births).hasSizeGreaterThan(20);
        assertThat(Run.of("", "clinic-day").out()).doesNotContain(births);
    }

    @Test
    void a_list_of_ones_own_is_shown_with_its_errors(@TempDir Path folder) throws IOException {
        String lines = Files.readString(DATA.resolve("clinic-2022-09-26.csv"))
                .lines()
                .limit(3)
                .reduce("", (all, line) -> all + line + "\n");
        var file = Files.write(folder.resolve("own.csv"), (lines + "X-1,2022-02-30\n").getBytes(UTF_8));

        var run = Run.of("", "clinic-day", file.toString(), "--prefecture", "宮城県");

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.out())
                .contains("own.csv (Miyagi)", "X-1 VALUE_INVALID", "Row 4:")
                .doesNotContain("Real open data");
        assertThat(row(run, "C-02", "64 years", "notify"))
                .isEqualTo(List.of("C-02", "64 years", "notify", "count only", "count only", "neither"));
    }

    @ParameterizedTest
    @CsvSource({"clinic-2022-09-26.csv, emr, 27", "tokyo-2020-04-04.csv, open-data, 118"})
    void the_lists_are_read_by_decide_too(String file, String profile, int rows) {
        var run = Run.of("", "decide", "--json", "--csv", DATA.resolve(file).toString(), "--profile", profile);

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.answers()).hasSize(rows);
    }
}
