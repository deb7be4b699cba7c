package org.hersys.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** One decision, averaged over ten thousand varied persons, against the bare chain of {@code if}. */
@OperationsPerInvocation(Population.SIZE)
public class DecisionBenchmark extends DecidingBenchmark {

    /** Of whom. */
    @Param({"MIXED", "KNOWN"})
    Population population = Population.MIXED;

    private Patient[] plain = {};

    /** Draws the persons and compares the answers. */
    @Setup
    public void prepare() {
        draw(population);
        plain = patients.toArray(Patient[]::new);
        agree("chain", i -> HandWrittenChain.duty(plain[i]));
    }

    /** The bare chain: the duty and nothing else. */
    @Benchmark
    public void chain(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(HandWrittenChain.duty(plain[i]));
        }
    }

    /** The full decision, of which the duty is read. */
    @Benchmark
    public void decide(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]).duty());
        }
    }

    /** The full decision, which somebody keeps. */
    @Benchmark
    public void decideAndKeep(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]));
        }
    }

    /** The facts built from plain fields and checked, then the full decision. */
    @Benchmark
    public void buildAndDecide(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(plain[i].toFacts()).duty());
        }
    }

    /** The full decision, and which unknown items can still change it. */
    @Benchmark
    public void decideAndAsk(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]).relevantUnknown());
        }
    }

    /** The full decision, and its leading sentence in both languages. */
    @Benchmark
    public void decideAndSay(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]).headline());
        }
    }
}
