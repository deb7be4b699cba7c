package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What the transactions of a store have in common. */
record Store(Readiness readiness, StatementTimeout timeout, Protection protection) {

    Session open(Connection connection) throws SQLException {
        return new Session(connection, readiness.check(connection), timeout);
    }
}
