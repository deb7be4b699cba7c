package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.notification.NotificationContent;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** One value, entered once: between a case, its draft, and an additional notification. */
class SharedItemsTest {

    private static final TestRecord NEGATIVE_ANTIGEN = TestRecord.builder()
            .method(TestMethod.ANTIGEN_QUALITATIVE)
            .specimen(Specimen.NASOPHARYNGEAL_SWAB)
            .takenOn(Notifications.IN_2021)
            .result(SpecimenResult.NEGATIVE)
            .build();
    private static final TestRecord PENDING = Notifications.pendingTest(Notifications.IN_2021);
    private static final TestRecord POSITIVE = Notifications.positiveTest(Notifications.IN_2021);

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void what_is_written_in_a_draft_stands_in_the_case() {
        var draft = Notifications.unconfirmed(Notifications.confirmedPatient().build());
        var begun = office.hersys
                .draftingNotification()
                .begin(Actors.clinicClerk(), draft)
                .orElseThrow();
        var changed = draft.toBuilder()
                .content(Notifications.confirmedPatient()
                        .occupation(FreeText.of("教員"))
                        .build())
                .build();

        office.hersys
                .draftingNotification()
                .edit(Actors.clinicClerk(), begun.id(), begun.version(), changed)
                .orElseThrow();

        assertThat(office.caseOf(begun.caseId()).shared())
                .isEqualTo(changed.content().shared());
        assertThat(office.caseOf(begun.caseId()).lastDiagnosis()).isEmpty();
    }

    @Test
    void before_submission_whoever_may_edit_corrects_the_birth_date() {
        var begun = office.hersys
                .draftingNotification()
                .begin(
                        Actors.clinicClerk(),
                        Notifications.unconfirmed(
                                Notifications.confirmedPatient().build()))
                .orElseThrow();
        var corrected = Notifications.confirmedPatient().birthDate(otherBirth()).build();

        office.hersys
                .draftingNotification()
                .edit(Actors.clinicClerk(), begun.id(), 1, Notifications.unconfirmed(corrected))
                .orElseThrow();

        assertThat(office.caseOf(begun.caseId()).shared().birthDate()).contains(otherBirth());
    }

    @Test
    void an_additional_notification_gives_the_open_test_its_result_and_the_case_keeps_the_others() {
        var suspected = suspected();

        add(suspected, positive(suspected)).orElseThrow();

        assertThat(office.caseOf(suspected.caseId()).tests()).containsExactly(NEGATIVE_ANTIGEN, POSITIVE);
    }

    @Test
    void an_additional_notification_of_a_clinic_does_not_change_the_birth_date_that_was_submitted() {
        var suspected = suspected();
        var otherPerson =
                positive(suspected).toBuilder().birthDate(otherBirth()).build();

        assertThat(add(suspected, otherPerson).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY);
        assertThat(office.notificationsOf(suspected.caseId())).hasSize(1);
    }

    private SubmissionReceipt suspected() {
        var content = Notifications.suspectedToBeAdmitted()
                .tests(List.of(NEGATIVE_ANTIGEN, PENDING))
                .build();
        return office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), Notifications.draft(content))
                .orElseThrow();
    }

    private static NotificationContent positive(SubmissionReceipt suspected) {
        return suspected.notification().content().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .tests(List.of(POSITIVE))
                .build();
    }

    private Outcome<SubmissionReceipt> add(SubmissionReceipt earlier, NotificationContent content) {
        return office.hersys
                .addingNotification()
                .add(Actors.clinicClerk(), earlier.notificationId(), 1, Notifications.draft(content), Consent.GIVEN);
    }

    private static BirthDate otherBirth() {
        return BirthDate.of(LocalDate.of(1957, 9, 25));
    }
}
