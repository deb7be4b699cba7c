package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.actor.OrganisationKey;
import org.hersys.notification.NotificationState;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;

/** Rows as each version of the schema held them, kept as scripts: a migration must not lose them. */
final class StoredRows {

    private static final Pattern BYTES = Pattern.compile("utf8\\('((?:[^']++|'')*+)'\\)");

    private static final CaseId CASE = CaseId.of(UUID.fromString("00000000-0000-0001-0000-000000000001"));
    private static final NotificationId NOTIFICATION =
            NotificationId.of(UUID.fromString("00000000-0000-0002-0000-000000000001"));

    private StoredRows() {}

    /** What a database of a version holds: the rows that came with it and with the versions before. */
    static void insertInto(TestDatabase database, int version) {
        for (int number = 1; number <= version; number++) {
            String script =
                    script(number).map(new SchemaName(database.schema())::in).orElse("");
            for (var statement : Migrations.statements(script)) {
                database.execute(BYTES.matcher(statement)
                        .replaceAll(found -> bytes(database, found.group(1).replace("''", "'"))));
            }
        }
    }

    private static String bytes(TestDatabase database, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return database.isPostgres() ? "decode('" + hex + "', 'hex')" : "X'" + hex + "'";
    }

    private static Optional<String> script(int version) {
        var file = "rows/" + Migrations.fileName(Migrations.of(version)) + ".sql";
        try (var stream = StoredRows.class.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void assertAreThere(JdbcUnitOfWork store) {
        store.run(transaction -> {
            assertCaseAndNotification(transaction);
            return Outcome.accepted(true);
        });
    }

    private static void assertCaseAndNotification(Transaction transaction) {
        assertThat(transaction.cases().history(CASE)).hasSize(2);
        assertThat(transaction.cases().findByHersysId(HersysId.of("00000001")))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        assertThat(transaction.notifications().ofCase(CASE)).hasSize(1);
        assertThat(transaction.notifications().find(NOTIFICATION))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(NotificationState.SUBMITTED));
        assertThat(transaction.submissions().find(new OrganisationKey("institution:clinic"), SubmissionKey.of("key-1")))
                .hasValueSatisfying(found -> assertThat(found.notificationId()).isEqualTo(NOTIFICATION));
    }
}
