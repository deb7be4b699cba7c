package org.hersys.law;

import java.util.Arrays;
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

    Truth truth(long possible, int lowestAge, int highestAge) {
        if ((possible & ~allowed) == 0 && lowestAge >= youngest && highestAge <= oldest) {
            return Truth.YES;
        }
        if (highestAge < youngest || lowestAge > oldest) {
            return Truth.NO;
        }
        for (long item : items) {
            if ((possible & allowed & item) == 0) {
                return Truth.NO;
            }
        }
        return Truth.UNKNOWN;
    }

    boolean hasLowerBound() {
        return youngest != Integer.MIN_VALUE;
    }

    boolean hasUpperBound() {
        return oldest != Integer.MAX_VALUE;
    }

    long allowed() {
        return allowed;
    }

    LongStream items() {
        return Arrays.stream(items);
    }

    /** The ages from which on it may be fulfilled, or no longer. */
    IntStream ageCuts() {
        return IntStream.concat(
                hasLowerBound() ? IntStream.of(youngest) : IntStream.empty(),
                hasUpperBound() ? IntStream.of(oldest + 1) : IntStream.empty());
    }
}
