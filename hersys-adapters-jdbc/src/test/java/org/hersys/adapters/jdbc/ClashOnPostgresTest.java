package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two transactions that lock the same rows the other way round: a real deadlock, of which no caller learns. On H2 they take turns. */
class ClashOnPostgresTest {

    private final TestDatabase database = Databases.postgres().migrated();

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void of_two_transactions_in_a_deadlock_one_is_run_again_and_both_are_accepted() {
        var store = database.store().build();
        store.run(Samples.insert(1));
        store.run(Samples.insert(2));
        var bothHaveOne = new CountDownLatch(2);

        var forward = OwnThread.does(() -> store.run(remarkingBoth(1, 2, bothHaveOne)));
        var backward = OwnThread.does(() -> store.run(remarkingBoth(2, 1, bothHaveOne)));

        assertThat(forward.join().isAccepted()).isTrue();
        assertThat(backward.join().isAccepted()).isTrue();
        assertThat(versionOf(store, 1)).isEqualTo(3);
        assertThat(versionOf(store, 2)).isEqualTo(3);
    }

    private static Function<Transaction, Outcome<Boolean>> remarkingBoth(
            int first, int second, CountDownLatch bothHaveOne) {
        return transaction -> {
            boolean isFirst = remark(transaction, first);
            await(bothHaveOne);
            return isFirst && remark(transaction, second) ? Outcome.accepted(true) : Outcome.accepted(false);
        };
    }

    private static boolean remark(Transaction transaction, int number) {
        var read = transaction.cases().find(Samples.caseOf(number).caseId()).orElseThrow();
        return transaction.cases().update(Samples.remarked(read, Samples.START, "第" + read.version() + "版"));
    }

    /** Only the first tries meet: whoever is run again is alone, and waits for nobody. */
    private static void await(CountDownLatch bothHaveOne) {
        bothHaveOne.countDown();
        try {
            assertThat(bothHaveOne.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long versionOf(JdbcUnitOfWork store, int number) {
        return store.run(transaction -> Outcome.accepted(transaction
                        .cases()
                        .find(Samples.caseOf(number).caseId())
                        .orElseThrow()
                        .version()))
                .orElseThrow();
    }
}
