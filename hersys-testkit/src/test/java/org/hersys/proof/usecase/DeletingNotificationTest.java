package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditResult;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.NotificationState;
import org.hersys.person.NotificationId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Cases;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** 「削除」: what is gone, what comes back, and what stays. */
class DeletingNotificationTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void of_a_case_that_came_with_its_notification_nothing_stays_but_the_trail() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        delete(receipt.notificationId(), 1);

        Optional<CaseRecord> left = office.look(store -> store.cases().find(receipt.caseId()));
        boolean givenOut = office.look(store -> store.cases().isGivenOut(receipt.hersysId()));
        assertThat(left).isEmpty();
        assertThat(givenOut).isTrue();
        assertThat(office.trail())
                .last()
                .satisfies(entry -> assertThat(entry.result()).isEqualTo(AuditResult.DONE))
                .extracting(AuditEntry::notification)
                .isEqualTo(Optional.of(receipt.notificationId()));
    }

    @Test
    void the_waiting_message_is_cancelled_and_the_centre_is_told_by_the_id_alone() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        var before = office.messages().get(0);

        delete(receipt.notificationId(), 1);

        Message cancelled =
                office.look(store -> store.outbox().find(before.id()).orElseThrow());
        assertThat(cancelled.state()).isEqualTo(MessageState.CANCELLED);
        assertThat(cancelled.hersysId()).isEmpty();
        assertThat(office.messages()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(MessageKind.CENTRE_TOLD_OF_DELETION);
            assertThat(told.centre()).contains(Institutions.centre().id());
            assertThat(told.hersysId()).contains(receipt.hersysId());
            assertThat(told.notificationId()).isEmpty();
        });
    }

    @Test
    void what_is_sent_again_under_its_key_is_answered_as_deleted() {
        var draft = Notifications.draft(Notifications.confirmedPatient().build());
        var receipt = office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), draft)
                .orElseThrow();
        delete(receipt.notificationId(), 1);

        var again = office.hersys.notifyingCase().submit(Actors.clinicClerk(), draft);

        assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.SUBMISSION_DELETED);
    }

    @Test
    void a_case_that_was_registered_before_stays_as_it_was_before_the_notification() {
        var record = office.hersys
                .registeringCase()
                .register(
                        Actors.clinicClerk(),
                        CaseDraft.of(Cases.womanBeforeNotification().build()))
                .orElseThrow();
        office.wait(Duration.ofHours(1));
        var receipt = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        record.caseId(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
        office.wait(Duration.ofHours(1));

        delete(receipt.notificationId(), 1);

        var left = office.caseOf(record.caseId());
        assertThat(left.content()).isEqualTo(record.content());
        assertThat(left.lastDiagnosis()).isEmpty();
        assertThat(office.notificationsOf(record.caseId())).isEmpty();
    }

    @Test
    void a_draft_is_deleted_without_a_word_to_the_centre() {
        var draft = office.hersys
                .draftingNotification()
                .begin(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();

        delete(draft.id(), draft.version());

        assertThat(office.messages()).isEmpty();
        Optional<CaseRecord> left = office.look(store -> store.cases().find(draft.caseId()));
        assertThat(left).isEmpty();
    }

    @Test
    void deleting_the_added_notification_gives_the_earlier_one_back() {
        var first = office.submitted(Notifications.suspectedToBeAdmitted());
        var second = added(first.notificationId(), 1);

        delete(second.notificationId(), 1);

        var back = office.filed(first.notificationId());
        assertThat(back.state()).isEqualTo(NotificationState.SUBMITTED);
        assertThat(back.version()).isEqualTo(3);
        assertThat(back.content()).isEqualTo(first.notification().content());
        assertThat(office.caseOf(first.caseId()).lastDiagnosis())
                .isEqualTo(first.notification().content().diagnosisDate());
    }

    @Test
    void the_middle_one_of_three_is_taken_out_of_the_chain() {
        var first = office.submitted(Notifications.suspectedToBeAdmitted());
        var second = added(first.notificationId(), 1);
        var third = added(second.notificationId(), 1);

        delete(second.notificationId(), 2);

        var before = (FrozenNotification) office.notification(first.notificationId());
        var after = office.filed(third.notificationId());
        assertThat(before.successor()).isEqualTo(third.notificationId());
        assertThat(after.predecessor()).contains(first.notificationId());
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void the_first_one_of_three_is_taken_out_of_the_chain() {
        var first = office.submitted(Notifications.suspectedToBeAdmitted());
        var second = added(first.notificationId(), 1);
        var third = added(second.notificationId(), 1);

        delete(first.notificationId(), 2);

        var frozen = (FrozenNotification) office.notification(second.notificationId());
        assertThat(frozen.filed().predecessor()).isEmpty();
        assertThat(frozen.successor()).isEqualTo(third.notificationId());
        assertThat(office.filed(third.notificationId()).predecessor()).contains(second.notificationId());
    }

    @Test
    void a_stale_version_deletes_nothing_and_names_both() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        office.hersys
                .confirmingNotification()
                .confirm(Actors.centreNurse(), receipt.notificationId(), 1)
                .orElseThrow();

        var stale = office.hersys
                .deletingNotification()
                .delete(Actors.clinicClerk(), receipt.notificationId(), 1, Consent.GIVEN);

        assertThat(stale.problems()).extracting(Problem::code).containsExactly(ProblemCode.LOST_UPDATE);
        assertThat(stale.problems().get(0).message().en()).contains("version 1").contains("version 2");
        assertThat(office.filed(receipt.notificationId()).state()).isEqualTo(NotificationState.CONFIRMED);
    }

    private SubmissionReceipt added(NotificationId earlier, long seenVersion) {
        FiledNotification filed = office.filed(earlier);
        var content = filed.content().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .tests(List.of(Notifications.positiveTest(Notifications.IN_2021)))
                .build();
        return office.hersys
                .addingNotification()
                .add(Actors.clinicClerk(), earlier, seenVersion, Notifications.draft(content), Consent.GIVEN)
                .orElseThrow();
    }

    private void delete(NotificationId id, long seenVersion) {
        office.hersys
                .deletingNotification()
                .delete(Actors.clinicClerk(), id, seenVersion, Consent.GIVEN)
                .orElseThrow();
    }
}
