package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CENTRE;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.FOLLOW_UP;
import static org.hersys.proof.usecase.ReportDesk.NEXT_DOOR;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.SECOND_CLERK;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.codes;
import static org.hersys.proof.usecase.ReportDesk.own;
import static org.hersys.proof.usecase.ReportDesk.twenties;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportDeadline;
import org.hersys.dailyreport.DailyReportDeadlines;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportRules;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.law.Sources;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.junit.jupiter.api.Test;

/** 日次報告の提出: 報告タブを開く、確認する、報告する. */
class SendingDailyReportTest {

    private final ReportDesk desk = ReportDesk.at("2022-10-03T17:00");

    @Test
    void the_sample_of_the_briefing_is_confirmed_and_reported_with_its_total() {
        var sample =
                DailyReportContent.of(DailyCounts.inOrder(List.of(0, 0, 0, 10000, 2, 2, 2, 3, 0, 0, 7, 1, 0, 100)));
        var sheet = desk.open(CLERK, CLINIC);

        var shown = desk.hersys
                .sendingDailyReport()
                .confirm(CLERK, sheet.id(), sample)
                .orElseThrow();
        assertThat(shown.total()).isEqualTo(10_117);

        var report = desk.hersys
                .sendingDailyReport()
                .submit(CLERK, sheet.id(), sample, shown.total())
                .orElseThrow()
                .report();
        assertThat(report.reported().total()).isEqualTo(10_117);
        assertThat(report.date()).isEqualTo(LocalDate.of(2022, 10, 3));
        assertThat(report.jurisdiction())
                .isEqualTo(
                        Jurisdiction.of(Prefecture.TOKYO, Institutions.centre().id()));
    }

    @Test
    void opened_at_2359_and_submitted_at_0001_it_is_the_report_of_yesterday_and_the_next_sheet_is_of_today() {
        desk.waitUntil("2022-10-03T23:59");
        var sheet = desk.open(CLERK, CLINIC);
        desk.waitUntil("2022-10-04T00:01");

        var report = desk.report(CLERK, sheet, own(5)).orElseThrow().report();

        assertThat(report.date()).isEqualTo(LocalDate.of(2022, 10, 3));
        assertThat(report.submission().at()).isEqualTo(desk.now());
        assertThat(desk.open(CLERK, CLINIC).date()).isEqualTo(LocalDate.of(2022, 10, 4));
    }

    @Test
    void the_second_clerk_of_the_same_day_is_told_who_reported_and_when() {
        var first = desk.open(CLERK, CLINIC);
        var second = desk.open(SECOND_CLERK, CLINIC);
        desk.report(CLERK, first, own(5)).orElseThrow();
        desk.waitUntil("2022-10-03T17:05");

        var refused = desk.report(SECOND_CLERK, second, own(5));

        assertRefused(refused, ProblemCode.DAILY_REPORT_ALREADY_FILED);
        assertThat(refused.problems().get(0).message().ja())
                .isEqualTo("2022/10/03の報告は完了しています（報告者：clinic-clerk、報告日時：2022/10/03 17:00）。履歴タブよりご確認ください。");
    }

    @Test
    void where_the_day_is_reported_no_further_sheet_is_opened_until_tomorrow() {
        desk.reported(CLERK, CLINIC, own(5));

        assertRefused(
                desk.hersys.sendingDailyReport().open(SECOND_CLERK, CLINIC), ProblemCode.DAILY_REPORT_ALREADY_FILED);
        desk.waitUntil("2022-10-04T09:00");
        assertThat(desk.open(SECOND_CLERK, CLINIC).date()).isEqualTo(LocalDate.of(2022, 10, 4));
    }

    @Test
    void another_clerk_may_submit_the_sheet_that_one_has_opened() {
        var sheet = desk.open(CLERK, CLINIC);

        var report = desk.report(SECOND_CLERK, sheet, own(5)).orElseThrow().report();

        assertThat(report.submission().actor()).isEqualTo(SECOND_CLERK);
    }

    @Test
    void a_total_that_was_not_confirmed_is_not_reported() {
        var sheet = desk.open(CLERK, CLINIC);

        var refused = desk.hersys.sendingDailyReport().submit(CLERK, sheet.id(), own(5), 4);

        assertRefused(refused, ProblemCode.DAILY_TOTAL_NOT_CONFIRMED);
        assertThat(desk.report(CLERK, sheet, own(5)).isAccepted()).isTrue();
    }

    @Test
    void a_sheet_that_nobody_opened_is_not_found() {
        assertRefused(
                desk.hersys.sendingDailyReport().submit(CLERK, DailyReportSheetId.random(), own(1), 1),
                ProblemCode.DAILY_SHEET_NOT_FOUND);
        assertRefused(
                desk.hersys.sendingDailyReport().confirm(CLERK, DailyReportSheetId.random(), own(1)),
                ProblemCode.DAILY_SHEET_NOT_FOUND);
    }

    @Test
    void a_day_without_positive_patients_need_not_be_reported_but_may_be() {
        var sheet = desk.open(CLERK, CLINIC);

        var shown = desk.hersys.sendingDailyReport().confirm(CLERK, sheet.id(), own(0));

        assertThat(codes(shown.orElseThrow().warnings())).containsExactly(ProblemCode.ZERO_NOT_NEEDED);
        assertThat(desk.report(CLERK, sheet, own(0)).isAccepted()).isTrue();
    }

    @Test
    void a_sheet_of_more_than_24_hours_is_a_warning_and_one_of_24_hours_is_none() {
        var sheet = desk.open(CLERK, CLINIC);
        desk.waitUntil("2022-10-04T17:00");
        assertThat(codes(desk.hersys
                        .sendingDailyReport()
                        .confirm(CLERK, sheet.id(), own(1))
                        .orElseThrow()
                        .warnings()))
                .isEmpty();

        desk.waitUntil("2022-10-04T17:01");
        assertThat(codes(desk.report(CLERK, sheet, own(1)).orElseThrow().warnings()))
                .containsExactly(ProblemCode.SHEET_OLD);
    }

    @Test
    void what_a_centre_enters_for_an_institution_that_has_reported_itself_is_counted_twice() {
        desk.reported(CLERK, CLINIC, own(5));

        var receipt = desk.receipt(NURSE, CENTRE, byFax(5));

        assertThat(codes(receipt.warnings())).containsExactly(ProblemCode.DOUBLE_COUNT);
        assertThat(receipt.warnings().get(0).message().ja()).startsWith("clinicの2022/10/03分は、別に報告されています。");
    }

    @Test
    void what_an_institution_reports_after_the_centre_has_entered_it_is_counted_twice() {
        assertThat(codes(desk.receipt(NURSE, CENTRE, byFax(5)).warnings())).isEmpty();

        assertThat(codes(desk.receipt(CLERK, CLINIC, own(5)).warnings())).containsExactly(ProblemCode.DOUBLE_COUNT);
    }

    @Test
    void two_lines_for_the_same_institution_are_counted_twice() {
        var twice =
                DailyReportContent.of(List.of(faxed(2), phoned(3)), List.of()).orElseThrow();

        assertThat(codes(desk.receipt(NURSE, CENTRE, twice).warnings())).containsExactly(ProblemCode.DOUBLE_COUNT);
    }

    @Test
    void a_follow_up_centre_with_the_account_of_an_institution_reports_beside_it() {
        var selfTests = DailyReportContent.of(List.of(DailyReportLine.selfTests(twenties(40))), List.of())
                .orElseThrow();
        var clerk = Actors.clerkNextDoor();

        desk.reported(clerk, NEXT_DOOR, own(3));
        var report = desk.reported(clerk, FOLLOW_UP, selfTests);

        assertThat(report.unit()).isEqualTo(FOLLOW_UP);
        assertThat(report.jurisdiction()).isEqualTo(Jurisdiction.of(Prefecture.TOKYO));
        assertRefused(desk.hersys.sendingDailyReport().open(CLERK, FOLLOW_UP), ProblemCode.ACCESS_DENIED);
    }

    @Test
    void each_kind_of_unit_reports_lines_of_its_own_origin_only() {
        var selfTests = DailyReportContent.of(List.of(DailyReportLine.selfTests(twenties(1))), List.of())
                .orElseThrow();
        var twoOwn = DailyReportContent.of(
                        List.of(DailyReportLine.own(twenties(1)), DailyReportLine.own(twenties(1))), List.of())
                .orElseThrow();

        assertLineRefused(CLERK, CLINIC, byFax(1));
        assertLineRefused(CLERK, CLINIC, selfTests);
        assertLineRefused(CLERK, CLINIC, twoOwn);
        assertLineRefused(Actors.clerkNextDoor(), FOLLOW_UP, own(1));
        desk.reported(NURSE, CENTRE, own(1));
    }

    private void assertLineRefused(Actor actor, ReportingUnit unit, DailyReportContent content) {
        var sheet = desk.open(actor, unit);
        assertRefused(desk.report(actor, sheet, content), ProblemCode.DAILY_LINE_NOT_ALLOWED);
        assertRefused(
                desk.hersys.sendingDailyReport().confirm(actor, sheet.id(), content),
                ProblemCode.DAILY_LINE_NOT_ALLOWED);
    }

    @Test
    void nobody_reports_for_the_unit_of_others() {
        var sheet = desk.open(CLERK, CLINIC);

        for (var other : List.of(Actors.clerkNextDoor(), NURSE, Actors.prefectureOffice(), Actors.ministry())) {
            assertRefused(desk.hersys.sendingDailyReport().open(other, CLINIC), ProblemCode.ACCESS_DENIED);
            assertRefused(desk.report(other, sheet, own(1)), ProblemCode.ACCESS_DENIED);
        }
    }

    @Test
    void before_and_after_the_days_of_daily_reports_no_sheet_is_opened() {
        var before = ReportDesk.at("2022-09-25T17:00");
        assertRefused(before.hersys.sendingDailyReport().open(CLERK, CLINIC), ProblemCode.DAILY_REPORT_NOT_IN_FORCE);
        before.waitUntil("2022-09-26T00:00");
        assertThat(before.open(CLERK, CLINIC).date()).isEqualTo(LocalDate.of(2022, 9, 26));

        var after = ReportDesk.at("2023-05-07T23:59");
        assertThat(after.open(CLERK, CLINIC).date()).isEqualTo(LocalDate.of(2023, 5, 7));
        after.waitUntil("2023-05-08T00:00");
        assertRefused(after.hersys.sendingDailyReport().open(CLERK, CLINIC), ProblemCode.DAILY_REPORT_NOT_IN_FORCE);
    }

    @Test
    void a_unit_that_the_directory_does_not_know_has_nobody_who_may_report_for_it() {
        var unknown = InstitutionId.of("unknown");

        assertRefused(
                desk.hersys.sendingDailyReport().open(Actor.outpatient(CLERK.id(), unknown), ReportingUnit.of(unknown)),
                ProblemCode.ACCESS_DENIED);
    }

    @Test
    void a_report_of_the_days_of_another_report_is_told_by_the_lint() {
        DailyReport first = desk.reported(
                CLERK,
                CLINIC,
                DailyReportContent.of(DailyCounts.inOrder(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5))));
        desk.waitUntil("2022-10-04T17:00");

        assertThat(codes(desk.receipt(CLERK, CLINIC, first.content()).warnings()))
                .contains(ProblemCode.IDENTICAL_TO_EARLIER);
    }

    @Test
    void a_host_sets_the_deadline_of_its_prefecture_for_what_comes_by_fax() {
        var untilFive = DailyReportDeadlines.standard()
                .with(
                        Prefecture.TOKYO,
                        ReportChannel.FAX,
                        DailyReportDeadline.sameDay(LocalTime.of(17, 0), Sources.provisional("FAXによる報告は当日17時までとした。")));
        var strict = desk.with(DailyReportRules.standard().with(untilFive));
        assertThat(codes(strict.receipt(NURSE, CENTRE, byFax(1)).warnings())).isEmpty();

        strict.waitUntil("2022-10-04T17:01");
        assertThat(codes(strict.receipt(
                                NURSE,
                                CENTRE,
                                DailyReportContent.of(
                                                List.of(DailyReportLine.standingFor(
                                                        Institutions.clinic().id(),
                                                        ReportChannel.FAX,
                                                        twenties(1),
                                                        strict.now())),
                                                List.of())
                                        .orElseThrow())
                        .warnings()))
                .containsExactly(ProblemCode.REPORT_LATE);
    }

    @Test
    void what_came_by_fax_came_before_it_was_entered() {
        var sheet = desk.open(NURSE, CENTRE);
        var early = byFax(2);
        desk.waitUntil("2022-10-03T17:01");
        var now = byFax(2);
        desk.waitUntil("2022-10-03T17:00:59");

        var refused = desk.report(NURSE, sheet, now);

        assertRefused(refused, ProblemCode.DAILY_RECEIPT_IN_FUTURE);
        assertThat(refused.problems().get(0).message().ja())
                .isEqualTo("clinicのFAX・電話の受付日時（2022/10/03 17:01）が現在より後になっています。受け付けた日時を入力してください。");
        assertRefused(
                desk.hersys.sendingDailyReport().confirm(NURSE, sheet.id(), now), ProblemCode.DAILY_RECEIPT_IN_FUTURE);
        assertThat(desk.hersys
                        .sendingDailyReport()
                        .confirm(NURSE, sheet.id(), early)
                        .isAccepted())
                .isTrue();
        desk.waitUntil("2022-10-03T17:01");
        assertThat(desk.report(NURSE, sheet, now).isAccepted()).isTrue();
    }

    private DailyReportLine faxed(int twenties) {
        return DailyReportLine.standingFor(
                Institutions.clinic().id(), ReportChannel.FAX, twenties(twenties), desk.now());
    }

    private DailyReportLine phoned(int twenties) {
        return DailyReportLine.standingFor(
                Institutions.clinic().id(), ReportChannel.PHONE, twenties(twenties), desk.now());
    }

    private DailyReportContent byFax(int twenties) {
        return DailyReportContent.of(List.of(faxed(twenties)), List.of()).orElseThrow();
    }
}
