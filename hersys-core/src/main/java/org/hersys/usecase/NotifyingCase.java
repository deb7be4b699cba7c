package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Notifies a case: 「報告」, which fulfils Article 12 (発生届の提出).
 *
 * <pre>{@code
 * hersys.notifyingCase().submit(clinic, draft).fold(
 *     receipt -> receipt.hersysId(),      // to be handed to the patient
 *     problems -> problems);              // all of them at once
 * }</pre>
 *
 * <p>The day of the first submission stays the day of submission and receipt. Who sends the same draft again gets the same
 * answer, and it is filed once; another content under the same key is refused with {@code SUBMISSION_KEY_USED}, and
 * {@code SUBMISSION_DELETED} answers where it was deleted meanwhile. The health centre of the institution's place is told
 * by a message that holds the HER-SYS id and nothing else of the patient; it waits in the outbox, so that a submission
 * never fails because a message cannot be sent.
 *
 * <p>Refused is: what the checks find an error, or warn of without a reason given; a birth date or phone number that was
 * not looked at once more; empty items of the form that nobody has acknowledged; a notification without a physician.
 */
public final class NotifyingCase {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public NotifyingCase(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.SUBMIT.legalBasis();
    }

    /**
     * Notifies somebody of whom there is no case yet: registers the case and files the notification at once.
     *
     * @param actor who presses 「報告」
     * @param draft what is notified
     * @return the receipt, or every problem
     */
    public Outcome<SubmissionReceipt> submit(Actor actor, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.SUBMIT, talk -> {
            talk.authoriseNewCase();
            return Submitting.once(talk, draft, NotificationId.random(), id -> {
                var record = Registering.register(talk, talk.attribution(draft));
                return file(talk, draft, record, id);
            });
        });
    }

    /**
     * Notifies a case that was registered before and has no notification yet. What the draft leaves empty and the case
     * knows is taken from the case.
     *
     * @param actor who presses 「報告」
     * @param caseId the case
     * @param draft what is notified
     * @return the receipt, or every problem
     */
    public Outcome<SubmissionReceipt> submit(Actor actor, CaseId caseId, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.SUBMIT, talk -> {
            var record = talk.caseOf(caseId);
            return Submitting.once(talk, draft, NotificationId.random(), id -> {
                Submitting.requireNoOther(talk, record);
                return file(talk, draft, record, id);
            });
        });
    }

    private static SubmissionReceipt file(
            Conversation talk, NotificationDraft draft, CaseRecord record, NotificationId id) {
        var content = SharedItems.completed(draft.content(), record);
        return Submitting.file(talk, draft, record, content, NotificationContent.empty(), (filedContent, filing) -> {
            var filed = FiledNotification.file(id, record.caseId(), filedContent, filing, talk.today());
            talk.insert(filed);
            return filed;
        });
    }

    /**
     * Notifies by a draft that is kept in the system. Once it is filed, the same content is answered as the first time
     * and another one is refused with {@code OPERATION_NOT_ALLOWED}.
     *
     * @param actor who presses 「報告」
     * @param notificationId the draft
     * @param seenVersion the version that the actor has seen
     * @param draft what is notified: the draft as it stands on the screen
     * @return the receipt, or every problem
     */
    public Outcome<SubmissionReceipt> submitDraft(
            Actor actor, NotificationId notificationId, long seenVersion, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.SUBMIT, talk -> {
            talk.notification(notificationId);
            return Submitting.once(
                    talk,
                    draft,
                    notificationId,
                    id -> talk.notification(id)
                            .fold(
                                    unfiled -> file(talk, draft, unfiled, seenVersion),
                                    filed -> again(talk, draft, filed),
                                    frozen -> again(talk, draft, frozen)));
        });
    }

    /** What was filed is answered as the first time; something else comes too late to be filed. */
    private static SubmissionReceipt again(Conversation talk, NotificationDraft draft, Notification filed) {
        if (!Submitting.isSame(talk, draft, filed.id())) {
            Refusal.unless(filed.after(NotificationOperation.SUBMIT));
        }
        return Submitting.again(talk, draft, filed.id());
    }

    private static SubmissionReceipt file(
            Conversation talk, NotificationDraft draft, UnfiledNotification unfiled, long seenVersion) {
        Refusal.unless(unfiled.after(NotificationOperation.SUBMIT));
        talk.requireVersion(seenVersion, unfiled.version());
        var record = talk.caseOf(unfiled.caseId());
        return Submitting.file(talk, draft, record, draft.content(), unfiled.content(), (content, filing) -> {
            var filed = unfiled.filed(content, filing, talk.today());
            talk.update(filed);
            return filed;
        });
    }
}
