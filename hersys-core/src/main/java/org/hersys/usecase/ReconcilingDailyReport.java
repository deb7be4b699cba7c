package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Compares the true counts of a day with the notifications of that day (日次報告と発生届の照合): who was notified must be in the
 * daily report, too.
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「発生届の報告数を含めた当日分の陽性者を入力します」. A person is looked for once, also
 * with further notifications (追加登録) and with cases that a centre has linked: on the day of the first notification that
 * counts, and in the report of the institution that made it.
 */
public final class ReconcilingDailyReport {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ReconcilingDailyReport(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the ministry's briefing on daily reports
     */
    public Citation legalBasis() {
        return Operation.READ_DAILY_REPORTS.legalBasis();
    }

    /**
     * Compares a day of an institution, by the notifications that the actor may see. Where it has no report of its own, what a
     * health centre has entered for it by fax or telephone is its report.
     *
     * @param actor who compares
     * @param institution whose report and whose notifications
     * @param day the day of diagnosis, which is that of the report
     * @return the comparison, with the ids of the cases where the counts are too low, and of those that are one person or are
     *     counted elsewhere; or {@code DAILY_COUNT_OUT_OF_RANGE} if the ledger contradicts the report,
     *     {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     */
    public Outcome<DailyReconciliation> reconcile(Actor actor, InstitutionId institution, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            var reporting = Reporting.of(talk, Operation.READ_DAILY_REPORTS, ReportingUnit.of(institution), day);
            var counts = reporting.trueCounts(institution);
            var notified = NotifiedOfADay.of(talk, institution, day);
            return DailyReconciliation.of(day, counts, notified.persons(), notified.countedElsewhere());
        });
    }
}
