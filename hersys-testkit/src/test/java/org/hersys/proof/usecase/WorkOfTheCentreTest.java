package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditResult;
import org.hersys.care.CurrentStatus;
import org.hersys.form.NotificationItem;
import org.hersys.message.MessageKind;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationField;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.Test;

/** Questions and answers, status, links, and reading things as they were. */
class WorkOfTheCentreTest {

    private static final FreeText QUESTION = FreeText.of("発病日をご確認ください。");
    private static final FreeText ANSWER = FreeText.of("11月29日です。");

    private final Office office = Office.on(Notifications.IN_2021);
    private final Actor clinic = Actors.clinicClerk();
    private final Actor centre = Actors.centreNurse();

    @Test
    void a_question_stands_on_both_work_lists_until_it_is_answered() {
        var id = office.submitted(Notifications.confirmedPatient()).notificationId();
        var querying = office.hersys.queryingNotification();

        var asked = querying.ask(centre, id, 1, NotificationItem.ONSET_DATE, QUESTION)
                .orElseThrow();
        assertThat(querying.open(clinic, PageRequest.first()).orElseThrow().items())
                .containsExactly(asked);
        assertThat(querying.open(centre, PageRequest.first()).orElseThrow().items())
                .containsExactly(asked);
        assertThat(querying.open(Actors.clerkNextDoor(), PageRequest.first())
                        .orElseThrow()
                        .items())
                .isEmpty();

        var query = asked.openQueries().get(0).id();
        var answered = querying.answer(clinic, id, 2, query, ANSWER).orElseThrow();

        assertThat(querying.open(clinic, PageRequest.first()).orElseThrow().items())
                .isEmpty();
        assertThat(answered.queries().get(0).answer().orElseThrow().text()).isEqualTo(ANSWER);
        assertThat(answered.content()).isEqualTo(asked.content());
        assertThat(codes(querying.answer(clinic, id, 3, query, ANSWER)))
                .containsExactly(ProblemCode.QUERY_ALREADY_ANSWERED);
    }

    @Test
    void each_side_is_told_by_the_id_and_not_by_what_was_asked() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        var asked = office.hersys
                .queryingNotification()
                .ask(centre, receipt.notificationId(), 1, NotificationItem.ONSET_DATE, QUESTION)
                .orElseThrow();
        office.hersys
                .queryingNotification()
                .answer(
                        clinic,
                        receipt.notificationId(),
                        2,
                        asked.queries().get(0).id(),
                        ANSWER)
                .orElseThrow();

        var told = office.messages().subList(1, 3);
        assertThat(told)
                .extracting(message -> message.kind())
                .containsExactly(MessageKind.INSTITUTION_ASKED, MessageKind.CENTRE_ANSWERED);
        assertThat(told).allSatisfy(message -> assertThat(message.hersysId()).contains(receipt.hersysId()));
        assertThat(told.get(0).institution()).isEqualTo(clinic.institution());
        assertThat(told.get(1).centre()).isEqualTo(centre.centre());
    }

    @Test
    void an_institution_does_not_ask_itself() {
        var id = office.submitted(Notifications.confirmedPatient()).notificationId();

        var refused = office.hersys.queryingNotification().ask(clinic, id, 1, NotificationItem.ONSET_DATE, QUESTION);

        assertThat(codes(refused)).containsExactly(ProblemCode.ACCESS_DENIED);
        assertThat(office.trail()).last().extracting(AuditEntry::result).isEqualTo(AuditResult.REFUSED);
    }

    @Test
    void a_status_is_entered_once_changed_by_the_table_and_corrected_where_it_was_wrong() {
        var id = office.submitted(Notifications.confirmedPatient()).caseId();
        var status = office.hersys.changingStatus();
        var today = office.today();

        var future = status.enter(clinic, id, version(id), CurrentStatus.AT_HOME, today.plusDays(1));
        status.enter(clinic, id, version(id), CurrentStatus.AT_HOME, today).orElseThrow();
        var twice = status.enter(centre, id, version(id), CurrentStatus.AT_HOTEL, today);
        status.change(centre, id, version(id), CurrentStatus.RELEASED, today).orElseThrow();
        var backwards = status.change(centre, id, version(id), CurrentStatus.AT_HOME, today);
        var corrected = status.correct(centre, id, version(id), CurrentStatus.AT_HOTEL, today)
                .orElseThrow();

        assertThat(codes(future)).containsExactly(ProblemCode.STATUS_DAY_IN_FUTURE);
        assertThat(codes(twice)).containsExactly(ProblemCode.STATUS_ALREADY_ENTERED);
        assertThat(codes(backwards)).containsExactly(ProblemCode.STATUS_CHANGE_NOT_ALLOWED);
        assertThat(backwards.problems().get(0).message().ja())
                .contains(CurrentStatus.DEAD.label().ja());
        assertThat(corrected.status().current()).contains(CurrentStatus.AT_HOTEL);
        assertThat(corrected.status().entries()).hasSize(3);
    }

    @Test
    void the_status_of_a_stale_version_is_not_written_over() {
        var id = office.submitted(Notifications.confirmedPatient()).caseId();
        var status = office.hersys.changingStatus();
        long seen = version(id);
        status.enter(clinic, id, seen, CurrentStatus.AT_HOME, office.today()).orElseThrow();

        var stale = status.change(centre, id, seen, CurrentStatus.IN_HOSPITAL, office.today());

        assertThat(codes(stale)).containsExactly(ProblemCode.LOST_UPDATE);
        assertThat(office.caseOf(id).status().current()).contains(CurrentStatus.AT_HOME);
    }

    @Test
    void two_cases_are_linked_from_both_sides_and_the_link_is_undone() {
        var one = office.submitted(Notifications.confirmedPatient()).caseId();
        var other = office.submitted(Notifications.inpatientFromAbroad()).caseId();
        var linking = office.hersys.linkingCases();

        var linked = linking.link(centre, one, version(one), other).orElseThrow();
        var again = linking.link(centre, one, version(one), other);

        assertThat(linked.links()).containsExactly(other);
        assertThat(office.caseOf(other).links()).containsExactly(one);
        assertThat(codes(again)).containsExactly(ProblemCode.CASES_ALREADY_LINKED);

        linking.unlink(centre, one, version(one), other).orElseThrow();
        assertThat(office.caseOf(one).links()).isEmpty();
        assertThat(office.caseOf(other).links()).isEmpty();
        assertThat(codes(linking.unlink(centre, one, version(one), other)))
                .containsExactly(ProblemCode.CASES_NOT_LINKED);
        assertThat(office.trail())
                .last()
                .satisfies(entry -> assertThat(entry.cases()).contains(one));
    }

    @Test
    void a_clinic_links_nothing_and_nothing_is_linked_with_itself() {
        var one = office.submitted(Notifications.confirmedPatient()).caseId();
        var other = office.submitted(Notifications.inpatientFromAbroad()).caseId();

        assertThat(codes(office.hersys.linkingCases().link(clinic, one, version(one), other)))
                .containsExactly(ProblemCode.ACCESS_DENIED);
        assertThrows(
                IllegalArgumentException.class,
                () -> office.hersys.linkingCases().link(centre, one, version(one), one));
    }

    @Test
    void a_case_is_shown_as_it_was_at_any_moment() {
        var before = office.trail().size();
        var receipt = office.submitted(Notifications.confirmedPatient());
        Instant filed = office.filed(receipt.notificationId()).attribution().at();
        office.wait(Duration.ofHours(2));
        amendOccupation(receipt.notificationId());

        var reading = office.hersys.readingCase();
        var then = reading.readAsOf(centre, receipt.caseId(), filed.plusSeconds(60))
                .orElseThrow();
        var now = reading.read(centre, receipt.caseId()).orElseThrow();
        var tooEarly = reading.readAsOf(centre, receipt.caseId(), filed.minusSeconds(1));

        assertThat(then.notifications().get(0).version()).isEqualTo(1);
        assertThat(now.notifications().get(0).version()).isEqualTo(2);
        assertThat(then.record().shared().occupation())
                .isNotEqualTo(now.record().shared().occupation());
        assertThat(codes(tooEarly)).containsExactly(ProblemCode.CASE_NOT_FOUND);
        assertThat(office.trail().subList(before, office.trail().size()))
                .extracting(AuditEntry::result)
                .containsExactly(
                        AuditResult.DONE, AuditResult.DONE, AuditResult.READ, AuditResult.READ, AuditResult.REFUSED);
    }

    @Test
    void histories_are_shown_version_by_version_and_printing_is_told_apart_from_reading() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        amendOccupation(receipt.notificationId());
        var reading = office.hersys.readingCase();

        assertThat(reading.notificationHistory(centre, receipt.notificationId()).orElseThrow())
                .extracting(version -> version.version())
                .containsExactly(1L, 2L);
        assertThat(reading.history(centre, receipt.caseId()).orElseThrow()).hasSizeGreaterThan(1);
        assertThat(reading.notification(centre, receipt.notificationId())
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        reading.print(clinic, receipt.notificationId()).orElseThrow();

        assertThat(office.trail()).last().extracting(AuditEntry::operation).isEqualTo(Operation.PRINT_NOTIFICATION);
    }

    @Test
    void the_centre_sees_what_may_be_the_same_person_and_another_clinic_does_not() {
        var first = office.submitted(Notifications.confirmedPatient());
        var draft = Notifications.draft(Notifications.confirmedPatient().build(), Actors.clerkNextDoor());
        var second = office.hersys
                .notifyingCase()
                .submit(Actors.clerkNextDoor(), draft)
                .orElseThrow();

        var seenByCentre =
                office.hersys.readingCase().duplicates(centre, second.caseId()).orElseThrow();
        var seenNextDoor = office.hersys
                .readingCase()
                .duplicates(Actors.clerkNextDoor(), second.caseId())
                .orElseThrow();

        assertThat(seenByCentre).extracting(candidate -> candidate.caseId()).containsExactly(first.caseId());
        assertThat(seenNextDoor).isEmpty();
        assertThat(second.duplicateCandidates()).isEmpty();
    }

    private void amendOccupation(NotificationId id) {
        FiledNotification filed = office.filed(id);
        office.hersys
                .amendingNotification()
                .amend(
                        clinic,
                        id,
                        filed.version(),
                        Notifications.draft(filed.content().with(NotificationField.OCCUPATION, FreeText.of("教員"))))
                .orElseThrow();
    }

    private long version(CaseId id) {
        return office.caseOf(id).version();
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
