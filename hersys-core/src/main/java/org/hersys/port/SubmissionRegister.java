package org.hersys.port;

import java.util.Optional;
import org.hersys.actor.OrganisationKey;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.NotificationId;

/**
 * Knows every submission by its key (受付簿), so that what is sent twice is filed once. Part of a {@link Transaction}.
 *
 * <pre>{@code
 * var registered = transaction.submissions().registerOrFind(Submission.of(organisation, key, newId));
 * if (!registered.notificationId().equals(newId)) {
 *     // sent before: answer what was answered then
 * }
 * }</pre>
 */
public interface SubmissionRegister {

    /**
     * Registers a submission, unless its organisation has used the key before. Of several transactions that do so at the
     * same time one registers; the others wait for it to end, and find what it registered if it was committed.
     *
     * @param submission what is to be filed
     * @return what stands in the register now: the same, or the earlier one
     */
    Submission registerOrFind(Submission submission);

    /**
     * What was filed under a key.
     *
     * @param organisation whose key it is
     * @param key the key
     * @return the submission, also if it is deleted; or empty if the key was never used
     */
    Optional<Submission> find(OrganisationKey organisation, SubmissionKey key);

    /**
     * Notes that a notification was deleted: its keys stay and say so.
     *
     * @param notificationId which one
     */
    void markDeleted(NotificationId notificationId);
}
