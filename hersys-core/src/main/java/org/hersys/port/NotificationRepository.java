package org.hersys.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
