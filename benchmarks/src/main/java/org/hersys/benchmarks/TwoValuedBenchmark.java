package org.hersys.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** As {@link DecisionBenchmark}, where everything is known, against a chain that has only yes and no. */
@OperationsPerInvocation(Population.SIZE)
public class TwoValuedBenchmark extends DecidingBenchmark {

    private KnownPatient[] plain = {};

    /** Draws the persons and compares the answers. */
    @Setup
    public void prepare() {
        draw(Population.KNOWN);
        plain = patients.stream().map(KnownPatient::of).toArray(KnownPatient[]::new);
        agree("chain", i -> TwoValuedChain.duty(plain[i]));
    }

    /** The bare chain of yes and no. */
    @Benchmark
    public void chain(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(TwoValuedChain.duty(plain[i]));
        }
    }

    /** The full decision, of which the duty is read. */
    @Benchmark
    public void decide(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]).duty());
        }
    }
}
