package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one process migrate at a time. PostgreSQL has locks for that, which end with the transaction. H2 has none, and ends
 * the transaction with each change of a table: there a second connection holds a row meanwhile.
 */
final class MigrationLock {

    /** What is done while nobody else does it. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private static final String LOCK_OF_POSTGRES = "SELECT pg_advisory_xact_lock(hashtext('hersys.schema_lock'))";

    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS hersys.schema_lock (only_row INTEGER NOT NULL PRIMARY KEY)";

    private static final String ROW = "MERGE INTO hersys.schema_lock KEY (only_row) VALUES (1)";

    private static final String TAKE = "SELECT only_row FROM hersys.schema_lock FOR UPDATE WAIT 3600";

    private final DataSource dataSource;
    private final SchemaName schema;

    MigrationLock(DataSource dataSource, SchemaName schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    <T> T holding(Dialect dialect, Connection connection, Work<T> work) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            execute(connection, LOCK_OF_POSTGRES);
            return work.run();
        }
        try (var holder = dataSource.getConnection()) {
            execute(holder, "CREATE SCHEMA IF NOT EXISTS " + schema.value());
            execute(holder, TABLE);
            execute(holder, ROW);
            holder.setAutoCommit(false);
            execute(holder, TAKE);
            try {
                return work.run();
            } finally {
                holder.rollback();
                holder.setAutoCommit(true);
            }
        }
    }

    private void execute(Connection on, String sql) throws SQLException {
        try (var statement = on.createStatement()) {
            statement.execute(schema.in(sql));
        }
    }
}
