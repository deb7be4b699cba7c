package org.hersys.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a rule applies (要件): a combination of answers and bounds of age, decided in three-valued logic.
 *
 * <pre>{@code
 * Condition.all(Condition.yes(riskFactor), Condition.any(Condition.yes(needsDrug), Condition.yes(needsOxygen)))
 * }</pre>
 *
 * <p>{@link #truth} is exact: it is {@link Truth#UNKNOWN} only if some completion of the unknown items makes the
 * condition hold and some other does not. That is more than putting three-valued parts together gives: "is a patient or
 * is not a patient" is yes here even where nothing is known.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Condition {

    /** Enough for any rule a person can read; guards against a product of alternatives that explodes. */
    private static final int MOST_ALTERNATIVES = 256;

    /** The condition holds if one of these does. */
    private final List<Alternative> alternatives;

    private final Conditions alone;

    private Condition(List<Alternative> alternatives) {
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("a condition must have at most " + MOST_ALTERNATIVES
                    + " alternatives once multiplied out, but has " + alternatives.size());
        }
        this.alternatives = alternatives;
        this.alone = Conditions.alone(alternatives);
    }

    /**
     * Holds for everybody.
     *
     * @return the condition
     */
    public static Condition always() {
        return new Condition(List.of(Alternative.ANYONE));
    }

    /**
     * Holds for nobody.
     *
     * @return the condition
     */
    public static Condition never() {
        return new Condition(List.of());
    }

    /**
     * Holds if the answer is yes.
     *
     * @param item a yes/no item
     * @return the condition
     * @throws IllegalArgumentException if it is an item of another kind
     */
    public static Condition yes(Item item) {
        return new Condition(List.of(Alternative.allowing(item, Item.Kind.YES_NO, item.bit(1))));
    }

    /**
     * Holds if the answer is no, and is unknown if nobody has said.
     *
     * @param item a yes/no item
     * @return the condition
     * @throws IllegalArgumentException if it is an item of another kind
     */
    public static Condition no(Item item) {
        return new Condition(List.of(Alternative.allowing(item, Item.Kind.YES_NO, item.bit(0))));
    }

    /**
     * Holds if the answer is one of some constants of an enum.
     *
     * @param item a choice made with that enum
     * @param values the constants, at least one
     * @return the condition
     * @throws IllegalArgumentException if the item is of another kind, or the constants are not its own
     */
    public static Condition oneOf(Item item, Enum<?>... values) {
        long allowed = 0;
        for (var value : values) {
            allowed |= item.bit(value);
        }
        return new Condition(List.of(Alternative.allowing(item, Item.Kind.CHOICE, allowed)));
    }

    /**
     * Holds from an age on.
     *
     * @param years completed years, that age included
     * @return the condition
     */
    public static Condition ageAtLeast(int years) {
        return new Condition(List.of(Alternative.aged(years, Integer.MAX_VALUE)));
    }

    /**
     * Holds below an age.
     *
     * @param years completed years, that age not included
     * @return the condition
     */
    public static Condition ageUnder(int years) {
        return new Condition(List.of(Alternative.aged(Integer.MIN_VALUE, years - 1)));
    }

    /**
     * Holds if every part does.
     *
     * @param parts the parts
     * @return the condition; with no part it always holds
     */
    public static Condition all(Condition... parts) {
        List<Alternative> product = List.of(Alternative.ANYONE);
        for (var part : parts) {
            var next = new ArrayList<Alternative>();
            for (var left : product) {
                for (var right : part.alternatives) {
                    next.add(left.and(right));
                }
            }
            product = next;
        }
        return new Condition(product.stream().filter(Alternative::isPossible).toList());
    }

    /**
     * Holds if at least one part does.
     *
     * @param parts the parts
     * @return the condition; with no part it never holds
     */
    public static Condition any(Condition... parts) {
        return new Condition(
                Arrays.stream(parts).flatMap(part -> part.alternatives.stream()).toList());
    }

    /**
     * Whether the condition holds for somebody of whom this much is known.
     *
     * @param answers what is known of the items
     * @param lowestAge the lowest age the person may have, in completed years
     * @param highestAge the highest age the person may have; the same where the age is known
     * @return yes or no if no completion of what is unknown can change it, else unknown
     */
    public Truth truth(Answers answers, int lowestAge, int highestAge) {
        return alone.truth(alone.truths(answers, lowestAge, highestAge), 0);
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** The bits of all items that the condition asks about. */
    long mentioned() {
        return alternatives.stream().flatMapToLong(Alternative::items).reduce(0, (a, b) -> a | b);
    }

    /** The first ages at which the condition may change, ascending. */
    IntStream ageCuts() {
        return IntStream.of(Alternative.ageCuts(alternatives));
    }
}
