package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Deletes a notification for good (発生届の削除)
 * （「HER-SYSの利用に関するFAQ（医療機関向け）」12）.
 *
 * <p>In every state; all its versions go with it, and what it was submitted under answers {@code SUBMISSION_DELETED}. It
 * cannot be undone, which is said before it is done: without consent the problem {@code DELETION_NOT_CONFIRMED} tells so.
 * The audit trail keeps who, when and which id. Messages that wait are cancelled, those sent keep id and state, and the
 * centre is told of the deletion by a message with the HER-SYS id alone, unless it was a draft.
 *
 * <ul>
 *   <li>A notification that was added gives the one before it back, not frozen any more.
 *   <li>A case that came into being with its notification goes with it, since nothing else is known of it. A case that was
 *       registered before stays, with what it said then.
 * </ul>
 */
public final class DeletingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public DeletingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.DELETE.legalBasis();
    }

    /**
     * Deletes.
     *
     * @param actor somebody of the notifying side
     * @param id the notification
     * @param seenVersion the version that the actor has seen
     * @param consent whether the actor knows that it cannot be undone
     * @return the id of what is gone; or {@code DELETION_NOT_CONFIRMED}, {@code LOST_UPDATE} or a missing right
     */
    public Outcome<NotificationId> delete(Actor actor, NotificationId id, long seenVersion, Consent consent) {
        return Conversation.hold(setting, actor, Operation.DELETE, talk -> {
            var notification = talk.notification(id, NotificationOperation.DELETE, seenVersion);
            if (consent != Consent.GIVEN) {
                throw Refusal.of(ProblemCode.DELETION_NOT_CONFIRMED);
            }
            delete(talk, notification);
            return id;
        });
    }

    private static void delete(Conversation talk, Notification notification) {
        var record = talk.caseOf(notification.caseId());
        relink(talk, notification);
        var began = talk.store().notifications().history(notification.id()).get(0);
        talk.store().notifications().delete(notification.id());
        talk.store().submissions().markDeleted(notification.id());
        talk.store().outbox().forget(notification.id());
        clear(talk, record, began);
        lastFiling(notification)
                .ifPresent(filed -> talk.tell(Message.toCentre(
                                MessageKind.CENTRE_TOLD_OF_DELETION,
                                filed.filing().addressee(),
                                talk.at())
                        .about(record.caseId(), record.hersysId())));
    }

    private static Optional<FiledNotification> lastFiling(Notification notification) {
        return notification.<Optional<FiledNotification>>fold(
                draft -> Optional.empty(), Optional::of, frozen -> Optional.of(frozen.filed()));
    }

    /** Takes it out of the chain of added notifications: who stood before it now stands before who stood behind it. */
    private static void relink(Conversation talk, Notification notification) {
        var earlier = lastFiling(notification).flatMap(FiledNotification::predecessor);
        var later = notification.<Optional<NotificationId>>fold(
                draft -> Optional.empty(), filed -> Optional.empty(), frozen -> Optional.of(frozen.successor()));
        var by = talk.attribution();
        earlier.flatMap(talk.store().notifications()::find)
                .flatMap(found -> found.<Optional<Notification>>fold(
                        draft -> Optional.empty(),
                        filed -> Optional.empty(),
                        frozen -> Optional.of(later.<Notification>map(behind -> frozen.followedBy(behind, by))
                                .orElseGet(() -> frozen.unfrozen(by)))))
                .ifPresent(talk::update);
        later.flatMap(talk.store().notifications()::find)
                .flatMap(found -> found.<Optional<Notification>>fold(
                        draft -> Optional.empty(),
                        filed -> Optional.of(filed.followingNow(earlier.orElse(null), by)),
                        frozen -> Optional.of(frozen.followingNow(earlier.orElse(null), by))))
                .ifPresent(talk::update);
    }

    /** What the case knows from the notification alone goes with it. */
    private static void clear(Conversation talk, CaseRecord record, Notification began) {
        var left = talk.store().notifications().ofCase(record.caseId());
        if (!left.isEmpty()) {
            var newest = left.get(left.size() - 1);
            talk.update(record.next(talk.attribution())
                    .content(SharedItems.inCase(record, newest.content(), newest.content()))
                    .lastDiagnosis(newest.content().diagnosisDate().orElse(null))
                    .build());
        } else {
            var past = talk.store().cases().history(record.caseId());
            if (cameWithItsNotification(past)) {
                talk.store().cases().delete(record.caseId());
                talk.store().outbox().forget(record.caseId());
            } else {
                talk.update(record.next(talk.attribution())
                        .content(beforeItWasNotified(past, began).content())
                        .lastDiagnosis(null)
                        .build());
            }
        }
    }

    /** It was registered empty and followed its notification at the same moment, be that one still there or not. */
    private static boolean cameWithItsNotification(List<CaseRecord> past) {
        return past.size() > 1
                && past.get(0).content().equals(CaseContent.empty())
                && past.get(1).attribution().at().equals(past.get(0).createdAt());
    }

    /** Nothing of a notification that was deleted earlier either: a case of which one was filed knows its diagnosis. */
    private static CaseRecord beforeItWasNotified(List<CaseRecord> past, Notification began) {
        return past.stream()
                .filter(version -> version.lastDiagnosis().isEmpty())
                .filter(version ->
                        version.attribution().at().isBefore(began.attribution().at()))
                .reduce((earlier, later) -> later)
                .orElse(past.get(0));
    }
}
