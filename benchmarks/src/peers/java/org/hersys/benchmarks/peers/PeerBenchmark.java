package org.hersys.benchmarks.peers;

import org.hersys.benchmarks.DecidingBenchmark;
import org.hersys.benchmarks.KnownPatient;
import org.hersys.benchmarks.Population;
import org.hersys.benchmarks.TwoValuedChain;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same law on the same persons, of whom everything is known, in hersys and in other rule engines.
 *
 * <p>hersys does more here: it counts the age, looks up the prefecture, and keeps every criterion for the explanation. An
 * engine agrees with it on all ten thousand before it is timed.
 */
@OperationsPerInvocation(Population.SIZE)
public class PeerBenchmark extends DecidingBenchmark {

    /** One invocation of the slowest engine over all persons would take minutes. */
    private static final int FEW = 100;

    /** The whole law on days of all editions, or only the rules of the four groups on persons diagnosed under them. */
    @Param({"KNOWN", "FOUR_GROUPS"})
    Population population = Population.FOUR_GROUPS;

    private DroolsPeer drools;
    private EasyRulesPeer easyRules;
    private Dhis2Peer dhis2;

    private GroupPatient[] beans = {};

    /** Draws the persons and compares the answers of the engine that is going to be timed. */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        draw(population);
        beans = patients.stream().map(KnownPatient::of).map(GroupPatient::new).toArray(GroupPatient[]::new);
        var rules = population == Population.FOUR_GROUPS ? PeerRule.fourGroups() : PeerRule.law();
        drools = new DroolsPeer(rules);
        easyRules = new EasyRulesPeer(rules);
        dhis2 = new Dhis2Peer(rules);
        String engine = benchmark.getBenchmark().replaceFirst(".*\\.", "");
        agree(engine, i -> switch (engine) {
            case "drools" -> drools.duty(beans[i]);
            case "easyRules" -> easyRules.duty(beans[i]);
            case "dhis2" -> dhis2.duty(beans[i]);
            default -> TwoValuedChain.duty(KnownPatient.of(patients.get(i)));
        });
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
