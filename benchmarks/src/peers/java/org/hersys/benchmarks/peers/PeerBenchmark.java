package org.hersys.benchmarks.peers;

import org.hersys.benchmarks.DecidingBenchmark;
import org.hersys.benchmarks.KnownPatient;
import org.hersys.benchmarks.Population;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same law on the same persons, of whom everything is known, in hersys and in other rule engines.
 *
 * <p>hersys does more here: it counts the age, looks up the prefecture, and keeps every criterion for the explanation. All
 * agree on all ten thousand before anything is timed.
 */
@OperationsPerInvocation(Population.SIZE)
public class PeerBenchmark extends DecidingBenchmark {

    /** One invocation of the slowest engine over all persons would take minutes. */
    private static final int FEW = 100;

    private final DroolsPeer drools = new DroolsPeer();
    private final EasyRulesPeer easyRules = new EasyRulesPeer();
    private final Dhis2Peer dhis2 = new Dhis2Peer();

    private GroupPatient[] beans = {};

    /** Draws the persons and compares the answers. */
    @Setup
    public void prepare() {
        draw(Population.KNOWN);
        beans = patients.stream().map(KnownPatient::of).map(GroupPatient::new).toArray(GroupPatient[]::new);
        agree("drools", i -> drools.duty(beans[i]));
        agree("easyRules", i -> easyRules.duty(beans[i]));
        agree("dhis2", i -> dhis2.duty(beans[i]));
    }

    /** The full decision, of which the duty is read. */
    @Benchmark
    public void hersys(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(REGIMES.decide(facts[i]).duty());
        }
    }

    /** Drools, executable model. */
    @Benchmark
    public void drools(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(drools.duty(beans[i]));
        }
    }

    /** Easy Rules. */
    @Benchmark
    public void easyRules(Blackhole blackhole) {
        for (int i : order()) {
            blackhole.consume(easyRules.duty(beans[i]));
        }
    }

    /** The rule engine of DHIS2. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public void dhis2(Blackhole blackhole) {
        int[] order = order();
        for (int i = 0; i < FEW; i++) {
            blackhole.consume(dhis2.duty(beans[order[i]]));
        }
    }
}
