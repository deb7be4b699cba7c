package org.hersys.benchmarks.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading a notification as it was against reading it as it is, and both against a statement of one's own: one thread, all
 * ways in turn within a round.
 */
public final class ReadingRatio {

    private static final String CURRENT = "as it is now";

    private ReadingRatio() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds, 7 if absent, and how many notifications, 1000 if absent
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        try (var postgres = ProductionPostgres.start()) {
            var readings = new Readings(postgres, count);
            System.out.println(postgres.settings() + "; " + rounds + " rounds of " + count + "\n");
            measure(readings, rounds);
        }
    }

    private static Map<String, Timing.Work> ways(Readings readings) {
        var ways = new LinkedHashMap<String, Timing.Work>();
        ways.put(CURRENT, readings::find);
        ways.put("as it was", readings::asOf);
        ways.put("select, and read the JSON", readings::selectAndRead);
        ways.put("select the bytes only", readings::select);
        return ways;
    }

    private static void measure(Readings readings, int rounds) throws Exception {
        var ways = ways(readings);
        var times = new LinkedHashMap<String, List<Timing>>();
        for (int round = -1; round < rounds; round++) {
            for (var way : ways.entrySet()) {
                var took = Timing.of(1, readings.size(), way.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        Timing.row("| reading | µs | ratio | processor µs |");
        Timing.row("|---|---|---|---|");
        times.forEach((name, ofRounds) -> print(name, ofRounds, times.getOrDefault(CURRENT, ofRounds)));
    }

    private static void print(String name, List<Timing> rounds, List<Timing> baseline) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds.size(); round++) {
            ratios.add(rounds.get(round).seconds() / baseline.get(round).seconds());
        }
        Timing.row(
                "| %s | %.0f | %s | %.0f |",
                name,
                Spread.of(rounds.stream().mapToDouble(Timing::micros)).median(),
                Spread.of(ratios.stream().mapToDouble(Double::doubleValue)),
                Spread.of(rounds.stream().mapToDouble(Timing::processorMicros)).median());
    }
}
