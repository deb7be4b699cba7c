package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hersys.law.Condition.ageAtLeast;
import static org.hersys.law.Condition.ageUnder;
import static org.hersys.law.Condition.all;
import static org.hersys.law.Condition.always;
import static org.hersys.law.Condition.any;
import static org.hersys.law.Condition.never;
import static org.hersys.law.Condition.no;
import static org.hersys.law.Condition.oneOf;
import static org.hersys.law.Condition.yes;
import static org.hersys.law.Truth.NO;
import static org.hersys.law.Truth.UNKNOWN;
import static org.hersys.law.Truth.YES;

import java.util.List;
import java.util.stream.IntStream;
import org.hersys.law.Answers;
import org.hersys.law.Condition;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.law.Relevance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** Cases of three-valued logic that putting three-valued parts together gets wrong, and what cannot be asked. */
class ConditionTest {

    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private static final Questionnaire.Builder ITEMS = Questionnaire.builder();
    private static final Item FEVER = ITEMS.yesNo("fever", text("発熱"));
    private static final Item COUGH = ITEMS.yesNo("cough", text("咳"));
    private static final Item COLOUR = ITEMS.choice("colour", text("色"), Colour.class);
    private static final Item AGE = ITEMS.age("age", text("年齢"));
    private static final Item PLACE = ITEMS.place("place", text("場所"));
    private static final Questionnaire QUESTIONNAIRE = ITEMS.build();
    private static final Answers UNKNOWN_ANSWERS = Answers.unknown(QUESTIONNAIRE);

    private static Truth ofAnybody(Condition condition) {
        return condition.truth(UNKNOWN_ANSWERS, 0, 150);
    }

    @Test
    void a_tautology_is_yes_though_nothing_is_known() {
        assertThat(ofAnybody(any(yes(FEVER), no(FEVER)))).isEqualTo(YES);
        assertThat(ofAnybody(any(ageUnder(65), ageAtLeast(65)))).isEqualTo(YES);
        assertThat(ofAnybody(any(oneOf(COLOUR, Colour.RED, Colour.GREEN), oneOf(COLOUR, Colour.GREEN, Colour.BLUE))))
                .isEqualTo(YES);
        assertThat(ofAnybody(any(all(yes(FEVER), yes(COUGH)), no(FEVER), no(COUGH))))
                .isEqualTo(YES);
    }

    @Test
    void a_contradiction_is_no_though_nothing_is_known() {
        assertThat(ofAnybody(all(yes(FEVER), no(FEVER)))).isEqualTo(NO);
        assertThat(ofAnybody(all(ageUnder(65), ageAtLeast(65)))).isEqualTo(NO);
        assertThat(ofAnybody(all(oneOf(COLOUR, Colour.RED), oneOf(COLOUR, Colour.BLUE))))
                .isEqualTo(NO);
    }

    @Test
    void what_is_left_open_is_unknown() {
        assertThat(ofAnybody(yes(FEVER))).isEqualTo(UNKNOWN);
        assertThat(ofAnybody(any(ageUnder(64), ageAtLeast(65)))).isEqualTo(UNKNOWN);
        assertThat(ofAnybody(any(oneOf(COLOUR, Colour.RED), oneOf(COLOUR, Colour.BLUE))))
                .isEqualTo(UNKNOWN);
        assertThat(ofAnybody(any(all(yes(FEVER), ageUnder(6)), all(no(FEVER), ageAtLeast(6)))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void one_age_more_or_less_makes_the_difference() {
        var aged = all(ageAtLeast(60), ageUnder(65));
        assertThat(aged.truth(UNKNOWN_ANSWERS, 60, 64)).isEqualTo(YES);
        assertThat(aged.truth(UNKNOWN_ANSWERS, 59, 64)).isEqualTo(UNKNOWN);
        assertThat(aged.truth(UNKNOWN_ANSWERS, 60, 65)).isEqualTo(UNKNOWN);
        assertThat(aged.truth(UNKNOWN_ANSWERS, 59, 59)).isEqualTo(NO);
        assertThat(aged.truth(UNKNOWN_ANSWERS, 65, 65)).isEqualTo(NO);
    }

    @Test
    void no_part_always_holds_all_and_never_any() {
        assertThat(ofAnybody(all())).isEqualTo(YES);
        assertThat(ofAnybody(any())).isEqualTo(NO);
        assertThat(ofAnybody(always())).isEqualTo(YES);
        assertThat(ofAnybody(never())).isEqualTo(NO);
        assertThat(ofAnybody(all(always(), never()))).isEqualTo(NO);
    }

    @Test
    void an_item_is_asked_as_what_it_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yes(COLOUR))
                .withMessage("the values must be values of the YES_NO item colour");
        assertThatIllegalArgumentException().isThrownBy(() -> no(AGE));
        assertThatIllegalArgumentException().isThrownBy(() -> yes(PLACE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf(FEVER, Truth.YES))
                .withMessage("the value must be one of the choices of fever, [], but was YES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf(COLOUR))
                .withMessage("the values must be values of the CHOICE item colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf(COLOUR, Truth.YES))
                .withMessage("the value must be one of the choices of colour, [RED, GREEN, BLUE], but was YES");
    }

    @Test
    void a_condition_that_explodes_is_refused() {
        var ages = IntStream.range(0, 16)
                .mapToObj(i -> all(ageAtLeast(i), ageUnder(i + 30)))
                .toArray(Condition[]::new);
        var sixteen = any(ages);
        assertThat(all(sixteen, sixteen).truth(UNKNOWN_ANSWERS, 10, 20)).isEqualTo(YES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any(all(sixteen, sixteen), yes(FEVER)))
                .withMessage("a condition must have at most 256 alternatives once multiplied out, but has 257");
    }

    @Test
    void only_what_can_change_the_answer_is_relevant() {
        var feverOrOld = any(yes(FEVER), ageAtLeast(65));
        assertThat(relevant(UNKNOWN_ANSWERS, 60, 69, feverOrOld)).containsExactly(FEVER, AGE);
        assertThat(relevant(UNKNOWN_ANSWERS, 60, 64, feverOrOld)).containsExactly(FEVER);
        assertThat(relevant(UNKNOWN_ANSWERS, 65, 69, feverOrOld)).isEmpty();
        assertThat(relevant(UNKNOWN_ANSWERS.with(FEVER, YES), 60, 69, feverOrOld))
                .isEmpty();
        assertThat(relevant(UNKNOWN_ANSWERS.with(FEVER, NO), 60, 69, feverOrOld))
                .containsExactly(AGE);
    }

    @Test
    void the_place_is_relevant_where_places_differ() {
        Relevance.Evaluator differing = (answers, age, place) -> place;
        Relevance.Evaluator alike = (answers, age, place) -> 7;
        assertThat(Relevance.of(UNKNOWN_ANSWERS, 0, 150, List.of(), 2, differing))
                .containsExactly(PLACE);
        assertThat(Relevance.of(UNKNOWN_ANSWERS, 0, 150, List.of(), 1, differing))
                .isEmpty();
        assertThat(Relevance.of(UNKNOWN_ANSWERS, 0, 150, List.of(), 2, alike)).isEmpty();
    }

    private static List<Item> relevant(Answers answers, int lowestAge, int highestAge, Condition condition) {
        return Relevance.of(
                answers,
                lowestAge,
                highestAge,
                List.of(condition),
                1,
                (completed, age, place) -> condition.truth(completed, age, age).ordinal());
    }

    private static BilingualText text(String ja) {
        return BilingualText.of(ja, "an item");
    }
}
