package org.hersys.notification;

import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.hersys.person.Sex;
import org.junit.jupiter.api.Test;

class NotificationContentTest {

    @Test
    void an_empty_content_says_nothing() {
        var empty = NotificationContent.empty();
        assertEquals(List.of(), empty.fields());
        assertEquals(empty, NotificationContent.builder().build());
        assertEquals(Optional.empty(), empty.name());
        assertEquals(Truth.UNKNOWN, empty.pregnancy());
        assertEquals(List.of(), empty.tests());
    }

    @Test
    void a_full_content_has_every_field_in_the_order_of_the_form() {
        assertEquals(NotificationField.all(), full().fields());
    }

    @Test
    void every_field_is_read_by_its_key_and_by_its_name() {
        var full = full();
        assertEquals(full.diagnosisClass(), full.get(NotificationField.DIAGNOSIS_CLASS));
        assertEquals(Optional.of(Sex.MALE), full.sex());
        assertEquals(full.kana(), full.get(NotificationField.KANA));
        assertEquals(full.age(), full.get(NotificationField.AGE));
        assertEquals(full.occupation(), full.get(NotificationField.OCCUPATION));
        assertEquals(full.registeredAddress(), full.get(NotificationField.REGISTERED_ADDRESS));
        assertEquals(full.registeredAddressPhone(), full.get(NotificationField.REGISTERED_ADDRESS_PHONE));
        assertEquals(full.whereabouts(), full.get(NotificationField.WHEREABOUTS));
        assertEquals(full.guardian(), full.get(NotificationField.GUARDIAN));
        assertEquals(full.symptoms(), full.get(NotificationField.SYMPTOMS));
        assertEquals(97, full.spO2().orElseThrow().percent());
        assertEquals(full.tests(), full.value(NotificationField.TESTS));
        assertEquals(full.severity(), full.get(NotificationField.SEVERITY));
        assertEquals(full.riskFactors(), full.get(NotificationField.RISK_FACTORS));
        assertEquals(full.vaccination(), full.get(NotificationField.VACCINATION));
        assertEquals(full.travel(), full.get(NotificationField.TRAVEL));
        assertEquals(full.infectionRoutes(), full.value(NotificationField.INFECTION_ROUTES));
        assertEquals(full.infectionPlaces(), full.value(NotificationField.INFECTION_PLACES));
        assertEquals(full.remarks(), full.get(NotificationField.REMARKS));
        assertEquals(full.testProgramme(), full.get(NotificationField.TEST_PROGRAMME));
    }

    @Test
    void every_date_is_read_by_its_name() {
        var full = full();
        assertEquals(Optional.of(FIRST_OF_FEBRUARY), full.firstVisitDate());
        assertEquals(Optional.of(THIRD_OF_FEBRUARY), full.diagnosisDate());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 28)), full.presumedInfectionDate());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 31)), full.onsetDate());
        assertEquals(Optional.of(THIRD_OF_FEBRUARY), full.dateOfDeath());
        assertEquals(Optional.of(FIRST_OF_FEBRUARY), full.admissionDate());
    }

    @Test
    void every_yes_or_no_is_read_by_its_name() {
        var builder = NotificationContent.builder();
        builder.admittedAtNotification(Truth.YES).immuneSuppression(Truth.NO).pregnancy(Truth.YES);
        builder.needForAdmission(Truth.NO).admissionForeseen(Truth.YES).telephoneOrOnlineConsultation(Truth.NO);
        builder.needForDrug(Truth.YES).needForOxygen(Truth.NO);
        var content = builder.build();
        assertEquals(Truth.YES, content.admittedAtNotification());
        assertEquals(Truth.NO, content.immuneSuppression());
        assertEquals(Truth.YES, content.pregnancy());
        assertEquals(Truth.NO, content.needForAdmission());
        assertEquals(Truth.YES, content.admissionForeseen());
        assertEquals(Truth.NO, content.telephoneOrOnlineConsultation());
        assertEquals(Truth.YES, content.needForDrug());
        assertEquals(Truth.NO, content.needForOxygen());
    }

    @Test
    void what_says_nothing_empties_a_field() {
        var emptied = full().toBuilder()
                .pregnancy(Truth.UNKNOWN)
                .age(AgeKnowledge.unknown())
                .tests(List.of())
                .symptoms(Symptoms.of(List.of()))
                .vaccination(VaccinationHistory.of(List.of()))
                .riskFactors(RiskFactors.of(Truth.UNKNOWN))
                .build();
        assertEquals(NotificationField.all().size() - 6, emptied.fields().size());
        assertFalse(emptied.has(NotificationField.PREGNANCY));
        assertFalse(emptied.has(NotificationField.TESTS));
    }

    @Test
    void a_sex_entered_as_unknown_is_an_answer() {
        assertTrue(NotificationContent.builder().sex(Sex.UNKNOWN).build().has(NotificationField.SEX));
    }

    @Test
    void a_value_is_read_straight_where_it_is_known_to_be_there() {
        assertEquals(FIRST_OF_FEBRUARY, suspected().value(NotificationField.DIAGNOSIS_DATE));
        var thrown =
                assertThrows(NoSuchElementException.class, () -> suspected().value(NotificationField.DATE_OF_DEATH));
        assertEquals("must be filled in: dateOfDeath", thrown.getMessage());
    }

    @Test
    void one_field_is_changed_or_emptied_and_the_original_stays() {
        var original = suspected();
        var changed = original.with(NotificationField.SEX, Sex.FEMALE);
        assertEquals(Optional.of(Sex.FEMALE), changed.sex());
        assertEquals(original, changed.without(NotificationField.SEX));
        assertEquals(suspected(), original);
    }

    @Test
    void a_list_is_copied() {
        var tests = new ArrayList<>(List.of(pcr()));
        var content = NotificationContent.builder().tests(tests).build();
        tests.clear();
        assertEquals(List.of(pcr()), content.tests());
    }

    @Test
    void a_builder_goes_on_without_changing_what_it_has_built() {
        var builder = NotificationContent.builder().sex(Sex.MALE);
        var built = builder.build();
        builder.sex(Sex.FEMALE);
        assertEquals(Optional.of(Sex.MALE), built.sex());
    }

    @Test
    void a_birth_date_is_not_given_as_an_age() {
        var age = AgeKnowledge.born(BirthDate.of(LocalDate.of(1957, 9, 27)));
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> NotificationContent.builder().age(age));
        assertFalse(String.valueOf(thrown.getMessage()).contains("1957"));
    }

    @Test
    void the_changes_name_field_before_and_after_in_the_order_of_the_form() {
        var later = positive().toBuilder()
                .clear(NotificationField.WHEREABOUTS_PHONE)
                .onsetDate(FIRST_OF_FEBRUARY)
                .build();
        assertEquals(
                List.of(
                        ItemChange.changed(
                                NotificationField.DIAGNOSIS_CLASS,
                                DiagnosisClass.SUSPECTED_PATIENT,
                                DiagnosisClass.CONFIRMED_PATIENT),
                        ItemChange.emptied(
                                NotificationField.WHEREABOUTS_PHONE,
                                suspected().value(NotificationField.WHEREABOUTS_PHONE)),
                        ItemChange.changed(
                                NotificationField.TESTS, List.of(pcr()), List.of(pcr(SpecimenResult.POSITIVE))),
                        ItemChange.changed(NotificationField.DIAGNOSIS_DATE, FIRST_OF_FEBRUARY, THIRD_OF_FEBRUARY),
                        ItemChange.filledIn(NotificationField.ONSET_DATE, FIRST_OF_FEBRUARY)),
                suspected().changesTo(later));
    }

    @Test
    void a_change_gives_its_values_and_prints_none() {
        var change = ItemChange.changed(NotificationField.NAME, PersonName.of("例示 太郎"), PersonName.of("例示 次郎"));
        assertSame(NotificationField.NAME, change.field());
        assertEquals(Optional.of(PersonName.of("例示 太郎")), change.before());
        assertEquals(Optional.of(PersonName.of("例示 次郎")), change.after());
        assertEquals("name changed", change.toString());
        assertEquals(
                "name filled in",
                ItemChange.filledIn(NotificationField.NAME, PHYSICIAN).toString());
        assertEquals(
                "name emptied",
                ItemChange.emptied(NotificationField.NAME, PHYSICIAN).toString());
    }

    @Test
    void changes_are_equal_if_field_and_values_are() {
        var change = ItemChange.changed(NotificationField.SEX, Sex.MALE, Sex.FEMALE);
        assertEquals(ItemChange.changed(NotificationField.SEX, Sex.MALE, Sex.FEMALE), change);
        assertEquals(
                ItemChange.changed(NotificationField.SEX, Sex.MALE, Sex.FEMALE).hashCode(), change.hashCode());
        assertNotEquals(ItemChange.changed(NotificationField.SEX, Sex.MALE, Sex.OTHER), change);
        assertNotEquals(ItemChange.changed(NotificationField.SEX, Sex.OTHER, Sex.FEMALE), change);
        assertNotEquals(
                ItemChange.filledIn(NotificationField.PREGNANCY, Truth.NO),
                ItemChange.filledIn(NotificationField.NEED_FOR_DRUG, Truth.NO));
    }

    @Test
    void what_is_shared_with_the_case_is_person_residence_and_underlying_diseases() {
        var shared = full().shared();
        assertEquals(full().name(), shared.name());
        assertEquals(full().whereabouts(), shared.whereabouts());
        assertEquals(full().riskFactors(), shared.riskFactors());
        assertEquals(Optional.empty(), shared.diagnosisDate());
        assertTrue(shared.fields().stream().allMatch(NotificationField::isShared));
    }

    @Test
    void what_the_case_shares_takes_the_place_of_what_stood_here_and_the_rest_stays() {
        var ofTheCase = NotificationContent.builder()
                .name(PersonName.of("例示 次郎"))
                .diagnosisDate(LocalDate.of(2020, 1, 1))
                .build();
        var merged = full().withShared(ofTheCase);
        assertEquals(Optional.of(PersonName.of("例示 次郎")), merged.name());
        assertEquals(Optional.empty(), merged.whereabouts());
        assertEquals(full().diagnosisDate(), merged.diagnosisDate());
        assertEquals(full(), full().withShared(full().shared()));
    }

    @Test
    void a_clinical_diagnosis_is_entered_as_the_ministry_says() {
        var content = NotificationContent.builder()
                .clinicalDiagnosis(FIRST_OF_FEBRUARY)
                .build();
        assertEquals(Optional.of(DiagnosisClass.SUSPECTED_PATIENT), content.diagnosisClass());
        assertEquals(Optional.of(FIRST_OF_FEBRUARY), content.diagnosisDate());
        assertEquals(List.of(TestRecord.clinicalDiagnosis(FIRST_OF_FEBRUARY)), content.tests());
        assertEquals(Optional.of(FreeText.of("臨床診断")), content.remarks());
        assertTrue(content.isClinicallyDiagnosed());
    }

    @Test
    void a_clinical_diagnosis_leaves_the_remarks_that_there_are() {
        var content = NotificationContent.builder()
                .remarks(FreeText.of("同居家族が陽性"))
                .clinicalDiagnosis(FIRST_OF_FEBRUARY)
                .build();
        assertEquals(Optional.of(FreeText.of("同居家族が陽性\n臨床診断")), content.remarks());
        var twice = content.toBuilder().clinicalDiagnosis(FIRST_OF_FEBRUARY).build();
        assertEquals(content, twice);
    }

    @Test
    void a_clinical_diagnosis_of_which_an_entry_is_missing_is_none() {
        var content = NotificationContent.builder()
                .clinicalDiagnosis(FIRST_OF_FEBRUARY)
                .build();
        assertFalse(content.without(NotificationField.REMARKS).isClinicallyDiagnosed());
        assertFalse(content.with(NotificationField.REMARKS, FreeText.of("発熱あり")).isClinicallyDiagnosed());
        assertFalse(content.without(NotificationField.TESTS).isClinicallyDiagnosed());
        assertFalse(content.with(NotificationField.TESTS, List.of(pcr())).isClinicallyDiagnosed());
        assertFalse(content.without(NotificationField.DIAGNOSIS_DATE).isClinicallyDiagnosed());
        assertFalse(content.with(NotificationField.DIAGNOSIS_DATE, THIRD_OF_FEBRUARY)
                .isClinicallyDiagnosed());
        assertFalse(content.with(NotificationField.DIAGNOSIS_CLASS, DiagnosisClass.CONFIRMED_PATIENT)
                .isClinicallyDiagnosed());
    }

    @Test
    void contents_are_equal_if_they_say_the_same() {
        assertEquals(suspected(), suspected());
        assertEquals(suspected().hashCode(), suspected().hashCode());
        assertNotEquals(suspected(), positive());
        assertNotEquals(suspected().hashCode(), positive().hashCode());
    }

    @Test
    void a_content_prints_its_fields_and_nothing_of_what_they_say() {
        assertEquals(
                "NotificationContent[diagnosisClass, name]",
                NotificationContent.builder()
                        .name(PersonName.of("例示 太郎"))
                        .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                        .build()
                        .toString());
    }
}
