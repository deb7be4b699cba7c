package org.hersys.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.EntryChannel;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.HandOverMeans;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationState;
import org.hersys.proof.usecase.Office;
import org.hersys.result.PageRequest;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.junit.jupiter.api.Test;

/** Section 1 of the circular: how patients are entered and shared. */
class CircularTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    @Asked(Question.C1_1)
    void with_the_notification_comes_the_id_for_the_smartphone_which_is_handed_to_the_patient() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        assertThat(office.hersys
                        .handingOverId()
                        .open(Actors.clinicClerk(), PageRequest.first())
                        .orElseThrow()
                        .items())
                .extracting(record -> record.hersysId())
                .containsExactly(receipt.hersysId());

        var handedOver = office.hersys
                .handingOverId()
                .handOver(Actors.clinicClerk(), receipt.caseId(), HandOverMeans.PRINT)
                .orElseThrow();

        assertThat(handedOver.isIdHandedOver()).isTrue();
        assertThat(office.hersys
                        .handingOverId()
                        .open(Actors.clinicClerk(), PageRequest.first())
                        .orElseThrow()
                        .items())
                .isEmpty();
    }

    @Test
    @Asked(Question.C1_1)
    void for_a_clinic_without_access_the_centre_enters_the_notification_and_hands_over_the_id() {
        var nurse = Actors.centreNurse();
        var faxed = Notifications.draft(Notifications.confirmedPatient().build(), nurse).toBuilder()
                .channel(EntryChannel.FAX)
                .standingFor(Institutions.clinic().id())
                .build();

        var receipt = office.hersys.notifyingCase().submit(nurse, faxed).orElseThrow();
        var handedOver = office.hersys
                .handingOverId()
                .handOver(nurse, receipt.caseId(), HandOverMeans.ORALLY)
                .orElseThrow();

        var filing = office.filed(receipt.notificationId()).filing();
        assertThat(filing.institution()).isEqualTo(Institutions.clinic());
        assertThat(filing.entered().actor()).isEqualTo(nurse);
        assertThat(filing.entered().channel()).isEqualTo(EntryChannel.FAX);
        assertThat(handedOver.isIdHandedOver()).isTrue();
    }

    @Test
    @Asked(Question.C1_2)
    void a_new_patient_is_entered_at_the_diagnosis_with_the_notification_and_the_current_status_first() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        var record = office.hersys
                .changingStatus()
                .enter(
                        Actors.clinicClerk(),
                        receipt.caseId(),
                        office.caseOf(receipt.caseId()).version(),
                        CurrentStatus.AT_HOME,
                        Notifications.IN_2021)
                .orElseThrow();

        assertThat(record.status().current()).contains(CurrentStatus.AT_HOME);
        assertThat(receipt.submissionDate()).isEqualTo(Notifications.IN_2021);
    }

    @Test
    @Asked(Question.C1_3)
    void who_is_found_positive_after_being_notified_as_suspected_is_notified_anew() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());
        office.wait(Duration.ofDays(2));

        var confirmed = office.hersys
                .addingNotification()
                .add(
                        Actors.clinicClerk(),
                        suspected.notificationId(),
                        1,
                        Notifications.draft(positive(suspected.notification().content())),
                        Consent.GIVEN)
                .orElseThrow();

        assertThat(confirmed.caseId()).isEqualTo(suspected.caseId());
        assertThat(confirmed.submissionDate()).isEqualTo(Notifications.IN_2021.plusDays(2));
        assertThat(office.notification(suspected.notificationId()).state()).isEqualTo(NotificationState.FROZEN);
    }

    @Test
    @Asked(Question.C1_3)
    void who_is_found_negative_after_being_notified_as_suspected_keeps_the_notification_with_the_result() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());

        var corrected = office.hersys
                .correctingToNegative()
                .correct(Actors.clinicClerk(), suspected.notificationId(), 1)
                .orElseThrow();

        assertThat(corrected.content().tests())
                .extracting(TestRecord::result)
                .containsExactly(Optional.of(SpecimenResult.NEGATIVE));
        assertThat(corrected.diagnosisClass()).isEqualTo(DiagnosisClass.SUSPECTED_PATIENT);
        assertThat(office.caseOf(suspected.caseId()).tests())
                .isEqualTo(corrected.content().tests());
    }

    @Test
    @Asked(Question.C1_3)
    void who_has_an_antigen_test_and_a_pcr_has_both_results_entered() {
        var antigen = TestRecord.builder()
                .method(TestMethod.ANTIGEN_QUALITATIVE)
                .specimen(Specimen.NASOPHARYNGEAL_SWAB)
                .takenOn(Notifications.IN_2021)
                .result(SpecimenResult.NEGATIVE)
                .build();
        var both = List.of(antigen, Notifications.positiveTest(Notifications.IN_2021));

        var receipt = office.submitted(Notifications.confirmedPatient().tests(both));

        assertThat(office.filed(receipt.notificationId()).content().tests()).isEqualTo(both);
        assertThat(office.caseOf(receipt.caseId()).tests()).isEqualTo(both);
    }

    @Test
    @Asked(Question.C1_3)
    void who_was_released_and_is_found_positive_again_is_a_new_patient_and_the_old_data_stay() {
        var first = office.submitted(Notifications.confirmedPatient());
        office.wait(Duration.ofDays(200));
        var again = Notifications.confirmedPatient()
                .tests(List.of(Notifications.positiveTest(office.today())))
                .firstVisitDate(office.today())
                .diagnosisDate(office.today())
                .presumedInfectionDate(office.today().minusDays(3))
                .onsetDate(office.today().minusDays(1));

        var second = office.submitted(again);

        assertThat(second.caseId()).isNotEqualTo(first.caseId());
        assertThat(second.hersysId()).isNotEqualTo(first.hersysId());
        assertThat(office.caseOf(first.caseId()).shared().name()).isPresent();
    }

    @Test
    @Asked(Question.C1_4)
    void somebody_without_the_case_learns_nothing_not_even_that_there_is_one() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        var elsewhere = office.hersys.readingCase().read(Actors.nurseElsewhere(), receipt.hersysId());
        var nobody = office.hersys.readingCase().read(Actors.nurseElsewhere(), Actors.PATIENT_ID);

        assertThat(elsewhere.problems()).isEqualTo(nobody.problems());
        assertThat(elsewhere.problems())
                .singleElement()
                .extracting(problem -> problem.code())
                .isEqualTo(ProblemCode.CASE_NOT_FOUND);
    }

    private NotificationContent positive(NotificationContent suspected) {
        return suspected.toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(office.today())
                .tests(List.of(Notifications.positiveTest(Notifications.IN_2021)))
                .clear(NotificationField.ONSET_DATE)
                .build();
    }
}
