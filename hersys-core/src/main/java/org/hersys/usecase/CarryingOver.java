package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyReportLedger;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.law.Citation;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Notes what was missed or wrong in a daily report, to be adjusted in the next one (翌日分での調整).
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「当日分入力後に下記のような事象が発生した際には、翌日分にて調整をお願いします」. The
 * ledger keeps which day, which bracket, how many and why, so that the true count of each day can be told; what it proposes
 * for the next report, {@link DailyReportLedger#propose} tells.
 */
public final class CarryingOver {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public CarryingOver(Setting setting) {
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
     * Enters into the ledger that a day had more positive patients, or fewer, than were reported.
     *
     * @param actor somebody of the unit
     * @param unit whose ledger
     * @param day the day to which the people belong, today or before
     * @param bracket the bracket to which they belong
     * @param amount how many were too few; below 0 if there were too many
     * @param reason why
     * @return the entry; or {@code DAILY_COUNT_OUT_OF_RANGE}, if it would take off more than there were,
     *     {@code DAILY_REPORT_NOT_IN_FORCE}, {@code DAILY_DAY_IN_FUTURE}, {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     * @throws IllegalArgumentException if the amount is 0
     */
    public Outcome<CarryOver> record(
            Actor actor, ReportingUnit unit, LocalDate day, AgeBracket bracket, int amount, CarryOverReason reason) {
        return Conversation.hold(setting, actor, Operation.SEND_DAILY_REPORT, talk -> {
            var reporting = Reporting.of(talk, Operation.SEND_DAILY_REPORT, unit, day);
            reporting.requireInForce();
            if (day.isAfter(talk.today())) {
                throw Refusal.of(Problem.of(ProblemCode.DAILY_DAY_IN_FUTURE, "day"));
            }
            var entry = CarryOver.of(CarryOverId.random(), unit, day, bracket, amount, reason, talk.attribution());
            var reports = talk.store().dailyReports();
            reports.hold(unit);
            Refusal.unless(reporting.ledger().with(entry));
            if (!reports.add(entry)) {
                throw new IllegalStateException("a new entry must have an id of its own");
            }
            talk.about(AuditSubject.of(entry.id()));
            return entry;
        });
    }

    /**
     * The ledger of a unit: what was reported, what was wrong, what is still to be adjusted.
     *
     * @param actor somebody who may see the reports of the unit
     * @param unit whose ledger
     * @return the ledger with all reports and entries of the unit; or {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     */
    public Outcome<DailyReportLedger> ledger(Actor actor, ReportingUnit unit) {
        return Conversation.hold(
                setting,
                actor,
                Operation.READ_DAILY_REPORTS,
                talk -> Reporting.of(talk, Operation.READ_DAILY_REPORTS, unit, talk.today())
                        .wholeLedger());
    }
}
