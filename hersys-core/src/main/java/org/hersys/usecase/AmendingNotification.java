package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.law.Citation;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.BirthDate;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Changes a notification after it was submitted (提出後の編集): completes it, corrects it, changes its diagnosis class.
 *
 * <p>Of the draft that is handed over count the content, the way, for whom it is entered, and the warnings accepted in
 * addition to those of the submission; the physician and the day of submission stay. What the case shares follows. Nobody
 * but a health centre changes the birth date; an institution is told to call the centre.
 */
public final class AmendingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public AmendingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.AMEND.legalBasis();
    }

    /**
     * Completes or corrects what a notification says, but for its class. A confirmation stays, and the notification says
     * what has changed since.
     *
     * @param actor who amends
     * @param notificationId the notification
     * @param seenVersion the version that the actor has seen
     * @param draft what it says now
     * @return the amended notification with the decision made anew, or every problem
     */
    public Outcome<SubmissionReceipt> amend(
            Actor actor, NotificationId notificationId, long seenVersion, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.AMEND, talk -> {
            var before = talk.filed(notificationId, NotificationOperation.AMEND, seenVersion);
            requireBirthDateRight(talk, before, draft.content());
            return change(talk, before, draft, by -> before.amended(draft.content(), by));
        });
    }

    /**
     * Changes the diagnosis class, for example of a suspected patient of whom the test was positive. The report date becomes
     * the day of the first submission as that class, a confirmation falls away, and the centre is told.
     *
     * @param actor who changes it
     * @param notificationId the notification
     * @param seenVersion the version that the actor has seen
     * @param draft what it says now, with the other class and the date of that diagnosis
     * @return the notification with the decision made anew, or every problem
     */
    public Outcome<SubmissionReceipt> reclassify(
            Actor actor, NotificationId notificationId, long seenVersion, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.RECLASSIFY, talk -> {
            var before = talk.filed(notificationId, NotificationOperation.RECLASSIFY, seenVersion);
            requireBirthDateRight(talk, before, draft.content());
            var receipt = change(talk, before, draft, by -> before.reclassified(draft.content(), talk.today(), by));
            talk.tell(Message.toCentre(
                            MessageKind.CENTRE_TOLD_OF_SUBMISSION,
                            before.filing().addressee(),
                            talk.at())
                    .about(receipt.caseId(), receipt.hersysId())
                    .about(receipt.notificationId()));
            return receipt;
        });
    }

    /**
     * Corrects the birth date, on which the patient's registration hangs. For health centres only.
     *
     * @param actor somebody of a health centre
     * @param notificationId the notification
     * @param seenVersion the version that the actor has seen
     * @param birthDate the right one
     * @return the amended notification with the decision made anew, or every problem
     */
    public Outcome<SubmissionReceipt> correctBirthDate(
            Actor actor, NotificationId notificationId, long seenVersion, BirthDate birthDate) {
        return Conversation.hold(setting, actor, Operation.CORRECT_BIRTH_DATE, talk -> {
            var before = talk.filed(notificationId, NotificationOperation.CORRECT_BIRTH_DATE, seenVersion);
            var content = before.content().toBuilder()
                    .birthDate(birthDate)
                    .clear(NotificationField.AGE)
                    .build();
            var draft = NotificationDraft.builder(content).build();
            return change(talk, before, draft, by -> before.amended(content, by));
        });
    }

    /** Somebody of a centre needs the right to it; to others the notification itself says whom to call. */
    private static void requireBirthDateRight(Conversation talk, FiledNotification before, NotificationContent after) {
        boolean touched = before.content().has(NotificationField.BIRTH_DATE)
                && !before.content().birthDate().equals(after.birthDate());
        if (touched && talk.actor().centre().isPresent()) {
            talk.authorise(Operation.CORRECT_BIRTH_DATE, talk.caseOf(before.caseId()));
        }
    }

    /** How the notification makes its next version. */
    private interface Change {
        Outcome<FiledNotification> by(Attribution attribution);
    }

    private static SubmissionReceipt change(
            Conversation talk, FiledNotification before, NotificationDraft draft, Change change) {
        var record = talk.caseOf(before.caseId());
        var changed = change.by(talk.attribution(draft));
        var examined = Examined.changed(talk, record, draft.content(), before);
        var accepted = new HashSet<>(before.filing().acceptedWarnings().keySet());
        accepted.addAll(draft.acceptedWarnings().keySet());
        var problems = examined.problems(accepted);
        problems.addAll(0, changed.problems());
        Refusal.ifAny(problems);
        var next = Refusal.unless(changed).accepting(draft.acceptedWarnings());
        talk.update(next);
        var followed = SharedItems.follow(talk, record, next, before.content());
        return new SubmissionReceipt(next, followed, examined, Submitting.instructions(talk, next, examined), false);
    }
}
