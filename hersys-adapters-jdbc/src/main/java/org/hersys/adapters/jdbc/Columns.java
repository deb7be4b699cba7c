package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads columns of types that JDBC has no method of its own for. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
