package org.hersys.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hersys.actor.EntryChannel;
import org.hersys.care.CurrentStatus;
import org.hersys.check.CheckCodes;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.SeverityDefinition;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.hersys.proof.usecase.Office;
import org.hersys.regime.Instruction;
import org.hersys.regime.ReportingDuty;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** The questions and answers on entering notifications and test results. */
class QuestionsAndAnswersTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    @Asked(Question.Q3)
    void a_negative_result_is_corrected_in_the_notification_of_the_suspected_patient() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());

        var corrected = office.hersys
                .correctingToNegative()
                .correct(Actors.clinicClerk(), suspected.notificationId(), 1)
                .orElseThrow();

        assertThat(corrected.content().tests().get(0).result()).contains(SpecimenResult.NEGATIVE);
        assertThat(corrected.reportDate()).isEqualTo(suspected.submissionDate());
    }

    @Test
    @Asked(Question.Q3)
    void a_positive_result_is_notified_by_an_additional_notification() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());
        office.wait(Duration.ofDays(1));

        var added = added(suspected).orElseThrow();

        assertThat(added.notification().predecessor()).contains(suspected.notificationId());
        assertThat(added.notification().diagnosisClass()).isEqualTo(DiagnosisClass.CONFIRMED_PATIENT);
    }

    @Test
    @Asked(Question.Q3)
    void or_by_changing_class_diagnosis_date_and_report_date() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());
        office.wait(Duration.ofDays(1));

        var reclassified = office.hersys
                .amendingNotification()
                .reclassify(
                        Actors.clinicClerk(), suspected.notificationId(), 1, Notifications.draft(positive(suspected)))
                .orElseThrow();

        assertThat(reclassified.notification().id()).isEqualTo(suspected.notificationId());
        assertThat(reclassified.notification().reportDate()).isEqualTo(Notifications.IN_2021.plusDays(1));
        assertThat(reclassified.notification().content().diagnosisDate()).contains(Notifications.IN_2021.plusDays(1));
    }

    @Test
    @Asked(Question.Q3)
    void a_later_negative_result_does_not_turn_a_confirmed_patient_back() {
        var confirmed = office.submitted(Notifications.confirmedPatient());

        var refused = office.hersys.correctingToNegative().correct(Actors.clinicClerk(), confirmed.notificationId(), 1);

        assertThat(codes(refused)).containsExactly(ProblemCode.NEGATIVE_FOR_SUSPECTED_ONLY);
        assertThat(office.filed(confirmed.notificationId())).isEqualTo(confirmed.notification());
    }

    @Test
    @Asked(Question.Q4)
    void the_centre_of_the_institutions_place_receives_it_and_a_centre_without_the_case_does_not_see_it() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        var here = office.hersys.readingCase().read(Actors.centreNurse(), receipt.caseId());
        var elsewhere = office.hersys.readingCase().read(Actors.nurseElsewhere(), receipt.caseId());

        assertThat(here.orElseThrow().notifications()).hasSize(1);
        assertThat(codes(elsewhere)).containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    @Test
    @Asked(Question.Q5)
    void six_items_suffice_at_first_and_the_others_follow_as_they_become_known() {
        var receipt = office.submitted(Notifications.theSixItemsThatSuffice());

        var completed =
                office.filed(receipt.notificationId()).content().with(NotificationField.OCCUPATION, FreeText.of("会社員"));
        var amended = office.hersys
                .amendingNotification()
                .amend(Actors.clinicClerk(), receipt.notificationId(), 1, Notifications.draft(completed))
                .orElseThrow();

        assertThat(receipt.emptyItems()).isNotEmpty();
        assertThat(amended.notification().content().occupation()).isPresent();
        assertThat(amended.notification().reportDate()).isEqualTo(receipt.submissionDate());
    }

    @Test
    @Asked(Question.Q5_2)
    void the_notification_and_the_current_status_come_first_and_the_centre_is_told_that_the_status_is_missing() {
        var receipt = office.submitted(Notifications.theSixItemsThatSuffice());

        var confirmed = office.hersys
                .confirmingNotification()
                .confirm(Actors.centreNurse(), receipt.notificationId(), 1)
                .orElseThrow();

        assertThat(confirmed.currentStatus()).isEmpty();
    }

    @Test
    @Asked(Question.Q6)
    void a_notification_carries_four_tests_and_a_fifth_is_added_to_the_case() {
        var four = tests(4);
        var receipt = office.submitted(Notifications.confirmedPatient().tests(four));

        var fiveAtOnce = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(
                                Notifications.confirmedPatient().tests(tests(5)).build()));
        var record = office.caseOf(receipt.caseId());
        var kept = office.hersys
                .keepingCase()
                .keep(
                        Actors.clinicClerk(),
                        receipt.caseId(),
                        record.version(),
                        record.content().toBuilder().tests(tests(5)).build());

        assertThat(codes(fiveAtOnce)).contains(CheckCodes.TOO_MANY_TESTS);
        assertThat(fiveAtOnce.problems())
                .anySatisfy(problem -> assertThat(problem.message().ja()).contains("4"));
        assertThat(kept.orElseThrow().tests()).hasSize(5);
    }

    @Test
    @Asked(Question.Q7)
    void within_one_treatment_the_confirmed_patient_is_notified_and_the_added_notification_freezes_the_earlier_one() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());
        var untold = office.hersys
                .addingNotification()
                .add(
                        Actors.clinicClerk(),
                        suspected.notificationId(),
                        1,
                        Notifications.draft(positive(suspected)),
                        Consent.NOT_ASKED);

        added(suspected).orElseThrow();
        var amended = office.hersys
                .amendingNotification()
                .amend(
                        Actors.centreNurse(),
                        suspected.notificationId(),
                        2,
                        Notifications.draft(suspected.notification().content()));

        assertThat(codes(untold)).containsExactly(ProblemCode.FREEZE_NOT_CONFIRMED);
        assertThat(codes(amended)).containsExactly(ProblemCode.OPERATION_NOT_ALLOWED);
        assertThat(amended.problems().get(0).message().ja())
                .contains(NotificationOperation.PRINT.label().ja());
    }

    @Test
    @Asked(Question.Q7)
    void tested_again_weeks_later_for_another_reason_is_a_new_case() {
        var first = office.submitted(Notifications.suspectedToBeAdmitted());
        office.hersys
                .correctingToNegative()
                .correct(Actors.clinicClerk(), first.notificationId(), 1)
                .orElseThrow();
        office.wait(Duration.ofDays(42));

        var draft = Notifications.draft(
                onThatDay(Notifications.suspectedToBeAdmitted().build()).build());
        var asked = office.hersys.notifyingCase().submit(Actors.clinicClerk(), draft);
        var second = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        draft.toBuilder()
                                .acceptWarning("POSSIBLE_DUPLICATE", FreeText.of("6週間後の別の発熱による受診"))
                                .build())
                .orElseThrow();

        assertThat(codes(asked)).containsExactly(CheckCodes.POSSIBLE_DUPLICATE);
        assertThat(second.caseId()).isNotEqualTo(first.caseId());
    }

    @Test
    @Asked(Question.Q8)
    void the_day_of_the_first_report_of_each_class_is_the_day_of_submission_and_receipt() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());
        office.wait(Duration.ofDays(2));
        var confirmed = office.hersys
                .amendingNotification()
                .reclassify(
                        Actors.clinicClerk(), suspected.notificationId(), 1, Notifications.draft(positive(suspected)))
                .orElseThrow();
        office.wait(Duration.ofDays(3));

        var amended = office.hersys
                .amendingNotification()
                .amend(
                        Actors.clinicClerk(),
                        suspected.notificationId(),
                        2,
                        Notifications.draft(confirmed
                                .notification()
                                .content()
                                .with(NotificationField.OCCUPATION, FreeText.of("会社員"))))
                .orElseThrow();

        assertThat(amended.notification().submissionDates())
                .isEqualTo(Map.of(
                        DiagnosisClass.SUSPECTED_PATIENT,
                        Notifications.IN_2021,
                        DiagnosisClass.CONFIRMED_PATIENT,
                        Notifications.IN_2021.plusDays(2)));
    }

    @Test
    @Asked({Question.Q10_2, Question.Q11})
    void a_suspected_patient_who_stays_an_outpatient_need_not_be_entered() {
        var outpatient =
                Notifications.suspectedToBeAdmitted().needForAdmission(Truth.NO).build();

        var refused = office.hersys.notifyingCase().submit(Actors.clinicClerk(), Notifications.draft(outpatient));

        assertThat(codes(refused)).contains(CheckCodes.SUSPECTED_NOT_TO_BE_NOTIFIED);
    }

    @Test
    @Asked(Question.Q10_2)
    void a_suspected_patient_to_be_admitted_is_entered_with_the_same_items_as_a_positive_one() {
        var suspected = office.submitted(Notifications.suspectedToBeAdmitted());

        assertThat(suspected.decision().duty()).isEqualTo(ReportingDuty.NOTIFY);
        assertThat(office.hersys
                        .setting()
                        .forms()
                        .on(suspected.submissionDate())
                        .items())
                .isEqualTo(office.hersys
                        .setting()
                        .forms()
                        .on(office.submitted(Notifications.confirmedPatient()).submissionDate())
                        .items());
    }

    @Test
    @Asked(Question.Q12)
    void a_centre_that_takes_the_specimen_itself_enters_the_notification() {
        var nurse = Actors.centreNurse();
        var draft = Notifications.draft(Notifications.confirmedPatient().build(), nurse).toBuilder()
                .standingFor(Institutions.clinic().id())
                .build();

        var receipt = office.hersys.notifyingCase().submit(nurse, draft).orElseThrow();

        assertThat(receipt.notification().content().tests()).hasSize(1);
        assertThat(receipt.notification().filing().entered().actor()).isEqualTo(nurse);
    }

    @Test
    @Asked(Question.Q13)
    void of_a_test_at_ones_own_expense_the_result_is_not_reported_but_a_patient_is_notified() {
        var receipt = office.submitted(Notifications.confirmedPatient().testProgramme(TestProgramme.SELF_PAID));

        assertThat(receipt.decision().duty()).isEqualTo(ReportingDuty.NOTIFY);
        assertThat(receipt.instructions()).extracting(Instruction::code).contains("NO_TEST_REPORT");
    }

    @Test
    @Asked(Question.Q14)
    void of_a_test_before_delivery_the_remarks_say_so() {
        var pregnant = Notifications.confirmedPatient().pregnancy(Truth.YES).testProgramme(TestProgramme.PRE_DELIVERY);

        var forgotten =
                office.hersys.notifyingCase().submit(Actors.clinicClerk(), Notifications.draft(pregnant.build()));
        var receipt = office.submitted(pregnant.remarks(FreeText.of("妊婦支援事業")));

        assertThat(codes(forgotten)).contains(CheckCodes.PRE_DELIVERY_REMARK_MISSING);
        assertThat(receipt.instructions()).extracting(Instruction::code).contains("WRITE_PRE_DELIVERY_REMARK");
    }

    @Test
    @Asked(Question.Q14_2)
    void the_centre_finds_the_patient_by_the_id_in_the_mail_looks_and_confirms() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        var mail = office.messages().get(0);

        var found = office.hersys
                .readingCase()
                .read(Actors.centreNurse(), mail.hersysId().orElseThrow())
                .orElseThrow();
        var confirmed = office.hersys
                .confirmingNotification()
                .confirm(Actors.centreNurse(), found.notifications().get(0).id(), 1)
                .orElseThrow();

        assertThat(mail.centre()).contains(Institutions.centre().id());
        assertThat(confirmed.notification().state()).isEqualTo(NotificationState.CONFIRMED);
        assertThat(confirmed.notification().id()).isEqualTo(receipt.notificationId());
        assertThat(confirmed.confirmation().bySamePersonAsEntered()).isFalse();
    }

    @Test
    @Asked(Question.Q14_2)
    void what_a_centre_typed_itself_another_person_should_confirm_and_the_same_one_may() {
        var nurse = Actors.centreNurse();
        var draft = Notifications.draft(Notifications.confirmedPatient().build(), nurse).toBuilder()
                .channel(EntryChannel.FAX)
                .standingFor(Institutions.clinic().id())
                .build();
        var receipt = office.hersys.notifyingCase().submit(nurse, draft).orElseThrow();

        var bySame = office.hersys
                .confirmingNotification()
                .confirm(nurse, receipt.notificationId(), 1)
                .orElseThrow();
        var byAnother = office.hersys
                .confirmingNotification()
                .confirm(Actors.secondCentreNurse(), receipt.notificationId(), 2)
                .orElseThrow();

        assertThat(bySame.confirmation().bySamePersonAsEntered()).isTrue();
        assertThat(byAnother.confirmation().bySamePersonAsEntered()).isFalse();
    }

    @Test
    @Asked(Question.Q14_3)
    void the_institution_may_enter_the_status_and_only_the_centre_changes_it() {
        var caseId = office.submitted(Notifications.confirmedPatient()).caseId();
        var status = office.hersys.changingStatus();
        LocalDate today = office.today();

        var entered = status.enter(
                Actors.clinicClerk(), caseId, office.caseOf(caseId).version(), CurrentStatus.BEING_ARRANGED, today);
        var byClinic = status.change(
                Actors.clinicClerk(), caseId, office.caseOf(caseId).version(), CurrentStatus.AT_HOME, today);
        var byCentre = status.change(
                Actors.centreNurse(), caseId, office.caseOf(caseId).version(), CurrentStatus.AT_HOME, today);

        assertThat(entered.isAccepted()).isTrue();
        assertThat(codes(byClinic)).containsExactly(ProblemCode.ACCESS_DENIED);
        assertThat(byCentre.orElseThrow().status().current()).contains(CurrentStatus.AT_HOME);
    }

    @Test
    @Asked(Question.Q15)
    void severe_is_who_needs_intensive_care_or_a_ventilator_or_ecmo() {
        var definition = SeverityDefinition.standard();

        assertThat(definition.severeBy(Truth.YES, Truth.NO, Truth.NO)).isEqualTo(Truth.YES);
        assertThat(definition.severeBy(Truth.NO, Truth.YES, Truth.NO)).isEqualTo(Truth.YES);
        assertThat(definition.severeBy(Truth.NO, Truth.NO, Truth.YES)).isEqualTo(Truth.YES);
        assertThat(definition.severeBy(Truth.NO, Truth.NO, Truth.NO)).isEqualTo(Truth.NO);
        assertThat(definition.severeBy(Truth.NO, Truth.NO, Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Severity.SEVERE.label().ja()).isEqualTo("重症");
    }

    @Test
    @Asked(Question.Q17)
    void a_clerk_types_and_the_physician_confirms_and_both_are_kept() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        var filing = receipt.notification().filing();

        assertThat(filing.entered().actor()).isEqualTo(Actors.clinicClerk());
        assertThat(filing.physician()).isEqualTo(PersonName.of("架空　医子"));
    }

    @Test
    @Asked(Question.Q17)
    void without_a_physician_nothing_is_submitted() {
        var typed = Notifications.unconfirmed(Notifications.confirmedPatient().build());

        var refused = office.hersys.notifyingCase().submit(Actors.clinicClerk(), typed);

        assertThat(codes(refused)).contains(ProblemCode.PHYSICIAN_MISSING);
    }

    private Outcome<SubmissionReceipt> added(SubmissionReceipt earlier) {
        return office.hersys
                .addingNotification()
                .add(
                        Actors.clinicClerk(),
                        earlier.notificationId(),
                        1,
                        Notifications.draft(positive(earlier)),
                        Consent.GIVEN);
    }

    private NotificationContent positive(SubmissionReceipt suspected) {
        return suspected.notification().content().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(office.today())
                .tests(List.of(Notifications.positiveTest(Notifications.IN_2021)))
                .build();
    }

    private NotificationContentBuilder onThatDay(NotificationContent content) {
        return content.toBuilder()
                .tests(List.of(Notifications.pendingTest(office.today())))
                .firstVisitDate(office.today())
                .diagnosisDate(office.today())
                .presumedInfectionDate(office.today().minusDays(3));
    }

    private static List<TestRecord> tests(int number) {
        return IntStream.range(0, number)
                .mapToObj(days -> Notifications.positiveTest(Notifications.IN_2021.minusDays(days)))
                .toList();
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
