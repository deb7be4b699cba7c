package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Answers;
import org.hersys.law.Condition;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationQuestions;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.InventedRegimes.Exposure;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** What may be asked, and what may be known of it. */
class QuestionnaireTest {

    private static final BilingualText LABEL = BilingualText.of("事項", "item");

    @Test
    void the_notification_asks_in_this_order() {
        assertThat(NotificationQuestions.QUESTIONNAIRE)
                .hasToString("[diagnosisClass, clinicallyDiagnosed, prefecture, age, needsAdmission, admissionForeseen,"
                        + " pregnant, riskFactor, needsDesignatedDrug, needsOxygen, testProgramme]");
    }

    @Test
    void an_item_is_found_by_its_name_and_says_how_it_is_answered() {
        var age = NotificationQuestions.QUESTIONNAIRE.find("age");
        assertThat(age).containsSame(NotificationQuestions.AGE);
        assertThat(NotificationQuestions.QUESTIONNAIRE.find("weight")).isEmpty();
        assertThat(NotificationQuestions.AGE.kind()).isEqualTo(Item.Kind.AGE);
        assertThat(NotificationQuestions.AGE.label()).isEqualTo(BilingualText.of("診断時の年齢", "age at diagnosis"));
        assertThat(NotificationQuestions.PREFECTURE.kind()).isEqualTo(Item.Kind.PLACE);
        assertThat(NotificationQuestions.PREGNANT.kind()).isEqualTo(Item.Kind.YES_NO);
        assertThat(NotificationQuestions.PREGNANT.choices()).isEmpty();
        assertThat(NotificationQuestions.DIAGNOSIS_CLASS.kind()).isEqualTo(Item.Kind.CHOICE);
        assertThat(NotificationQuestions.DIAGNOSIS_CLASS.choices())
                .hasToString(
                        "[CONFIRMED_PATIENT, ASYMPTOMATIC_CARRIER, SUSPECTED_PATIENT, DECEASED_PATIENT, SUSPECTED_DECEASED]");
    }

    @Test
    void an_extended_one_covers_the_one_it_extends_and_not_the_other_way_round() {
        var notification = NotificationQuestions.QUESTIONNAIRE;
        assertThat(InventedRegimes.QUESTIONNAIRE.covers(notification)).isTrue();
        assertThat(notification.covers(InventedRegimes.QUESTIONNAIRE)).isFalse();
        assertThat(notification.covers(notification)).isTrue();
        assertThat(notification.extended().build().covers(notification)).isTrue();
        assertThat(Questionnaire.builder().build().covers(notification)).isFalse();
    }

    @Test
    void one_with_items_of_the_same_names_covers_nothing() {
        var one = Questionnaire.builder();
        one.yesNo("fever", LABEL);
        var other = Questionnaire.builder();
        other.yesNo("fever", LABEL);
        assertThat(one.build().covers(other.build())).isFalse();
    }

    @Test
    void a_name_is_given_once() {
        var builder = NotificationQuestions.QUESTIONNAIRE.extended();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.yesNo("age", LABEL))
                .withMessage("an item must have a name of its own, but age is taken");
    }

    @Test
    void all_items_together_have_at_most_sixty_four_values() {
        var builder = Questionnaire.builder();
        for (int i = 0; i < 31; i++) {
            builder.yesNo("item" + i, LABEL);
        }
        var last = builder.yesNo("last", LABEL);
        var age = builder.age("age", LABEL);
        var place = builder.place("place", LABEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.yesNo("oneTooMany", LABEL))
                .withMessage("the items must have at most 64 values together, no room for oneTooMany");
        var questionnaire = builder.build();
        assertThat(questionnaire.items()).contains(age, place).doesNotContainNull();
        var answers = Answers.unknown(questionnaire);
        assertThat(answers.truth(last)).isEqualTo(Truth.UNKNOWN);
        assertThat(answers.with(last, Truth.YES).truth(last)).isEqualTo(Truth.YES);
        assertThat(Condition.yes(last).truth(answers.with(last, Truth.NO), 0, 0))
                .isEqualTo(Truth.NO);
    }

    @Test
    void an_answer_changes_one_item_only() {
        var unknown = Answers.unknown(InventedRegimes.QUESTIONNAIRE);
        var answered = unknown.with(InventedRegimes.EXPOSURE, Exposure.WATER)
                .with(InventedRegimes.VACCINATED, Truth.NO)
                .with(NotificationQuestions.DIAGNOSIS_CLASS, DiagnosisClass.SUSPECTED_DECEASED);
        assertThat(answered.choices(InventedRegimes.EXPOSURE)).containsExactly(Exposure.WATER);
        assertThat(answered.truth(InventedRegimes.VACCINATED)).isEqualTo(Truth.NO);
        assertThat(answered.truth(InventedRegimes.FOOD_HANDLER)).isEqualTo(Truth.UNKNOWN);
        assertThat(answered.choices(NotificationQuestions.DIAGNOSIS_CLASS, DiagnosisClass.class))
                .containsExactly(DiagnosisClass.SUSPECTED_DECEASED);
        assertThat(answered.choices(NotificationQuestions.TEST_PROGRAMME, TestProgramme.class))
                .hasSize(3);
        assertThat(unknown.choices(InventedRegimes.EXPOSURE)).containsExactly(Exposure.values());
        assertThat(answered.questionnaire()).isSameAs(InventedRegimes.QUESTIONNAIRE);
    }

    @Test
    void an_item_is_answered_as_what_it_is() {
        var answers = Answers.unknown(NotificationQuestions.QUESTIONNAIRE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.with(NotificationQuestions.DIAGNOSIS_CLASS, TestProgramme.SELF_PAID))
                .withMessageStartingWith("the value must be one of the choices of diagnosisClass, [CONFIRMED_PATIENT,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.truth(NotificationQuestions.DIAGNOSIS_CLASS))
                .withMessage("the item must be a YES_NO item of this questionnaire, but was diagnosisClass");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.choices(NotificationQuestions.PREGNANT))
                .withMessage("the item must be a CHOICE item of this questionnaire, but was pregnant");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.choices(InventedRegimes.EXPOSURE));
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> answers.choices(NotificationQuestions.DIAGNOSIS_CLASS, TestProgramme.class));
    }

    @Test
    void answers_are_equal_if_the_same_is_known_of_the_same_items() {
        var unknown = Answers.unknown(NotificationQuestions.QUESTIONNAIRE);
        var pregnant = unknown.with(NotificationQuestions.PREGNANT, Truth.YES);
        assertThat(pregnant)
                .isEqualTo(unknown.with(NotificationQuestions.PREGNANT, Truth.YES))
                .hasSameHashCodeAs(unknown.with(NotificationQuestions.PREGNANT, Truth.YES))
                .isNotEqualTo(unknown)
                .isNotEqualTo(
                        Answers.unknown(InventedRegimes.QUESTIONNAIRE).with(NotificationQuestions.PREGNANT, Truth.YES))
                .isNotEqualTo("answers");
        assertThat(pregnant.with(NotificationQuestions.PREGNANT, Truth.UNKNOWN)).isEqualTo(unknown);
        assertThat(pregnant.hashCode()).isNotEqualTo(unknown.hashCode());
        assertThat(pregnant.with(NotificationQuestions.NEEDS_OXYGEN, Truth.NO))
                .hasToString("Answers[pregnant=YES, needsOxygen=NO]");
    }
}
