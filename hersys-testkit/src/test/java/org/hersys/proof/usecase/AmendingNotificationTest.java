package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.check.CheckCodes;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** After submission: completed, corrected, of another class; and who may change the birth date. */
class AmendingNotificationTest {

    private static final BirthDate OTHER_BIRTH = BirthDate.of(LocalDate.of(1982, 4, 16));

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void an_amendment_never_moves_the_day_of_submission() {
        var first = submitted(Notifications.theSixItemsThatSuffice().build());
        office.wait(Duration.ofDays(2));

        var amended = amend(
                        Actors.clinicClerk(),
                        first,
                        first.notification().content().with(NotificationField.DIAGNOSIS_DATE, Notifications.IN_2021))
                .orElseThrow();

        assertThat(amended.submissionDate()).isEqualTo(Notifications.IN_2021);
        assertThat(amended.notification().version()).isEqualTo(2);
        assertThat(office.caseOf(first.caseId()).lastDiagnosis()).contains(Notifications.IN_2021);
    }

    @Test
    void what_becomes_known_is_no_longer_missing_and_flows_to_the_case() {
        var first = submitted(Notifications.theSixItemsThatSuffice().build());
        var occupation = FreeText.of("看護師");

        var amended = amend(
                        Actors.clinicClerk(),
                        first,
                        first.notification().content().with(NotificationField.OCCUPATION, occupation))
                .orElseThrow();

        assertThat(amended.emptyItems()).hasSize(first.emptyItems().size() - 1);
        assertThat(office.caseOf(first.caseId()).shared().occupation()).contains(occupation);
    }

    @Test
    void the_second_of_two_amendments_of_one_version_is_refused_and_the_first_is_not_lost() {
        var first = submitted(Notifications.confirmedPatient().build());
        var content = first.notification().content();
        amend(Actors.clinicClerk(), first, content.with(NotificationField.REMARKS, FreeText.of("一")))
                .orElseThrow();

        var second = amend(Actors.clinicPhysician(), first, content.with(NotificationField.REMARKS, FreeText.of("二")));

        assertThat(codes(second)).containsExactly(ProblemCode.LOST_UPDATE);
        assertThat(office.filed(first.notificationId()).content().remarks()).contains(FreeText.of("一"));
    }

    @Test
    void a_new_warning_needs_a_reason_and_an_accepted_one_does_not_need_it_again() {
        var first = submitted(Notifications.confirmedPatient().build());
        var early =
                first.notification().content().with(NotificationField.PRESUMED_INFECTION_DATE, Notifications.IN_2021);

        var refused = amend(Actors.clinicClerk(), first, early);
        var accepted = office.hersys
                .amendingNotification()
                .amend(
                        Actors.clinicClerk(),
                        first.notificationId(),
                        1,
                        NotificationDraft.builder(early)
                                .acceptWarning(CheckCodes.INFECTION_AFTER_ONSET.name(), FreeText.of("本人の申告"))
                                .build())
                .orElseThrow();
        var again = amend(Actors.clinicClerk(), accepted, early.with(NotificationField.REMARKS, FreeText.of("追記")));

        assertThat(codes(refused)).containsExactly(CheckCodes.INFECTION_AFTER_ONSET);
        assertThat(again.isAccepted()).isTrue();
    }

    @Test
    void a_clinic_is_told_to_call_the_centre_about_a_birth_date() {
        var first = submitted(Notifications.confirmedPatient().build());
        var content = first.notification().content().with(NotificationField.BIRTH_DATE, OTHER_BIRTH);

        var refused = amend(Actors.clinicClerk(), first, content);

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY);
            assertThat(problem.message().ja()).contains("保健所", "連絡");
        });
    }

    @Test
    void a_centre_corrects_the_birth_date_in_notification_and_case() {
        var first = submitted(Notifications.confirmedPatient().build());

        office.hersys
                .amendingNotification()
                .correctBirthDate(Actors.centreNurse(), first.notificationId(), 1, OTHER_BIRTH)
                .orElseThrow();

        assertThat(office.filed(first.notificationId()).content().birthDate()).contains(OTHER_BIRTH);
        assertThat(office.caseOf(first.caseId()).shared().birthDate()).contains(OTHER_BIRTH);
        assertThat(codes(office.hersys
                        .amendingNotification()
                        .correctBirthDate(Actors.clinicClerk(), first.notificationId(), 2, OTHER_BIRTH)))
                .containsExactly(ProblemCode.ACCESS_DENIED);
    }

    @Test
    void a_suspected_patient_found_positive_is_reclassified_and_reported_on_that_day() {
        var suspected = submitted(Notifications.suspectedToBeAdmitted().build());
        office.wait(Duration.ofDays(2));
        var day = Notifications.IN_2021.plusDays(2);
        var positive = suspected.notification().content().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(day)
                .tests(List.of(Notifications.positiveTest(Notifications.IN_2021)))
                .build();

        assertThat(codes(amend(Actors.clinicClerk(), suspected, positive)))
                .containsExactly(ProblemCode.CLASS_CHANGE_NOT_AN_AMENDMENT);
        var confirmed = office.hersys
                .amendingNotification()
                .reclassify(Actors.clinicClerk(), suspected.notificationId(), 1, Notifications.unconfirmed(positive))
                .orElseThrow();

        assertThat(confirmed.submissionDate()).isEqualTo(day);
        assertThat(confirmed.notification().submissionDates())
                .containsEntry(DiagnosisClass.SUSPECTED_PATIENT, Notifications.IN_2021);
        assertThat(office.messages())
                .extracting(Message::kind)
                .containsExactly(MessageKind.CENTRE_TOLD_OF_SUBMISSION, MessageKind.CENTRE_TOLD_OF_SUBMISSION);
    }

    @Test
    void another_clinic_does_not_learn_that_there_is_such_a_notification() {
        var first = submitted(Notifications.confirmedPatient().build());

        var stranger = amend(Actors.clerkNextDoor(), first, first.notification().content());

        assertThat(codes(stranger)).containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    private SubmissionReceipt submitted(NotificationContent content) {
        return office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), Notifications.draft(content))
                .orElseThrow();
    }

    private Outcome<SubmissionReceipt> amend(Actor actor, SubmissionReceipt seen, NotificationContent content) {
        return office.hersys
                .amendingNotification()
                .amend(
                        actor,
                        seen.notificationId(),
                        seen.notification().version(),
                        NotificationDraft.builder(content).build());
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
