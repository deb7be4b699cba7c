package org.hersys.benchmarks.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long some work took: by the clock, and processor time of this process.
 *
 * @param seconds by the clock
 * @param processorSeconds of all threads of this process, not of the database
 * @param times how often the work was done
 */
record Timing(double seconds, double processorSeconds, int times) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final double NANOS = 1e9;

    /** Does one of several things; which one is told by its number. */
    interface Work {
        void run(int number) throws Exception;
    }

    /** Does everything once, in several threads, each of which takes the next number that nobody has taken. */
    static Timing of(int threads, int times, Work work) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long processor = SYSTEM.getProcessCpuTime();
            long begin = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        work.run(number);
                    }
                    return threads;
                }));
            }
            for (var each : running) {
                each.get();
            }
            return new Timing(
                    (System.nanoTime() - begin) / NANOS, (SYSTEM.getProcessCpuTime() - processor) / NANOS, times);
        } finally {
            pool.shutdown();
        }
    }

    double perSecond() {
        return times / seconds;
    }

    double micros() {
        return seconds / times * 1e6;
    }

    double processorMicros() {
        return processorSeconds / times * 1e6;
    }

    /** One line of a Markdown table. */
    static void row(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
