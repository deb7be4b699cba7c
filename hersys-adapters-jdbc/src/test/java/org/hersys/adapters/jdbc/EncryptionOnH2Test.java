package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionOnH2Test extends EncryptionContract {

    private static final TestDatabase DATABASE = Databases.h2().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    void without_encryption_the_files_and_the_script_show_everything(@TempDir Path folder) throws Exception {
        try (var database = Databases.h2In(folder).migrated()) {
            Patients.enterInto(database.store().build());

            assertThat(script(database).shown(Patients.secrets())).containsExactlyElementsOf(Patients.secrets());
        }
        assertThat(Dump.of(folder).shown(Patients.secrets())).containsExactlyElementsOf(Patients.secrets());
    }

    @Test
    void with_encryption_neither_the_files_nor_the_script_show_anything(@TempDir Path folder) throws Exception {
        try (var database = Databases.h2In(folder).migrated()) {
            Patients.enterInto(new TestKeys().encrypting(database.store()).build());

            assertThat(script(database).shown(Patients.secrets())).isEmpty();
            assertThat(Dump.of(folder).shown(Patients.secrets())).isEmpty();
        }
        assertThat(Dump.of(folder).shown(Patients.secrets())).isEmpty();
    }

    private static Dump script(TestDatabase database) throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var lines = statement.executeQuery("SCRIPT")) {
            while (lines.next()) {
                all.append(lines.getString(1)).append('\n');
            }
        }
        return Dump.ofText(all.toString());
    }
}
