package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Adds a notification to a case that has one (追加登録): for example as a confirmed patient, of whom there is one as a
 * suspected patient.
 *
 * <p>The earlier notification is frozen for everybody
 * （HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問3、問7）: it can be read and printed. That is said before it is done:
 * without consent the problem {@code FREEZE_NOT_CONFIRMED} tells what follows. Deleting the added notification gives the
 * earlier one back.
 *
 * <p>All else is as in {@link NotifyingCase}: the same checks, the same receipt, and the same draft sent twice is filed once.
 */
public final class AddingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public AddingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.ADD_NOTIFICATION.legalBasis();
    }

    /**
     * Files a notification that follows another one. What the draft leaves empty and the case knows is taken from the case.
     *
     * @param actor who presses 「追加登録」 and then 「報告」
     * @param earlierId the notification that it follows, which will be frozen
     * @param seenVersion the version of that one which the actor has seen
     * @param draft what is notified
     * @param consent whether the actor knows that the earlier one will be frozen
     * @return the receipt, or every problem
     */
    public Outcome<SubmissionReceipt> add(
            Actor actor, NotificationId earlierId, long seenVersion, NotificationDraft draft, Consent consent) {
        return Conversation.hold(setting, actor, Operation.ADD_NOTIFICATION, talk -> {
            talk.notification(earlierId);
            return Submitting.once(talk, draft, NotificationId.random(), id -> {
                var earlier = talk.filed(earlierId, NotificationOperation.ADD, seenVersion);
                if (consent != Consent.GIVEN) {
                    throw Refusal.of(ProblemCode.FREEZE_NOT_CONFIRMED);
                }
                return file(talk, draft, earlier, id);
            });
        });
    }

    private static SubmissionReceipt file(
            Conversation talk, NotificationDraft draft, FiledNotification earlier, NotificationId id) {
        var record = talk.caseOf(earlier.caseId());
        var content = SharedItems.completed(draft.content(), record);
        return Submitting.file(talk, draft, record, content, completedBy(content, earlier), (filedContent, filing) -> {
            var filed = FiledNotification.file(id, record.caseId(), filedContent, filing, talk.today())
                    .following(earlier.id());
            talk.insert(filed);
            talk.update(earlier.frozenBy(id, filed.attribution()));
            return filed;
        });
    }

    /** A test that had no result is the same test with one; any other test of the earlier notification was done, too. */
    private static NotificationContent completedBy(NotificationContent content, FiledNotification earlier) {
        var pending = earlier.content().tests().stream()
                .filter(test -> test.result().isEmpty())
                .filter(test -> content.tests().stream()
                        .anyMatch(other -> other.method().equals(test.method())
                                && other.result().isPresent()))
                .toList();
        return NotificationContent.builder().tests(pending).build();
    }
}
