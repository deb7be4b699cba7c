package org.hersys.law;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Alternatives of some conditions, looked at together: each is one bit of a {@code long}.
 *
 * <p>Which alternatives an answer rules out is worked out beforehand. So a decision is a walk over the answers with hardly
 * a branch in it, however many criteria an edition has.
 */
final class AlternativeSet {

    /** The values of all items asked about. */
    private final long asked;
    /** By value: the alternatives that it rules out. */
    private final long[] ruledOut;
    /** By the first value of an item: the alternatives that are not sure to hold without an answer. */
    private final long[] unsure;
    /** The ages from which on something may be different, ascending. */
    private final int[] ageCuts;
    /** By stretch of ages between the cuts: the alternatives that allow it. */
    private final long[] allowingAge;

    private final long fields;
    private final long flags;

    /**
     * Makes the set.
     *
     * @param alternatives each at the position of its bit
     * @param fields the bits of each condition's alternatives
     * @param flags above each field the bit that tells whether any of the field is set
     */
    AlternativeSet(Map<Integer, Alternative> alternatives, long fields, long flags) {
        var all = alternatives.values();
        long[] items = all.stream().flatMapToLong(Alternative::items).distinct().toArray();
        this.asked = LongStream.of(items).reduce(0, (a, b) -> a | b);
        int values = Long.SIZE - Long.numberOfLeadingZeros(asked);
        this.ruledOut = new long[values];
        for (int value = 0; value < values; value++) {
            long bit = 1L << value;
            ruledOut[value] = those(alternatives, alternative -> !alternative.allows(bit));
        }
        this.unsure = new long[values];
        for (long item : items) {
            unsure[Long.numberOfTrailingZeros(item)] = those(alternatives, alternative -> !alternative.allows(item));
        }
        this.ageCuts = Alternative.ageCuts(all);
        this.allowingAge = IntStream.concat(IntStream.of(Integer.MIN_VALUE), IntStream.of(ageCuts))
                .mapToLong(age -> those(alternatives, alternative -> alternative.allowsAge(age)))
                .toArray();
        this.fields = fields;
        this.flags = flags;
    }

    private static long those(Map<Integer, Alternative> alternatives, Predicate<Alternative> predicate) {
        return alternatives.entrySet().stream()
                .filter(entry -> predicate.test(entry.getValue()))
                .mapToLong(entry -> 1L << entry.getKey())
                .reduce(0, (a, b) -> a | b);
    }

    /** The flags of the conditions that hold, and one bit below each the flags of those that may hold. */
    long truths(long given, long unanswered, int lowestAge, int highestAge) {
        int oldest = stretch(highestAge);
        int stretch = stretch(lowestAge);
        long holding = allowingAge[stretch];
        long open = holding;
        while (stretch < oldest) {
            stretch++;
            holding &= allowingAge[stretch];
            open |= allowingAge[stretch];
        }
        long out = 0;
        for (long values = given & asked; values != 0; values &= values - 1) {
            out |= ruledOut[Long.numberOfTrailingZeros(values)];
        }
        open &= ~out;
        for (long firsts = unanswered & asked; firsts != 0; firsts &= firsts - 1) {
            out |= unsure[Long.numberOfTrailingZeros(firsts)];
        }
        holding &= ~out;
        // Adding ones to a field carries into the flag above it if and only if a bit of the field is set.
        return ((holding + fields) & flags) | ((open + fields) & flags) >>> 1;
    }

    private int stretch(int age) {
        int stretch = 0;
        for (int cut : ageCuts) {
            stretch += age >= cut ? 1 : 0;
        }
        return stretch;
    }
}
