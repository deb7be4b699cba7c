package org.hersys.adapters.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** How long a statement may take. */
record StatementTimeout(int seconds) {

    static StatementTimeout of(Duration longest) {
        if (longest.isZero() || longest.isNegative() || longest.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("the time-out must be above zero and at most a day, but was " + longest);
        }
        return new StatementTimeout((int) longest.plusMillis(999).toSeconds());
    }

    Duration longest() {
        return Duration.ofSeconds(seconds);
    }

    /** H2 asks its engine at each setting, PostgreSQL's driver keeps it with the statement: ask first, then set. */
    void apply(Statement statement) throws SQLException {
        if (statement.getQueryTimeout() != seconds) {
            statement.setQueryTimeout(seconds);
        }
    }
}
