package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditResult;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.institution.Prefecture;
import org.hersys.message.MessageChannel;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.junit.jupiter.api.Test;

/** Whose account, whose responsible person, which daily report: the trail names it, done or refused. */
class SubjectsInTheTrailTest {

    private static final AuditSubject ACCOUNT = AuditSubject.of(SignInDesk.ID);
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 6);

    private final SignInDesk desk = SignInDesk.standard();
    private final ReportDesk reports = ReportDesk.at("2022-10-06T17:00");

    private static AuditEntry last(List<AuditEntry> trail) {
        return trail.get(trail.size() - 1);
    }

    private Optional<AuditSubject> lastOfReports() {
        return last(reports.trail()).subject();
    }

    @Test
    void everything_that_is_done_with_an_account_names_it() {
        var session = desk.inUse();
        var wanted = desk.hersys
                .changingPhone()
                .add(session, SignInDesk.LANDLINE, MessageChannel.VOICE)
                .orElseThrow();
        desk.hersys.changingPhone().confirm(session, wanted.token(), desk.code());
        desk.hersys.changingPhone().remove(session, 0).orElseThrow();
        desk.hersys.resettingPassword().reset(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        desk.hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();

        var trail = desk.trail();
        assertThat(trail.get(0).subject()).contains(AuditSubject.of(OrganisationKey.of(SignInDesk.HOLDER)));
        assertThat(trail.subList(1, trail.size()))
                .hasSize(8)
                .allSatisfy(entry -> assertThat(entry.subject()).contains(ACCOUNT));
        assertThat(last(trail).operation()).isEqualTo(Operation.CLOSE_ACCOUNT);
    }

    @Test
    void an_authenticator_that_is_set_up_or_taken_away_names_its_account() {
        var session = desk.inUse();
        var offer = desk.hersys.settingUpAuthenticator().begin(session).orElseThrow();
        desk.hersys.settingUpAuthenticator().confirm(session, offer.token(), "no code");

        assertThat(last(desk.trail()).result()).isEqualTo(AuditResult.REFUSED);
        assertThat(last(desk.trail()).subject()).contains(ACCOUNT);
    }

    @Test
    void a_refusal_names_the_account_that_there_is() {
        desk.inUse();

        desk.hersys.closingAccount().close(Actors.clinicClerk(), SignInDesk.ID);
        assertThat(last(desk.trail()).result()).isEqualTo(AuditResult.REFUSED);
        assertThat(last(desk.trail()).subject()).contains(ACCOUNT);
        desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.WRONG);
        assertThat(last(desk.trail()).subject()).contains(ACCOUNT);
        desk.hersys.issuingAccount().issue(Actors.clinicClerk(), LoginId.of("clinic-9"), SignInDesk.HOLDER, "△△課1");
        assertThat(last(desk.trail()).subject()).contains(AuditSubject.of(LoginId.of("clinic-9")));
    }

    @Test
    void an_account_that_there_is_not_is_not_named() {
        desk.hersys.resettingPassword().reset(SignInDesk.NURSE, LoginId.of("p-a-s-s-w-o-r-d"));

        assertThat(last(desk.trail()).problems()).containsExactly("ACCOUNT_NOT_FOUND");
        assertThat(last(desk.trail()).subject()).isEmpty();
    }

    @Test
    void what_happened_with_an_account_is_found_by_it() {
        desk.issued();
        desk.hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();

        var found = desk.store
                .run(transaction -> Outcome.accepted(transaction.audit().entriesOf(ACCOUNT)))
                .orElseThrow();
        assertThat(found)
                .extracting(AuditEntry::operation)
                .containsExactly(Operation.ISSUE_ACCOUNT, Operation.CLOSE_ACCOUNT);
    }

    @Test
    void a_daily_report_is_named_from_its_sheet_to_its_correction() {
        var sheet = reports.open(CLERK, CLINIC);
        assertThat(lastOfReports()).contains(AuditSubject.of(sheet.id()));
        reports.hersys.sendingDailyReport().confirm(CLERK, sheet.id(), own(5));
        assertThat(lastOfReports()).contains(AuditSubject.of(sheet.id()));
        var report = reports.report(CLERK, sheet, own(5)).orElseThrow().report();
        assertThat(lastOfReports()).contains(AuditSubject.of(report.id()));
        reports.hersys.correctingDailyReport().correct(CLERK, report.id(), 1, own(6));
        assertThat(lastOfReports()).contains(AuditSubject.of(report.id()));
        reports.hersys.readingDailyReports().versions(CLERK, report.id());
        assertThat(lastOfReports()).contains(AuditSubject.of(report.id()));
    }

    @Test
    void what_is_refused_of_daily_reports_names_what_was_asked_for() {
        var sheet = reports.open(CLERK, CLINIC);
        var report = reports.report(CLERK, sheet, own(5)).orElseThrow().report();

        reports.report(CLERK, sheet, own(5));
        assertThat(lastOfReports()).contains(AuditSubject.of(sheet.id()));
        reports.hersys.sendingDailyReport().open(CLERK, CLINIC);
        assertThat(lastOfReports()).contains(AuditSubject.of(CLINIC));
        reports.hersys.correctingDailyReport().correct(Actors.clerkNextDoor(), report.id(), 1, own(6));
        assertThat(lastOfReports()).contains(AuditSubject.of(report.id()));
        var unknown = DailyReportSheetId.random();
        reports.hersys.sendingDailyReport().submit(CLERK, unknown, own(5), 5);
        assertThat(lastOfReports()).contains(AuditSubject.of(unknown));
    }

    @Test
    void an_entry_of_the_ledger_is_named_and_its_unit_where_it_was_refused_or_read() {
        reports.reported(CLERK, CLINIC, own(5));
        var entry = reports.hersys
                .carryingOver()
                .record(CLERK, CLINIC, TODAY, AgeBracket.TWENTIES, 2, CarryOverReason.FOUND_LATER)
                .orElseThrow();
        assertThat(lastOfReports()).contains(AuditSubject.of(entry.id()));
        reports.hersys
                .carryingOver()
                .record(CLERK, CLINIC, TODAY.plusDays(1), AgeBracket.TWENTIES, 2, CarryOverReason.FOUND_LATER);
        assertThat(lastOfReports()).contains(AuditSubject.of(CLINIC));
        reports.hersys.readingDailyReports().history(CLERK, CLINIC);
        assertThat(lastOfReports()).contains(AuditSubject.of(CLINIC));
    }

    @Test
    void a_summary_names_the_area_and_that_of_the_nation_names_nothing() {
        var reading = reports.hersys.readingDailyReports();

        reading.summary(ReportDesk.NURSE, Jurisdiction.of(Prefecture.TOKYO), TODAY, TODAY, reports.now());
        assertThat(lastOfReports()).contains(AuditSubject.of(OrganisationKey.of(Prefecture.TOKYO)));
        reading.summary(Actors.ministry(), TODAY, TODAY, reports.now());
        assertThat(lastOfReports()).isEmpty();
    }
}
