package org.hersys.adapters.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hersys.port.StorageException;

/**
 * What a driver threw, in our words: what to look at, and never what it quotes, which may be a name. The driver's own
 * message is left out for that reason; SQLSTATE, code and the place in the code are kept.
 */
final class Failures {

    private static final String NOTHING_STORED = "; nothing of the unit of work was stored";

    private Failures() {}

    static boolean isClash(SQLException happened) {
        return Ailment.of(happened) == Ailment.CLASH;
    }

    /** A statement failed. */
    static StorageException of(SQLException happened) {
        return exception(Ailment.of(happened).text() + NOTHING_STORED, happened);
    }

    /** There is no connection. */
    static StorageException atConnecting(SQLException happened) {
        boolean isPool = happened instanceof SQLTransientConnectionException && happened.getSQLState() == null;
        String what = isPool
                ? "the pool must give a connection in time: look whether the database is reachable, and how many"
                        + " connections are in use"
                : Ailment.of(happened).text();
        return exception(what + NOTHING_STORED, happened);
    }

    /** The commit failed: if the connection went with it, nobody knows what the database did. */
    static StorageException atCommit(SQLException happened) {
        return Ailment.of(happened).isOfConnection()
                ? exception(
                        "the connection broke off during the commit: whether the transaction was stored is not known."
                                + " Look whether it is there before trying again; a submission finds itself by its key",
                        happened)
                : of(happened);
    }

    /** A statement of a script failed; scripts hold no data, so that it may be named. */
    static StorageException atMigrating(Migration migration, String sql, SQLException happened) {
        String what = Ailment.of(happened).text();
        return exception(
                "migration " + migration + " must run to its end, but failed at \""
                        + sql.lines().findFirst().orElse("") + "\": " + what,
                happened);
    }

    private static StorageException exception(String what, SQLException happened) {
        return new StorageException(
                what + " (SQLSTATE " + state(happened) + ", code " + happened.getErrorCode() + ")",
                withoutValues(happened));
    }

    private static SQLException withoutValues(SQLException happened) {
        var silent = new SQLException(
                "the driver's message is left out, as it may quote values", state(happened), happened.getErrorCode());
        silent.setStackTrace(happened.getStackTrace());
        return silent;
    }

    static String state(SQLException happened) {
        String state = happened.getSQLState();
        return state == null ? "unknown" : state;
    }
}
