package org.hersys.adapters.jdbc;

import java.sql.SQLException;

/** A transaction gave way to another and may be tried again; never leaves the package. */
final class ClashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException happened;

    ClashException(SQLException happened) {
        super(happened);
        this.happened = happened;
    }

    SQLException happened() {
        return happened;
    }
}
