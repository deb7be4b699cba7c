package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.hersys.port.StorageException;

/** Where the two databases differ. */
enum Dialect {
    H2(""),
    POSTGRESQL(" ON CONFLICT DO NOTHING");

    private static final int NO_ADMINISTRATOR = 90040;

    /** In milliseconds; as good as never. */
    private static final int WRITE_DELAY = 600_000;

    /** H2 has the clause in one of its modes only; there a row that is there already is told by an exception. */
    private final String unlessThere;

    Dialect(String unlessThere) {
        this.unlessThere = unlessThere;
    }

    static Dialect of(DatabaseMetaData metaData) throws SQLException {
        String product = metaData.getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new StorageException("the database must be H2 or PostgreSQL, but is " + product);
        };
    }

    /** Makes of an INSERT one that does nothing if there is such a row. */
    String unlessThere(String insert) {
        return insert + unlessThere;
    }

    /** A condition: a number has one of the bits of the parameter. */
    String anyBit(String column) {
        return this == H2 ? "BITAND(" + column + ", CAST(? AS INTEGER)) <> 0" : "(" + column + " & ?) <> 0";
    }

    /**
     * From now on nothing is written behind our back: H2 has a thread that writes what was committed half a second later, and
     * {@link #writeAfterCommit} would not wait for what that thread has taken in hand. The setting is forgotten when the last
     * connection closes, so it is looked at before each transaction; it is changed in a transaction of its own, since whoever
     * changes it locks the settings until the end. Where the user must not, it is as the administrator has set it.
     */
    void writeByOurselves(Connection connection) throws SQLException {
        if (this != H2 || isWrittenByOurselves(connection)) {
            return;
        }
        execute(connection, "SET WRITE_DELAY " + WRITE_DELAY + "; COMMIT");
    }

    /** There are two rows of that name, of what was said and of what is in force. */
    private static boolean isWrittenByOurselves(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                        + " WHERE SETTING_NAME = 'WRITE_DELAY' AND SETTING_VALUE <> '" + WRITE_DELAY + "'")) {
            return !rows.next();
        }
    }

    /**
     * What was committed is written before it is answered, so that it is not lost if the process is killed. A delay of 0 would
     * say the same, but with it H2 now and then put back an old version of a row that many wanted to change.
     */
    void writeAfterCommit(Connection connection) throws SQLException {
        if (this == H2) {
            execute(connection, "CHECKPOINT");
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException refused) {
            if (refused.getErrorCode() != NO_ADMINISTRATOR) {
                throw refused;
            }
        }
    }

    /** As in the names of the migrations. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
