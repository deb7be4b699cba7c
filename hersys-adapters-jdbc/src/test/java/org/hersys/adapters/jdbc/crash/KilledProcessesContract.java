package org.hersys.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.hersys.adapters.jdbc.crash.Worker.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kill -9 at any moment: what was accepted is wholly there, everything else wholly absent, and going on doubles nothing. */
@Tag("long")
abstract class KilledProcessesContract {

    private static final int THREADS = 4;

    /** Those before the first that is missing, at each start; at the last one everything. */
    private static final int SENT_AGAIN = 20;

    /** So many cases are loaded in one transaction. */
    private static final int CHUNK = 200;

    private final Random random = new Random(20220926);

    /** How often a process is killed before one may end. */
    abstract int rounds();

    /** How many patients are submitted or loaded in all. */
    abstract int patients();

    abstract SharedDatabase database();

    @Test
    void a_clinic_that_is_killed_while_submitting_has_filed_each_accepted_notification_whole_and_once() {
        var accepted = new TreeMap<Integer, String>();
        for (int round = 0; round < rounds(); round++) {
            int first = firstMissing(accepted);
            var process = start(Task.SUBMIT, Math.max(0, first - SENT_AGAIN));
            process.untilAccepted(random.nextInt(2 * patients() / rounds()));
            remember(killWithinMilliseconds(process, 20), accepted);
            assertThatAreThere(accepted.tailMap(first));
        }
        remember(start(Task.SUBMIT, 0).end(), accepted);

        assertThat(accepted).hasSize(patients());
        assertThatAreThere(accepted);
    }

    private static int firstMissing(Map<Integer, String> accepted) {
        return IntStream.iterate(0, number -> number + 1)
                .filter(number -> !accepted.containsKey(number))
                .findFirst()
                .orElseThrow();
    }

    private void assertThatAreThere(Map<Integer, String> accepted) {
        try (var inspection = Inspection.of(database())) {
            var submitted = inspection.submitted(accepted.keySet().stream().mapToInt(Integer::intValue));
            assertThat(submitted).hasSameSizeAs(accepted);
            accepted.forEach((number, id) -> assertThat(submitted.get(number)).hasToString(id));
            inspection.assertNothingElseIsThere();
        }
    }

    /** An answer that comes again is the one that was given before. */
    private static void remember(List<String> said, Map<Integer, String> accepted) {
        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        said.stream().filter(line -> line.startsWith(Worker.ACCEPTED)).forEach(line -> {
            var words = line.split(" ", -1);
            assertThat(accepted.merge(Integer.valueOf(words[1]), words[2], (before, now) -> before))
                    .isEqualTo(words[2]);
        });
    }

    @Test
    void a_load_that_is_killed_has_each_case_whole_or_not_at_all_and_is_completed_by_loading_again() {
        int cases = patients() / 2;
        int before = 0;
        for (int round = 0; round < rounds(); round++) {
            var process = start(Task.LOAD, 0, cases);
            var reached = Worker.read(before + random.nextInt(CHUNK + 2 * cases / rounds()));
            process.until(line -> line.equals(reached) || line.equals(Worker.DONE));
            killWithinMilliseconds(process, 20);

            int now = loaded(cases);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).as("some were loaded before a kill").isPositive();
        var said = start(Task.LOAD, 0, cases).end();

        assertThat(loaded(cases)).isEqualTo(cases);
        assertThat(said).endsWith(Worker.loaded(cases - before, before), Worker.DONE);
    }

    private int loaded(int cases) {
        try (var inspection = Inspection.of(database())) {
            return inspection.loaded(cases);
        }
    }

    private Killable start(Task task, int first) {
        return start(task, first, patients());
    }

    private Killable start(Task task, int first, int end) {
        return Killable.start(database(), task, first, end, THREADS).until(Worker.READY::equals);
    }

    private List<String> killWithinMilliseconds(Killable process, int most) {
        LockSupport.parkNanos(1_000_000L * random.nextInt(most));
        return process.kill();
    }
}
