package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.own;

import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.usecase.DailyReportReceipt;
import org.junit.jupiter.api.Test;

/** 日次報告の訂正: before and after 2022-10-06. */
class CorrectingDailyReportTest {

    private static Outcome<DailyReportReceipt> correct(ReportDesk desk, Actor actor, DailyReport seen, int twenties) {
        return desk.hersys.correctingDailyReport().correct(actor, seen.id(), seen.version(), own(twenties));
    }

    @Test
    void before_the_sixth_of_october_nobody_corrects_and_all_are_told_what_is_right() {
        var desk = ReportDesk.at("2022-10-05T17:00");
        var filed = desk.reported(CLERK, CLINIC, own(5));

        for (var actor : List.of(CLERK, NURSE, Actors.prefectureOffice())) {
            var refused = correct(desk, actor, filed, 6);
            assertRefused(refused, ProblemCode.DAILY_CORRECTION_NOT_ALLOWED);
            assertThat(refused.problems().get(0).message().ja()).contains("翌日");
        }
    }

    @Test
    void from_the_sixth_of_october_on_an_institution_corrects_on_the_day_itself() {
        var desk = ReportDesk.at("2022-10-06T17:00");
        var filed = desk.reported(CLERK, CLINIC, own(5));
        desk.waitUntil("2022-10-06T23:59");

        var corrected = correct(desk, CLERK, filed, 6).orElseThrow().report();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.reported().total()).isEqualTo(6);

        desk.waitUntil("2022-10-07T00:00");
        assertRefused(correct(desk, CLERK, corrected, 7), ProblemCode.DAILY_CORRECTION_NOT_ALLOWED);
    }

    @Test
    void the_health_centre_and_the_prefecture_correct_older_reports_too() {
        var desk = ReportDesk.at("2022-10-03T17:00");
        var filed = desk.reported(CLERK, CLINIC, own(5));
        desk.waitUntil("2022-11-01T09:00");

        var second = correct(desk, NURSE, filed, 6).orElseThrow().report();
        var third = correct(desk, Actors.prefectureOffice(), second, 0)
                .orElseThrow()
                .report();

        assertThat(third.reported().isZero()).isTrue();
        var versions =
                desk.hersys.readingDailyReports().versions(CLERK, filed.id()).orElseThrow();
        assertThat(versions).containsExactly(filed, second, third);
    }

    @Test
    void others_correct_nothing_and_a_report_that_there_is_not_is_not_found() {
        var desk = ReportDesk.at("2022-10-06T17:00");
        var filed = desk.reported(CLERK, CLINIC, own(5));

        for (var other : List.of(Actors.clerkNextDoor(), Actors.neighbouringNurse(), Actors.ministry())) {
            assertRefused(correct(desk, other, filed, 6), ProblemCode.ACCESS_DENIED);
        }
        assertRefused(
                desk.hersys.correctingDailyReport().correct(CLERK, DailyReportId.random(), 1, own(1)),
                ProblemCode.DAILY_REPORT_NOT_FOUND);
    }

    @Test
    void who_has_not_seen_the_newest_version_changes_nothing() {
        var desk = ReportDesk.at("2022-10-06T17:00");
        var filed = desk.reported(CLERK, CLINIC, own(5));
        correct(desk, CLERK, filed, 6).orElseThrow();

        assertRefused(correct(desk, NURSE, filed, 7), ProblemCode.LOST_UPDATE);
    }
}
