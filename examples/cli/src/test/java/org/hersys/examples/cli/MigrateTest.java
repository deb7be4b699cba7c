package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateTest {

    private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/postgres";

    private static Run migrateAs(String password, String language, String... args) {
        var environment = Map.of("LANG", language, DatabaseOptions.PASSWORD, password);
        var all = Stream.concat(Stream.of("migrate"), Stream.of(args)).toArray(String[]::new);
        return Run.in(environment, Terminals.NONE, new byte[0], all);
    }

    private static Run migrate(String... args) {
        return migrateAs("secret", "en", args);
    }

    private static String file(Path folder) {
        return "--url=jdbc:h2:file:" + folder.resolve("store");
    }

    private static Run onPostgres(TestDatabase database, String... args) {
        var all = Stream.concat(
                Stream.of("--url", Postgres.url(database), "--user", "postgres", "--schema", database.schema()),
                Stream.of(args));
        return migrate(all.toArray(String[]::new));
    }

    @Test
    void the_tables_are_made_in_a_file_and_found_there(@TempDir Path folder) {
        var first = migrate(file(folder), "--user=sa");
        var second = migrate(file(folder), "--user=sa");

        assertThat(first.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(first.lines()).startsWith("done: V001__cases_and_notifications");
        assertThat(second.lines()).containsExactly(last(first.lines()));
        assertThat(second.out()).startsWith("schema hersys: installed version ");
        assertThat(first.err() + second.err()).isEmpty();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void another_machine_is_worked_with_in_plain_only_if_its_name_is_given() {
        var database = Databases.postgres();
        String url = Postgres.url(database).replaceFirst("//[^:/]+", "//0.0.0.0");
        var refused = migrate("--url", url, "--user", "postgres", "--schema", database.schema());
        var allowed =
                migrate("--url", url, "--user", "postgres", "--schema", database.schema(), "--plain-host", "0.0.0.0");
        database.close();

        assertThat(refused.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).contains("sslmode=verify-full");
        assertThat(allowed.exit()).isEqualTo(Exit.ANSWERED);
    }

    @Test
    void the_tables_are_made_in_postgresql() {
        try (var database = Databases.postgres()) {
            var before = onPostgres(database, "--status");
            var done = onPostgres(database);
            var after = onPostgres(database, "--status");

            assertThat(before.exit()).isEqualTo(Exit.SOMETHING_TO_DO);
            assertThat(before.lines()).contains("pending: V001__cases_and_notifications", "pending: V002__audit_trail");
            assertThat(done.exit()).isEqualTo(Exit.ANSWERED);
            assertThat(after.exit()).isEqualTo(Exit.ANSWERED);
            assertThat(after.lines()).hasSize(1);
            assertThat(database.tables().status().isCurrent()).isTrue();
        }
    }

    @Test
    void the_status_changes_nothing() {
        try (var database = Databases.postgres()) {
            var status = onPostgres(database, "--status", "--lang=ja");

            assertThat(status.out())
                    .startsWith("スキーマ " + database.schema() + "：適用済みの版 0、最新の版 ")
                    .contains("未適用：V001");
            assertThat(database.tables().status().installed()).isZero();
        }
    }

    @Test
    void a_script_is_that_of_the_database_and_the_schema() {
        try (var database = Databases.postgres()) {
            var script = onPostgres(database, "--script", "1");

            assertThat(script.exit()).isEqualTo(Exit.ANSWERED);
            assertThat(script.out()).contains("CREATE TABLE IF NOT EXISTS " + database.schema() + ".patient_case (");
            assertThat(onPostgres(database, "--script", "0").exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(onPostgres(database, "--script", "99").err()).contains("a version from 1 to ");
        }
    }

    @Test
    void tables_of_a_newer_release_are_left_alone() {
        try (var database = Databases.postgres().migrated()) {
            database.execute(
                    "INSERT INTO " + database.schema() + ".schema_version (version, name) VALUES (99, 'to_come')");

            for (var args : new String[][] {{}, {"--status"}, {"--script", "1"}}) {
                var run = onPostgres(database, args);

                assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains("is of version 99, newer than");
            }
        }
    }

    @Test
    void a_wrong_password_is_told_by_postgresql_without_the_password() throws IOException, InterruptedException {
        try (var database = Databases.postgres()) {
            Postgres.admitByPassword(database, "doorkeeper", "right");
            String[] args = {"--status", "--url", Postgres.url(database), "--user", "doorkeeper"};

            assertThat(migrateAs("right", "en", args).exit()).isEqualTo(Exit.SOMETHING_TO_DO);
            assertThat(migrateAs("", "en", args).err()).contains("--user").contains(DatabaseOptions.PASSWORD);
            assertThat(migrateAs("hidden", "en", args).err())
                    .contains("does not admit")
                    .doesNotContain("hidden");
        }
    }

    @Test
    void a_wrong_password_is_told_by_h2_in_the_language_of_the_user(@TempDir Path folder) {
        migrateAs("right", "en", file(folder), "--user=sa");

        var run = migrateAs("hidden", "ja_JP.UTF-8", file(folder), "--user=sa", "--status");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).startsWith("hersys: データベースがユーザー又はパスワードを受け付けません。").doesNotContain("hidden");
    }

    @Test
    void what_is_not_there_is_not_made_by_looking_at_it(@TempDir Path folder) throws IOException {
        var run = migrate(file(folder), "--user=sa", "--status");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("there is no such database");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        try (var database = Databases.postgres()) {
            String url = Postgres.url(database).replace("/postgres", "/nowhere");

            assertThat(migrate("--url", url, "--user=postgres").err()).contains("there is no such database");
        }
    }

    @Test
    void a_server_that_nobody_knows_or_that_does_not_listen_is_told() {
        assertThat(migrate("--url=jdbc:postgresql://host.invalid/postgres").err())
                .contains("there is no such host: host.invalid");
        assertThat(migrate("--url", NOBODY_LISTENS).err()).contains("look whether it runs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--url=jdbc:mysql://127.0.0.1/hersys",
                "--url=postgresql://127.0.0.1/hersys",
                "--url=jdbc:postgresql://127.0.0.1:port/hersys",
                "--url=jdbc:h2:mem:x --schema=No",
                "--url=jdbc:h2:mem:x --status --script=1",
                "--url=jdbc:h2:mem:x --script=one",
                "--status",
                "--url=jdbc:h2:mem:x;NO_SUCH_SETTING=1"
            })
    void wrong_usage_ends_with_2_and_a_word_about_it(String args) {
        var run = migrate(args.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hersys: ").doesNotContain("\tat ");
    }

    @Test
    void a_product_that_is_not_known_is_told_with_those_that_are() {
        assertThat(migrate("--url=jdbc:mysql://127.0.0.1/x?password=hidden").err())
                .contains("jdbc:postgresql:", "jdbc:h2:")
                .doesNotContain("hidden");
    }
}
