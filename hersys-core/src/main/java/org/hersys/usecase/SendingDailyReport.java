package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Files the daily report of a unit (日次報告の提出): a sheet is opened, its content confirmed, then it is reported.
 *
 * <p>A unit reports at most once for a date, and the date is the one on which the sheet was opened. HER-SYS新機能
 * 陽性者の日次報告方法について 医療機関向け（2022-09-16）「1日1回しか報告できません」.
 *
 * <pre>{@code
 * var sheet = hersys.sendingDailyReport().open(clerk, ReportingUnit.of(clinic)).orElseThrow();
 * var content = DailyReportContent.of(counts);
 * var shown = hersys.sendingDailyReport().confirm(clerk, sheet.id(), content).orElseThrow();
 * hersys.sendingDailyReport().submit(clerk, sheet.id(), content, shown.total());
 * }</pre>
 */
public final class SendingDailyReport {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public SendingDailyReport(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the ministry's briefing on daily reports
     */
    public Citation legalBasis() {
        return Operation.SEND_DAILY_REPORT.legalBasis();
    }

    /**
     * Counts whom an institution has notified with a day of diagnosis, by the notifications that the actor may see. That is the
     * least its report must have: who needs no notification is in the institution's own records only, see {@link
     * DailyReportPrefill#of(LocalDate, org.hersys.institution.Prefecture, java.util.Collection)}.
     *
     * @param actor who prepares the report
     * @param institution whose report
     * @param day the day of diagnosis, which is that of the report
     * @return the sheet by the ids of the cases, a person with linked cases once; or {@code REPORTING_UNIT_UNKNOWN}, or a
     *     missing right
     */
    public Outcome<DailyReportPrefill> prefill(Actor actor, InstitutionId institution, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            Reporting.of(talk, Operation.READ_DAILY_REPORTS, ReportingUnit.of(institution), day);
            var notified = NotifiedOfADay.of(talk, institution, day);
            return DailyReportPrefill.ofNotified(day, notified.persons(), notified.countedElsewhere());
        });
    }

    /**
     * Opens a sheet for today. It is kept, and can be submitted by anybody of the unit, also after midnight or a restart.
     *
     * @param actor who opens it
     * @param unit whose report is to be filed
     * @return the sheet; or {@code DAILY_REPORT_ALREADY_FILED} with who reported and when, {@code DAILY_REPORT_NOT_IN_FORCE},
     *     {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     */
    public Outcome<DailyReportSheet> open(Actor actor, ReportingUnit unit) {
        return Conversation.hold(setting, actor, Operation.SEND_DAILY_REPORT, talk -> {
            var reporting = Reporting.of(talk, Operation.SEND_DAILY_REPORT, unit, talk.today());
            reporting.requireOpen();
            var sheet = DailyReportSheet.of(DailyReportSheetId.random(), unit, talk.at(), actor.id());
            talk.store().dailyReports().open(sheet);
            talk.about(AuditSubject.of(sheet.id()));
            return sheet;
        });
    }

    /**
     * Shows what would be reported, with its total and what is to be looked at. Nothing is stored.
     *
     * @param actor who reports
     * @param sheetId the sheet
     * @param content what is to be reported
     * @return what the confirmation screen shows; or {@code DAILY_SHEET_NOT_FOUND} and all that would refuse the submission
     */
    public Outcome<DailyReportConfirmation> confirm(
            Actor actor, DailyReportSheetId sheetId, DailyReportContent content) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            var sheet = sheetOf(talk, sheetId);
            var reporting = reporting(talk, sheet);
            reporting.require(report(talk, sheet, reporting, content));
            return new DailyReportConfirmation(sheet, content, reporting.warnings(sheet, content));
        });
    }

    /**
     * Reports (「報告」). Afterwards it cannot be withdrawn, and corrected only where that is allowed.
     *
     * @param actor who reports
     * @param sheetId the sheet, which has the unit and the date
     * @param content what is reported
     * @param confirmedTotal the total that was shown and confirmed
     * @return the report as it is stored; or {@code DAILY_SHEET_NOT_FOUND}, {@code DAILY_REPORT_ALREADY_FILED} with who was
     *     faster and when, {@code DAILY_TOTAL_NOT_CONFIRMED}, {@code DAILY_LINE_NOT_ALLOWED}, {@code DAILY_RECEIPT_IN_FUTURE},
     *     {@code DAILY_CARRY_OVER_NOT_OPEN}, {@code DAILY_REPORT_NOT_IN_FORCE}, {@code REPORTING_UNIT_UNKNOWN}, or a
     *     missing right
     */
    public Outcome<DailyReportReceipt> submit(
            Actor actor, DailyReportSheetId sheetId, DailyReportContent content, long confirmedTotal) {
        return Conversation.hold(setting, actor, Operation.SEND_DAILY_REPORT, talk -> {
            var sheet = sheetOf(talk, sheetId);
            var reporting = reporting(talk, sheet);
            long total = content.reported().total();
            if (total != confirmedTotal) {
                throw Refusal.of(ProblemCode.DAILY_TOTAL_NOT_CONFIRMED, confirmedTotal, total);
            }
            if (!content.carriedIn().isEmpty()) {
                reporting.hold();
            }
            var report = report(talk, sheet, reporting, content);
            reporting.require(report);
            if (!talk.store().dailyReports().insert(report)) {
                throw reporting.alreadyFiled();
            }
            talk.about(AuditSubject.of(report.id()));
            return new DailyReportReceipt(report, reporting.warnings(sheet, content));
        });
    }

    private static Reporting reporting(Conversation talk, DailyReportSheet sheet) {
        var reporting = Reporting.of(talk, Operation.SEND_DAILY_REPORT, sheet);
        reporting.requireOpen();
        return reporting;
    }

    private static DailyReport report(
            Conversation talk, DailyReportSheet sheet, Reporting reporting, DailyReportContent content) {
        return DailyReport.submitted(
                DailyReportId.random(), sheet, reporting.jurisdiction(), talk.attribution(), content);
    }

    private static DailyReportSheet sheetOf(Conversation talk, DailyReportSheetId id) {
        talk.about(AuditSubject.of(id));
        return talk.store().dailyReports().sheet(id).orElseThrow(() -> Refusal.of(ProblemCode.DAILY_SHEET_NOT_FOUND));
    }
}
