package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;

/**
 * That a health centre has looked at a notification and found nothing amiss (保健所確認済). Immutable; prints no content.
 *
 * <p>HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問14-2: another person than the one who typed the notification should
 * confirm, but the same one may; which it was is kept.
 *
 * @param centre for which centre
 * @param by who confirmed
 * @param at when
 * @param version the version that was looked at
 * @param content what that version said
 * @param bySamePersonAsEntered whether who confirmed had also entered what was confirmed
 */
public record Confirmation(
        CentreId centre,
        ActorId by,
        Instant at,
        long version,
        NotificationContent content,
        boolean bySamePersonAsEntered) {

    /**
     * Checks that nothing is missing.
     *
     * @param centre for which centre
     * @param by who confirmed
     * @param at when
     * @param version the version that was looked at
     * @param content what that version said
     * @param bySamePersonAsEntered whether who confirmed had also entered what was confirmed
     * @throws IllegalArgumentException if the version is below 1
     */
    public Confirmation {
        requireNonNull(centre, "centre");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(content, "content");
        Versions.require(version);
    }
}
