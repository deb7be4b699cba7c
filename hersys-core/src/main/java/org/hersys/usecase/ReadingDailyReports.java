package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Shows daily reports as they are or as they were, and how many they count (日次報告の閲覧・集計).
 *
 * <p>Each answer is in the audit trail before it is given.
 */
public final class ReadingDailyReports {

    /** The day itself and the six before it (直近1週間). */
    private static final int DAYS_OF_HISTORY = 7;

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ReadingDailyReports(Setting setting) {
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
     * The reports of the last seven days (履歴タブ), as HER-SYS showed them.
     *
     * @param actor who reads
     * @param unit whose reports
     * @return the reports of today and the six days before, the newest first; or {@code REPORTING_UNIT_UNKNOWN}, or a missing
     *     right
     */
    public Outcome<List<DailyReport>> history(Actor actor, ReportingUnit unit) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            Reporting.of(talk, Operation.READ_DAILY_REPORTS, unit, talk.today());
            return newestFirst(talk.store()
                    .dailyReports()
                    .ofUnit(unit, talk.today().minusDays(DAYS_OF_HISTORY - 1L), talk.today()));
        });
    }

    /**
     * The reports of any days.
     *
     * @param actor who reads
     * @param unit whose reports
     * @param from the first date
     * @param to the last date, which belongs to them
     * @return the reports, the newest first; or {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     * @throws IllegalArgumentException if the first date is after the last
     */
    public Outcome<List<DailyReport>> between(Actor actor, ReportingUnit unit, LocalDate from, LocalDate to) {
        requireInOrder(from, to);
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            Reporting.of(talk, Operation.READ_DAILY_REPORTS, unit, talk.today());
            return newestFirst(talk.store().dailyReports().ofUnit(unit, from, to));
        });
    }

    private static void requireInOrder(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "the first date must not be after the last, but was " + from + " to " + to);
        }
    }

    private static List<DailyReport> newestFirst(List<DailyReport> reports) {
        var newestFirst = new ArrayList<>(reports);
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    /**
     * The report of a date as it was at some moment, since counts change with the time of counting.
     *
     * @param actor who reads; must have the right now
     * @param unit whose report
     * @param date the date of the report
     * @param moment when
     * @return the report as it was; or {@code DAILY_REPORT_NOT_FOUND} also if there was none then,
     *     {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     */
    public Outcome<DailyReport> asOf(Actor actor, ReportingUnit unit, LocalDate date, Instant moment) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            Reporting.of(talk, Operation.READ_DAILY_REPORTS, unit, talk.today());
            return talk.store()
                    .dailyReports()
                    .asOf(unit, date, moment)
                    .orElseThrow(() -> Refusal.of(ProblemCode.DAILY_REPORT_NOT_FOUND));
        });
    }

    /**
     * Everything a report has been.
     *
     * @param actor who reads
     * @param id the report
     * @return all versions, the first one first; or {@code DAILY_REPORT_NOT_FOUND}, or a missing right
     */
    public Outcome<List<DailyReport>> versions(Actor actor, DailyReportId id) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            talk.about(AuditSubject.of(id));
            var reports = talk.store().dailyReports();
            var found = reports.find(id).orElseThrow(() -> Refusal.of(ProblemCode.DAILY_REPORT_NOT_FOUND));
            talk.authorise(Operation.READ_DAILY_REPORTS, found.unit());
            return reports.history(id);
        });
    }

    /**
     * How many a prefecture or a centre has counted.
     *
     * @param actor somebody of the area, or of the nation
     * @param area a prefecture with all its centres, or one centre alone
     * @param from the first date
     * @param to the last date, which belongs to them
     * @param countedAt the moment of counting; what was entered later is left out
     * @return the summary, or a missing right
     * @throws IllegalArgumentException if the first date is after the last
     */
    public Outcome<DailyReportSummary> summary(
            Actor actor, Jurisdiction area, LocalDate from, LocalDate to, Instant countedAt) {
        requireInOrder(from, to);
        return Conversation.hold(setting, actor, Operation.SUMMARISE_DAILY_REPORTS, talk -> {
            talk.about(AuditSubject.of(
                    area.centre().map(OrganisationKey::of).orElseGet(() -> OrganisationKey.of(area.prefecture()))));
            if (!talk.mayOfTheNation()) {
                talk.authorise(Operation.SUMMARISE_DAILY_REPORTS, affiliationOf(area));
            }
            return DailyReportSummary.of(
                    countedAt, talk.store().dailyReports().countedUnder(area, from, to, countedAt));
        });
    }

    private static CaseAffiliation affiliationOf(Jurisdiction area) {
        var affiliation = CaseAffiliation.builder();
        area.centre().ifPresent(affiliation::inAreaOf);
        return affiliation.inAreaOf(area.prefecture()).build();
    }

    /**
     * How many the nation has counted.
     *
     * @param actor somebody of the ministry or of the surveillance centre
     * @param from the first date
     * @param to the last date, which belongs to them
     * @param countedAt the moment of counting; what was entered later is left out
     * @return the summary, or a missing right
     * @throws IllegalArgumentException if the first date is after the last
     */
    public Outcome<DailyReportSummary> summary(Actor actor, LocalDate from, LocalDate to, Instant countedAt) {
        requireInOrder(from, to);
        return Conversation.hold(setting, actor, Operation.SUMMARISE_DAILY_REPORTS, talk -> {
            talk.authoriseNewCase();
            var reports = talk.store().dailyReports();
            return DailyReportSummary.of(
                    countedAt,
                    Stream.of(Prefecture.values())
                            .flatMap(prefecture ->
                                    reports.countedUnder(Jurisdiction.of(prefecture), from, to, countedAt).stream())
                            .toList());
        });
    }
}
