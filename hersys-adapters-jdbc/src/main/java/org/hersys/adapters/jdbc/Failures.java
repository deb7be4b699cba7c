package org.hersys.adapters.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.hersys.port.StorageException;

/** What a driver threw, in our words. */
final class Failures {

    /** Serialization failure and deadlock of both databases; time-out of a lock and concurrent update of H2. */
    private static final Set<String> CLASHES = Set.of("40001", "40P01", "HYT00", "90131");

    private Failures() {}

    static boolean isClash(SQLException happened) {
        return CLASHES.contains(state(happened));
    }

    static StorageException of(SQLException happened) {
        String state = state(happened);
        return new StorageException(
                "the database must carry out a statement, but failed with SQLSTATE " + state + ", code "
                        + happened.getErrorCode(),
                withoutValues(happened));
    }

    /** A driver's message may quote values, such as the key that is there already; its place in the code does not. */
    private static SQLException withoutValues(SQLException happened) {
        var silent = new SQLException(
                "the driver's message is left out, as it may quote values", state(happened), happened.getErrorCode());
        silent.setStackTrace(happened.getStackTrace());
        return silent;
    }

    private static String state(SQLException happened) {
        String state = happened.getSQLState();
        return state == null ? "unknown" : state;
    }
}
