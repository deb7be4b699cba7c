package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.law.Provenance;
import org.hersys.person.AgeBracket;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class DailyReportLintTest {

    private static final DailyReportLint LINT = DailyReportLint.standard();
    private static final DailyCounts CLINIC_DAY = DailyCounts.zero()
            .with(AgeBracket.TEENS, 4)
            .with(AgeBracket.TWENTIES, 5)
            .with(AgeBracket.SEVENTIES, 1);

    private static DatedCounts ago(int days, DailyCounts counts) {
        return new DatedCounts(DAY.minusDays(days), counts);
    }

    private static List<ProblemCode> codes(DailyCounts now, List<DatedCounts> earlier) {
        return LINT.warnings(now, DAY, earlier).stream().map(Problem::code).toList();
    }

    private static List<DatedCounts> twentiesOfDaysBefore(Integer... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> ago(i + 1, twenties(numbers[i])))
                .toList();
    }

    @Test
    void the_same_numbers_as_on_another_day_are_found() {
        var earlier = List.of(ago(9, CLINIC_DAY), ago(3, CLINIC_DAY), ago(2, twenties(10)));
        var warning = LINT.warnings(CLINIC_DAY, DAY, earlier).get(0);
        assertEquals(ProblemCode.IDENTICAL_TO_EARLIER, warning.code());
        assertEquals(
                "全ての人数が2022-09-25の報告と同じです。入力間違いがないか確認してください。", warning.message().ja());
        assertEquals(List.of(), codes(CLINIC_DAY.with(AgeBracket.UNKNOWN, 1), earlier));
    }

    @Test
    void few_people_or_few_brackets_are_the_same_by_chance() {
        var nine = CLINIC_DAY.with(AgeBracket.TEENS, 3);
        assertEquals(List.of(), codes(nine, List.of(ago(3, nine))));
        var twoBrackets = twenties(5).with(AgeBracket.TEENS, 5);
        assertEquals(List.of(), codes(twoBrackets, List.of(ago(3, twoBrackets))));
        assertEquals(List.of(), codes(DailyCounts.zero(), List.of(ago(3, DailyCounts.zero()))));
        assertEquals(List.of(ProblemCode.IDENTICAL_TO_EARLIER), codes(CLINIC_DAY, List.of(ago(3, CLINIC_DAY))));
    }

    @Test
    void only_days_before_are_looked_at() {
        assertEquals(List.of(), codes(CLINIC_DAY, List.of(ago(0, CLINIC_DAY), ago(-1, CLINIC_DAY))));
    }

    @Test
    void a_bracket_far_outside_of_the_usual_range_is_found() {
        var usual = twentiesOfDaysBefore(2, 4, 3, 6, 2);
        assertEquals(List.of(), codes(twenties(28), usual));
        var warning = LINT.warnings(twenties(29), DAY, usual).get(0);
        assertEquals(ProblemCode.BRACKET_UNUSUAL, warning.code());
        assertEquals("counts.TWENTIES", warning.item().orElseThrow());
        assertEquals("20代の人数（29）が、これまでの報告（2～6）と大きく異なります。", warning.message().ja());
    }

    @Test
    void a_bracket_far_below_the_usual_range_is_found() {
        var usual = twentiesOfDaysBefore(90, 100, 60, 70, 80);
        assertEquals(List.of(), codes(twenties(10), usual));
        assertEquals(List.of(ProblemCode.BRACKET_UNUSUAL), codes(twenties(9), usual));
    }

    @Test
    void four_reports_make_nothing_usual() {
        assertEquals(List.of(), codes(twenties(999), twentiesOfDaysBefore(2, 4, 3, 6)));
        assertEquals(List.of(ProblemCode.BRACKET_UNUSUAL), codes(twenties(999), twentiesOfDaysBefore(2, 4, 3, 6, 5)));
    }

    @Test
    void a_total_far_off_the_same_day_of_the_weeks_before_is_found() {
        var mondays = List.of(ago(7, twenties(20)), ago(14, twenties(30)));
        assertEquals(List.of(), codes(twenties(100), mondays));
        var warning = LINT.warnings(twenties(101), DAY, mondays).get(0);
        assertEquals(ProblemCode.TOTAL_UNUSUAL, warning.code());
        assertEquals("合計（101）が、これまでの週の報告（20～30）と大きく異なります。", warning.message().ja());
        assertEquals(List.of(), codes(twenties(101), List.of(ago(7, twenties(20)), ago(8, twenties(30)))));
    }

    @Test
    void other_limits_find_other_things() {
        var strict = DailyReportLint.of(new LintLimits(1, 1, 1, 1, 1, 0));
        assertEquals(
                List.of(ProblemCode.BRACKET_UNUSUAL, ProblemCode.TOTAL_UNUSUAL),
                strict.warnings(twenties(2), DAY, List.of(ago(7, twenties(1)))).stream()
                        .map(Problem::code)
                        .toList());
        assertEquals(
                1,
                strict.warnings(twenties(1), DAY, List.of(ago(7, twenties(1)))).size());
    }

    @Test
    void limits_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(-1, 0, 1, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(0, -1, 1, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(0, 0, 0, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(0, 0, 1, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(0, 0, 1, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LintLimits(0, 0, 1, 1, 1, -1));
        assertEquals(0, new LintLimits(0, 0, 1, 1, 1, 0).slack());
        assertEquals(Provenance.PROVISIONAL, LintLimits.citation().provenance());
    }

    /** Tokyo's published positives by age group of two weeks, day by day. */
    private static List<DatedCounts> tokyo() {
        return TokyoSeries.read();
    }

    @Test
    void every_day_of_tokyo_sums_to_its_published_total() {
        assertEquals(14, tokyo().size());
        for (var day : tokyo()) {
            assertEquals(TokyoSeries.totalOf(day.day()), day.counts().total());
        }
    }

    @Test
    void nothing_in_tokyo_is_unusual_and_no_two_days_of_these_weeks_are_the_same() {
        for (var day : tokyo()) {
            assertEquals(List.of(), LINT.warnings(day.counts(), day.day(), tokyo()));
        }
    }

    @Test
    void a_day_of_tokyo_that_is_reported_twice_is_found_and_no_other() {
        var series = new ArrayList<>(tokyo());
        var copied = new DatedCounts(LocalDate.of(2022, 10, 7), series.get(9).counts());
        series.set(10, copied);
        var found = series.stream()
                .filter(day -> !LINT.warnings(day.counts(), day.day(), series).isEmpty())
                .toList();
        assertEquals(List.of(copied), found);
        assertEquals(
                "All numbers are those of 2022-10-06. Make sure that nothing was entered twice.",
                LINT.warnings(copied.counts(), copied.day(), series)
                        .get(0)
                        .message()
                        .en());
    }
}
