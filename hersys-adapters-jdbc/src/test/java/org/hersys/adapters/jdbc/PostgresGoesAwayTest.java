package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server of its own that is stopped and started again, and connections that it ends. */
class PostgresGoesAwayTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    private DataSource dataSource;
    private JdbcUnitOfWork store;

    @BeforeAll
    static void startTheServer() throws IOException {
        server = start(0);
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void makeTheTables() {
        dataSource = dataSource(server.getPort(), "");
        JdbcSchema.of(dataSource).migrate();
        store = JdbcUnitOfWork.over(dataSource).build();
    }

    @AfterEach
    void removeTheTables() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA hersys CASCADE");
        }
    }

    @Test
    void what_was_accepted_is_there_when_the_database_comes_back_and_the_store_goes_on() throws IOException {
        store.run(Samples.insert(1));
        int port = server.getPort();
        server.close();

        assertThatThrownBy(() -> store.run(Samples.insert(2)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("reachable");

        server = start(port);
        assertThat(store.run(Samples.insert(3)).isAccepted()).isTrue();
        assertThat(Samples.isStored(store, 1)).isTrue();
        assertThat(Samples.isStored(store, 2)).isFalse();
        assertThat(Samples.isStored(store, 3)).isTrue();
    }

    @Test
    void a_connection_that_ends_in_the_middle_leaves_nothing_half_written() {
        assertThatThrownBy(() -> store.run(transaction -> {
                    transaction.cases().insert(Samples.caseOf(1));
                    endAllConnections();
                    transaction.cases().insert(Samples.caseOf(2));
                    return Outcome.accepted(true);
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("reachable")
                .hasMessageContaining("nothing of the unit of work was stored");

        assertThat(Samples.isStored(store, 1)).isFalse();
        assertThat(Samples.isStored(store, 2)).isFalse();
    }

    @Test
    void a_connection_that_ends_before_the_commit_leaves_the_outcome_unknown_and_says_so() {
        assertThatThrownBy(() -> store.run(transaction -> {
                    transaction.cases().insert(Samples.caseOf(1));
                    endAllConnections();
                    return Outcome.accepted(true);
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not known");
        assertThat(Samples.isStored(store, 1)).isFalse();
    }

    @Test
    void a_statement_that_waits_too_long_is_broken_off() throws SQLException {
        store.run(Samples.insert(1));
        var impatient = JdbcUnitOfWork.over(dataSource)
                .statementTimeout(Duration.ofMillis(500))
                .build();

        try (var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM hersys.patient_case FOR UPDATE");
            assertThatThrownBy(() -> impatient.run(PostgresGoesAwayTest::remark))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("time-out");
        }
        assertThat(impatient.run(PostgresGoesAwayTest::remark).isAccepted()).isTrue();
    }

    private static Outcome<Boolean> remark(Transaction transaction) {
        var read = transaction.cases().find(Samples.caseOf(1).caseId()).orElseThrow();
        return Outcome.accepted(transaction.cases().update(Samples.remarked(read, Samples.START, "経過良好")));
    }

    @Test
    void a_user_who_may_only_read_is_told_so() {
        var replica = JdbcUnitOfWork.over(dataSource(server.getPort(), "&readOnly=true"))
                .build();
        store.run(Samples.insert(1));

        assertThat(Samples.isStored(replica, 1)).isTrue();
        assertThatThrownBy(() -> replica.run(Samples.insert(2)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("read-only");
    }

    @Test
    void personal_data_does_not_travel_in_clear_to_a_host_that_is_not_allowed_by_name() {
        var url = "jdbc:postgresql://0.0.0.0:" + server.getPort() + "/postgres?user=postgres";
        var elsewhere = JdbcUnitOfWork.over(Databases.unpooled(url));

        assertThatThrownBy(() -> elsewhere.build().run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("sslmode=verify-full");
        assertThat(elsewhere
                        .allowPlainConnectionTo("0.0.0.0")
                        .build()
                        .run(Samples.insert(1))
                        .isAccepted())
                .isTrue();
    }

    private void endAllConnections() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'""");
        } catch (SQLException failed) {
            throw new IllegalStateException("the connections of a test must end", failed);
        }
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    private static DataSource dataSource(int port, String settings) {
        return Databases.unpooled("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres" + settings);
    }
}
