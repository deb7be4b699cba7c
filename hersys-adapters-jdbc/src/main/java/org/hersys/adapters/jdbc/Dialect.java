package org.hersys.adapters.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.hersys.port.StorageException;

/** Where the two databases differ. */
enum Dialect {
    H2(""),
    POSTGRESQL(" ON CONFLICT DO NOTHING");

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

    /** As in the names of the migrations. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
