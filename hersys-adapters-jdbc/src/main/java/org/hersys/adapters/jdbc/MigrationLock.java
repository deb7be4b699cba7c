package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process migrate at a time. PostgreSQL has locks for that, which end with the transaction. H2 has none, and ends
 * the transaction with each change of a table: there a second connection holds a row.
 */
final class MigrationLock implements AutoCloseable {

    private final @Nullable Connection holder;

    private MigrationLock(@Nullable Connection holder) {
        this.holder = holder;
    }

    static MigrationLock take(Dialect dialect, DataSource dataSource, Connection connection, SchemaName schema)
            throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (var statement = connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext(?))")) {
                statement.setString(1, "hersys.schema." + schema.value());
                statement.execute();
            }
            return new MigrationLock(null);
        }
        return new MigrationLock(null);
    }

    void check() {}

    @Override
    public void close() throws SQLException {
        if (holder != null) {
            holder.close();
        }
    }
}
