package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.notification.NotificationDraft;
import org.hersys.port.StorageException;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide's chapter on the database, run on a real PostgreSQL. */
class DatabaseGuideTest {

    private final TestDatabase database = Databases.postgresAlone();
    private final DataSource dataSource = database.dataSource();
    private final Clock clock = Systems.clockOn(Notifications.IN_OCTOBER_2022);
    private final Actor clinic = Actors.clinicClerk();
    private final NotificationDraft draft = Notifications.draftOfPatient(1);

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void with_the_pool_you_have() {
        var directory = Systems.directory();

        // tag::pool[]
        JdbcSchema.of(dataSource).migrate(); // when you deploy, not at each start

        var store = JdbcUnitOfWork.over(dataSource).build(); // once, for all threads
        var hersys = Hersys.builder()
                .clock(clock)
                .unitOfWork(store)
                .directory(directory)
                .build();
        var receipt = hersys.notifyingCase().submit(clinic, draft);
        // end::pool[]

        assertThat(receipt.isAccepted()).isTrue();
        assertThat(database.count("notification")).isEqualTo(1);
    }

    @Test
    void within_your_transaction() throws SQLException {
        var directory = Systems.directory();
        JdbcSchema.of(dataSource).migrate();
        database.execute("CREATE TABLE hersys.chart (remark VARCHAR(100))");
        var store = JdbcUnitOfWork.over(dataSource).build();

        // tag::transaction[]
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO hersys.chart VALUES ('発生届を提出')");
            }
            var hersys = Hersys.builder()
                    .clock(clock)
                    .unitOfWork(store.within(connection))
                    .directory(directory)
                    .build();
            var receipt = hersys.notifyingCase().submit(clinic, draft);
            if (receipt.isAccepted()) {
                connection.commit(); // the chart and the notification, or neither
            } else {
                connection.rollback();
            }
        }
        // end::transaction[]

        assertThat(database.count("chart")).isEqualTo(1);
        assertThat(database.count("notification")).isEqualTo(1);
    }

    @Test
    void in_a_schema_of_another_name() {
        // tag::schema[]
        JdbcSchema.of(dataSource).named("covid_notification").migrate();
        var store = JdbcUnitOfWork.over(dataSource).schema("covid_notification").build();
        // end::schema[]

        assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();
        database.execute("DROP SCHEMA covid_notification CASCADE");
    }

    @Test
    void with_a_migration_tool_of_your_own() {
        // tag::script[]
        var schema = JdbcSchema.of(dataSource);
        for (var migration : schema.status().pending()) {
            String sql = schema.script(migration.version()); // a file for Flyway, Liquibase or psql
            assertThat(sql).contains("TABLE hersys.");
        }
        // end::script[]

        assertThat(schema.status().installed()).isZero();
    }

    @Test
    void reading_from_a_replica() {
        var replicaPool = Databases.readOnly(database);
        JdbcSchema.of(dataSource).migrate();
        var caseId = Samples.caseOf(1).caseId();
        JdbcUnitOfWork.over(dataSource).build().run(Samples.insert(1));

        // tag::replica[]
        var replica = JdbcUnitOfWork.over(replicaPool)
                .statementTimeout(Duration.ofMinutes(5))
                .build();
        var versions =
                replica.run(transaction -> Outcome.accepted(transaction.cases().history(caseId)));
        // end::replica[]

        assertThat(versions.orElseThrow()).hasSize(1);
        assertThatThrownBy(() -> replica.run(Samples.insert(2)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("read-only");
    }

    @Test
    void on_one_machine_in_a_file(@TempDir Path folder) {
        // tag::file[]
        var config = new HikariConfig(); // or any other DataSource
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("hersys"));
        try (var pool = new HikariDataSource(config)) {
            JdbcSchema.of(pool).migrate();
            var store = JdbcUnitOfWork.over(pool).build();
            // end::file[]

            assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();
        }
    }
}
