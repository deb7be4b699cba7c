package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateFinder;
import org.hersys.person.CaseId;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;

/** Four threads that enter cases, change them, find them by their keys and read their histories, until they are stopped. */
final class Load implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int MOST_CASES = 400;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger(1);
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean goesOn = true;

    Load(List<? extends UnitOfWork> stores) {
        for (int each = 0; each < THREADS; each++) {
            var store = stores.get(each % stores.size());
            running.add(threads.submit(() -> work(store)));
        }
    }

    private void work(UnitOfWork store) {
        while (goesOn) {
            int number = next.getAndIncrement();
            if (number <= MOST_CASES) {
                enter(store, number);
                done.incrementAndGet();
            } else {
                assertIsThere(store, 1 + number % MOST_CASES, number > 2 * MOST_CASES);
            }
        }
    }

    private static void enter(UnitOfWork store, int number) {
        var record = caseOf(number);
        store.run(transaction -> Outcome.accepted(transaction.cases().insert(record)))
                .orElseThrow();
        store.run(transaction -> Outcome.accepted(transaction
                        .cases()
                        .update(Samples.remarked(record, Samples.START.plusSeconds(60), "二回目の連絡 " + number))))
                .orElseThrow();
        assertIsThere(store, number, true);
    }

    /** What another thread is about to enter may be there in part. */
    private static void assertIsThere(UnitOfWork store, int number, boolean wholly) {
        var record = caseOf(number);
        var found = store.run(transaction ->
                        Outcome.accepted(transaction.cases().withAnyKey(DuplicateFinder.keysOf(record.shared()))))
                .orElseThrow();
        var history = store.run(
                        transaction -> Outcome.accepted(transaction.cases().history(record.caseId())))
                .orElseThrow();
        if (wholly) {
            assertThat(found).extracting(CaseRecord::caseId).containsExactly(record.caseId());
            assertThat(history).hasSize(2);
        }
    }

    private static CaseRecord caseOf(int number) {
        return CaseRecord.register(
                        CaseId.of(new UUID(9, number)),
                        InventedValues.hersysId(number),
                        Attribution.of(Actors.clinicClerk(), Samples.START))
                .content(CaseContent.builder()
                        .shared(People.number(number).build())
                        .build())
                .build();
    }

    /** Ends the threads; the first thing that went wrong in one of them is thrown. */
    void stop() throws InterruptedException, ExecutionException {
        goesOn = false;
        for (var each : running) {
            each.get();
        }
    }

    void assertEverythingIsThere(UnitOfWork store) {
        assertThat(done.get()).isGreaterThan(THREADS);
        for (int number = 1; number <= done.get(); number++) {
            assertIsThere(store, number, true);
        }
    }

    @Override
    public void close() {
        goesOn = false;
        threads.shutdownNow();
    }
}
