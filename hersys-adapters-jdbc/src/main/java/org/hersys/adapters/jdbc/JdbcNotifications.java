package org.hersys.adapters.jdbc;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
final class JdbcNotifications implements NotificationRepository {

    private static final VersionedTable<Notification> TABLE = new VersionedTable<>(
            "notification",
            "notification_id",
            Notification.class,
            Notification::version,
            notification -> notification.attribution().at());

    private static final String INSERT = """
            INSERT INTO hersys.notification (version, state, entered_at, diagnosis_class, diagnosed_on, reported_on,
                onset_on, submitted_at, institution_id, addressee_centre, prefecture, sex, age, age_bracket,
                has_open_query, notification_id, case_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            UPDATE hersys.notification SET version = ?, state = ?, entered_at = ?, diagnosis_class = ?,
                diagnosed_on = ?, reported_on = ?, onset_on = ?, submitted_at = ?, institution_id = ?,
                addressee_centre = ?, prefecture = ?, sex = ?, age = ?, age_bracket = ?, has_open_query = ?
            WHERE notification_id = ? AND version = ?""";

    private static final String DELETE = "DELETE FROM hersys.notification WHERE notification_id = ?";

    private static final String OF_CASE = """
            SELECT v.notification_id, v.version, v.document
            FROM hersys.notification n
            JOIN hersys.notification_version v ON v.notification_id = n.notification_id AND v.version = n.version
            WHERE n.case_id = ?
            ORDER BY n.position""";

    private static final String OF_CASE_AS_OF = """
            SELECT v.notification_id, v.version, v.document
            FROM hersys.notification n
            JOIN hersys.notification_version v ON v.notification_id = n.notification_id
            WHERE n.case_id = ? AND v.entered_at <= ?
            ORDER BY n.position, v.version DESC""";

    private static final String WITH_OPEN_QUERY = """
            SELECT v.notification_id, v.version, v.document
            FROM hersys.case_access a
            JOIN hersys.notification n ON n.case_id = a.case_id
            JOIN hersys.notification_version v ON v.notification_id = n.notification_id AND v.version = n.version
            WHERE a.organisation = ? AND a.has_open_query AND {anyBit} AND n.has_open_query
                AND (n.submitted_at, n.notification_id) > (?, ?)
            ORDER BY n.submitted_at, n.notification_id
            LIMIT ?""";

    /** Before the first page: earlier than every filing. */
    private static final PageKey OLDEST = PageKey.of(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

    private final Session session;
    private final VersionedTable<Notification>.Rows rows;
    private final CaseAccess access;

    JdbcNotifications(Session session, Documents documents) {
        this.session = session;
        this.rows = TABLE.in(session, documents);
        this.access = new CaseAccess(session);
    }

    @Override
    public boolean insert(Notification notification) {
        boolean isNew = session.insertUnlessThere(INSERT, each -> ofCase(each, notification));
        if (isNew) {
            rows.insertFirst(notification.id().value(), notification);
            follow(List.of(notification));
        }
        return isNew;
    }

    @Override
    public Set<NotificationId> insertAll(List<Notification> notifications) {
        if (!session.isFaraway()) {
            return NotificationRepository.super.insertAll(notifications);
        }
        var there = existing(notifications.stream().map(Notification::id).toList());
        var stored = notifications.stream()
                .filter(notification -> !there.contains(notification.id()))
                .toList();
        session.changeAll(INSERT, stored, JdbcNotifications::ofCase);
        rows.insertAllFirst(stored, notification -> notification.id().value());
        follow(stored);
        return stored.stream().map(Notification::id).collect(toUnmodifiableSet());
    }

    @Override
    public Set<NotificationId> existing(Collection<NotificationId> ids) {
        return rows.existing(ids.stream().map(NotificationId::value)).stream()
                .map(NotificationId::of)
                .collect(toUnmodifiableSet());
    }

    private static Parameters ofCase(Parameters each, Notification notification) throws SQLException {
        return columns(each, notification).uuid(notification.caseId().value());
    }

    private void follow(List<Notification> stored) {
        access.followNotifications(stored.stream().map(Notification::caseId).collect(toUnmodifiableSet()));
        access.followQueries(stored.stream()
                .filter(notification -> ClearColumns.of(notification).hasOpenQuery())
                .map(Notification::caseId)
                .collect(toUnmodifiableSet()));
    }

    @Override
    public boolean update(Notification notification) {
        var id = notification.id().value();
        var before = rows.find(id, notification.version() - 1);
        boolean isAskedOrAnswered = before.filter(
                        last -> ClearColumns.of(last.value()).hasOpenQuery()
                                != ClearColumns.of(notification).hasOpenQuery())
                .isPresent();
        if (isAskedOrAnswered) {
            access.lockCase(notification.caseId());
        }
        boolean isNext = before.isPresent()
                && rows.isLast(id, notification.version() - 1)
                && session.change(UPDATE, each -> columns(each, notification).number(notification.version() - 1)) == 1;
        if (isNext) {
            rows.insert(id, before.get().with(notification));
            if (!isFoundAlike(ClearColumns.of(before.get().value()), ClearColumns.of(notification))) {
                access.followNotifications(notification.caseId());
            }
            if (isAskedOrAnswered) {
                access.followQueries(Set.of(notification.caseId()));
            }
        }
        return isNext;
    }

    private static boolean isFoundAlike(ClearColumns before, ClearColumns after) {
        return before.diagnosisClass() == after.diagnosisClass()
                && Objects.equals(before.diagnosedOn(), after.diagnosedOn())
                && Objects.equals(before.reportedOn(), after.reportedOn());
    }

    private static Parameters columns(Parameters each, Notification notification) throws SQLException {
        var clear = ClearColumns.of(notification);
        return each.number(notification.version())
                .name(notification.state())
                .instant(notification.attribution().at())
                .name(clear.diagnosisClass())
                .day(clear.diagnosedOn())
                .day(clear.reportedOn())
                .day(clear.onsetOn())
                .instant(clear.submittedAt())
                .text(clear.institution())
                .text(clear.addressee())
                .text(clear.prefecture())
                .name(clear.sex())
                .integer(clear.age())
                .name(clear.ageBracket())
                .yes(clear.hasOpenQuery())
                .uuid(notification.id().value());
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Notification> asOf(NotificationId id, Instant moment) {
        return rows.asOf(id.value(), moment);
    }

    @Override
    public List<Notification> history(NotificationId id) {
        return rows.history(id.value());
    }

    @Override
    public List<Notification> ofCase(CaseId caseId) {
        return session.list(OF_CASE, each -> each.uuid(caseId.value()), this::notification);
    }

    @Override
    public List<Notification> ofCaseAsOf(CaseId caseId, Instant moment) {
        var lastOfEach = new LinkedHashMap<NotificationId, Notification>();
        session.list(OF_CASE_AS_OF, each -> each.uuid(caseId.value()).instant(moment), this::notification).stream()
                .filter(version -> rows.isThere(version, moment))
                .forEach(version -> lastOfEach.putIfAbsent(version.id(), version));
        return List.copyOf(lastOfEach.values());
    }

    static String withOpenQuery(Dialect dialect) {
        return WITH_OPEN_QUERY.replace("{anyBit}", dialect.anyBit("a.relations"));
    }

    @Override
    public Page<FiledNotification> withOpenQuery(CaseScope scope, PageRequest page) {
        session.requireOpen();
        var after = page.after().orElse(OLDEST);
        var found = session
                .list(
                        withOpenQuery(session.dialect()),
                        each -> each.text(scope.organisation().value())
                                .integer(CaseSearch.bits(scope.relations()))
                                .instant(after.at())
                                .uuid(after.id())
                                .number(page.limit() + 1L),
                        this::notification)
                .stream()
                .flatMap(notification -> notification.<Stream<FiledNotification>>fold(
                        draft -> Stream.empty(), Stream::of, frozen -> Stream.empty()))
                .toList();
        return Page.of(found, page.limit(), JdbcNotifications::position);
    }

    private static PageKey position(FiledNotification filed) {
        return PageKey.of(filed.filing().entered().at(), filed.id().value());
    }

    @Override
    public boolean delete(NotificationId id) {
        var last = find(id);
        boolean isGone = session.change(DELETE, each -> each.uuid(id.value())) == 1;
        last.ifPresent(notification -> access.followNotifications(notification.caseId()));
        return isGone;
    }

    private Notification notification(ResultSet row) throws SQLException {
        UUID id = Columns.uuid(row, 1);
        return rows.document(id, row.getLong(2), row.getBytes(3)).value();
    }
}
