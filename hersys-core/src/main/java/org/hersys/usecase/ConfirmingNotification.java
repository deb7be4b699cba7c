package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Confirms a notification for the health centre (保健所確認済).
 *
 * <p>The centre looks at birth date, report date, the other dates and the tests, and at the current status, which it enters
 * if nobody has
 * （HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問14-2、問14-3）. The confirmation names the version that was looked at, and
 * whether the same person had typed it: another one should confirm, the same one may. An amended notification may be
 * confirmed anew.
 */
public final class ConfirmingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ConfirmingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act, by which a notification goes through the health centre
     */
    public Citation legalBasis() {
        return Operation.CONFIRM.legalBasis();
    }

    /**
     * Confirms.
     *
     * @param actor who has looked at it
     * @param id the notification
     * @param seenVersion the version that was looked at
     * @return what was confirmed and what is still to be done; or {@code OPERATION_NOT_ALLOWED}, {@code LOST_UPDATE} or a
     *     missing right
     */
    public Outcome<ConfirmationReceipt> confirm(Actor actor, NotificationId id, long seenVersion) {
        return Conversation.hold(setting, actor, Operation.CONFIRM, talk -> {
            var filed = talk.filed(id, NotificationOperation.CONFIRM, seenVersion);
            var centre = actor.centre().orElse(filed.filing().addressee());
            var confirmed = filed.confirmed(centre, talk.attribution());
            talk.update(confirmed);
            return new ConfirmationReceipt(confirmed, talk.caseOf(filed.caseId()));
        });
    }
}
