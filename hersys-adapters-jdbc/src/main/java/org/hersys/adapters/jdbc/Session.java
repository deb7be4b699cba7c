package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hersys.adapters.jdbc.Parameters.Binder;
import org.hersys.port.StorageException;
import org.jspecify.annotations.Nullable;

/** The only way by which the ports reach the connection: for one transaction, of one thread. */
final class Session {

    /** Makes a value of the row at which a result stands. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sets the parameters for one of many. */
    interface EachBinder<E> {
        void bind(Parameters parameters, E element) throws SQLException;
    }

    private static final String ROW_IS_THERE = "23505";

    private final Thread owner = Thread.currentThread();
    private final Connection connection;
    private final Sql sql;
    private final StatementTimeout timeout;
    private @Nullable SQLException failure;
    private boolean open = true;
    private boolean hasTurn;

    Session(Connection connection, Sql sql, StatementTimeout timeout) {
        this.connection = connection;
        this.sql = sql;
        this.timeout = timeout;
    }

    Dialect dialect() {
        return sql.dialect();
    }

    /** A transaction that somebody kept, or gave to another thread, is of no use. */
    void requireOpen() {
        if (!open || Thread.currentThread() != owner) {
            throw new IllegalStateException(
                    "a transaction must be used within its unit of work and by its thread only");
        }
    }

    void end() {
        open = false;
    }

    /** The first thing that went wrong, after which nothing of the transaction may be committed. */
    @Nullable
    SQLException failure() {
        return failure;
    }

    /** Whether anything was changed or locked. */
    boolean hasTurn() {
        return hasTurn;
    }

    <T> List<T> list(String select, Binder binder, Reader<T> reader) {
        if (sql.isLocking(select)) {
            awaitTurn();
        }
        return with(sql.statement(select), statement -> {
            binder.bind(new Parameters(statement));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    <T> Optional<T> one(String select, Binder binder, Reader<T> reader) {
        return list(select, binder, reader).stream().findFirst();
    }

    boolean exists(String select, Binder binder) {
        return one(select, binder, row -> true).isPresent();
    }

    /** Inserts, updates or deletes, and says how many rows. */
    int change(String written, Binder binder) {
        awaitTurn();
        return with(sql.statement(written), statement -> {
            binder.bind(new Parameters(statement));
            return statement.executeUpdate();
        });
    }

    /** Inserts a row, unless there is one of the same key, also one that another transaction is about to commit. */
    boolean insertUnlessThere(String insert, Binder binder) {
        awaitTurn();
        return with(sql.insertUnlessThere(insert), statement -> {
            binder.bind(new Parameters(statement));
            try {
                return statement.executeUpdate() == 1;
            } catch (SQLException refused) {
                if (dialect() == Dialect.H2 && ROW_IS_THERE.equals(refused.getSQLState())) {
                    return false;
                }
                throw refused;
            }
        });
    }

    /** Does the same for each element, in one journey. */
    <E> void changeAll(String written, Collection<? extends E> elements, EachBinder<E> binder) {
        if (elements.isEmpty()) {
            return;
        }
        awaitTurn();
        with(sql.statement(written), statement -> {
            for (E element : elements) {
                binder.bind(new Parameters(statement), element);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Whether many rows are written in fewer journeys than one by one; a database within the process has no journeys. */
    boolean isFaraway() {
        return dialect() == Dialect.POSTGRESQL;
    }

    private void awaitTurn() {
        if (hasTurn) {
            return;
        }
        requireOpen();
        try {
            sql.turn().await(connection, timeout);
            hasTurn = true;
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private <T> T with(String statement, Reading<T> work) {
        requireOpen();
        try (var prepared = connection.prepareStatement(statement)) {
            timeout.apply(prepared);
            return work.with(prepared);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private interface Reading<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private StorageException failed(SQLException happened) {
        if (failure == null) {
            failure = happened;
        }
        return Failures.of(happened);
    }
}
