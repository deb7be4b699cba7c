package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditEntry;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportRules;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.person.AgeBracket;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.SettableClock;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.hersys.usecase.DailyReportReceipt;

/** Where daily reports are filed, on a day at an hour in Japan. */
final class ReportDesk {

    static final ReportingUnit CLINIC = ReportingUnit.of(Institutions.clinic().id());
    static final ReportingUnit NEXT_DOOR =
            ReportingUnit.of(Institutions.clinicNextDoor().id());
    static final ReportingUnit CENTRE = ReportingUnit.of(Institutions.centre().id());
    static final ReportingUnit FOLLOW_UP =
            ReportingUnit.of(Institutions.followUpCentre().id());

    static final Actor CLERK = Actors.clinicClerk();
    static final Actor SECOND_CLERK = Actors.clinicPhysician();
    static final Actor NURSE = Actors.centreNurse();

    final Hersys hersys;
    private final UnitOfWork store = new InMemoryUnitOfWork();
    private final SettableClock clock;

    private ReportDesk(Instant time, DailyReportRules rules) {
        this.clock = SettableClock.at(time);
        this.hersys =
                Systems.builder(clock).unitOfWork(store).dailyReportRules(rules).build();
    }

    /** An empty desk at the same time, under other rules. */
    ReportDesk with(DailyReportRules rules) {
        return new ReportDesk(now(), rules);
    }

    /** As in 2022-10-03T17:00. */
    static ReportDesk at(String time) {
        return new ReportDesk(
                LocalDateTime.parse(time).atZone(JapanTime.ZONE).toInstant(), DailyReportRules.standard());
    }

    void waitUntil(String time) {
        clock.advance(Duration.between(
                clock.instant(),
                LocalDateTime.parse(time).atZone(JapanTime.ZONE).toInstant()));
    }

    Instant now() {
        return clock.instant();
    }

    List<AuditEntry> trail() {
        return store.run(transaction ->
                        Outcome.accepted(transaction.audit().entriesBetween(Instant.EPOCH, now().plusSeconds(1))))
                .orElseThrow();
    }

    DailyReportSheet open(Actor actor, ReportingUnit unit) {
        return hersys.sendingDailyReport().open(actor, unit).orElseThrow();
    }

    /** 「確認」 and 「報告」. */
    Outcome<DailyReportReceipt> report(Actor actor, DailyReportSheet sheet, DailyReportContent content) {
        return hersys.sendingDailyReport()
                .submit(actor, sheet.id(), content, content.reported().total());
    }

    /** Opened and reported at once. */
    DailyReport reported(Actor actor, ReportingUnit unit, DailyReportContent content) {
        return receipt(actor, unit, content).report();
    }

    DailyReportReceipt receipt(Actor actor, ReportingUnit unit, DailyReportContent content) {
        return report(actor, open(actor, unit), content).orElseThrow();
    }

    static DailyCounts twenties(int number) {
        return DailyCounts.zero().with(AgeBracket.TWENTIES, number);
    }

    static DailyReportContent own(int twenties) {
        return DailyReportContent.of(twenties(twenties));
    }

    static DailyReportContent own(int twenties, List<CarriedIn> carriedIn) {
        return DailyReportContent.of(List.of(DailyReportLine.own(twenties(twenties))), carriedIn)
                .orElseThrow();
    }

    static void assertRefused(Outcome<?> refused, ProblemCode code) {
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
    }

    static List<ProblemCode> codes(List<Problem> warnings) {
        return warnings.stream().map(Problem::code).toList();
    }
}
