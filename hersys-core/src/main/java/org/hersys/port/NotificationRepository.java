package org.hersys.port;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;

/** Keeps notifications with all their versions (発生届の保存). Part of a {@link Transaction}. */
public interface NotificationRepository {

    /**
     * Stores a new notification.
     *
     * @param notification its first version
     * @return whether it was stored; false if there is one of this id
     */
    boolean insert(Notification notification);

    /**
     * Stores many new notifications, which a store may do in fewer journeys than one by one.
     *
     * @param notifications their first versions in the order in which they are to be, of which no two have the same id
     * @return the ids of those that were stored; there was one of this id already of each of the others
     */
    default Set<NotificationId> insertAll(List<Notification> notifications) {
        return notifications.stream().filter(this::insert).map(Notification::id).collect(toUnmodifiableSet());
    }

    /**
     * Which of many notifications there are.
     *
     * @param ids of notifications
     * @return those of which there is a notification
     */
    default Set<NotificationId> existing(Collection<NotificationId> ids) {
        return ids.stream().filter(id -> find(id).isPresent()).collect(toUnmodifiableSet());
    }

    /**
     * Stores the next version of a notification.
     *
     * @param notification its version must be one more than the stored one
     * @return whether it was stored; false if the stored version is another or the notification is gone
     */
    boolean update(Notification notification);

    /**
     * A notification as it is now.
     *
     * @param id which one
     * @return its last version, or empty if there is none
     */
    Optional<Notification> find(NotificationId id);

    /**
     * A notification as it was at some moment.
     *
     * @param id which one
     * @param moment when
     * @return the last version that was entered at that moment or before, or empty if there was none
     */
    Optional<Notification> asOf(NotificationId id, Instant moment);

    /**
     * Everything a notification has been.
     *
     * @param id which one
     * @return all versions, the first one first; empty if there is no such notification
     */
    List<Notification> history(NotificationId id);

    /**
     * The notifications of a case.
     *
     * @param caseId which case
     * @return their last versions in the order in which they were stored first
     */
    List<Notification> ofCase(CaseId caseId);

    /**
     * The notifications of a case as they were at some moment.
     *
     * @param caseId which case
     * @param moment when
     * @return those that were there, in the order in which they were stored first
     */
    List<Notification> ofCaseAsOf(CaseId caseId, Instant moment);

    /**
     * Notifications about which a centre has asked and nobody has answered; not the frozen ones.
     *
     * @param scope of whose cases
     * @param page which part of the list
     * @return the last versions, in the order in which they were filed
     */
    Page<FiledNotification> withOpenQuery(CaseScope scope, PageRequest page);

    /**
     * Removes a notification with all its versions.
     *
     * @param id which one
     * @return whether there was one
     */
    boolean delete(NotificationId id);
}
