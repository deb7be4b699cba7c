package org.hersys.benchmarks.store;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What the rounds gave.
 *
 * @param median of all rounds
 * @param lowest of all rounds
 * @param highest of all rounds
 */
record Spread(double median, double lowest, double highest) {

    static Spread of(DoubleStream rounds) {
        double[] sorted = rounds.sorted().toArray();
        return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, lowest, highest);
    }
}
