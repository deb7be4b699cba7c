package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hersys.message.MessagePriority;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How PostgreSQL finds the messages whose turn it is among very many that were sent or wait: by an index, without sorting. */
@Tag("long")
class ClaimPlanTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final TestDatabase DATABASE = Databases.postgres().migrated();

    /** A tenth waits, half of it is due; one of a hundred is a code. */
    @BeforeAll
    static void load() throws SQLException {
        execute("""
                INSERT INTO hersys.message (message_id, state, kind, created_at, next_try_at, attempts, repeats, document,
                    priority, expires_at)
                SELECT lpad(to_hex(n), 32, '0')::uuid, CASE n % 10 WHEN 0 THEN 'WAITING' ELSE 'SENT' END, 'ANY', at,
                    CASE n % 10 WHEN 0 THEN at END, 0, 0, ''::bytea,
                    CASE n % 100 WHEN 0 THEN 'CODE' ELSE 'ORDINARY' END, CASE n % 100 WHEN 0 THEN at + interval '5 min' END
                FROM generate_series(1, 200000) n,
                    LATERAL (SELECT timestamptz '2022-09-26 01:00:00+00' + (n - 100000) * interval '1 s' AS at) t""");
        execute("ANALYZE hersys.message");
    }

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Test
    void those_that_are_due_come_in_the_order_of_their_index() throws SQLException {
        for (var priority : MessagePriority.values()) {
            var plan = plan(
                    MessageClaims.DUE,
                    each -> each.name(priority).instant(NOW).instant(NOW).integer(20));

            assertThat(plan).contains("message_turn").doesNotContain("Sort").doesNotContain("Seq Scan");
        }
    }

    @Test
    void those_that_have_expired_are_found_by_theirs() throws SQLException {
        var plan =
                plan(MessageClaims.STALE, each -> each.instant(NOW).instant(NOW).integer(20));

        assertThat(plan).contains("message_expiry").doesNotContain("Sort").doesNotContain("Seq Scan");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new SchemaName(DATABASE.schema()).in(sql));
        }
    }

    private static String plan(String select, Parameters.Binder binder) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement =
                        connection.prepareStatement("EXPLAIN " + new SchemaName(DATABASE.schema()).in(select))) {
            binder.bind(new Parameters(statement));
            try (var rows = statement.executeQuery()) {
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            }
        }
    }
}
