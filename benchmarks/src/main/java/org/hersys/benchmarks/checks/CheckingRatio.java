package org.hersys.benchmarks.checks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The ratio of {@link CheckingBenchmark} by the processor time of the thread, for a machine that has other work to do.
 *
 * <p>Where the processors are busy, JMH times the waiting, and its warm-up by the clock ends before the code is compiled.
 * Here both sides take turns in one JVM, are warmed up by a number of calls, and the time that the thread did not run does
 * not count; neither does that of the garbage collector, to which the peer gives more to do.
 */
public final class CheckingRatio {

    private static final int WARM_UP = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private CheckingRatio() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds, 11 if absent
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        System.out.println(
                "| notifications | hersys ns | B | Hibernate Validator ns | B | ratio | lowest to highest |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (var population : Notifications.values()) {
            System.out.println(new CheckingRatio().row(population, rounds));
        }
    }

    private String row(Notifications population, int rounds) {
        var benchmark = new CheckingBenchmark();
        benchmark.population = population;
        benchmark.prepare();
        double[][] hersys = new double[rounds][];
        double[][] hibernate = new double[rounds][];
        for (int round = -WARM_UP; round < rounds; round++) {
            double[] ours = perCall(300, () -> benchmark.hersys(blackhole));
            double[] theirs = perCall(30, () -> benchmark.hibernate(blackhole));
            if (round >= 0) {
                hersys[round] = ours;
                hibernate[round] = theirs;
            }
        }
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, round -> hibernate[round][0] / hersys[round][0]);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.1f | %.1f to %.1f |",
                population,
                median(column(hersys, 0)),
                median(column(hersys, 1)),
                median(column(hibernate, 0)),
                median(column(hibernate, 1)),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    /** Nanoseconds and bytes for one notification. */
    private double[] perCall(int times, Runnable all) {
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            all.run();
        }
        double notifications = (double) times * Notifications.SIZE;
        return new double[] {
            (threads.getCurrentThreadCpuTime() - time) / notifications,
            (threads.getCurrentThreadAllocatedBytes() - bytes) / notifications
        };
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
