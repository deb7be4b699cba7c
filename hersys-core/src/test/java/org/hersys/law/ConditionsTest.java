package org.hersys.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private final Questionnaire.Builder builder = Questionnaire.builder();
    private final List<Item> items = IntStream.range(0, 32)
            .mapToObj(i -> builder.yesNo("item" + i, BilingualText.of("項目" + i, "item " + i)))
            .toList();
    private final Answers unknown = Answers.unknown(builder.build());

    private Condition yes(int item) {
        return Condition.yes(items.get(item));
    }

    private Condition anyOf(int first, int end) {
        return Condition.any(IntStream.range(first, end).mapToObj(this::yes).toArray(Condition[]::new));
    }

    @Test
    void more_alternatives_than_a_long_has_bits_are_decided_alike() {
        var product = Condition.all(anyOf(0, 5), anyOf(5, 10), anyOf(10, 20)); // 250 alternatives
        var together = Conditions.of(List.of(yes(31), product, Condition.never(), Condition.always(), product));

        for (int i : new int[] {0, 4}) {
            for (int j : new int[] {5, 9}) {
                for (int k : new int[] {10, 19}) {
                    var answers = unknown.with(items.get(i), Truth.YES).with(items.get(j), Truth.YES);
                    assertTruths(together, answers, Truth.UNKNOWN, Truth.UNKNOWN);
                    assertTruths(together, answers.with(items.get(k), Truth.YES), Truth.UNKNOWN, Truth.YES);
                    assertTruths(together, allNo(answers, 10, 20), Truth.UNKNOWN, Truth.NO);
                }
            }
        }
    }

    private Answers allNo(Answers answers, int first, int end) {
        return items.subList(first, end).stream()
                .reduce(answers, (some, item) -> some.with(item, Truth.NO), (one, other) -> other);
    }

    private static void assertTruths(Conditions together, Answers answers, Truth first, Truth product) {
        long truths = together.truths(answers, 0, 0);
        assertEquals(
                List.of(first, product, Truth.NO, Truth.YES, product),
                IntStream.range(0, 5).mapToObj(i -> together.truth(truths, i)).toList());
    }

    @Test
    void thirty_two_conditions_are_decided_together() {
        var together = Conditions.of(
                IntStream.range(0, Conditions.MOST).mapToObj(this::yes).toList());
        for (int i = 0; i < Conditions.MOST; i++) {
            long truths = together.truths(unknown.with(items.get(i), Truth.YES), 0, 0);
            assertEquals(Truth.YES, together.truth(truths, i));
            assertEquals(Truth.UNKNOWN, together.truth(truths, (i + 1) % Conditions.MOST));
        }
    }

    @Test
    void more_conditions_than_can_be_decided_together_are_refused() {
        var many = Collections.nCopies(Conditions.MOST + 1, Condition.always());
        assertThrows(IllegalArgumentException.class, () -> Conditions.of(many));
    }

    @Test
    void no_condition_is_nothing_to_decide() {
        assertEquals(0, Conditions.of(List.of()).truths(unknown, 0, 150));
    }

    @Test
    void a_choice_that_may_be_anything_needs_no_answer() {
        var questions = Questionnaire.builder();
        var side = questions.choice("side", BilingualText.of("側", "side"), Truth.class);
        var anySide = Condition.oneOf(side, Truth.values());
        assertEquals(Truth.YES, anySide.truth(Answers.unknown(questions.build()), 0, 150));
    }

    @Test
    void an_answer_taken_back_is_unknown_again() {
        var item = items.get(3);
        var answers = unknown.with(item, Truth.YES).with(item, Truth.UNKNOWN);
        assertEquals(unknown, answers);
        assertEquals(Truth.UNKNOWN, yes(3).truth(answers, 0, 150));
    }
}
