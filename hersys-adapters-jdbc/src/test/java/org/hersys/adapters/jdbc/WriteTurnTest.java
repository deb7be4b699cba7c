package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hersys.cases.CaseRecord;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On H2 those who change something take turns, from the first change until the commit is through. */
class WriteTurnTest {

    private final TestDatabase database = Databases.h2().migrated();
    private final JdbcUnitOfWork store = database.store().build();
    private final CountDownLatch hasChanged = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @BeforeEach
    void have_a_case() {
        store.run(Samples.insert(1));
    }

    @AfterEach
    void remove() {
        database.close();
    }

    /** Has the turn until it may end. */
    private CompletableFuture<Boolean> somebodyInTheMiddle() {
        var change = OwnThread.does(() -> store.run(transaction -> {
                    boolean changed = change(transaction);
                    hasChanged.countDown();
                    await(mayEnd);
                    return Outcome.accepted(changed);
                })
                .orElseThrow());
        await(hasChanged);
        return change;
    }

    private static boolean change(Transaction transaction) {
        return transaction.cases().update(Samples.remarked(find(transaction), Samples.START, "変更"));
    }

    private static CaseRecord find(Transaction transaction) {
        return transaction.cases().find(Samples.caseOf(1).caseId()).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void who_reads_does_not_wait() {
        var change = somebodyInTheMiddle();

        var read = store.run(transaction -> Outcome.accepted(find(transaction))).orElseThrow();
        mayEnd.countDown();

        assertThat(read.version()).isEqualTo(1);
        assertThat(change.join()).isTrue();
    }

    @Test
    void who_changes_another_row_waits_until_the_first_is_through() {
        var change = somebodyInTheMiddle();

        var other = OwnThread.does(() -> store.run(Samples.insert(2)));
        assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();

        assertThat(other.join().isAccepted()).isTrue();
        assertThat(change.join()).isTrue();
    }

    @Test
    void who_waits_longer_than_a_statement_may_take_is_told_so_and_nothing_is_changed() {
        var change = somebodyInTheMiddle();
        var hurried = database.store()
                .statementTimeout(Duration.ofSeconds(1))
                .retries(0)
                .build();

        assertThatThrownBy(() -> hurried.run(Samples.insert(2))).isInstanceOf(StorageException.class);
        mayEnd.countDown();

        assertThat(change.join()).isTrue();
        assertThat(store.run(transaction -> Outcome.accepted(
                                transaction.cases().find(Samples.caseOf(2).caseId())))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void who_wanted_the_same_rows_the_other_way_round_is_told_that_the_first_was_faster() {
        var change = somebodyInTheMiddle();

        var late = OwnThread.does(() ->
                store.run(transaction -> Outcome.accepted(change(transaction))).orElseThrow());
        mayEnd.countDown();

        assertThat(change.join()).isTrue();
        assertThat(late.join()).isIn(true, false);
        assertThat(store.run(transaction -> Outcome.accepted(find(transaction)))
                        .orElseThrow()
                        .version())
                .isEqualTo(late.join() ? 3 : 2);
    }
}
