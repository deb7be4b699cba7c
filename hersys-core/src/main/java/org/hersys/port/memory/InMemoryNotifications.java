package org.hersys.port.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.CaseScope;
import org.hersys.port.NotificationRepository;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;

/** Notifications with their versions, in the order of their cases. */
final class InMemoryNotifications implements NotificationRepository {

    private final Session session;
    private final Tables tables;
    private final VersionedTable<NotificationId, Notification> rows;

    InMemoryNotifications(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
        this.rows = new VersionedTable<>(
                session,
                tables.notifications,
                Notification::version,
                notification -> notification.attribution().at());
    }

    @Override
    public boolean insert(Notification notification) {
        if (!rows.insert(notification.id(), notification)) {
            return false;
        }
        var ofCase = idsOf(notification.caseId());
        session.put(
                tables.notificationsByCase,
                notification.caseId(),
                Stream.concat(ofCase.stream(), Stream.of(notification.id())).toList());
        return true;
    }

    @Override
    public boolean update(Notification notification) {
        return rows.update(notification.id(), notification);
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Notification> asOf(NotificationId id, Instant moment) {
        return rows.asOf(id, moment);
    }

    @Override
    public List<Notification> history(NotificationId id) {
        return rows.history(id);
    }

    @Override
    public List<Notification> ofCase(CaseId caseId) {
        return idsOf(caseId).stream().flatMap(id -> rows.find(id).stream()).toList();
    }

    @Override
    public List<Notification> ofCaseAsOf(CaseId caseId, Instant moment) {
        return idsOf(caseId).stream()
                .flatMap(id -> rows.asOf(id, moment).stream())
                .toList();
    }

    @Override
    public Page<FiledNotification> withOpenQuery(CaseScope scope, PageRequest page) {
        session.requireOpen();
        var open = tables.notifications.keySet().stream()
                .flatMap(id -> rows.find(id).stream())
                .flatMap(notification -> notification.<Stream<FiledNotification>>fold(
                        draft -> Stream.empty(), Stream::of, frozen -> Stream.empty()))
                .filter(filed -> !filed.openQueries().isEmpty())
                .filter(filed -> tables.isIn(scope, filed.caseId()))
                .sorted(Comparator.comparing(InMemoryNotifications::position))
                .filter(filed -> page.after()
                        .map(after -> position(filed).compareTo(after) > 0)
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(open, page.limit(), InMemoryNotifications::position);
    }

    private static PageKey position(FiledNotification filed) {
        return PageKey.of(filed.filing().entered().at(), filed.id().value());
    }

    @Override
    public boolean delete(NotificationId id) {
        var last = find(id);
        last.ifPresent(notification -> {
            rows.delete(id);
            var rest = idsOf(notification.caseId()).stream()
                    .filter(other -> !other.equals(id))
                    .toList();
            session.put(tables.notificationsByCase, notification.caseId(), rest);
        });
        return last.isPresent();
    }

    private List<NotificationId> idsOf(CaseId caseId) {
        session.requireOpen();
        return tables.notificationsByCase.getOrDefault(caseId, List.of());
    }
}
