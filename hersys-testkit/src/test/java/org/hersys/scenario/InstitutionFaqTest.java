package org.hersys.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.person.FreeText;
import org.hersys.person.PostalAddress;
import org.hersys.proof.usecase.Office;
import org.hersys.regime.ReportingDuty;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.hersys.usecase.FulfilledDuty;
import org.junit.jupiter.api.Test;

/** The questions that institutions ask. */
class InstitutionFaqTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    @Asked(Question.F1)
    void who_diagnoses_notifies_also_when_a_testing_centre_took_the_specimen() {
        var takenElsewhere = TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .result(SpecimenResult.POSITIVE)
                .build();

        var receipt = office.submitted(Notifications.confirmedPatient().tests(List.of(takenElsewhere)));

        assertThat(receipt.decision().duty()).isEqualTo(ReportingDuty.NOTIFY);
    }

    @Test
    @Asked({Question.F8, Question.F9})
    void the_submission_fulfils_article_12_and_the_centre_gets_a_mail_so_that_neither_fax_nor_call_is_needed() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        assertThat(receipt.fulfilledDuties()).extracting(FulfilledDuty::code).contains("ARTICLE_12");
        assertThat(office.messages()).hasSize(1);
        assertThat(office.messages().get(0).hersysId()).contains(receipt.hersysId());
    }

    @Test
    @Asked(Question.F10)
    void in_hospital_the_registered_address_stays_and_the_whereabouts_are_the_hospital() {
        var hospital = PostalAddress.builder().text("架空病院").build();

        var receipt = office.submitted(Notifications.inpatientFromAbroad().whereabouts(hospital));

        var content = receipt.notification().content();
        assertThat(content.whereabouts()).contains(hospital);
        assertThat(content.registeredAddress()).isNotEqualTo(content.whereabouts());
    }

    @Test
    @Asked(Question.F11)
    void an_institution_sees_what_it_entered_and_nothing_else() {
        var receipt = office.submitted(Notifications.confirmedPatient());

        var own = office.hersys.readingCase().read(Actors.clinicPhysician(), receipt.caseId());
        var others = office.hersys.readingCase().read(Actors.clerkNextDoor(), receipt.caseId());

        assertThat(own.isAccepted()).isTrue();
        assertThat(codes(others)).containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    @Test
    @Asked(Question.F12)
    void a_notification_filed_by_mistake_is_deleted_for_good_after_a_warning() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        var deleting = office.hersys.deletingNotification();

        var warned = deleting.delete(Actors.clinicClerk(), receipt.notificationId(), 1, Consent.NOT_ASKED);
        deleting.delete(Actors.clinicClerk(), receipt.notificationId(), 1, Consent.GIVEN)
                .orElseThrow();

        assertThat(codes(warned)).containsExactly(ProblemCode.DELETION_NOT_CONFIRMED);
        assertThat(codes(office.hersys.readingCase().read(Actors.clinicClerk(), receipt.caseId())))
                .containsExactly(ProblemCode.CASE_NOT_FOUND);
        assertThat(codes(office.hersys
                        .readingCase()
                        .readAsOf(Actors.clinicClerk(), receipt.caseId(), Instant.parse("2100-01-01T00:00:00Z"))))
                .containsExactly(ProblemCode.CASE_NOT_FOUND);
        List<Notification> left = office.look(store -> store.notifications().history(receipt.notificationId()));
        assertThat(left).isEmpty();
    }

    @Test
    @Asked(Question.F17)
    void who_is_diagnosed_without_a_test_is_entered_as_the_ministry_says_and_recognised() {
        var february = Office.on(Notifications.IN_FEBRUARY_2022);

        var receipt = february.submitted(Notifications.clinicallyDiagnosed());

        var content = receipt.notification().content();
        assertThat(content.isClinicallyDiagnosed()).isTrue();
        assertThat(content.remarks().map(FreeText::value))
                .hasValueSatisfying(text -> assertThat(text).contains("臨床診断"));
        assertThat(content.tests()).singleElement().satisfies(test -> {
            assertThat(test.method()).contains(TestMethod.OTHER);
            assertThat(test.specimen()).contains(Specimen.OTHER);
            assertThat(test.takenOn()).isEqualTo(content.diagnosisDate());
            assertThat(test.result()).contains(SpecimenResult.OTHER);
        });
        assertThat(receipt.decision().duty()).isEqualTo(ReportingDuty.NOTIFY);
    }

    @Test
    @Asked(Question.F23)
    void empty_items_are_named_and_one_click_goes_on() {
        var complete = Notifications.draft(Notifications.confirmedPatient()
                .clear(NotificationField.OCCUPATION)
                .build());
        var unacknowledged = NotificationDraft.builder(complete.content())
                .physician(complete.physician().orElseThrow())
                .reread(complete.reread().orElseThrow())
                .build();

        var marked = office.hersys.notifyingCase().submit(Actors.clinicClerk(), unacknowledged);
        var receipt = office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), complete)
                .orElseThrow();

        assertThat(codes(marked)).containsExactly(ProblemCode.EMPTY_ITEMS_NOT_ACKNOWLEDGED);
        assertThat(marked.problems().get(0).message().ja()).contains("職業");
        assertThat(receipt.notification().filing().acknowledgement()).isPresent();
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
