package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CENTRE;
import static org.hersys.dailyreport.Filed.CLINIC;
import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.UNIT;
import static org.hersys.dailyreport.Filed.at;
import static org.hersys.dailyreport.Filed.by;
import static org.hersys.dailyreport.Filed.report;
import static org.hersys.dailyreport.Filed.sheet;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class DailyReportSummaryTest {

    private static final Instant LATER = at(DAY.plusDays(30), 0);
    private static final LocalDate SUNDAY = LocalDate.of(2022, 10, 2);
    private static final ReportingUnit CENTRE_UNIT = ReportingUnit.of(CENTRE);

    private static DailyReport in(Jurisdiction place, LocalDate day, int number) {
        return DailyReport.submitted(
                DailyReportId.random(),
                sheet(UNIT, day),
                place,
                by(at(day, 18)),
                DailyReportContent.of(twenties(number)));
    }

    private static DailyReportSummary summary(DailyReport... reports) {
        return DailyReportSummary.of(LATER, List.of(reports));
    }

    private static List<List<Object>> rows(DailyReportSummary summary, Set<SummaryDimension> dimensions) {
        return summary.by(dimensions).stream()
                .map(row -> List.<Object>of(
                        row.prefecture().<Object>map(each -> each).orElse("-"),
                        row.centre().<Object>map(each -> each.value()).orElse("-"),
                        row.monday().<Object>map(each -> each).orElse("-"),
                        row.day().<Object>map(each -> each).orElse("-"),
                        row.reports(),
                        row.counts().at(AgeBracket.TWENTIES)))
                .toList();
    }

    @Test
    void a_week_is_from_monday_to_sunday() {
        var summary = summary(
                in(Filed.TOKYO, SUNDAY.minusDays(7), 1),
                in(Filed.TOKYO, SUNDAY.minusDays(6), 2),
                in(Filed.TOKYO, SUNDAY, 4),
                in(Filed.TOKYO, SUNDAY.plusDays(1), 8));
        assertEquals(
                List.of(
                        List.of("-", "-", SUNDAY.minusDays(13), "-", 1, 1),
                        List.of("-", "-", SUNDAY.minusDays(6), "-", 2, 6),
                        List.of("-", "-", SUNDAY.plusDays(1), "-", 1, 8)),
                rows(summary, EnumSet.of(SummaryDimension.WEEK)));
    }

    @Test
    void rows_are_told_apart_by_what_is_asked_and_by_nothing_else() {
        var osaka = Jurisdiction.of(Prefecture.OSAKA, CentreId.of("centre-2"));
        var wholeTokyo = Jurisdiction.of(Prefecture.TOKYO);
        var summary = summary(
                in(wholeTokyo, DAY, 1),
                in(osaka, DAY, 2),
                in(Filed.TOKYO, DAY.plusDays(1), 4),
                in(Filed.TOKYO, DAY, 8));
        assertEquals(List.of(List.of("-", "-", "-", "-", 4, 15)), rows(summary, Set.of()));
        assertEquals(
                List.of(
                        List.of(Prefecture.TOKYO, "-", "-", "-", 3, 13),
                        List.of(Prefecture.OSAKA, "-", "-", "-", 1, 2)),
                rows(summary, Set.of(SummaryDimension.PREFECTURE)));
        assertEquals(
                List.of(
                        List.of("-", "centre-1", "-", DAY, 1, 8),
                        List.of("-", "centre-1", "-", DAY.plusDays(1), 1, 4),
                        List.of("-", "centre-2", "-", DAY, 1, 2),
                        List.of("-", "-", "-", DAY, 1, 1)),
                rows(summary, EnumSet.of(SummaryDimension.CENTRE, SummaryDimension.DAY)));
        assertEquals(twenties(15), summary.total());
    }

    @Test
    void without_reports_there_is_no_row() {
        assertEquals(List.of(), summary().by(EnumSet.allOf(SummaryDimension.class)));
        assertEquals(DailyCounts.zero(), summary().total());
        assertEquals(LATER, summary().countedAt());
        assertEquals("DailyReportSummary[" + LATER + ", 0 reports]", summary().toString());
    }

    @Test
    void it_adds_what_was_reported_with_what_was_carried_in() {
        var entry = Filed.entry(1, 3);
        var report = report(DAY.plusDays(1), twenties(4), CarriedIn.of(entry, 3));
        assertEquals(twenties(7), summary(report).total());
    }

    @Test
    void a_version_after_the_moment_does_not_belong_to_it() {
        var report = in(Filed.TOKYO, DAY, 1);
        var moment = report.attribution().at();
        assertEquals(1, DailyReportSummary.of(moment, List.of(report)).total().total());
        var corrected = report.corrected(report.content(), by(moment.plusSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> DailyReportSummary.of(moment, List.of(corrected)));
        assertThrows(
                IllegalArgumentException.class, () -> DailyReportSummary.of(moment.minusSeconds(1), List.of(report)));
    }

    @Test
    void summaries_and_rows_are_equal_by_what_is_in_them() {
        var report = in(Filed.TOKYO, DAY, 1);
        assertEquals(summary(report), summary(report));
        assertEquals(summary(report).hashCode(), summary(report).hashCode());
        assertNotEquals(summary(), summary(report));
        assertNotEquals(summary().hashCode(), summary(report).hashCode());
        assertNotEquals(DailyReportSummary.of(LATER.plusSeconds(1), List.of()), summary());
        var all = EnumSet.allOf(SummaryDimension.class);
        var row = summary(report).by(all).get(0);
        assertEquals(summary(report).by(all).get(0), row);
        assertEquals(summary(report).by(all).get(0).hashCode(), row.hashCode());
        for (var dimension : SummaryDimension.values()) {
            assertNotEquals(
                    summary(report)
                            .by(EnumSet.complementOf(EnumSet.of(dimension)))
                            .get(0),
                    row,
                    dimension.name());
        }
        assertNotEquals(summary(in(Filed.TOKYO, DAY, 2)).by(all).get(0), row);
        assertEquals(LATER, row.countedAt());
        var later = DailyReportSummary.of(LATER.plusSeconds(1), List.of(report));
        assertNotEquals(later.by(all).get(0), row);
        var zero = in(Filed.TOKYO, DAY, 0);
        assertNotEquals(summary(report, zero).by(all).get(0), row);
        assertNotEquals(summary(report, zero).by(all).get(0).hashCode(), row.hashCode());
        assertEquals(
                "DailyReportSummaryRow[TOKYO, centre-1, 2022-09-28, 2022-09-26, " + twenties(1) + "]", row.toString());
    }

    private static DailyReport standingFor(ReportingUnit unit, LocalDate day, InstitutionId... institutions) {
        var lines = List.of(institutions).stream()
                .map(each -> DailyReportLine.standingFor(each, ReportChannel.FAX, twenties(1), at(day, 9)))
                .toList();
        return report(unit, day, DailyReportContent.of(lines, List.of()).orElseThrow());
    }

    @Test
    void an_institution_that_reports_and_is_stood_for_is_counted_twice() {
        var summary = summary(report(DAY, twenties(1)), standingFor(CENTRE_UNIT, DAY, CLINIC));
        var found = summary.doubleCounts();
        assertEquals(List.of(new DoubleCount(CLINIC, DAY, List.of(CENTRE_UNIT, UNIT))), found);
        var warning = found.get(0).warning();
        assertEquals(ProblemCode.DOUBLE_COUNT, warning.code());
        assertEquals(Optional.empty(), warning.item());
        assertEquals(
                "clinic-1の2022-09-28分は、別に報告されています。同じ患者を二重に計上していないか確認してください。",
                warning.message().ja());
    }

    @Test
    void two_lines_for_an_institution_are_counted_twice() {
        var reports = List.of(standingFor(CENTRE_UNIT, DAY, CLINIC, CLINIC));
        assertEquals(List.of(new DoubleCount(CLINIC, DAY, List.of(CENTRE_UNIT, CENTRE_UNIT))), DoubleCount.in(reports));
    }

    @Test
    void other_days_other_institutions_and_self_tests_are_no_double_counts() {
        var other = InstitutionId.of("clinic-2");
        var selfTests = DailyReportContent.of(List.of(DailyReportLine.selfTests(twenties(1))), List.of());
        var reports = List.of(
                report(DAY, twenties(1)),
                standingFor(CENTRE_UNIT, DAY, other),
                standingFor(CENTRE_UNIT, DAY.plusDays(1), CLINIC),
                report(ReportingUnit.of(FollowUpCentreId.of("f-1")), DAY, selfTests.orElseThrow()));
        assertEquals(List.of(), DoubleCount.in(reports));
    }

    @Test
    void double_counts_are_told_by_day_and_institution() {
        var other = InstitutionId.of("clinic-0");
        var found = DoubleCount.in(List.of(
                standingFor(CENTRE_UNIT, DAY.plusDays(1), CLINIC, CLINIC, other, other),
                standingFor(CENTRE_UNIT, DAY, CLINIC, CLINIC)));
        assertEquals(
                List.of(CLINIC, other, CLINIC),
                found.stream().map(DoubleCount::institution).toList());
        assertThrows(IllegalArgumentException.class, () -> new DoubleCount(CLINIC, DAY, List.of(UNIT)));
    }
}
