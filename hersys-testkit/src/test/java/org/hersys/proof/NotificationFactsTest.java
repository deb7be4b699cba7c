package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hersys.testkit.HersysAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.Listing;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.InventedRegimes.Exposure;
import org.hersys.testkit.Patients;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a patient: what is not said stays unknown, what cannot be is refused, all of it at once. */
class NotificationFactsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    private static NotificationFacts.Builder facts() {
        return NotificationFacts.diagnosedOn(DAY);
    }

    @Test
    void what_is_not_said_is_unknown() {
        var facts = facts().build();
        assertThat(facts.diagnosedOn()).isEqualTo(DAY);
        assertThat(facts.prefecture()).isEmpty();
        assertThat(facts.diagnosisClass()).isEmpty();
        assertThat(facts.testProgramme()).isEmpty();
        assertThat(facts.age().isUnknown()).isTrue();
        assertThat(facts.reckoning()).isEqualTo(AgeReckoning.CONVENTIONAL);
        assertThat(facts.truth(NotificationQuestions.PREGNANT)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts)
                .hasToString("NotificationFacts[diagnosedOn=2022-09-26, prefecture=unknown, class=unknown,"
                        + " age=AgeKnowledge[unknown], Answers[]]");
    }

    @Test
    void what_is_said_is_known() {
        var facts = Patients.ofTheFourGroups().smokerOf50WhoNeedsOxygen().build();
        assertThat(facts.prefecture()).contains(Prefecture.TOKYO);
        assertThat(facts.diagnosisClass()).contains(DiagnosisClass.CONFIRMED_PATIENT);
        assertThat(facts.testProgramme()).contains(TestProgramme.ADMINISTRATIVE);
        assertThat(facts.age()).isEqualTo(AgeKnowledge.completedYears(50));
        assertThat(facts.truth(NotificationQuestions.RISK_FACTOR)).isEqualTo(Truth.YES);
        assertThat(facts.truth(NotificationQuestions.NEEDS_DESIGNATED_DRUG)).isEqualTo(Truth.NO);
    }

    @Test
    void an_answer_can_be_taken_back() {
        var facts = facts().pregnant(true)
                .answer(NotificationQuestions.PREGNANT, Truth.UNKNOWN)
                .build();
        assertThat(facts.truth(NotificationQuestions.PREGNANT)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void facts_are_equal_if_the_same_is_known() {
        var facts = facts().prefecture(Prefecture.NARA).aged(30).pregnant(false).build();
        var same = facts().pregnant(false).aged(30).prefecture(Prefecture.NARA).build();
        assertThat(facts).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(facts)
                .isNotEqualTo(facts().prefecture(Prefecture.NARA).aged(30).build())
                .isNotEqualTo(
                        facts().prefecture(Prefecture.NARA).pregnant(false).build())
                .isNotEqualTo(facts().aged(30).pregnant(false).build())
                .isNotEqualTo(facts().prefecture(Prefecture.NARA)
                        .aged(30)
                        .pregnant(false)
                        .reckoning(AgeReckoning.STATUTORY)
                        .build())
                .isNotEqualTo(NotificationFacts.diagnosedOn(DAY.plusDays(1))
                        .prefecture(Prefecture.NARA)
                        .aged(30)
                        .pregnant(false)
                        .build())
                .isNotEqualTo("facts");
    }

    @Nested
    class Age {

        @Test
        void given_twice_is_refused() {
            assertThat(facts().aged(30).bornOn(DAY.minusYears(30)).check()).isRefusedWith(ProblemCode.AGE_GIVEN_TWICE);
            assertThat(facts().aged(30).age(AgeKnowledge.band(30, 39)).check())
                    .isRefusedWith(ProblemCode.AGE_GIVEN_TWICE);
        }

        @Test
        void unknown_says_nothing() {
            var facts = facts().aged(30).age(AgeKnowledge.unknown()).build();
            assertThat(facts.age()).isEqualTo(AgeKnowledge.completedYears(30));
        }

        @Test
        void of_somebody_born_after_the_diagnosis_is_refused() {
            assertThat(facts().bornOn(DAY.plusDays(1)).check()).isRefusedWith(ProblemCode.BIRTH_AFTER_DIAGNOSIS);
            assertThat(facts().bornOn(DAY).check()).isAccepted();
        }

        @ParameterizedTest
        @CsvSource({
            "1957-09-26, CONVENTIONAL, NOTIFY",
            "1957-09-27, CONVENTIONAL, COUNT_ONLY",
            "1957-09-27, STATUTORY,    NOTIFY",
            "1957-09-28, STATUTORY,    COUNT_ONLY"
        })
        void is_counted_as_the_host_decides(LocalDate birth, AgeReckoning reckoning, String duty) {
            var facts = Patients.ofTheFourGroups()
                    .ofUnknownAge()
                    .bornOn(birth)
                    .reckoning(reckoning)
                    .build();
            assertThat(ReportingRegimes.standard().decide(facts).duty()).hasToString(duty);
            assertThat(facts.reckoning()).isEqualTo(reckoning);
        }
    }

    @Nested
    class ClinicalDiagnosis {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUSPECTED_PATIENT")
        void of_another_class_is_refused(DiagnosisClass other) {
            assertThat(facts().clinicallyDiagnosed(true).diagnosisClass(other).check())
                    .isRefusedWith(ProblemCode.CLINICAL_DIAGNOSIS_OF_OTHER_CLASS)
                    .isRefusedBecauseOf("clinicallyDiagnosed");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUSPECTED_PATIENT")
        void denied_of_another_class_changes_nothing(DiagnosisClass other) {
            var denied =
                    facts().clinicallyDiagnosed(false).diagnosisClass(other).build();
            assertThat(denied).isEqualTo(facts().diagnosisClass(other).build());
        }

        @Test
        void of_an_unknown_class_makes_a_suspected_patient() {
            var facts = facts().clinicallyDiagnosed(true).build();
            assertThat(facts.diagnosisClass()).contains(DiagnosisClass.SUSPECTED_PATIENT);
        }

        @Test
        void of_a_suspected_patient_may_be_unknown() {
            var facts = facts().diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT).build();
            assertThat(facts.truth(NotificationQuestions.CLINICALLY_DIAGNOSED)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void denied_of_an_unknown_class_leaves_the_class_open() {
            assertThat(facts().clinicallyDiagnosed(false).build().diagnosisClass())
                    .isEmpty();
        }
    }

    @Nested
    class PreDeliveryTest {

        @Test
        void makes_pregnant() {
            var facts = facts().testProgramme(TestProgramme.PRE_DELIVERY).build();
            assertThat(facts.truth(NotificationQuestions.PREGNANT)).isEqualTo(Truth.YES);
        }

        @Test
        void of_somebody_not_pregnant_is_refused() {
            assertThat(facts().pregnant(false)
                            .testProgramme(TestProgramme.PRE_DELIVERY)
                            .check())
                    .isRefusedWith(ProblemCode.VALUE_INVALID)
                    .isRefusedBecauseOf("pregnant");
        }

        @Test
        void is_the_only_programme_that_says_so() {
            var facts = facts().testProgramme(TestProgramme.SELF_PAID)
                    .pregnant(false)
                    .build();
            assertThat(facts.truth(NotificationQuestions.PREGNANT)).isEqualTo(Truth.NO);
            assertThat(facts().testProgramme(TestProgramme.ADMINISTRATIVE)
                            .build()
                            .truth(NotificationQuestions.PREGNANT))
                    .isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class Lists {

        @Test
        void of_drugs_with_a_designated_one_mean_yes() {
            assertThat(drugNeed(facts().drugsNeeded(List.of("カロナール", "ラゲブリオ"), Listing.PARTIAL)))
                    .isEqualTo(Truth.YES);
        }

        @Test
        void of_drugs_without_one_mean_no_only_if_complete() {
            assertThat(drugNeed(facts().drugsNeeded(List.of("カロナール"), Listing.COMPLETE)))
                    .isEqualTo(Truth.NO);
            assertThat(drugNeed(facts().drugsNeeded(List.of(), Listing.COMPLETE)))
                    .isEqualTo(Truth.NO);
            assertThat(drugNeed(facts().drugsNeeded(List.of("カロナール"), Listing.PARTIAL)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void that_say_nothing_leave_the_answer_as_it_was() {
            assertThat(drugNeed(facts().needsDesignatedDrug(true).drugsNeeded(List.of(), Listing.PARTIAL)))
                    .isEqualTo(Truth.YES);
        }

        @Test
        void of_risk_factors_mean_yes_or_if_complete_no() {
            assertThat(risk(facts().riskFactors(RiskFactor.fromIcd10("E11.9"), Listing.PARTIAL)))
                    .isEqualTo(Truth.YES);
            assertThat(risk(facts().riskFactors(Set.of(), Listing.COMPLETE))).isEqualTo(Truth.NO);
            assertThat(risk(facts().riskFactors(Set.of(), Listing.PARTIAL))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void contradict_an_answer_whichever_comes_first() {
            assertThat(facts().needsDesignatedDrug(false)
                            .drugsNeeded(List.of("ラゲブリオ"), Listing.PARTIAL)
                            .check())
                    .isRefusedWith(ProblemCode.VALUE_INVALID)
                    .isRefusedBecauseOf("needsDesignatedDrug");
            assertThat(facts().drugsNeeded(List.of("ラゲブリオ"), Listing.PARTIAL)
                            .needsDesignatedDrug(false)
                            .check())
                    .isRefusedBecauseOf("needsDesignatedDrug");
            assertThat(facts().riskFactor(true)
                            .riskFactors(Set.of(), Listing.COMPLETE)
                            .check())
                    .isRefusedBecauseOf("riskFactor");
        }

        @Test
        void contradict_each_other() {
            assertThat(facts().drugsNeeded(List.of(), Listing.COMPLETE)
                            .drugsNeeded(List.of("ラゲブリオ"), Listing.PARTIAL)
                            .drugsNeeded(List.of(), Listing.COMPLETE)
                            .check())
                    .isRefusedBecauseOf("needsDesignatedDrug");
        }

        @Test
        void agree_with_an_equal_answer() {
            assertThat(facts().needsDesignatedDrug(true)
                            .drugsNeeded(List.of("ラゲブリオ"), Listing.COMPLETE)
                            .check())
                    .isAccepted();
        }

        private Truth drugNeed(NotificationFacts.Builder builder) {
            return builder.build().truth(NotificationQuestions.NEEDS_DESIGNATED_DRUG);
        }

        private Truth risk(NotificationFacts.Builder builder) {
            return builder.build().truth(NotificationQuestions.RISK_FACTOR);
        }
    }

    @Test
    void every_problem_is_told_at_once_in_both_languages_and_without_the_birth_date() {
        var outcome = facts().bornOn(LocalDate.of(2023, 1, 17))
                .aged(3)
                .bornOn(LocalDate.of(2023, 1, 17))
                .diagnosisClass(DiagnosisClass.DECEASED_PATIENT)
                .clinicallyDiagnosed(true)
                .testProgramme(TestProgramme.PRE_DELIVERY)
                .pregnant(false)
                .riskFactor(false)
                .riskFactors(Set.of(RiskFactor.OBESITY), Listing.PARTIAL)
                .check();
        assertThat(outcome)
                .isRefusedWith(
                        ProblemCode.AGE_GIVEN_TWICE,
                        ProblemCode.AGE_GIVEN_TWICE,
                        ProblemCode.BIRTH_AFTER_DIAGNOSIS,
                        ProblemCode.CLINICAL_DIAGNOSIS_OF_OTHER_CLASS,
                        ProblemCode.VALUE_INVALID,
                        ProblemCode.VALUE_INVALID)
                .isRefusedBecauseOf("age", "age", "birthDate", "clinicallyDiagnosed", "pregnant", "riskFactor");
        assertThat(outcome.problems()).allSatisfy(problem -> {
            assertThat(problem.message().ja()).containsPattern("[ぁ-ん]").doesNotContain("2023", "{");
            assertThat(problem.message().en()).containsPattern("[a-z]").doesNotContain("2023", "{");
        });
        assertThat(outcome.problems().get(5).message().ja()).contains("「重症化リスク因子の有無」");
        assertThat(outcome.problems().get(5).message().en()).contains("\"risk factor for severe illness\"");
    }

    @Test
    void building_what_cannot_be_is_a_mistake_of_the_program() {
        var builder = facts().bornOn(DAY.plusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("BIRTH_AFTER_DIAGNOSIS")
                .satisfies(mistake -> assertThat(mistake.getMessage()).doesNotContain("2022-09-27"));
    }

    @Test
    void the_answers_of_a_vendor_are_kept() {
        var facts = InventedRegimes.patientDiagnosedOn(DAY)
                .answer(InventedRegimes.EXPOSURE, Exposure.WATER)
                .answer(InventedRegimes.VACCINATED, Truth.NO)
                .build();
        assertThat(facts.answers().choices(InventedRegimes.EXPOSURE, Exposure.class))
                .containsExactly(Exposure.WATER);
        assertThat(facts.truth(InventedRegimes.VACCINATED)).isEqualTo(Truth.NO);
        assertThat(facts.answers().questionnaire()).isSameAs(InventedRegimes.QUESTIONNAIRE);
    }

    @Test
    void an_item_of_another_questionnaire_cannot_be_answered() {
        var builder = facts();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.answer(InventedRegimes.VACCINATED, Truth.NO))
                .withMessage("the item must be a YES_NO item of this questionnaire, but was vaccinated");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.answer(InventedRegimes.EXPOSURE, Exposure.WATER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.answer(NotificationQuestions.DIAGNOSIS_CLASS, Truth.NO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.answer(NotificationQuestions.DIAGNOSIS_CLASS, Exposure.WATER));
    }
}
