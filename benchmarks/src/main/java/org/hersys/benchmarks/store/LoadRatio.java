package org.hersys.benchmarks.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.Hersys;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.LoadReport;

/**
 * Loading many cases, some hundred in a transaction, against loading each in a transaction of its own, as submissions come:
 * how many a second.
 */
public final class LoadRatio {

    private static final int ONE_BY_ONE = 1000;

    private LoadRatio() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds, 3 if absent, and how many cases, 20000 if absent
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        var files = files(count);
        try (var postgres = ProductionPostgres.start()) {
            System.out.println(postgres.settings() + "; " + rounds + " rounds of " + count + " cases, of which "
                    + Math.min(ONE_BY_ONE, count) + " one by one\n");
            measure(postgres, files, rounds);
        }
    }

    private static void measure(ProductionPostgres postgres, List<CaseFile> files, int rounds) throws Exception {
        var first = files.subList(0, Math.min(ONE_BY_ONE, files.size()));
        var together = new ArrayList<Timing>();
        var apart = new ArrayList<Timing>();
        for (int round = -1; round < rounds; round++) {
            var oneByOne = oneByOne(postgres, first);
            var inBulk = inBulk(postgres, round < 0 ? first : files);
            if (round >= 0) {
                apart.add(oneByOne);
                together.add(inBulk);
            }
        }
        Timing.row("| loading | cases a second | ratio |");
        Timing.row("|---|---|---|");
        Timing.row(
                "| one by one | %.0f | 1 |",
                Spread.of(apart.stream().mapToDouble(Timing::perSecond)).median());
        Timing.row(
                "| together | %.0f | %s |",
                Spread.of(together.stream().mapToDouble(Timing::perSecond)).median(),
                Spread.of(IntStream.range(0, rounds)
                        .mapToDouble(round -> together.get(round).perSecond()
                                / apart.get(round).perSecond())));
    }

    /** All cases at once. */
    static Timing inBulk(ProductionPostgres postgres, List<CaseFile> files) throws Exception {
        var hersys = hersys(postgres, "in_bulk");
        var took = Timing.of(1, 1, number -> require(load(hersys, files), files.size()));
        return new Timing(took.seconds(), took.processorSeconds(), files.size());
    }

    /** Each case in a transaction of its own. */
    static Timing oneByOne(ProductionPostgres postgres, List<CaseFile> files) throws Exception {
        var hersys = hersys(postgres, "one_by_one");
        return Timing.of(1, files.size(), number -> require(load(hersys, List.of(files.get(number))), 1));
    }

    private static Hersys hersys(ProductionPostgres postgres, String schema) throws SQLException, IOException {
        return ProductionPostgres.hersys(postgres.emptyStore(schema).build());
    }

    private static LoadReport load(Hersys hersys, List<CaseFile> files) {
        return hersys.loadingCases().load(Actors.centreNurse(), files.stream()).orElseThrow();
    }

    private static void require(LoadReport report, int loaded) {
        if (report.loaded() != loaded) {
            throw new IllegalStateException(loaded + " cases must be loaded, but were " + report.loaded());
        }
    }

    /** Cases with a notification each, as a system in memory has them. */
    static List<CaseFile> files(int count) {
        var hersys = Systems.on(Notifications.IN_2021);
        return IntStream.range(0, count)
                .mapToObj(number -> file(hersys, number))
                .toList();
    }

    private static CaseFile file(Hersys hersys, int number) {
        var receipt = Submissions.submit(hersys, Notifications.draftOfPatient(number));
        return hersys.readingCase().read(Actors.centreNurse(), receipt.caseId()).orElseThrow();
    }
}
