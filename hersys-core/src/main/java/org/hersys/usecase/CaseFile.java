package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.Notification;

/**
 * A case and its notifications (患者情報と発生届), all as they were at one moment.
 *
 * @param record the case
 * @param notifications those that the reader may see, in the order in which they were made; immutable
 */
public record CaseFile(CaseRecord record, List<Notification> notifications) {

    /**
     * Checks that all are of one case.
     *
     * @param record the case
     * @param notifications those that the reader may see
     * @throws IllegalArgumentException if a notification is of another case
     */
    public CaseFile {
        requireNonNull(record, "record");
        notifications = List.copyOf(notifications);
        for (var notification : notifications) {
            if (!notification.caseId().equals(record.caseId())) {
                throw new IllegalArgumentException("a file must hold notifications of its own case only");
            }
        }
    }

    /** The id of the case, and how many notifications there are. */
    @Override
    public String toString() {
        return "CaseFile[" + record + ", notifications " + notifications.size() + "]";
    }
}
