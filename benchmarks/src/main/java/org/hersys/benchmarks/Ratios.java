package org.hersys.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds and prints ratios as a Markdown table.
 *
 * <p>A round runs each benchmark once in a fresh JVM. A ratio compares two benchmarks of one round, so that whatever else
 * the machine does bears on both; the median over the rounds is printed, with the lowest and the highest beside it.
 * Times are per decision and are printed only to show what the ratios rest on.
 */
public final class Ratios {

    /** What a ratio divides by: the method of this name in the same class, over the same persons. */
    private static final List<String> BASELINES = List.of("chain", "hersys", "hibernate");

    private final Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    private Ratios() {}

    /**
     * Runs and prints.
     *
     * @param args how many rounds, 5 if absent, and a pattern of the benchmarks' names, all if absent
     */
    public static void main(String[] args) throws RunnerException, IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        String pattern = args.length > 1 ? args[1] : ".*";
        var ratios = new Ratios();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            ratios.run(pattern);
        }
        ratios.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), rounds);
    }

    private void run(String pattern) throws RunnerException {
        var options = new OptionsBuilder()
                .include(pattern)
                .forks(1)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        for (var result : new Runner(options).run()) {
            // The median of a round's iterations: another program's burst moves an average, and hardly a median.
            add(nanoseconds, result, result.getPrimaryResult().getStatistics().getPercentile(50));
            result.getSecondaryResults().forEach((name, secondary) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    add(bytes, result, secondary.getScore());
                }
            });
        }
    }

    private static void add(Map<String, List<Double>> values, RunResult result, double value) {
        var params = result.getParams();
        String name = params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        String persons = params.getParamsKeys().contains("population") ? " " + params.getParam("population") : "";
        values.computeIfAbsent(name + persons, key -> new ArrayList<>()).add(value);
    }

    private void print(PrintStream out, int rounds) throws IOException {
        out.println(machine() + ", " + rounds + " rounds");
        for (var population : Population.values()) {
            out.println(population.description());
        }
        out.println();
        out.println("| benchmark | ns | ratio | lowest to highest | B allocated |");
        out.println("|---|---|---|---|---|");
        nanoseconds.forEach((name, times) -> {
            double[] ratio = ratios(times, nanoseconds.getOrDefault(baseline(name), times));
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.2f to %.2f | %.1f |",
                    name,
                    median(sorted(times)),
                    median(ratio),
                    ratio[0],
                    ratio[ratio.length - 1],
                    median(sorted(bytes.getOrDefault(name, List.of(Double.NaN))))));
        });
    }

    private String baseline(String name) {
        return BASELINES.stream()
                .map(method -> name.replaceFirst("\\.\\w+", "." + method))
                .filter(nanoseconds::containsKey)
                .findFirst()
                .orElse(name);
    }

    private static double[] ratios(List<Double> times, List<Double> baseline) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < times.size(); round++) {
            ratios.add(times.get(round) / baseline.get(round));
        }
        return sorted(ratios);
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String machine() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " processors, " + processor() + ", "
                + System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    /** Where the operating system is Linux. */
    private static String processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch", "unknown");
        }
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("unknown");
    }
}
