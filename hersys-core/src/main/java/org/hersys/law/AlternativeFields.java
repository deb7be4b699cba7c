package org.hersys.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where in a {@code long} each condition has the bits of its alternatives and, above them, its flag.
 *
 * <p>Where the alternatives are more than fit, each condition has a share of them in each of several {@code long}s, at the
 * same place in all of them.
 */
final class AlternativeFields {

    private final List<List<Alternative>> conditions;
    private final int shares;
    private final int[] widths;

    AlternativeFields(List<List<Alternative>> conditions) {
        this.conditions = conditions;
        int fewest = 1;
        while (IntStream.of(widths(conditions, fewest)).sum() + conditions.size() > Long.SIZE) {
            fewest++;
        }
        this.shares = fewest;
        this.widths = widths(conditions, fewest);
    }

    /** A condition without alternatives has a field, too, so that its flag has a place. */
    private static int[] widths(List<List<Alternative>> conditions, int shares) {
        return conditions.stream()
                .mapToInt(alternatives -> Math.max(1, (alternatives.size() + shares - 1) / shares))
                .toArray();
    }

    /** By condition: the position of its flag. */
    int[] flags() {
        int[] flags = new int[widths.length];
        int next = 0;
        for (int i = 0; i < flags.length; i++) {
            flags[i] = next + widths[i];
            next = flags[i] + 1;
        }
        return flags;
    }

    /** One set of alternatives for each {@code long}. */
    AlternativeSet[] sets() {
        long flags = IntStream.of(flags()).mapToLong(flag -> 1L << flag).sum();
        long fields = (Long.highestOneBit(flags) - 1) & ~flags;
        return IntStream.range(0, shares)
                .mapToObj(share -> new AlternativeSet(byBit(share), fields, flags))
                .toArray(AlternativeSet[]::new);
    }

    private Map<Integer, Alternative> byBit(int share) {
        var byBit = new TreeMap<Integer, Alternative>();
        int[] flags = flags();
        for (int i = 0; i < flags.length; i++) {
            var alternatives = conditions.get(i);
            int first = share * widths[i];
            int end = Math.min(first + widths[i], alternatives.size());
            for (int k = first; k < end; k++) {
                byBit.put(flags[i] - widths[i] + k - first, alternatives.get(k));
            }
        }
        return byBit;
    }
}
