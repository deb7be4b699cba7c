package org.hersys.port;

import static java.util.Objects.requireNonNull;

import org.hersys.actor.OrganisationKey;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.NotificationId;

/**
 * What a submission key stands for (受付の記録): the notification that was filed under it first. Immutable.
 *
 * @param organisation whose key it is
 * @param key the key
 * @param notificationId the notification, also after it was deleted
 * @param isDeleted whether the notification was deleted
 */
public record Submission(
        OrganisationKey organisation, SubmissionKey key, NotificationId notificationId, boolean isDeleted) {

    /**
     * Checks that nothing is missing.
     *
     * @param organisation whose key it is
     * @param key the key
     * @param notificationId the notification
     * @param isDeleted whether the notification was deleted
     */
    public Submission {
        requireNonNull(organisation, "organisation");
        requireNonNull(key, "key");
        requireNonNull(notificationId, "notificationId");
    }

    /**
     * A submission that is about to be filed.
     *
     * @param organisation whose key it is
     * @param key the key
     * @param notificationId the new notification
     * @return the record of it
     */
    public static Submission of(OrganisationKey organisation, SubmissionKey key, NotificationId notificationId) {
        return new Submission(organisation, key, notificationId, false);
    }
}
