package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.EntryChannel;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditResult;
import org.hersys.cases.CaseDraft;
import org.hersys.check.CheckCodes;
import org.hersys.form.NotificationItem;
import org.hersys.message.MessageKind;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationState;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.regime.ReportingDuty;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Cases;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.People;
import org.hersys.usecase.FulfilledDuty;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** 「報告」: what is filed, answered, told and kept, and what is refused. */
class NotifyingCaseTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void a_complete_notification_is_filed_with_a_case_and_an_id_for_the_patient() {
        var receipt = submit(confirmed()).orElseThrow();

        var filed = office.filed(receipt.notificationId());
        assertThat(filed.state()).isEqualTo(NotificationState.SUBMITTED);
        assertThat(filed.filing().institution()).isEqualTo(Institutions.clinic());
        assertThat(filed.filing().addressee()).isEqualTo(Institutions.centre().id());
        assertThat(receipt.submissionDate()).isEqualTo(Notifications.IN_2021);
        assertThat(receipt.decision().duty()).isEqualTo(ReportingDuty.NOTIFY);
        assertThat(office.caseOf(receipt.caseId()).hersysId()).isEqualTo(receipt.hersysId());
        assertThat(receipt.hersysId().value()).hasSize(8);
    }

    @Test
    void the_case_knows_what_the_notification_says_and_the_centre_in_charge() {
        var receipt = submit(confirmed()).orElseThrow();

        var record = office.caseOf(receipt.caseId());
        assertThat(record.shared()).isEqualTo(confirmed().content().shared());
        assertThat(record.tests()).isEqualTo(confirmed().content().tests());
        assertThat(record.lastDiagnosis()).contains(Notifications.IN_2021);
        assertThat(record.responsibleCentre()).contains(Institutions.centre().id());
    }

    @Test
    void the_centre_of_the_place_is_told_by_the_hersys_id_and_nothing_else_of_the_patient() {
        var receipt = submit(confirmed()).orElseThrow();

        assertThat(office.messages()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.CENTRE_TOLD_OF_SUBMISSION);
            assertThat(message.centre()).contains(Institutions.centre().id());
            assertThat(message.hersysId()).contains(receipt.hersysId());
            assertThat(message.toString()).doesNotContain(receipt.hersysId().value(), "架空");
        });
    }

    @Test
    void the_change_and_its_entry_in_the_audit_trail_are_written_together() {
        var receipt = submit(confirmed()).orElseThrow();

        assertThat(office.trail()).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo(Operation.SUBMIT);
            assertThat(entry.result()).isEqualTo(AuditResult.DONE);
            assertThat(entry.cases()).containsExactly(receipt.caseId());
            assertThat(entry.notification()).contains(receipt.notificationId());
        });
    }

    @Test
    void it_says_which_duties_are_fulfilled() {
        assertThat(submit(confirmed()).orElseThrow().fulfilledDuties())
                .extracting(FulfilledDuty::code)
                .containsExactly(
                        "ARTICLE_12", "TEST_RESULT_REPORT", "ACTIVE_INVESTIGATION_REPORT", "UNTRACED_ROUTE_REPORT");
    }

    @Test
    void who_typed_it_and_which_physician_confirmed_it_are_both_kept() {
        var filing =
                office.filed(submit(confirmed()).orElseThrow().notificationId()).filing();

        assertThat(filing.entered().actor()).isEqualTo(Actors.clinicClerk());
        assertThat(filing.physician()).isEqualTo(PersonName.of("架空　医子"));
    }

    @Test
    void the_same_draft_again_is_filed_once_and_answered_as_the_first_time() {
        var draft = confirmed();
        var first = submit(draft).orElseThrow();
        office.wait(Duration.ofDays(3));

        var second = submit(draft).orElseThrow();

        assertThat(second).isEqualTo(first);
        assertThat(first.isAlreadyFiled()).isFalse();
        assertThat(second.isAlreadyFiled()).isTrue();
        assertThat(second.submissionDate()).isEqualTo(Notifications.IN_2021);
        assertThat(office.notificationsOf(first.caseId())).hasSize(1);
        assertThat(office.messages()).hasSize(1);
        assertThat(office.trail()).extracting(AuditEntry::result).containsExactly(AuditResult.DONE, AuditResult.READ);
    }

    @Test
    void another_content_under_the_same_key_is_a_conflict() {
        var draft = confirmed();
        submit(draft).orElseThrow();
        var other = draft.toBuilder()
                .content(draft.content().with(NotificationField.REMARKS, FreeText.of("別の内容")))
                .build();
        var poorer = draft.toBuilder()
                .content(draft.content().without(NotificationField.KANA))
                .build();

        assertThat(codes(submit(other))).containsExactly(ProblemCode.SUBMISSION_KEY_USED);
        assertThat(codes(submit(poorer))).containsExactly(ProblemCode.SUBMISSION_KEY_USED);
    }

    @Test
    void two_institutions_may_choose_the_same_key() {
        var draft = confirmed();
        var here = submit(draft).orElseThrow();

        var there = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clerkNextDoor(),
                        Notifications.draft(draft.content(), Actors.clerkNextDoor()).toBuilder()
                                .submissionKey(draft.submissionKey())
                                .build())
                .orElseThrow();

        assertThat(there.notificationId()).isNotEqualTo(here.notificationId());
    }

    @Test
    void every_problem_is_told_at_once_and_nothing_is_filed() {
        var content = Notifications.confirmedPatient()
                .clear(NotificationField.DIAGNOSIS_CLASS)
                .clear(NotificationField.OCCUPATION)
                .onsetDate(Notifications.IN_2021.plusDays(1))
                .build();

        var refused = submit(Notifications.unconfirmed(content));

        assertThat(codes(refused))
                .contains(
                        CheckCodes.DIAGNOSIS_CLASS_MISSING,
                        CheckCodes.DATE_IN_FUTURE,
                        ProblemCode.PHYSICIAN_MISSING,
                        ProblemCode.REREAD_MISSING,
                        ProblemCode.EMPTY_ITEMS_NOT_ACKNOWLEDGED)
                .doesNotHaveDuplicates();
        assertThat(office.messages()).isEmpty();
        assertThat(office.trail()).extracting(AuditEntry::result).containsExactly(AuditResult.REFUSED);
    }

    @Test
    void a_refused_submission_leaves_its_key_free() {
        var draft = Notifications.unconfirmed(Notifications.confirmedPatient().build());
        assertThat(submit(draft).isAccepted()).isFalse();

        var complete =
                confirmed().toBuilder().submissionKey(draft.submissionKey()).build();

        assertThat(submit(complete).orElseThrow().isAlreadyFiled()).isFalse();
    }

    @Test
    void a_warning_needs_a_reason_and_the_reason_is_kept() {
        var early = Notifications.draft(Notifications.confirmedPatient()
                .presumedInfectionDate(Notifications.IN_2021.minusDays(1))
                .build());
        assertThat(codes(submit(early))).containsExactly(CheckCodes.INFECTION_AFTER_ONSET);

        var accepted = early.toBuilder()
                .acceptWarning(CheckCodes.INFECTION_AFTER_ONSET.name(), FreeText.of("本人の申告による"))
                .build();
        var receipt = submit(accepted).orElseThrow();

        assertThat(receipt.report().warnings()).hasSize(1);
        assertThat(office.filed(receipt.notificationId()).filing().acceptedWarnings())
                .containsKey("INFECTION_AFTER_ONSET");
    }

    @Test
    void one_acknowledgement_covers_all_empty_items_and_is_kept() {
        var content = Notifications.theSixItemsThatSuffice().build();

        var receipt = submit(Notifications.draft(content)).orElseThrow();

        var acknowledged = office.filed(receipt.notificationId())
                .filing()
                .acknowledgement()
                .orElseThrow();
        assertThat(acknowledged.items()).isEqualTo(receipt.emptyItems()).contains(NotificationItem.OCCUPATION);
        assertThat(acknowledged.by()).isEqualTo(Actors.clinicClerk().id());
    }

    @Test
    void a_confirmation_of_another_phone_number_is_none() {
        var draft = confirmed();
        var otherPhone = draft.toBuilder()
                .content(draft.content().with(NotificationField.WHEREABOUTS_PHONE, InventedValues.mobile(99)))
                .build();

        assertThat(codes(submit(otherPhone))).containsExactly(ProblemCode.REREAD_MISSING);
    }

    @Test
    void another_case_of_the_person_that_the_clinic_may_see_is_a_warning_and_one_it_may_not_see_is_not() {
        submit(confirmed()).orElseThrow();

        var here = submit(confirmed());
        var nextDoor = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clerkNextDoor(),
                        Notifications.draft(Notifications.confirmedPatient().build(), Actors.clerkNextDoor()));

        assertThat(codes(here)).containsExactly(CheckCodes.POSSIBLE_DUPLICATE);
        assertThat(nextDoor.orElseThrow().duplicateCandidates()).isEmpty();
    }

    @Test
    void a_case_takes_one_notification_and_completes_it_by_what_it_knows() {
        var person = People.womanOf40().build();
        var record = office.hersys
                .registeringCase()
                .register(
                        Actors.clinicClerk(),
                        CaseDraft.of(Cases.womanBeforeNotification().build()))
                .orElseThrow();
        var onlyTheDisease = Notifications.confirmedPatient().build();
        for (var field : person.fields()) {
            onlyTheDisease = onlyTheDisease.without(field);
        }
        var draft = Notifications.unconfirmed(onlyTheDisease).toBuilder()
                .physician(PersonName.of("架空　医子"))
                .acknowledgingEmptyItems()
                .reread(Notifications.draft(Notifications.confirmedPatient().build())
                        .reread()
                        .orElseThrow())
                .build();

        var receipt = office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), record.caseId(), draft)
                .orElseThrow();

        assertThat(receipt.hersysId()).isEqualTo(record.hersysId());
        assertThat(receipt.notification().content().name()).isEqualTo(person.name());
        assertThat(codes(office.hersys.notifyingCase().submit(Actors.clinicClerk(), record.caseId(), confirmed())))
                .containsExactly(ProblemCode.CASE_HAS_NOTIFICATION);
        assertThat(office.hersys
                        .notifyingCase()
                        .submit(Actors.clinicClerk(), record.caseId(), draft)
                        .orElseThrow())
                .isEqualTo(receipt);
    }

    @Test
    void a_draft_of_the_system_is_submitted_once() {
        var draft = confirmed();
        var unfiled = office.hersys
                .draftingNotification()
                .begin(Actors.clinicClerk(), draft)
                .orElseThrow();

        var first = submitDraft(unfiled.id(), 1, draft).orElseThrow();
        var second = submitDraft(unfiled.id(), 1, draft).orElseThrow();

        assertThat(first.notificationId()).isEqualTo(unfiled.id());
        assertThat(second).isEqualTo(first);
        assertThat(office.notification(unfiled.id()).version()).isEqualTo(2);
    }

    @Test
    void something_else_comes_too_late_once_the_draft_is_filed() {
        var draft = confirmed();
        var unfiled = office.hersys
                .draftingNotification()
                .begin(Actors.clinicClerk(), draft)
                .orElseThrow();
        submitDraft(unfiled.id(), 1, draft).orElseThrow();

        var other = Notifications.draft(draft.content().with(NotificationField.REMARKS, FreeText.of("別の内容")));

        assertThat(codes(submitDraft(unfiled.id(), 2, other))).containsExactly(ProblemCode.OPERATION_NOT_ALLOWED);
    }

    @Test
    void a_draft_that_was_edited_meanwhile_is_not_submitted() {
        var draft = confirmed();
        var unfiled = office.hersys
                .draftingNotification()
                .begin(Actors.clinicClerk(), draft)
                .orElseThrow();
        office.hersys
                .draftingNotification()
                .edit(Actors.clinicPhysician(), unfiled.id(), 1, draft)
                .orElseThrow();

        var refused = submitDraft(unfiled.id(), 1, draft);

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LOST_UPDATE);
            assertThat(problem.message().en()).contains("version 1").contains("version 2");
        });
    }

    @Test
    void a_centre_enters_for_a_clinic_and_says_for_which() {
        var draft = Notifications.draft(Notifications.confirmedPatient().build(), Actors.centreNurse());
        var proxy = draft.toBuilder()
                .standingFor(Institutions.clinic().id())
                .channel(EntryChannel.FAX)
                .build();

        assertThat(codes(office.hersys.notifyingCase().submit(Actors.centreNurse(), draft)))
                .containsExactly(ProblemCode.STANDING_FOR_MISSING);
        var filing = office.filed(office.hersys
                        .notifyingCase()
                        .submit(Actors.centreNurse(), proxy)
                        .orElseThrow()
                        .notificationId())
                .filing();
        assertThat(filing.institution()).isEqualTo(Institutions.clinic());
        assertThat(filing.entered().isProxy()).isTrue();
    }

    @Test
    void a_follow_up_institution_does_not_notify_and_the_attempt_is_in_the_trail() {
        var refused = office.hersys.notifyingCase().submit(Actors.followUpNurse(), confirmed());

        assertThat(codes(refused)).containsExactly(ProblemCode.ACCESS_DENIED);
        assertThat(office.trail())
                .singleElement()
                .satisfies(entry -> assertThat(entry.problems()).containsExactly("ACCESS_DENIED"));
    }

    private Outcome<SubmissionReceipt> submit(NotificationDraft draft) {
        return office.hersys.notifyingCase().submit(Actors.clinicClerk(), draft);
    }

    private Outcome<SubmissionReceipt> submitDraft(NotificationId id, long seenVersion, NotificationDraft draft) {
        return office.hersys.notifyingCase().submitDraft(Actors.clinicClerk(), id, seenVersion, draft);
    }

    private static NotificationDraft confirmed() {
        NotificationContent content = Notifications.confirmedPatient().build();
        return Notifications.draft(content);
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
