package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;

/** Each unit of work in a transaction and on a connection of its own; run again when it gave way to another. */
final class OwnTransactions implements Transactions {

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final DataSource dataSource;
    private final Store store;
    private final int retries;

    OwnTransactions(DataSource dataSource, Store store, int retries) {
        this.dataSource = dataSource;
        this.store = store;
        this.retries = retries;
    }

    @Override
    public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
        var attempt = once(work);
        for (int again = 0; attempt.isClash() && again < retries; again++) {
            pause(again);
            attempt = once(work);
        }
        return attempt.result();
    }

    private <T> Attempt<T> once(Function<? super Transaction, Outcome<T>> work) {
        var borrowed = borrow();
        boolean isClean = false;
        try {
            var connection = borrowed.connection();
            var turn = store.readiness().check(connection).turn();
            turn.prepare(connection);
            var attempt = committed(connection, turn, Attempt.of(store, connection, work));
            isClean = attempt.isToCommit() || isRolledBack(connection);
            return attempt;
        } catch (SQLException failed) {
            throw Failures.of(failed);
        } finally {
            borrowed.giveBack(isClean);
        }
    }

    private BorrowedConnection borrow() {
        try {
            return BorrowedConnection.of(dataSource, store.timeout());
        } catch (SQLException failed) {
            throw Failures.atConnecting(failed);
        }
    }

    private <T> Attempt<T> committed(Connection connection, WriteTurn turn, Attempt<T> attempt) {
        if (!attempt.isToCommit()) {
            return attempt;
        }
        try {
            connection.commit();
            if (attempt.hasWritten()) {
                turn.writeAfterCommit(connection, store.timeout());
            }
            return attempt;
        } catch (SQLException failed) {
            return Attempt.failedAtCommit(failed);
        }
    }

    /** If not, the connection is broken off, and the database rolls back by itself: what came of the work stays so. */
    private static boolean isRolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    private static void pause(int again) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << again);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageException("a transaction must be tried again, but its thread was interrupted");
        }
    }
}
