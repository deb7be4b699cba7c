package org.hersys.benchmarks.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Submissions through the use case against the same statements by hand, in 1, 2 and 4 threads: how many a second. Both take
 * turns within a round; two rounds before the first are a warm-up.
 */
public final class SubmissionRatio {

    private static final List<Integer> THREADS = List.of(1, 2, 4);
    private static final int WARM_UP = 2;

    private final Submissions submissions;
    private final int count;

    private record Round(Timing useCase, Timing byHand) {

        double ratio() {
            return useCase.perSecond() / byHand.perSecond();
        }
    }

    private SubmissionRatio(Submissions submissions, int count) {
        this.submissions = submissions;
        this.count = count;
    }

    /**
     * Measures and prints.
     *
     * @param args how many rounds, 5 if absent, and how many submissions a round has, 400 if absent
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 400;
        try (var postgres = ProductionPostgres.start()) {
            var submissions = new Submissions(postgres);
            System.out.println(postgres.settings() + "; " + rounds + " rounds of " + count);
            submissions.prepare(1);
            System.out.println(submissions.statements(0).steps().size() + " statements and a commit each\n");
            new SubmissionRatio(submissions, count).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        var all = new ArrayList<List<Round>>();
        for (int round = -WARM_UP; round < rounds; round++) {
            var ofEach = new ArrayList<Round>();
            for (int threads : THREADS) {
                ofEach.add(round(threads, round % 2 == 0));
            }
            if (round >= 0) {
                all.add(ofEach);
            }
        }
        Timing.row("| threads | use case, a second | by hand, a second | ratio | use case, processor µs | by hand |");
        Timing.row("|---|---|---|---|---|---|");
        for (int i = 0; i < THREADS.size(); i++) {
            int column = i;
            print(THREADS.get(i), all.stream().map(round -> round.get(column)).toList());
        }
        int last = THREADS.size() - 1;
        Timing.row(
                "%n%d threads against one: use case %s, by hand %s",
                THREADS.get(last),
                Spread.of(all.stream()
                        .mapToDouble(round -> round.get(last).useCase().perSecond()
                                / round.get(0).useCase().perSecond())),
                Spread.of(all.stream()
                        .mapToDouble(round -> round.get(last).byHand().perSecond()
                                / round.get(0).byHand().perSecond())));
    }

    private Round round(int threads, boolean isUseCaseFirst) throws Exception {
        submissions.prepare(count);
        if (isUseCaseFirst) {
            var useCase = Timing.of(threads, count, submissions::byUseCase);
            return new Round(useCase, Timing.of(threads, count, submissions::byHand));
        }
        var byHand = Timing.of(threads, count, submissions::byHand);
        return new Round(Timing.of(threads, count, submissions::byUseCase), byHand);
    }

    private static void print(int threads, List<Round> rounds) {
        Timing.row(
                "| %d | %.0f | %.0f | %s | %.0f | %.0f |",
                threads,
                Spread.of(rounds.stream().mapToDouble(round -> round.useCase().perSecond()))
                        .median(),
                Spread.of(rounds.stream().mapToDouble(round -> round.byHand().perSecond()))
                        .median(),
                Spread.of(rounds.stream().mapToDouble(Round::ratio)),
                Spread.of(rounds.stream().mapToDouble(round -> round.useCase().processorMicros()))
                        .median(),
                Spread.of(rounds.stream().mapToDouble(round -> round.byHand().processorMicros()))
                        .median());
    }
}
