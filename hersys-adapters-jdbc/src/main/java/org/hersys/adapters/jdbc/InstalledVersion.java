package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The table that says which migrations have run. */
final class InstalledVersion {

    private static final String IS_THERE = """
            SELECT COUNT(*) FROM information_schema.tables
            WHERE LOWER(table_schema) = ? AND LOWER(table_name) = 'schema_version'""";

    private static final String SCHEMA_IS_THERE =
            "SELECT COUNT(*) FROM information_schema.schemata WHERE LOWER(schema_name) = ?";

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS hersys.schema_version (
                version INTEGER NOT NULL PRIMARY KEY,
                name VARCHAR NOT NULL,
                migrated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
            )""";

    private static final String HIGHEST = "SELECT COALESCE(MAX(version), 0) FROM hersys.schema_version";

    private static final String NOTE = "INSERT INTO hersys.schema_version (version, name) VALUES (?, ?)";

    private final Connection connection;
    private final SchemaName schema;

    InstalledVersion(Connection connection, SchemaName schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** 0 if nothing is installed. */
    int read() throws SQLException {
        return isThere(IS_THERE) ? number(HIGHEST) : 0;
    }

    /** Makes the schema and the table if they are not there; a schema that is there is used as it is. */
    void prepare() throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!isThere(SCHEMA_IS_THERE)) {
                statement.execute("CREATE SCHEMA " + schema.value());
            }
            statement.execute(schema.in(CREATE));
        }
    }

    void note(Migration migration) throws SQLException {
        try (var statement = connection.prepareStatement(schema.in(NOTE))) {
            new Parameters(statement).integer(migration.version()).text(migration.name());
            statement.executeUpdate();
        }
    }

    private boolean isThere(String count) throws SQLException {
        try (var statement = connection.prepareStatement(count)) {
            new Parameters(statement).text(schema.value());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getInt(1) > 0;
            }
        }
    }

    private int number(String select) throws SQLException {
        try (var statement = connection.prepareStatement(schema.in(select));
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
