package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.own;
import static org.hersys.testkit.Notifications.IN_OCTOBER_2022;

import java.time.LocalDate;
import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.facility.InstitutionId;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.Test;

/** 日次報告と発生届の照合: a woman of 88 was notified on 2022-10-03. */
class ReconcilingDailyReportTest {

    private final ReportDesk desk = ReportDesk.at(IN_OCTOBER_2022 + "T17:00");
    private final CaseId woman = notified(CLERK, IN_OCTOBER_2022);

    private CaseId notified(Actor clerk, LocalDate diagnosed) {
        var content =
                Notifications.oneOfTheFourGroups().diagnosisDate(diagnosed).build();
        var draft = Notifications.draft(content, clerk).toBuilder()
                .acceptWarning("POSSIBLE_DUPLICATE", FreeText.of("別の届出による。"))
                .build();
        return desk.hersys.notifyingCase().submit(clerk, draft).orElseThrow().caseId();
    }

    private void link(CaseId one, CaseId other) {
        desk.hersys.linkingCases().link(NURSE, one, version(one), other).orElseThrow();
    }

    private long version(CaseId id) {
        return desk.hersys.readingCase().read(NURSE, id).orElseThrow().record().version();
    }

    private DailyReconciliation reconciled(Actor actor) {
        return reconciled(actor, Institutions.clinic().id(), IN_OCTOBER_2022);
    }

    private DailyReconciliation reconciled(Actor actor, InstitutionId institution, LocalDate day) {
        return desk.hersys
                .reconcilingDailyReport()
                .reconcile(actor, institution, day)
                .orElseThrow();
    }

    private void reportOneOfTheEighties() {
        desk.reported(CLERK, CLINIC, DailyReportContent.of(DailyCounts.zero().with(AgeBracket.EIGHTIES, 1)));
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

    @Test
    void two_cases_are_two_persons_until_a_centre_links_them_and_again_when_it_takes_that_back() {
        var same = notified(CLERK, IN_OCTOBER_2022);
        reportOneOfTheEighties();
        assertThat(reconciled(CLERK).notified()).isEqualTo(2);
        assertThat(reconciled(CLERK).isConsistent()).isFalse();

        link(woman, same);
        for (var actor : List.of(CLERK, NURSE)) {
            var once = reconciled(actor);
            assertThat(once.isConsistent()).isTrue();
            assertThat(once.notified()).isEqualTo(1);
            assertThat(once.linked())
                    .singleElement()
                    .satisfies(cases -> assertThat(cases).containsExactlyInAnyOrder(woman, same));
        }

        desk.hersys.linkingCases().unlink(NURSE, same, version(same), woman).orElseThrow();
        assertThat(reconciled(CLERK).isConsistent()).isFalse();
        assertThat(reconciled(CLERK).linked()).isEmpty();
    }

    @Test
    void links_that_were_made_before_the_report_or_days_after_it_tell_the_same() {
        var same = notified(CLERK, IN_OCTOBER_2022);
        link(woman, same);
        reportOneOfTheEighties();
        var before = reconciled(CLERK);

        desk.hersys.linkingCases().unlink(NURSE, woman, version(woman), same).orElseThrow();
        desk.waitUntil("2022-10-09T09:00");
        link(same, woman);

        assertThat(reconciled(CLERK)).isEqualTo(before);
    }

    @Test
    void a_person_of_three_cases_is_one_also_where_two_are_linked_over_the_third_only() {
        desk.waitUntil("2022-10-03T18:00");
        var second = notified(CLERK, IN_OCTOBER_2022);
        var third = notified(Actors.clerkNextDoor(), IN_OCTOBER_2022);
        var another = notified(CLERK, IN_OCTOBER_2022);
        link(woman, third);
        link(third, second);
        reportOneOfTheEighties();

        var found = reconciled(NURSE);

        assertThat(found.notified()).isEqualTo(2);
        assertThat(found.linked())
                .singleElement()
                .satisfies(cases -> assertThat(cases).containsExactlyInAnyOrder(woman, second));
        assertThat(found.shortfalls())
                .singleElement()
                .satisfies(
                        shortfall -> assertThat(shortfall.persons()).hasSize(2).contains(another));
    }

    @Test
    void a_person_is_counted_by_the_institution_that_notified_first_and_not_by_the_next_one_too() {
        var nextDoor = Institutions.clinicNextDoor().id();
        desk.waitUntil("2022-10-03T18:00");
        var second = notified(Actors.clerkNextDoor(), IN_OCTOBER_2022);
        assertThat(reconciled(NURSE, nextDoor, IN_OCTOBER_2022).notified()).isEqualTo(1);

        link(woman, second);

        var counted = reconciled(Actors.clerkNextDoor(), nextDoor, IN_OCTOBER_2022);
        assertThat(counted.notified()).isZero();
        assertThat(counted.countedElsewhere()).containsExactly(second);
        assertThat(reconciled(CLERK).notified()).isEqualTo(1);
        assertThat(reconciled(CLERK).countedElsewhere()).isEmpty();
    }

    @Test
    void a_person_is_counted_on_the_first_day_of_diagnosis_and_not_on_the_next_one_too() {
        var nextDay = IN_OCTOBER_2022.plusDays(1);
        desk.waitUntil("2022-10-04T17:00");
        var second = notified(CLERK, nextDay);
        var clinic = Institutions.clinic().id();
        assertThat(reconciled(CLERK, clinic, nextDay).notified()).isEqualTo(1);

        link(second, woman);

        assertThat(reconciled(CLERK, clinic, nextDay).notified()).isZero();
        assertThat(reconciled(CLERK, clinic, nextDay).countedElsewhere()).containsExactly(second);
        assertThat(reconciled(CLERK).notified()).isEqualTo(1);
    }

    @Test
    void the_sheet_is_filled_in_with_each_person_who_was_notified_once() {
        var same = notified(CLERK, IN_OCTOBER_2022);
        link(woman, same);

        var prefill = desk.hersys
                .sendingDailyReport()
                .prefill(CLERK, Institutions.clinic().id(), IN_OCTOBER_2022)
                .orElseThrow();

        assertThat(prefill.counts()).isEqualTo(DailyCounts.zero().with(AgeBracket.EIGHTIES, 1));
        assertThat(prefill.repeated()).hasSize(1).isSubsetOf(woman.toString(), same.toString());
        assertThat(prefill.isComplete()).isTrue();
        assertRefused(
                desk.hersys
                        .sendingDailyReport()
                        .prefill(Actors.clerkNextDoor(), Institutions.clinic().id(), IN_OCTOBER_2022),
                ProblemCode.ACCESS_DENIED);
    }

    @Test
    void who_is_counted_elsewhere_is_not_filled_in() {
        desk.waitUntil("2022-10-03T18:00");
        var second = notified(Actors.clerkNextDoor(), IN_OCTOBER_2022);
        link(woman, second);

        var prefill = desk.hersys
                .sendingDailyReport()
                .prefill(Actors.clerkNextDoor(), Institutions.clinicNextDoor().id(), IN_OCTOBER_2022)
                .orElseThrow();

        assertThat(prefill.counts()).isEqualTo(DailyCounts.zero());
        assertThat(prefill.notCounted()).containsExactly(second.toString());
    }

    @Test
    void what_a_centre_has_entered_for_the_institution_is_its_report_where_it_has_none_of_its_own() {
        var eighties = DailyCounts.zero().with(AgeBracket.EIGHTIES, 1);
        var line = DailyReportLine.standingFor(Institutions.clinic().id(), ReportChannel.FAX, eighties, desk.now());
        desk.reported(
                NURSE,
                ReportDesk.CENTRE,
                DailyReportContent.of(List.of(line, DailyReportLine.selfTests(eighties)), List.of())
                        .orElseThrow());
        assertThat(reconciled(CLERK).isConsistent()).isTrue();
        assertThat(reconciled(CLERK).trueCounts()).isEqualTo(eighties);

        desk.reported(CLERK, CLINIC, own(5));

        assertThat(reconciled(CLERK).isConsistent()).isFalse();
    }
}
