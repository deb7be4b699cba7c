package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.CorrectionRight;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Corrects a daily report that is filed, where that is allowed (日次報告の訂正).
 *
 * <p>Whether it is, is told by the {@link org.hersys.dailyreport.CorrectionRules} of the day on which somebody corrects: at first nobody, from
 * 2022-10-06 on the unit on the day of the report, and its prefecture or health centre at any time. The earlier figures are
 * kept. A report may be corrected to nobody at all.
 */
public final class CorrectingDailyReport {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public CorrectingDailyReport(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the ministry's briefing on daily reports
     */
    public Citation legalBasis() {
        return Operation.CORRECT_DAILY_REPORT.legalBasis();
    }

    /**
     * Says what is right.
     *
     * @param actor somebody of the unit, its health centre or its prefecture
     * @param id the report
     * @param seenVersion the version that the actor has seen
     * @param content all of what the report is to say
     * @return the next version with what is to be looked at; or {@code DAILY_REPORT_NOT_FOUND},
     *     {@code DAILY_CORRECTION_NOT_ALLOWED} with what is right, {@code LOST_UPDATE}, {@code DAILY_LINE_NOT_ALLOWED},
     *     {@code DAILY_RECEIPT_IN_FUTURE}, {@code DAILY_CARRY_OVER_NOT_OPEN}, or a missing right
     */
    public Outcome<DailyReportReceipt> correct(
            Actor actor, DailyReportId id, long seenVersion, DailyReportContent content) {
        return Conversation.hold(setting, actor, Operation.CORRECT_DAILY_REPORT, talk -> {
            talk.about(AuditSubject.of(id));
            var before = talk.store()
                    .dailyReports()
                    .find(id)
                    .orElseThrow(() -> Refusal.of(ProblemCode.DAILY_REPORT_NOT_FOUND));
            talk.authorise(Operation.CORRECT_DAILY_REPORT, before.unit());
            Refusal.unless(setting.dailyReportRules().corrections().mayCorrect(rightOf(actor), before, talk.at()));
            talk.requireVersion(seenVersion, before.version());
            var next = before.corrected(content, talk.attribution());
            var reporting = Reporting.of(talk, before);
            reporting.hold();
            reporting.require(next);
            talk.update(next);
            var warnings = new ArrayList<>(reporting.doubleCounts(content));
            warnings.addAll(reporting.unusual(content));
            return new DailyReportReceipt(next, warnings);
        });
    }

    /** Health centres and prefectures correct for others, and for themselves no otherwise. */
    private static CorrectionRight rightOf(Actor actor) {
        return actor.institution().isPresent() ? CorrectionRight.OWN_UNIT : CorrectionRight.SUPERVISOR;
    }
}
