package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A connection of the host's pool, within a transaction; it goes back as it came. */
final class BorrowedConnection {

    /** How much later than a statement's own time-out nobody believes any more that an answer will come. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Connection connection;
    private final boolean autoCommit;
    private final int networkTimeout;

    private BorrowedConnection(Connection connection, boolean autoCommit, int networkTimeout) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.networkTimeout = networkTimeout;
    }

    static BorrowedConnection of(DataSource dataSource, StatementTimeout timeout) throws SQLException {
        var connection = dataSource.getConnection();
        boolean isReady = false;
        try {
            var borrowed =
                    new BorrowedConnection(connection, connection.getAutoCommit(), connection.getNetworkTimeout());
            connection.setAutoCommit(false);
            borrowed.limit(timeout);
            isReady = true;
            return borrowed;
        } finally {
            if (!isReady) {
                connection.close();
            }
        }
    }

    /** The server breaks a statement off; this is for a server, or a network, that says nothing any more. */
    private void limit(StatementTimeout timeout) throws SQLException {
        if (networkTimeout == 0) {
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(timeout.longest().plus(GRACE).toMillis()));
        }
    }

    Connection connection() {
        return connection;
    }

    /** One that may still be within a transaction must not reach the next borrower: it might be committed there. */
    void giveBack(boolean isClean) {
        try (connection) {
            if (isClean) {
                connection.setNetworkTimeout(Runnable::run, networkTimeout);
                connection.setAutoCommit(autoCommit);
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SQLException broken) {
            // What came of the transaction is decided; the pool finds out that the connection is of no use.
            return;
        }
    }
}
