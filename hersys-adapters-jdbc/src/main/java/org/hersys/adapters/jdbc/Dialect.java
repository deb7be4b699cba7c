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
     * What was committed is written before it is answered. H2 would do so half a second later, and lose it if its process
     * is killed. It is not told so by its setting of the delay: each transaction that sets it locks the settings until its
     * end, and among such transactions H2 now and then put back an old version of a row. Where the user must not say so, it
     * is as the administrator has set it.
     */
    void writeAfterCommit(Connection connection) throws SQLException {
        if (this != H2) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
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
