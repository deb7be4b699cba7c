package org.hersys.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decides ten thousand persons, in another order each time.
 *
 * <p>The order changes as it does in life: a processor that meets the same persons in the same order a thousand times
 * learns by heart which way each {@code if} goes, and what is timed is its memory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public abstract class DecidingBenchmark {

    /** The rules of the library. */
    protected static final ReportingRegimes REGIMES = ReportingRegimes.standard();

    /** How many orders take turns; with 1 it is always the same. */
    @Param("32")
    int orders = 1;

    /** The persons in plain fields. */
    protected List<Patient> patients = List.of();

    /** The same persons as facts. */
    protected NotificationFacts[] facts = {};

    private int[][] order = {};
    private int turn;

    /** Draws the persons and the orders. */
    protected void draw(Population population) {
        patients = population.patients();
        facts = patients.stream().map(Patient::toFacts).toArray(NotificationFacts[]::new);
        var random = new Random(orders);
        var positions = IntStream.range(0, facts.length).boxed().collect(Collectors.toList());
        order = new int[orders][];
        for (int i = 0; i < orders; i++) {
            order[i] = positions.stream().mapToInt(Integer::intValue).toArray();
            Collections.shuffle(positions, random);
        }
    }

    /** Has both decide everybody, before anything is timed: a single difference ends the run. */
    protected void agree(String name, IntFunction<ReportingDuty> other) {
        for (int i = 0; i < facts.length; i++) {
            var duty = REGIMES.decide(facts[i]).duty();
            var others = other.apply(i);
            if (duty != others) {
                throw new IllegalStateException(name + " must decide " + patients.get(i) + " alike, but says " + others
                        + " instead of " + duty);
            }
        }
    }

    /** The order whose turn it is. */
    protected int[] order() {
        turn = (turn + 1) % order.length;
        return order[turn];
    }
}
