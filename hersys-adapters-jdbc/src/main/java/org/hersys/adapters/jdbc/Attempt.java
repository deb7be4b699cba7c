package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/** One run of a unit of work, and what came of it: an outcome, something thrown, a failure of the database. */
final class Attempt<T> {

    private final @Nullable Outcome<T> outcome;
    private final @Nullable Throwable thrown;
    private final @Nullable SQLException failure;
    private final boolean hasWritten;

    private Attempt(
            @Nullable Outcome<T> outcome,
            @Nullable Throwable thrown,
            @Nullable SQLException failure,
            boolean hasWritten) {
        this.outcome = outcome;
        this.thrown = thrown;
        this.failure = failure;
        this.hasWritten = hasWritten;
    }

    /** Runs the work; the transaction is of no use afterwards, but neither committed nor rolled back. */
    static <T> Attempt<T> of(Store store, Connection connection, Function<? super Transaction, Outcome<T>> work)
            throws SQLException {
        var session = store.open(connection);
        try {
            var outcome = work.apply(new JdbcTransaction(session, store.protection()));
            return new Attempt<>(requireNonNull(outcome, "outcome"), null, session.failure(), session.hasTurn());
        } catch (Throwable thrown) {
            return new Attempt<>(null, thrown, session.failure(), false);
        } finally {
            session.end();
        }
    }

    /** The same work, of which the commit failed. */
    static <T> Attempt<T> failedAtCommit(SQLException failure) {
        return new Attempt<>(null, Failures.atCommit(failure), failure, false);
    }

    /** What failed is not committed, even if the work went on as if nothing were. */
    boolean isToCommit() {
        return failure == null && outcome != null && outcome.isAccepted();
    }

    boolean hasWritten() {
        return hasWritten;
    }

    boolean isClash() {
        return failure != null && Failures.isClash(failure);
    }

    /** What the caller gets. */
    Outcome<T> result() {
        if (thrown != null) {
            throw Attempt.<RuntimeException>asItWas(thrown);
        }
        if (failure != null) {
            throw Failures.of(failure);
        }
        return requireNonNull(outcome, "outcome");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // thrown as it is, whatever its type
    private static <E extends Throwable> E asItWas(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
