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
     * What is committed is written at once. H2 would do so half a second later, and lose what was answered if its process
     * is killed; it has to be told in each transaction, as it forgets when its last connection closes. Where the user must
     * not say so, it is as the administrator has set it.
     */
    void writeAtCommit(Connection connection) throws SQLException {
        if (this != H2) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
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
