package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.Listing;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** The code of README and of the guide: what stands between the tags is what they print. */
class QuickStartTest {

    @Test
    void from_a_patient_to_an_answer() {
        // tag::quick-start[]
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1957, 9, 26))
                .build();

        var decision = ReportingRegimes.standard().decide(facts);

        decision.duty(); // NOTIFY
        decision.headline().ja(); // 届出を要する：65歳以上の者
        decision.citation(); // 「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）
        // end::quick-start[]

        assertThat(decision.duty()).isEqualTo(ReportingDuty.NOTIFY);
        assertThat(decision.headline().ja()).isEqualTo("届出を要する：65歳以上の者");
        assertThat(decision.citation()).hasToString("「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）");
    }

    @Test
    void what_is_still_missing() {
        // tag::missing[]
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .age(AgeKnowledge.band(60, 69))
                .needsAdmission(false)
                .admissionForeseen(false)
                .pregnant(false)
                .riskFactor(false)
                .build();

        var decision = ReportingRegimes.standard().decide(facts);

        decision.duty(); // UNDECIDED
        decision.relevantUnknown(); // [age]: without a risk factor, drugs and oxygen no longer matter
        decision.countedInDailyReport(); // YES, whatever the age is
        // end::missing[]

        assertThat(decision.duty()).isEqualTo(ReportingDuty.UNDECIDED);
        assertThat(decision.relevantUnknown()).containsExactly(NotificationQuestions.AGE);
        assertThat(decision.countedInDailyReport()).hasToString("YES");
    }

    @Test
    void from_what_an_emr_has() {
        // tag::emr[]
        var outcome = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1980, 4, 1))
                .riskFactors(RiskFactor.fromIcd10("E11.9"), Listing.PARTIAL)
                .drugsNeeded(List.of("ラゲブリオカプセル200mg"), Listing.PARTIAL)
                .check();

        String answer = outcome.fold(
                facts -> ReportingRegimes.standard().decide(facts).headline().ja(),
                problems -> problems.get(0).message().ja());
        // end::emr[]

        assertThat(answer).isEqualTo("届出を要する：重症化リスクがあり、かつ、新型コロナ治療薬の投与又は新たな酸素投与が必要な者");
    }

    @Test
    void a_contradiction_is_an_answer() {
        // tag::refused[]
        var outcome = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .bornOn(LocalDate.of(2023, 1, 1))
                .aged(30)
                .check();

        outcome.problems(); // AGE_GIVEN_TWICE, BIRTH_AFTER_DIAGNOSIS or both, each with its message
        // end::refused[]

        assertThat(outcome.problems())
                .extracting(problem -> problem.code().name())
                .contains("AGE_GIVEN_TWICE");
    }

    private record Patient(String chart, NotificationFacts facts) {}

    @Test
    void whose_duty_a_corrected_rule_changes() {
        var aged30 = new Patient(
                "A-1",
                NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 25))
                        .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                        .prefecture(Prefecture.TOKYO)
                        .aged(30)
                        .build());
        var patients = List.of(aged30);
        var before = ReportingRegimes.standard();
        var after = before.with(LocalDate.of(2022, 9, 25), before.nationwide().on(LocalDate.of(2023, 5, 8)));

        // tag::changes[]
        var changed = ReportingRegimes.changes(patients, Patient::facts, before::decide, after::decide);
        // end::changes[]

        assertThat(changed).singleElement().satisfies(change -> {
            assertThat(change.patient()).isEqualTo(aged30);
            assertThat(change.before().duty()).isEqualTo(ReportingDuty.NOTIFY);
            assertThat(change.after().duty()).isEqualTo(ReportingDuty.NEITHER);
        });
    }

    @Test
    void the_same_patient_on_another_day() {
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 25))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1957, 9, 26))
                .build();

        // tag::what-if[]
        var regimes = ReportingRegimes.standard();
        var real = regimes.decide(facts);
        var asIf = regimes.decideAsIf(facts, LocalDate.of(2022, 9, 26), Prefecture.MIYAGI);
        // end::what-if[]

        assertThat(real.duty()).isEqualTo(ReportingDuty.NOTIFY);
        assertThat(asIf.duty()).as("still 64 on the real date of diagnosis").isEqualTo(ReportingDuty.UNDECIDED);
    }

    @Test
    void a_rule_of_ones_own() {
        // tag::own-rule[]
        var builder = NotificationQuestions.QUESTIONNAIRE.extended();
        Item foodHandler = builder.yesNo("foodHandler", BilingualText.of("食品取扱者", "handles food"));
        var questionnaire = builder.build();

        var ordinance = Citation.of("架空市感染症条例", Provenance.PROVISIONAL).at("第1条");
        var regime = ReportingRegime.builder("food-handlers", BilingualText.of("食品取扱者の届出", "food handlers"), ordinance)
                .asking(questionnaire)
                .anyOf(Criterion.of("FOOD_HANDLER", "食品取扱者", "handles food", Condition.yes(foodHandler), ordinance))
                .build();

        var regimes = ReportingRegimes.standard().with(LocalDate.of(2023, 10, 1), regime);
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2023, 10, 1), questionnaire)
                .build();

        regimes.decide(facts).relevantUnknown(); // [foodHandler]
        // end::own-rule[]

        assertThat(regimes.decide(facts).relevantUnknown()).containsExactly(foodHandler);
    }
}
