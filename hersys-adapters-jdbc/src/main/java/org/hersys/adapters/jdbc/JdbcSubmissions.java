package org.hersys.adapters.jdbc;

import java.util.Optional;
import org.hersys.actor.OrganisationKey;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.NotificationId;
import org.hersys.port.StorageException;
import org.hersys.port.Submission;
import org.hersys.port.SubmissionRegister;

/** Submissions by key; the primary key lets one in and makes the others wait. */
final class JdbcSubmissions implements SubmissionRegister {

    private static final String INSERT = """
            INSERT INTO hersys.submission (organisation, submission_key, notification_id, is_deleted)
            VALUES (?, ?, ?, ?)""";

    private static final String FIND = """
            SELECT notification_id, is_deleted FROM hersys.submission WHERE organisation = ? AND submission_key = ?""";

    private static final String MARK_DELETED =
            "UPDATE hersys.submission SET is_deleted = TRUE WHERE notification_id = ?";

    private final Session session;

    JdbcSubmissions(Session session) {
        this.session = session;
    }

    @Override
    public Submission registerOrFind(Submission submission) {
        boolean isNew = session.insertUnlessThere(
                INSERT,
                each -> each.text(submission.organisation().value())
                        .text(submission.key().value())
                        .uuid(submission.notificationId().value())
                        .yes(submission.isDeleted()));
        return isNew
                ? submission
                : find(submission.organisation(), submission.key())
                        .orElseThrow(
                                () -> new StorageException(
                                        "a submission key that was there must be found; the transaction may see old rows only"));
    }

    @Override
    public Optional<Submission> find(OrganisationKey organisation, SubmissionKey key) {
        return session.one(
                FIND,
                each -> each.text(organisation.value()).text(key.value()),
                row -> new Submission(organisation, key, NotificationId.of(Columns.uuid(row, 1)), row.getBoolean(2)));
    }

    @Override
    public void markDeleted(NotificationId notificationId) {
        session.change(MARK_DELETED, each -> each.uuid(notificationId.value()));
    }
}
