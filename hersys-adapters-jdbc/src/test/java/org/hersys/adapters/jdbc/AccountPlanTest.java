package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.account.LoginId;
import org.hersys.audit.AuditSubject;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How PostgreSQL finds an account, a sign-in, a session and what was done with an account among some thousands: by an index. */
class AccountPlanTest {

    private static final int ROWS = 10_000;
    private static final String TOKEN = "0".repeat(60) + "1234";

    /** Before the thousandth second. */
    private static final Instant EARLY = Instant.parse("2022-09-26T00:02:00Z");

    private static final TestDatabase DATABASE = Databases.postgres().migrated();

    private record Statement(String index, String sql, Parameters.Binder values) {

        @Override
        public String toString() {
            return index + ": " + sql.lines().findFirst().orElse("");
        }
    }

    /** A hundred centres, a hundred accounts each, a sign-in and a session of each, and an entry every second. */
    @BeforeAll
    static void load() {
        execute(
                """
                INSERT INTO {s}.account (login_id, account_id, actor_id, centre, state, version, entered_at, document)
                SELECT 'clinic-' || n, lpad(to_hex(n), 32, '0')::uuid, 'actor-' || n, 'c' || n % 100, 'ACTIVE', 1,
                    timestamptz '2022-09-26 00:00:00+00', ''::bytea FROM generate_series(1, {n}) n""",
                """
                INSERT INTO {s}.responsible_person (organisation, person_id, version, document)
                SELECT 'institution:i' || n, lpad(to_hex(n), 32, '0')::uuid, 1, ''::bytea FROM generate_series(1, {n}) n""",
                """
                INSERT INTO {s}.sign_in (token, sign_in_id, version, ends_at, document)
                SELECT lpad(n::text, 64, '0'), lpad(to_hex(n), 32, '0')::uuid, 1,
                    timestamptz '2022-09-26 00:00:00+00' + n * interval '1 s', ''::bytea FROM generate_series(1, {n}) n""",
                """
                INSERT INTO {s}.account_session (token, login_id, opened_at, last_used_at, document)
                SELECT lpad(n::text, 64, '0'), 'clinic-' || n, at, at, ''::bytea FROM generate_series(1, {n}) n,
                    LATERAL (SELECT timestamptz '2022-09-26 00:00:00+00' + n * interval '1 s' AS at) t""",
                """
                INSERT INTO {s}.audit_entry (entry_id, happened_at, document, digest, subject_kind, subject)
                SELECT lpad(to_hex(n), 32, '0')::uuid, timestamptz '2022-09-26 00:00:00+00' + n * interval '1 s', ''::bytea,
                    ''::bytea, CASE n % 4 WHEN 0 THEN 'ACCOUNT' END, CASE n % 4 WHEN 0 THEN 'clinic-' || n % 1000 END
                FROM generate_series(1, {n}) n""",
                "ANALYZE {s}.account",
                "ANALYZE {s}.responsible_person",
                "ANALYZE {s}.sign_in",
                "ANALYZE {s}.account_session",
                "ANALYZE {s}.audit_entry");
    }

    private static void execute(String... statements) {
        DATABASE.execute(Stream.of(statements)
                .map(each -> each.replace("{s}", DATABASE.schema()).replace("{n}", String.valueOf(ROWS)))
                .toArray(String[]::new));
    }

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    static Stream<Statement> statements() {
        var account = AuditSubject.of(LoginId.of("clinic-4"));
        return Stream.of(
                new Statement("account_pkey", JdbcAccounts.FIND, each -> each.text("clinic-7")),
                new Statement("account_pkey", JdbcAccounts.FIND + " FOR UPDATE", each -> each.text("clinic-7")),
                new Statement("account_of_centre", JdbcAccounts.OF_CENTRE, each -> each.text("c7")),
                new Statement("responsible_person_pkey", JdbcAccounts.PERSON, each -> each.text("institution:i7")),
                new Statement("sign_in_pkey", JdbcAccounts.SIGN_IN, each -> each.text(TOKEN)),
                new Statement("sign_in_end", JdbcAccounts.PURGE_SIGN_INS, each -> each.instant(EARLY)),
                new Statement("account_session_pkey", SessionRows.FIND, each -> each.text(TOKEN)),
                new Statement("account_session_pkey", SessionRows.END, each -> each.text(TOKEN)),
                new Statement("account_session_account", SessionRows.OF_ACCOUNT, each -> each.text("clinic-7")),
                new Statement("account_session_last_use", SessionRows.PURGE, each -> each.instant(EARLY)),
                new Statement(
                        "audit_entry_subject",
                        JdbcAuditTrail.OF_SUBJECT,
                        each -> each.name(account.kind()).text(account.id())));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void each_statement_walks_the_index_that_was_made_for_it(Statement statement) throws SQLException {
        var plan = plan(statement);

        assertThat(plan).contains(statement.index()).doesNotContain("Seq Scan");
    }

    private static String plan(Statement statement) throws SQLException {
        String sql = "EXPLAIN " + new SchemaName(DATABASE.schema()).in(statement.sql());
        try (var connection = DATABASE.dataSource().getConnection();
                var prepared = connection.prepareStatement(sql)) {
            statement.values().bind(new Parameters(prepared));
            try (var rows = prepared.executeQuery()) {
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            }
        }
    }
}
