package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.own;
import static org.hersys.testkit.Notifications.IN_OCTOBER_2022;

import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.Test;

/** 日次報告と発生届の照合: a woman of 88 was notified on 2022-10-03. */
class ReconcilingDailyReportTest {

    private final ReportDesk desk = ReportDesk.at(IN_OCTOBER_2022 + "T17:00");
    private final CaseId woman = desk.hersys
            .notifyingCase()
            .submit(
                    CLERK,
                    Notifications.draft(Notifications.oneOfTheFourGroups().build()))
            .orElseThrow()
            .caseId();

    private DailyReconciliation reconciled(Actor actor) {
        return desk.hersys
                .reconcilingDailyReport()
                .reconcile(actor, Institutions.clinic().id(), IN_OCTOBER_2022)
                .orElseThrow();
    }

    @Test
    void who_is_notified_and_in_no_report_is_named() {
        desk.reported(CLERK, CLINIC, own(5));

        for (var actor : List.of(CLERK, NURSE)) {
            var found = reconciled(actor);
            assertThat(found.isConsistent()).isFalse();
            assertThat(found.notified()).isEqualTo(1);
            assertThat(found.shortfalls()).singleElement().satisfies(shortfall -> {
                assertThat(shortfall.persons()).containsExactly(woman);
                assertThat(shortfall.brackets()).contains(AgeBracket.EIGHTIES);
            });
        }
    }

    @Test
    void who_is_counted_in_the_report_or_in_the_ledger_is_not_named() {
        desk.reported(CLERK, CLINIC, own(5));
        desk.hersys
                .carryingOver()
                .record(CLERK, CLINIC, IN_OCTOBER_2022, AgeBracket.EIGHTIES, 1, CarryOverReason.FOUND_LATER)
                .orElseThrow();

        assertThat(reconciled(CLERK).isConsistent()).isTrue();
    }

    @Test
    void notifications_are_part_of_the_report_and_a_higher_count_is_right() {
        desk.reported(CLERK, CLINIC, DailyReportContent.of(DailyCounts.zero().with(AgeBracket.EIGHTIES, 4)));

        assertThat(reconciled(CLERK).isConsistent()).isTrue();
    }

    @Test
    void others_compare_nothing() {
        assertRefused(
                desk.hersys
                        .reconcilingDailyReport()
                        .reconcile(Actors.clerkNextDoor(), Institutions.clinic().id(), IN_OCTOBER_2022),
                ProblemCode.ACCESS_DENIED);
    }
}
