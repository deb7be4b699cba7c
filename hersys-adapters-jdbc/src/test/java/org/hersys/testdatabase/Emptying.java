package org.hersys.testdatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Removes all rows of all tables but those that say which migrations have run. */
final class Emptying {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE LOWER(table_schema) = ? AND LOWER(table_name) NOT LIKE 'schema%'""";

    private Emptying() {}

    static void empty(Connection connection, String schema) throws SQLException {
        var tables = tables(connection, schema);
        try (var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
                for (var table : tables) {
                    statement.execute("TRUNCATE TABLE " + table);
                }
                statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            } else {
                statement.execute("TRUNCATE TABLE " + String.join(", ", tables));
            }
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                var tables = new ArrayList<String>();
                while (rows.next()) {
                    tables.add(schema + "." + rows.getString(1).toLowerCase(Locale.ROOT));
                }
                return tables;
            }
        }
    }
}
