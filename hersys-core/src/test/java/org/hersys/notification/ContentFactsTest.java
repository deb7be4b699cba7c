package org.hersys.notification;

import static org.hersys.notification.Papers.FIRST_OF_FEBRUARY;
import static org.hersys.notification.Papers.THIRD_OF_FEBRUARY;
import static org.hersys.notification.Papers.pcr;
import static org.hersys.notification.Papers.suspected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFactsTest {

    private static NotificationFacts facts(NotificationContent content) {
        return content.facts(Prefecture.OSAKA, THIRD_OF_FEBRUARY).orElseThrow();
    }

    private static Truth truth(NotificationContentBuilder content, Item item) {
        return facts(content.build()).truth(item);
    }

    private static NotificationContentBuilder content() {
        return NotificationContent.builder();
    }

    @Test
    void the_date_of_diagnosis_and_the_prefecture_choose_the_regime() {
        var facts = facts(suspected());
        assertEquals(FIRST_OF_FEBRUARY, facts.diagnosedOn());
        assertEquals(Optional.of(Prefecture.OSAKA), facts.prefecture());
        assertEquals(Optional.of(DiagnosisClass.SUSPECTED_PATIENT), facts.diagnosisClass());
        assertFalse(suspected().isRegimeProvisional());
    }

    @Test
    void without_a_date_of_diagnosis_the_report_date_stands_for_it_provisionally() {
        var undated = suspected().without(NotificationField.DIAGNOSIS_DATE);
        assertEquals(THIRD_OF_FEBRUARY, facts(undated).diagnosedOn());
        assertTrue(undated.isRegimeProvisional());
    }

    @Test
    void once_the_date_of_diagnosis_is_filled_in_it_is_decided_anew() {
        var undated = suspected().without(NotificationField.DIAGNOSIS_DATE);
        assertEquals(facts(suspected()), facts(undated.with(NotificationField.DIAGNOSIS_DATE, FIRST_OF_FEBRUARY)));
    }

    @Test
    void what_is_empty_stays_unknown() {
        var facts = facts(NotificationContent.empty());
        assertEquals(Optional.empty(), facts.diagnosisClass());
        assertTrue(facts.age().isUnknown());
        for (var item : List.of(
                NotificationQuestions.CLINICALLY_DIAGNOSED,
                NotificationQuestions.RISK_FACTOR,
                NotificationQuestions.NEEDS_ADMISSION,
                NotificationQuestions.ADMISSION_FORESEEN,
                NotificationQuestions.PREGNANT,
                NotificationQuestions.NEEDS_DESIGNATED_DRUG,
                NotificationQuestions.NEEDS_OXYGEN)) {
            assertEquals(Truth.UNKNOWN, facts.truth(item), item.id());
        }
    }

    @Test
    void each_answer_of_the_form_is_the_answer_to_the_question() {
        var yes = content()
                .needForAdmission(Truth.NO)
                .admissionForeseen(Truth.YES)
                .pregnancy(Truth.NO)
                .needForDrug(Truth.YES)
                .needForOxygen(Truth.NO)
                .testProgramme(TestProgramme.SELF_PAID);
        assertEquals(Truth.NO, truth(yes, NotificationQuestions.NEEDS_ADMISSION));
        assertEquals(Truth.YES, truth(yes, NotificationQuestions.ADMISSION_FORESEEN));
        assertEquals(Truth.NO, truth(yes, NotificationQuestions.PREGNANT));
        assertEquals(Truth.YES, truth(yes, NotificationQuestions.NEEDS_DESIGNATED_DRUG));
        assertEquals(Truth.NO, truth(yes, NotificationQuestions.NEEDS_OXYGEN));
        assertEquals(Optional.of(TestProgramme.SELF_PAID), facts(yes.build()).testProgramme());
    }

    @Test
    void the_birth_date_goes_before_an_age() {
        var born = BirthDate.of(LocalDate.of(1957, 9, 27));
        assertEquals(
                AgeKnowledge.born(born),
                facts(content().birthDate(born).build()).age());
        assertEquals(
                AgeKnowledge.born(born),
                facts(content()
                                .birthDate(born)
                                .age(AgeKnowledge.completedYears(5))
                                .build())
                        .age());
        assertEquals(
                AgeKnowledge.band(60, 69),
                facts(content().age(AgeKnowledge.band(60, 69)).build()).age());
    }

    @ParameterizedTest(name = "admitted {0}, need {1}: {2}")
    @CsvSource({
        "YES, UNKNOWN, YES",
        "YES, NO, NO",
        "YES, YES, YES",
        "NO, UNKNOWN, UNKNOWN",
        "NO, YES, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void who_is_in_hospital_needs_admission_unless_the_physician_says_no(Truth admitted, Truth need, Truth expected) {
        var content = content().admittedAtNotification(admitted).needForAdmission(need);
        assertEquals(expected, truth(content, NotificationQuestions.NEEDS_ADMISSION));
    }

    @Test
    void a_clinical_diagnosis_is_recognised_by_its_entries() {
        var clinical = content().clinicalDiagnosis(FIRST_OF_FEBRUARY);
        assertEquals(Truth.YES, truth(clinical, NotificationQuestions.CLINICALLY_DIAGNOSED));
    }

    @Test
    void a_clinical_diagnosis_without_a_date_is_not_known_to_be_one_and_not_denied() {
        var undated = content().clinicalDiagnosis(FIRST_OF_FEBRUARY).clear(NotificationField.DIAGNOSIS_DATE);
        assertEquals(Truth.UNKNOWN, truth(undated, NotificationQuestions.CLINICALLY_DIAGNOSED));
    }

    @Test
    void who_was_tested_was_not_diagnosed_clinically_and_of_others_nobody_knows() {
        var tested = content().diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT).tests(List.of(pcr()));
        assertEquals(Truth.NO, truth(tested, NotificationQuestions.CLINICALLY_DIAGNOSED));
        var untested = content().diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT);
        assertEquals(Truth.UNKNOWN, truth(untested, NotificationQuestions.CLINICALLY_DIAGNOSED));
    }

    @Test
    void a_risk_factor_is_one_that_is_listed_or_a_lowered_immune_function() {
        var diabetes = RiskFactors.of(List.of(RiskFactor.DIABETES));
        assertEquals(Truth.YES, truth(content().riskFactors(diabetes), NotificationQuestions.RISK_FACTOR));
        var none = RiskFactors.of(Truth.NO);
        assertEquals(Truth.NO, truth(content().riskFactors(none), NotificationQuestions.RISK_FACTOR));
        assertEquals(
                Truth.YES,
                truth(content().riskFactors(none).immuneSuppression(Truth.YES), NotificationQuestions.RISK_FACTOR));
        assertEquals(
                Truth.NO,
                truth(content().riskFactors(none).immuneSuppression(Truth.NO), NotificationQuestions.RISK_FACTOR));
    }

    @Test
    void risk_factors_listed_beside_none_are_unknown_and_do_not_refuse() {
        var both = RiskFactors.of(Truth.NO).listing(List.of(RiskFactor.DIABETES));
        assertEquals(Truth.UNKNOWN, truth(content().riskFactors(both), NotificationQuestions.RISK_FACTOR));
    }

    @Test
    void what_cannot_be_is_refused() {
        var unborn = content().birthDate(BirthDate.of(LocalDate.of(2022, 2, 4))).build();
        var problems = unborn.facts(Prefecture.OSAKA, THIRD_OF_FEBRUARY).problems();
        assertEquals(ProblemCode.BIRTH_AFTER_DIAGNOSIS, problems.get(0).code());
    }
}
