package org.hersys.usecase;

import java.util.Optional;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.Confirmation;
import org.hersys.notification.FiledNotification;

/**
 * What came of a confirmation (保健所確認の結果). Immutable.
 */
public final class ConfirmationReceipt {

    private final FiledNotification notification;
    private final Optional<CurrentStatus> currentStatus;

    ConfirmationReceipt(FiledNotification notification, CaseRecord record) {
        this.notification = notification;
        this.currentStatus = record.status().current();
    }

    /**
     * The notification as it is now.
     *
     * @return the version with the mark
     */
    public FiledNotification notification() {
        return notification;
    }

    /**
     * The mark.
     *
     * @return who confirmed which version, and whether the same person had typed it
     */
    public Confirmation confirmation() {
        return notification.confirmation().orElseThrow();
    }

    /**
     * The current status, at which the centre looks as well.
     *
     * @return the status, or empty if the centre has still to enter it
     */
    public Optional<CurrentStatus> currentStatus() {
        return currentStatus;
    }

    /** The id of the notification and its version. */
    @Override
    public String toString() {
        return "ConfirmationReceipt[" + notification.id() + " v" + notification.version() + "]";
    }
}
