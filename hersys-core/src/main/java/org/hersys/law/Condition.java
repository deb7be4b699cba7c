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
    private final Alternative[] alternatives;

    /** Items whose values pull in different directions: where one is open, each value is tried. */
    private final long[] splitItems;

    /** Ages at which the condition may change; needed for splitting only where bounds pull in different directions. */
    private final int[] ageCuts;

    private final boolean splitsAge;

    private Condition(List<Alternative> alternatives) {
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("a condition must have at most " + MOST_ALTERNATIVES
                    + " alternatives once multiplied out, but has " + alternatives.size());
        }
        this.alternatives = alternatives.toArray(Alternative[]::new);
        this.splitItems = splitItems(alternatives);
        this.ageCuts = ageCuts(alternatives);
        this.splitsAge = alternatives.stream().anyMatch(Alternative::hasLowerBound)
                && alternatives.stream().anyMatch(Alternative::hasUpperBound);
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
        return new Condition(Arrays.stream(parts)
                .flatMap(part -> Arrays.stream(part.alternatives))
                .toList());
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
        return truth(answers.possible(), lowestAge, highestAge);
    }

    private Truth truth(long possible, int lowestAge, int highestAge) {
        boolean open = false;
        for (var alternative : alternatives) {
            Truth truth = alternative.truth(possible, lowestAge, highestAge);
            if (truth == Truth.YES) {
                return Truth.YES;
            }
            open |= truth == Truth.UNKNOWN;
        }
        return open ? split(possible, lowestAge, highestAge) : Truth.NO;
    }

    /**
     * Tries each value of an open item that pulls both ways. Once none is left, the worst and the best completion are
     * the same for all alternatives, so that putting three-valued parts together is exact.
     */
    private Truth split(long possible, int lowestAge, int highestAge) {
        for (long item : splitItems) {
            long values = possible & item;
            if (Long.bitCount(values) > 1) {
                return sameForEach(values, possible & ~item, lowestAge, highestAge);
            }
        }
        if (splitsAge) {
            for (int cut : ageCuts) {
                if (lowestAge < cut && cut <= highestAge) {
                    Truth younger = truth(possible, lowestAge, cut - 1);
                    return younger == truth(possible, cut, highestAge) ? younger : Truth.UNKNOWN;
                }
            }
        }
        return Truth.UNKNOWN;
    }

    private Truth sameForEach(long values, long others, int lowestAge, int highestAge) {
        Truth first = truth(others | Long.lowestOneBit(values), lowestAge, highestAge);
        for (long rest = values & (values - 1); rest != 0 && first.isKnown(); rest &= rest - 1) {
            if (truth(others | Long.lowestOneBit(rest), lowestAge, highestAge) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }

    /** The bits of all items that the condition asks about. */
    long mentioned() {
        return Arrays.stream(alternatives).flatMapToLong(Alternative::items).reduce(0, (a, b) -> a | b);
    }

    /** The first ages at which the condition may change, ascending. */
    IntStream ageCuts() {
        return IntStream.of(ageCuts);
    }

    private static int[] ageCuts(List<Alternative> alternatives) {
        return alternatives.stream()
                .flatMapToInt(Alternative::ageCuts)
                .distinct()
                .sorted()
                .toArray();
    }

    /** An item is safe if the sets of values that alternatives allow are nested: then its best value is best for all. */
    private static long[] splitItems(List<Alternative> alternatives) {
        return alternatives.stream()
                .flatMapToLong(Alternative::items)
                .distinct()
                .filter(item -> !isNested(item, alternatives))
                .toArray();
    }

    private static boolean isNested(long item, List<Alternative> alternatives) {
        long[] sets = alternatives.stream()
                .mapToLong(alternative -> alternative.allowed() & item)
                .distinct()
                .toArray();
        return IntStream.range(0, sets.length)
                .allMatch(i -> IntStream.range(0, i)
                        .allMatch(j -> (sets[i] & sets[j]) == sets[i] || (sets[i] & sets[j]) == sets[j]));
    }
}
