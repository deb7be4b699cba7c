package org.hersys.port.memory;

import java.util.Optional;
import java.util.Set;
import org.hersys.actor.OrganisationKey;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.NotificationId;
import org.hersys.port.Submission;
import org.hersys.port.SubmissionRegister;

/** Submissions by key. */
final class InMemorySubmissions implements SubmissionRegister {

    private final Session session;
    private final Tables tables;

    InMemorySubmissions(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public Submission registerOrFind(Submission submission) {
        var earlier = find(submission.organisation(), submission.key());
        if (earlier.isEmpty()) {
            var key = new Tables.OwnedKey(submission.organisation(), submission.key());
            session.put(tables.submissions, key, submission);
            session.put(
                    tables.submissionsByNotification,
                    submission.notificationId(),
                    Sets.with(keysOf(submission.notificationId()), key));
        }
        return earlier.orElse(submission);
    }

    @Override
    public Optional<Submission> find(OrganisationKey organisation, SubmissionKey key) {
        session.requireOpen();
        return Optional.ofNullable(tables.submissions.get(new Tables.OwnedKey(organisation, key)));
    }

    @Override
    public void markDeleted(NotificationId notificationId) {
        session.requireOpen();
        for (var key : keysOf(notificationId)) {
            session.put(tables.submissions, key, new Submission(key.organisation(), key.key(), notificationId, true));
        }
    }

    private Set<Tables.OwnedKey> keysOf(NotificationId notificationId) {
        return tables.submissionsByNotification.getOrDefault(notificationId, Set.of());
    }
}
