package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Corrects the result of a suspected patient to negative (検査結果の陰性への修正).
 *
 * <p>The notification stays, with its class and its day of submission; only the result changes
 * （HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問3）. A confirmed patient is never turned back by a later negative test.
 */
public final class CorrectingToNegative {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public CorrectingToNegative(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.CORRECT_TO_NEGATIVE.legalBasis();
    }

    /**
     * Corrects the result.
     *
     * @param actor who corrects it
     * @param id the notification of a suspected patient
     * @param seenVersion the version that the actor has seen
     * @return the notification, of which the case keeps the result too; or {@code NEGATIVE_FOR_SUSPECTED_ONLY},
     *     {@code TEST_MISSING}, or why not
     */
    public Outcome<FiledNotification> correct(Actor actor, NotificationId id, long seenVersion) {
        return Conversation.hold(setting, actor, Operation.CORRECT_TO_NEGATIVE, talk -> {
            var filed = talk.filed(id, NotificationOperation.CORRECT_TO_NEGATIVE, seenVersion);
            var corrected = Refusal.unless(filed.correctedToNegative(talk.attribution()));
            talk.update(corrected);
            SharedItems.follow(talk, talk.caseOf(filed.caseId()), corrected, filed.content());
            return corrected;
        });
    }
}
