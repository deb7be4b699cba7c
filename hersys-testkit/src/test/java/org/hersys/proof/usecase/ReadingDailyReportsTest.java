package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.NEXT_DOOR;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.own;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.SummaryDimension;
import org.hersys.institution.Prefecture;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.junit.jupiter.api.Test;

/** 履歴タブと集計. */
class ReadingDailyReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 10, 14);

    private final ReportDesk desk = ReportDesk.at("2022-10-07T17:00");

    @Test
    void the_history_shows_the_day_itself_and_the_six_before_the_newest_first() {
        for (int day = 7; day <= 14; day++) {
            desk.waitUntil(String.format(Locale.ROOT, "2022-10-%02dT18:00", day));
            desk.reported(CLERK, CLINIC, own(day));
        }

        var history = desk.hersys.readingDailyReports().history(CLERK, CLINIC).orElseThrow();

        assertThat(history)
                .extracting(DailyReport::date)
                .containsExactly(
                        TODAY,
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(3),
                        TODAY.minusDays(4),
                        TODAY.minusDays(5),
                        TODAY.minusDays(6));
        assertThat(desk.hersys
                        .readingDailyReports()
                        .between(NURSE, CLINIC, TODAY.minusDays(7), TODAY.minusDays(6))
                        .orElseThrow())
                .extracting(DailyReport::date)
                .containsExactly(TODAY.minusDays(6), TODAY.minusDays(7));
        assertRefused(
                desk.hersys.readingDailyReports().history(Actors.clerkNextDoor(), CLINIC), ProblemCode.ACCESS_DENIED);
    }

    @Test
    void a_report_is_shown_as_it_was_before_it_was_corrected() {
        var filed = desk.reported(CLERK, CLINIC, own(5));
        var before = desk.now();
        desk.waitUntil("2022-10-07T18:00");
        desk.hersys
                .correctingDailyReport()
                .correct(CLERK, filed.id(), 1, own(6))
                .orElseThrow();

        var reading = desk.hersys.readingDailyReports();
        assertThat(reading.asOf(CLERK, CLINIC, filed.date(), before).orElseThrow())
                .isEqualTo(filed);
        assertRefused(
                reading.asOf(CLERK, CLINIC, filed.date(), before.minusSeconds(1)), ProblemCode.DAILY_REPORT_NOT_FOUND);
    }

    @Test
    void each_sees_the_summary_of_the_own_area_as_it_was_counted_at_a_moment() {
        var filed = desk.reported(CLERK, CLINIC, own(5));
        desk.reported(Actors.clerkNextDoor(), NEXT_DOOR, own(3));
        var first = desk.now();
        desk.waitUntil("2022-10-07T18:00");
        desk.hersys
                .correctingDailyReport()
                .correct(NURSE, filed.id(), 1, own(6))
                .orElseThrow();

        var reading = desk.hersys.readingDailyReports();
        var day = filed.date();
        var tokyo = Jurisdiction.of(Prefecture.TOKYO);
        var area = Jurisdiction.of(Prefecture.TOKYO, Institutions.centre().id());
        assertThat(reading.summary(Actors.prefectureOffice(), tokyo, day, day, first)
                        .orElseThrow()
                        .total()
                        .total())
                .isEqualTo(8);
        assertThat(reading.summary(Actors.ministry(), day, day, desk.now())
                        .orElseThrow()
                        .total()
                        .total())
                .isEqualTo(9);
        assertThat(reading.summary(Actors.ministry(), tokyo, day, day, desk.now())
                        .isAccepted())
                .isTrue();
        assertThat(reading.summary(NURSE, area, day, day, desk.now()).isAccepted())
                .isTrue();
        assertRefused(reading.summary(NURSE, tokyo, day, day, first), ProblemCode.ACCESS_DENIED);
        assertRefused(reading.summary(NURSE, day, day, first), ProblemCode.ACCESS_DENIED);
        assertRefused(reading.summary(CLERK, area, day, day, first), ProblemCode.ACCESS_DENIED);
        assertRefused(reading.history(Actors.ministry(), CLINIC), ProblemCode.ACCESS_DENIED);
    }

    @Test
    void days_that_run_backwards_are_a_mistake_and_no_empty_answer() {
        var reading = desk.hersys.readingDailyReports();
        var tokyo = Jurisdiction.of(Prefecture.TOKYO);
        var before = TODAY.minusDays(1);

        assertThrows(IllegalArgumentException.class, () -> reading.between(NURSE, CLINIC, TODAY, before));
        assertThrows(
                IllegalArgumentException.class,
                () -> reading.summary(Actors.prefectureOffice(), tokyo, TODAY, before, desk.now()));
        assertThrows(
                IllegalArgumentException.class, () -> reading.summary(Actors.ministry(), TODAY, before, desk.now()));
        assertThat(reading.between(NURSE, CLINIC, TODAY, TODAY).isAccepted()).isTrue();
    }

    @Test
    void the_nation_is_added_up_by_prefecture_and_week_and_each_row_tells_when_it_was_counted() {
        desk.waitUntil("2022-10-09T17:00");
        desk.reported(CLERK, CLINIC, own(5));
        desk.waitUntil("2022-10-10T17:00");
        desk.reported(CLERK, CLINIC, own(3));

        var rows = desk.hersys
                .readingDailyReports()
                .summary(Actors.ministry(), TODAY.minusDays(7), TODAY, desk.now())
                .orElseThrow()
                .by(EnumSet.of(SummaryDimension.PREFECTURE, SummaryDimension.WEEK));

        assertThat(rows)
                .extracting(
                        row -> row.monday().orElseThrow(), row -> row.counts().total())
                .containsExactly(tuple(LocalDate.of(2022, 10, 3), 5L), tuple(LocalDate.of(2022, 10, 10), 3L));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.prefecture()).contains(Prefecture.TOKYO);
            assertThat(row.countedAt()).isEqualTo(desk.now());
        });
    }
}
