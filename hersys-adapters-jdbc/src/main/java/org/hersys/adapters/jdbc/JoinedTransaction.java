package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;

/** Each unit of work within the caller's transaction, between a savepoint and its release; the caller commits. */
final class JoinedTransaction implements Transactions {

    private final Connection connection;
    private final Store store;

    JoinedTransaction(Connection connection, Store store) {
        this.connection = connection;
        this.store = store;
    }

    @Override
    public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "a connection that is joined must be within a transaction: switch auto-commit off first");
            }
            var savepoint = connection.setSavepoint();
            return ended(savepoint, Attempt.of(store, connection, work)).result();
        } catch (SQLException failed) {
            throw Failures.of(failed);
        }
    }

    private <T> Attempt<T> ended(Savepoint savepoint, Attempt<T> attempt) throws SQLException {
        if (attempt.isToCommit()) {
            connection.releaseSavepoint(savepoint);
        } else {
            connection.rollback(savepoint);
        }
        return attempt;
    }
}
