package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.port.StorageException;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and its migrations, on either database. */
abstract class SchemaContract {

    /** The version that brought the list of open queries. */
    private static final int OPEN_QUERIES = 9;

    private final TestDatabase database = database();

    /** Without tables. */
    abstract TestDatabase database();

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void nothing_runs_unless_it_is_asked_for() {
        assertThatThrownBy(() -> database.store().build().run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("migrate it first");

        var status = database.tables().status();
        assertThat(status.installed()).isZero();
        assertThat(status.pending()).isEqualTo(Migrations.all());
        assertThat(database.tableNames()).isEmpty();
    }

    @Test
    void all_migrations_run_once_in_their_order() {
        assertThat(database.tables().migrate()).isEqualTo(Migrations.all());
        assertThat(database.tables().migrate()).isEmpty();

        assertThat(database.tables().status().isCurrent()).isTrue();
        assertThat(database.store().build().run(Samples.insert(1)).isAccepted()).isTrue();
    }

    @Test
    void a_store_does_not_work_with_an_older_schema() {
        database.tables().migrateTo(1);

        assertThatThrownBy(() -> database.store().build().run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is of version 1")
                .hasMessageContaining("migrate it first");
        assertThat(database.tables().status().pending()).hasSize(Migrations.newest() - 1);
    }

    @Test
    void a_store_does_not_work_with_a_newer_schema() {
        database.migrated()
                .execute("INSERT INTO " + database.schema() + ".schema_version (version, name) VALUES (999, 'later')");

        assertThatThrownBy(() -> database.store().build().run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("newer release");
    }

    @Test
    void a_store_that_was_refused_works_once_the_schema_is_there() {
        var store = database.store().build();
        assertThatThrownBy(() -> store.run(Samples.insert(1))).isInstanceOf(StorageException.class);

        database.tables().migrate();

        assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();
    }

    @Test
    void two_schemas_in_one_database_know_nothing_of_each_other() {
        String other = database.schema() + "_other";
        JdbcSchema.of(database.dataSource()).named(other).migrate();
        var otherStore =
                JdbcUnitOfWork.over(database.dataSource()).schema(other).build();
        var store = database.migrated().store().build();

        otherStore.run(Samples.insert(1));

        assertThat(Samples.isStored(otherStore, 1)).isTrue();
        assertThat(Samples.isStored(store, 1)).isFalse();
        database.execute("DROP SCHEMA " + other + " CASCADE");
    }

    @Test
    void a_schema_that_the_host_has_made_is_used_as_it_is() {
        database.execute(
                "CREATE SCHEMA " + database.schema(), "CREATE TABLE " + database.schema() + ".chart (remark INTEGER)");

        assertThat(database.tables().migrate()).isEqualTo(Migrations.all());
        assertThat(database.count("chart")).isZero();
    }

    @Test
    void when_many_migrate_at_once_each_migration_runs_once() {
        var all = IntStream.range(0, 8)
                .mapToObj(each -> OwnThread.does(() -> database.tables().migrate()))
                .toList();

        var done = all.stream().flatMap(each -> each.join().stream()).toList();
        assertThat(done).containsExactlyInAnyOrderElementsOf(Migrations.all());
        assertThat(database.tables().status().isCurrent()).isTrue();
    }

    @Test
    void scripts_that_the_host_runs_itself_make_the_same_schema() {
        var schema = database.tables();
        database.execute("CREATE SCHEMA " + database.schema());
        for (var migration : Migrations.all()) {
            Migrations.statements(schema.script(migration.version())).forEach(database::execute);
        }
        database.execute("CREATE TABLE " + database.schema() + ".schema_version (version INTEGER, name VARCHAR(100))");
        database.execute(
                "INSERT INTO " + database.schema() + ".schema_version VALUES (" + Migrations.newest() + ", '')");

        assertThat(schema.status().isCurrent()).isTrue();
        assertThat(database.store().build().run(Samples.insert(1)).isAccepted()).isTrue();
    }

    @Test
    void a_migration_that_broke_off_runs_again_as_a_whole() {
        database.tables().migrate();
        database.execute("DELETE FROM " + database.schema() + ".schema_version");

        assertThat(database.tables().migrate()).isEqualTo(Migrations.all());
        assertThat(database.store().build().run(Samples.insert(1)).isAccepted()).isTrue();
    }

    static Stream<Migration> migrations() {
        return Migrations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void what_an_older_schema_holds_is_there_after_the_migration(Migration last) {
        database.tables().migrateTo(last.version());
        StoredRows.insertInto(database, last.version());

        database.tables().migrate();

        StoredRows.assertAreThere(database.store().build(), last.version());
    }

    @Test
    void queries_that_were_open_before_they_had_a_list_are_in_it() {
        database.tables().migrateTo(OPEN_QUERIES - 1);
        StoredRows.insertInto(database, OPEN_QUERIES - 1);
        database.execute("UPDATE " + database.schema() + ".notification SET has_open_query = TRUE");

        database.tables().migrate();

        assertThat(database.texts("SELECT organisation FROM " + database.schema()
                        + ".case_access WHERE has_open_query ORDER BY organisation"))
                .containsExactly("centre:centre", "institution:clinic");
    }

    @Test
    void every_table_and_every_column_says_what_it_is() {
        database.tables().migrate();

        String ofSchema =
                " WHERE LOWER(table_schema) = '" + database.schema() + "' AND LOWER(table_name) NOT LIKE 'schema%'";
        assertThat(database.texts("SELECT LOWER(table_name) FROM information_schema.tables" + ofSchema + " AND "
                        + tableComment() + " IS NULL"))
                .isEmpty();
        assertThat(database.texts("SELECT LOWER(table_name || '.' || column_name) FROM information_schema.columns"
                        + ofSchema + " AND " + columnComment() + " IS NULL"))
                .isEmpty();
        assertThat(database.tableNames()).contains("patient_case", "notification_version", "hersys_id");
    }

    private String tableComment() {
        return database.isPostgres() ? "obj_description((table_schema || '.' || table_name)::regclass)" : "remarks";
    }

    private String columnComment() {
        return database.isPostgres()
                ? "col_description((table_schema || '.' || table_name)::regclass, ordinal_position::int)"
                : "remarks";
    }

    @Test
    void a_version_that_is_not_there_is_an_error_of_the_programme() {
        for (int version : List.of(0, Migrations.newest() + 1)) {
            assertThatThrownBy(() -> database.tables().migrateTo(version)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void names_that_would_have_to_be_quoted_are_refused() {
        for (var name : List.of("", "Hersys", "1st", "a-b", "a b", "a;b", "a\"b", "x".repeat(64))) {
            assertThatThrownBy(() -> database.tables().named(name))
                    .as(name.toLowerCase(Locale.ROOT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
