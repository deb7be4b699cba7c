package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateFinder;
import org.hersys.law.Citation;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Shows a case and its notifications, as they are or as they were (患者情報・発生届の閲覧・印刷).
 *
 * <p>Each answer is in the audit trail before it is given. Who may not know of a case is answered as if there were none.
 */
public final class ReadingCase {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ReadingCase(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.READ_CASE.legalBasis();
    }

    /**
     * A case as it is now.
     *
     * @param actor who reads
     * @param caseId the case
     * @return the case with the notifications that the actor may see, or {@code CASE_NOT_FOUND}, or a missing right
     */
    public Outcome<CaseFile> read(Actor actor, CaseId caseId) {
        return Conversation.hold(setting, actor, Operation.READ_CASE, talk -> now(talk, talk.caseOf(caseId)));
    }

    /**
     * A case as it is now, by the id on the message to the health centre or on the patient's paper.
     *
     * @param actor who reads
     * @param hersysId the id
     * @return the same; or {@code HERSYS_ID_REPLACED} if the id has been replaced by another one
     */
    public Outcome<CaseFile> read(Actor actor, HersysId hersysId) {
        return Conversation.hold(setting, actor, Operation.READ_CASE, talk -> now(talk, talk.caseOf(hersysId)));
    }

    private static CaseFile now(Conversation talk, CaseRecord record) {
        return new CaseFile(
                record, visible(talk, record, () -> talk.store().notifications().ofCase(record.caseId())));
    }

    /**
     * A case as it was at some moment, since counts change with the time of counting.
     *
     * @param actor who reads; must have the right now
     * @param caseId the case
     * @param moment when
     * @return the case with its notifications as they were, or {@code CASE_NOT_FOUND} also if there was no such case then
     */
    public Outcome<CaseFile> readAsOf(Actor actor, CaseId caseId, Instant moment) {
        return Conversation.hold(setting, actor, Operation.READ_CASE, talk -> {
            talk.caseOf(caseId);
            var then = talk.store().cases().asOf(caseId, moment).orElseThrow(talk::unknown);
            return new CaseFile(
                    then, visible(talk, then, () -> talk.store().notifications().ofCaseAsOf(caseId, moment)));
        });
    }

    private static List<Notification> visible(
            Conversation talk, CaseRecord record, Supplier<List<Notification>> notifications) {
        return talk.may(Operation.READ_NOTIFICATION, record) ? notifications.get() : List.of();
    }

    /**
     * Everything a case has been.
     *
     * @param actor who reads
     * @param caseId the case
     * @return all versions, the first one first
     */
    public Outcome<List<CaseRecord>> history(Actor actor, CaseId caseId) {
        return Conversation.hold(setting, actor, Operation.READ_CASE, talk -> {
            talk.caseOf(caseId);
            return talk.store().cases().history(caseId);
        });
    }

    /**
     * Cases that may be the same person's, among those that the actor may see; never merged.
     *
     * @param actor who reads
     * @param caseId the case
     * @return the candidates with their grounds
     */
    public Outcome<List<DuplicateCandidate>> duplicates(Actor actor, CaseId caseId) {
        return Conversation.hold(setting, actor, Operation.READ_CASE, talk -> {
            var record = talk.caseOf(caseId);
            var others = talk.store().cases().withAnyKey(DuplicateFinder.keysOf(record.shared())).stream()
                    .filter(other -> !other.caseId().equals(caseId))
                    .filter(other -> talk.may(Operation.READ_CASE, other))
                    .toList();
            return DuplicateFinder.compare(record.shared(), others);
        });
    }

    /**
     * A notification as it is now.
     *
     * @param actor who reads
     * @param id the notification
     * @return the notification
     */
    public Outcome<Notification> notification(Actor actor, NotificationId id) {
        return ofNotification(
                actor, Operation.READ_NOTIFICATION, talk -> talk.notification(id, NotificationOperation.READ));
    }

    /**
     * A notification to be printed: the same, but the trail says that it was printed.
     *
     * @param actor who prints
     * @param id the notification
     * @return the notification
     */
    public Outcome<Notification> print(Actor actor, NotificationId id) {
        return ofNotification(
                actor, Operation.PRINT_NOTIFICATION, talk -> talk.notification(id, NotificationOperation.PRINT));
    }

    /**
     * Everything a notification has been.
     *
     * @param actor who reads
     * @param id the notification
     * @return all versions, the first one first; what changed from one to the next is told by their contents
     */
    public Outcome<List<Notification>> notificationHistory(Actor actor, NotificationId id) {
        return ofNotification(actor, Operation.READ_NOTIFICATION, talk -> {
            talk.notification(id, NotificationOperation.READ);
            return talk.store().notifications().history(id);
        });
    }

    private <T> Outcome<T> ofNotification(Actor actor, Operation operation, Function<Conversation, T> work) {
        return Conversation.hold(setting, actor, operation, work);
    }
}
