package org.hersys.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hersys.Hersys;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.form.NotificationItem;
import org.hersys.json.StoredDocument;
import org.hersys.notification.Notification;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;

/** Notifications of three versions each, read on four ways. */
final class Readings {

    private static final String SCHEMA = "reading";

    private static final LocalDate FIRST_DAY = Notifications.IN_2021;

    private static final String SELECT = """
            SELECT v.document FROM reading.notification n
            JOIN reading.notification_version v ON v.notification_id = n.notification_id AND v.version = n.version
            WHERE n.notification_id = ?""";

    private final ProductionPostgres postgres;
    private final JdbcUnitOfWork store;
    private final List<NotificationId> ids = new ArrayList<>();
    private final Instant firstEvening;

    /** Submitted on the first day, asked about on each of the two days after. */
    Readings(ProductionPostgres postgres, int count) throws SQLException {
        this.postgres = postgres;
        this.store = postgres.emptyStore(SCHEMA).build();
        this.firstEvening = Systems.clockOn(FIRST_DAY).instant().plusSeconds(1);
        var hersys = on(FIRST_DAY);
        for (int number = 0; number < count; number++) {
            ids.add(Submissions.submit(hersys, Notifications.draftOfPatient(number))
                    .notificationId());
        }
        for (int day = 1; day <= 2; day++) {
            askAboutAll(on(FIRST_DAY.plusDays(day)), day);
        }
        postgres.execute("ANALYZE");
    }

    private Hersys on(LocalDate day) {
        return Systems.builder(Systems.clockOn(day)).unitOfWork(store).build();
    }

    private void askAboutAll(Hersys hersys, long seenVersion) {
        var question = FreeText.of("発病年月日をご確認ください。");
        for (var id : ids) {
            hersys.queryingNotification()
                    .ask(Actors.centreNurse(), id, seenVersion, NotificationItem.ONSET_DATE, question)
                    .orElseThrow();
        }
    }

    int size() {
        return ids.size();
    }

    /** As it is now. */
    Notification find(int number) {
        return store.run(transaction -> Outcome.accepted(
                        transaction.notifications().find(ids.get(number)).orElseThrow()))
                .orElseThrow();
    }

    /** As it was in the evening of the first day. */
    Notification asOf(int number) {
        return store.run(transaction -> Outcome.accepted(transaction
                        .notifications()
                        .asOf(ids.get(number), firstEvening)
                        .orElseThrow()))
                .orElseThrow();
    }

    /** As it is now, by a statement of one's own and the JSON of the library. */
    Notification selectAndRead(int number) throws SQLException {
        return StoredDocument.read(Notification.class, new String(select(number), StandardCharsets.UTF_8))
                .orElseThrow()
                .value();
    }

    /** The bytes only, in a transaction as the others. */
    byte[] select(int number) throws SQLException {
        UUID id = ids.get(number).value();
        try (var connection = postgres.pool().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(SELECT)) {
                statement.setObject(1, id);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    byte[] document = rows.getBytes(1);
                    connection.commit();
                    return document;
                }
            }
        }
    }
}
