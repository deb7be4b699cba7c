package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Lets the transactions that write take turns, and has written what they committed, where the database does not see to that.
 *
 * <p>H2 writes its tables to the file one after the other, without waiting for those who are just changing or committing them.
 * What it writes meanwhile may hold one half of a transaction, and if the process is killed then, that half is what is found.
 * So on H2 nobody may be in the middle when it writes: whoever changes something has a table to himself until the commit is
 * through, in whichever process, and so has whoever makes the database write. A row would not do: it is free as soon as the
 * commit begins. Reading goes on meanwhile. PostgreSQL needs nothing of this.
 */
final class WriteTurn {

    /** Of the statements that lock a whole table the only one that belongs to the transaction; it changes nothing. */
    private static final String TAKE = "ALTER TABLE hersys.audit_sealer SET REFERENTIAL_INTEGRITY TRUE";

    private static final int NOT_YET = 50200;

    /** He is no administrator, or does not own the schema. */
    private static final Set<Integer> MUST_NOT = Set.of(90040, 90096);

    /** In milliseconds; as good as never. */
    private static final int WRITE_DELAY = 600_000;

    private final boolean isNeeded;
    private final String take;

    private WriteTurn(boolean isNeeded, String take) {
        this.isNeeded = isNeeded;
        this.take = take;
    }

    static WriteTurn of(Dialect dialect, SchemaName schema) {
        return new WriteTurn(dialect == Dialect.H2, schema.in(TAKE));
    }

    /**
     * From now on nothing is written behind our back: H2 has a thread that writes what was committed half a second later. The
     * setting is forgotten when the last connection closes, so it is looked at before each transaction; it is changed in a
     * transaction of its own, since whoever changes it locks the settings until the end. Where the user must not, it is as the
     * administrator has set it.
     */
    void prepare(Connection connection) throws SQLException {
        if (isNeeded && !isWrittenByOurselves(connection)) {
            command(connection, "SET WRITE_DELAY " + WRITE_DELAY + "; COMMIT");
        }
    }

    /** There are two rows of that name, of what was said and of what is in force. */
    private static boolean isWrittenByOurselves(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                        + " WHERE SETTING_NAME = 'WRITE_DELAY' AND SETTING_VALUE <> '" + WRITE_DELAY + "'")) {
            return !rows.next();
        }
    }

    /** Until the end of the transaction; to be said before the first change. */
    void await(Connection connection, StatementTimeout longest) throws SQLException {
        if (!isNeeded) {
            return;
        }
        long end = System.nanoTime() + longest.longest().toNanos();
        while (!isTaken(connection, end)) {
            // The database has waited already, for as long as its connections wait for a lock.
            Thread.onSpinWait();
        }
    }

    private boolean isTaken(Connection connection, long end) throws SQLException {
        try {
            command(connection, take);
            return true;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == NOT_YET && System.nanoTime() < end) {
                return false;
            }
            throw refused;
        }
    }

    /** What was committed is written before it is answered, so that it is not lost if the process is killed. */
    void writeAfterCommit(Connection connection, StatementTimeout longest) throws SQLException {
        if (isNeeded) {
            await(connection, longest);
            command(connection, "CHECKPOINT");
            connection.rollback();
        }
    }

    private static void command(Connection connection, String command) throws SQLException {
        try {
            execute(connection, command);
        } catch (SQLException refused) {
            if (!MUST_NOT.contains(refused.getErrorCode())) {
                throw refused;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
