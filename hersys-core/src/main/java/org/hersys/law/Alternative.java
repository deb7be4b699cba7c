package org.hersys.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One way in which a condition can hold: for each item asked about the values it may have, and bounds of age. */
final class Alternative {

    /** The bits that are allowed; all bits of an item that is not asked about. */
    private final long allowed;
    /** The masks of the items asked about. */
    private final long[] items;

    private final int youngest;
    private final int oldest;

    private Alternative(long allowed, long[] items, int youngest, int oldest) {
        this.allowed = allowed;
        this.items = items;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    static final Alternative ANYONE = aged(Integer.MIN_VALUE, Integer.MAX_VALUE);

    static Alternative allowing(Item item, Item.Kind kind, long values) {
        if (item.kind() != kind || (values & ~item.mask()) != 0 || values == 0) {
            throw new IllegalArgumentException("the values must be values of the " + kind + " item " + item);
        }
        return new Alternative(~item.mask() | values, new long[] {item.mask()}, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Alternative aged(int youngest, int oldest) {
        return new Alternative(-1L, new long[0], youngest, oldest);
    }

    Alternative and(Alternative other) {
        long[] both = LongStream.concat(Arrays.stream(items), Arrays.stream(other.items))
                .distinct()
                .toArray();
        return new Alternative(
                allowed & other.allowed, both, Math.max(youngest, other.youngest), Math.min(oldest, other.oldest));
    }

    /** Whether anybody can fulfil it. */
    boolean isPossible() {
        return youngest <= oldest && Arrays.stream(items).allMatch(item -> (allowed & item) != 0);
    }

    /** Whether it allows each of some values, which are bits of the answers. */
    boolean allows(long values) {
        return (values & ~allowed) == 0;
    }

    boolean allowsAge(int age) {
        return youngest <= age && age <= oldest;
    }

    LongStream items() {
        return Arrays.stream(items);
    }

    /** The ages from which on one of these may be fulfilled, or no longer, ascending. */
    static int[] ageCuts(Collection<Alternative> alternatives) {
        return alternatives.stream()
                .flatMapToInt(alternative -> IntStream.concat(
                        alternative.hasLowerBound() ? IntStream.of(alternative.youngest) : IntStream.empty(),
                        alternative.hasUpperBound() ? IntStream.of(alternative.oldest + 1) : IntStream.empty()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Whether an age may be good for one of these and bad for another. */
    static boolean agesPullBothWays(List<Alternative> alternatives) {
        return alternatives.stream().anyMatch(Alternative::hasLowerBound)
                && alternatives.stream().anyMatch(Alternative::hasUpperBound);
    }

    /** Whether a value of the item may be good for one of these and bad for another: unless what they allow is nested. */
    static boolean pullBothWays(long item, List<Alternative> alternatives) {
        long[] sets = alternatives.stream()
                .mapToLong(alternative -> alternative.allowed & item)
                .distinct()
                .toArray();
        return IntStream.range(0, sets.length)
                .anyMatch(i -> IntStream.range(0, i)
                        .anyMatch(j -> (sets[i] & sets[j]) != sets[i] && (sets[i] & sets[j]) != sets[j]));
    }

    private boolean hasLowerBound() {
        return youngest != Integer.MIN_VALUE;
    }

    private boolean hasUpperBound() {
        return oldest != Integer.MAX_VALUE;
    }
}
