package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.person.HersysIdGenerator;
import org.hersys.person.PersonName;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Cases;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.junit.jupiter.api.Test;

/** Cases before any notification, their ids, and what they share with the notification. */
class RegisteringCaseTest {

    private static final ExternalId PROCESSING_NUMBER = ExternalId.of(ExternalIdKind.CONTACT_APP, "12345678");

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void nothing_has_to_be_known_of_the_person() {
        var record = office.hersys
                .registeringCase()
                .register(Actors.clinicClerk(), Cases.nobodyKnownYet())
                .orElseThrow();

        assertThat(office.caseOf(record.caseId())).isEqualTo(record);
        assertThat(record.version()).isEqualTo(1);
        assertThat(record.responsibleCentre()).contains(Institutions.centre().id());
    }

    @Test
    void a_centre_is_in_charge_of_what_it_registers_unless_it_names_another() {
        var own = office.hersys.registeringCase().register(Actors.centreNurse(), Cases.nobodyKnownYet());
        var other = office.hersys
                .registeringCase()
                .register(
                        Actors.centreNurse(),
                        Cases.nobodyKnownYet()
                                .responsibleCentre(
                                        Institutions.neighbouringCentre().id()));

        assertThat(own.orElseThrow().responsibleCentre())
                .contains(Institutions.centre().id());
        assertThat(other.orElseThrow().responsibleCentre())
                .contains(Institutions.neighbouringCentre().id());
    }

    @Test
    void of_several_each_is_registered_on_its_own() {
        var withNumber =
                CaseDraft.of(CaseContent.builder().externalId(PROCESSING_NUMBER).build());

        var outcomes = office.hersys
                .registeringCase()
                .registerAll(Actors.clinicClerk(), List.of(Cases.nobodyKnownYet(), withNumber, Cases.nobodyKnownYet()));

        assertThat(outcomes).extracting(each -> each.isAccepted()).containsExactly(true, false, true);
        assertThat(outcomes.get(1).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONTACT_APP_NUMBER_NOT_ALLOWED);
    }

    @Test
    void an_id_that_was_given_out_is_passed_over() {
        var clock = Systems.clockOn(Notifications.IN_2021);
        // Two systems over one store whose generators give the same numbers.
        var one = Systems.builder(clock)
                .unitOfWork(office.store)
                .ids(HersysIdGenerator.of(new Random(7)))
                .build();
        var other = Systems.builder(clock)
                .unitOfWork(office.store)
                .ids(HersysIdGenerator.of(new Random(7)))
                .build();

        var first = one.registeringCase().register(Actors.clinicClerk(), Cases.nobodyKnownYet());
        var second = other.registeringCase().register(Actors.clinicClerk(), Cases.nobodyKnownYet());

        assertThat(second.orElseThrow().hersysId())
                .isNotEqualTo(first.orElseThrow().hersysId());
    }

    @Test
    void the_id_is_handed_over_and_what_is_not_stays_on_the_list() {
        var handed = registered();
        var open = registered();
        office.hersys
                .handingOverId()
                .handOver(Actors.clinicClerk(), handed.caseId(), HandOverMeans.LEAFLET)
                .orElseThrow();

        assertThat(openOf()).extracting(CaseRecord::caseId).containsExactly(open.caseId());
        assertThat(office.caseOf(handed.caseId()).handOvers()).singleElement().satisfies(handOver -> {
            assertThat(handOver.means()).isEqualTo(HandOverMeans.LEAFLET);
            assertThat(handOver.attribution().actor()).isEqualTo(Actors.clinicClerk());
        });
        assertThat(office.hersys
                        .handingOverId()
                        .open(Actors.clerkNextDoor(), PageRequest.first())
                        .orElseThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void an_id_issued_anew_is_to_be_handed_over_again() {
        var record = registered();
        office.hersys
                .handingOverId()
                .handOver(Actors.clinicClerk(), record.caseId(), HandOverMeans.SMS)
                .orElseThrow();

        var reissued = office.hersys
                .handingOverId()
                .reissue(Actors.clinicClerk(), record.caseId(), 2)
                .orElseThrow();

        assertThat(reissued.replacedHersysIds()).containsExactly(record.hersysId());
        assertThat(openOf()).extracting(CaseRecord::caseId).containsExactly(record.caseId());
    }

    @Test
    void who_edits_an_older_version_is_told_both() {
        var record = registered();
        var content = Cases.womanBeforeNotification().build();
        office.hersys
                .keepingCase()
                .keep(Actors.clinicClerk(), record.caseId(), 1, content)
                .orElseThrow();

        var refused =
                office.hersys.keepingCase().keep(Actors.clinicPhysician(), record.caseId(), 1, CaseContent.empty());

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.LOST_UPDATE);
        assertThat(office.caseOf(record.caseId()).content()).isEqualTo(content);
    }

    @Test
    void what_is_entered_in_the_case_stands_in_the_notification_and_the_other_way_round() {
        var receipt = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
        var record = office.caseOf(receipt.caseId());
        var corrected = record.content().toBuilder()
                .shared(record.shared().toBuilder()
                        .name(PersonName.of("架空　はな子"))
                        .build())
                .build();

        office.hersys
                .keepingCase()
                .keep(Actors.clinicClerk(), receipt.caseId(), record.version(), corrected)
                .orElseThrow();

        var notification = office.filed(receipt.notificationId());
        assertThat(notification.content().name()).contains(PersonName.of("架空　はな子"));
        assertThat(notification.version()).isEqualTo(receipt.notification().version() + 1);
    }

    @Test
    void a_test_corrected_in_the_case_is_corrected_in_the_notification() {
        var pending = Notifications.draft(Notifications.suspectedToBeAdmitted().build());
        var receipt = office.hersys
                .notifyingCase()
                .submit(Actors.clinicClerk(), pending)
                .orElseThrow();
        var record = office.caseOf(receipt.caseId());
        var positive = List.of(Notifications.positiveTest(Notifications.IN_2021));

        office.hersys
                .keepingCase()
                .keep(
                        Actors.clinicClerk(),
                        receipt.caseId(),
                        record.version(),
                        record.content().toBuilder().tests(positive).build())
                .orElseThrow();

        assertThat(office.filed(receipt.notificationId()).content().tests()).isEqualTo(positive);
    }

    @Test
    void after_submission_a_clinic_does_not_change_the_birth_date_by_way_of_the_case() {
        var receipt = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
        var record = office.caseOf(receipt.caseId());
        var other = record.content().toBuilder()
                .shared(Notifications.suspectedToBeAdmitted().build())
                .build();

        assertThat(office.hersys
                        .keepingCase()
                        .keep(Actors.clinicClerk(), receipt.caseId(), record.version(), other)
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY);
        assertThat(office.caseOf(receipt.caseId())).isEqualTo(record);
    }

    @Test
    void who_was_notified_as_positive_may_have_a_processing_number() {
        var receipt = office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
        var record = office.caseOf(receipt.caseId());
        var content = record.content().toBuilder().externalId(PROCESSING_NUMBER).build();

        assertThat(office.hersys
                        .keepingCase()
                        .keep(Actors.clinicClerk(), receipt.caseId(), record.version(), content)
                        .orElseThrow()
                        .content()
                        .externalId(ExternalIdKind.CONTACT_APP))
                .contains(PROCESSING_NUMBER);
    }

    private CaseRecord registered() {
        return office.hersys
                .registeringCase()
                .register(Actors.clinicClerk(), Cases.nobodyKnownYet())
                .orElseThrow();
    }

    private List<CaseRecord> openOf() {
        return office.hersys
                .handingOverId()
                .open(Actors.clinicClerk(), PageRequest.first())
                .orElseThrow()
                .items();
    }
}
