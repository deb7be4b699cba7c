package org.hersys.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hersys.testdatabase.TestDatabase;

/** What the command line is told about the real PostgreSQL of the tests. */
final class Postgres {

    private static final int PATIENCE = 100;

    private Postgres() {}

    /** Without the user. */
    static String url(TestDatabase database) {
        return asked(database, connection -> connection.getMetaData().getURL()).replaceFirst("\\?.*", "");
    }

    /** Makes a user who needs a password; the server of the tests lets in all others without one. */
    static void admitByPassword(TestDatabase database, String user, String password)
            throws IOException, InterruptedException {
        database.execute("DROP ROLE IF EXISTS " + user, "CREATE ROLE " + user + " LOGIN PASSWORD '" + password + "'");
        var rules = Path.of(asked(database, connection -> {
            try (var rows = connection.createStatement().executeQuery("SHOW hba_file")) {
                rows.next();
                return rows.getString(1);
            }
        }));
        String rule = "host all " + user + " all scram-sha-256\n";
        Files.writeString(rules, rule + Files.readString(rules));
        database.execute("SELECT pg_reload_conf()");
        awaitThatItHolds(url(database), user);
    }

    private static void awaitThatItHolds(String url, String user) throws InterruptedException {
        for (int i = 0; i < PATIENCE && isAdmitted(url, user); i++) {
            Thread.sleep(50);
        }
    }

    private static boolean isAdmitted(String url, String user) {
        try (var connection = DriverManager.getConnection(url, user, "wrong")) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private interface Question {
        String ask(Connection connection) throws SQLException;
    }

    private static String asked(TestDatabase database, Question question) {
        try (var connection = database.dataSource().getConnection()) {
            return question.ask(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database of a test must answer", failed);
        }
    }
}
