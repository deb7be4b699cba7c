package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * Keeps a notification that is still being written (発生届の下書き). Nobody is notified yet, and nothing is checked.
 *
 * <p>What the case shares with the draft is one value: what is entered here stands there, and the other way round.
 */
public final class DraftingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public DraftingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 12 of the Act
     */
    public Citation legalBasis() {
        return Operation.DRAFT.legalBasis();
    }

    /**
     * Begins a draft about somebody of whom there is no case yet; the case is registered with it.
     *
     * @param actor who writes
     * @param draft what it says so far
     * @return the first version, or why not
     */
    public Outcome<UnfiledNotification> begin(Actor actor, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.DRAFT, talk -> {
            talk.authoriseNewCase();
            return begin(talk, Registering.register(talk, talk.attribution(draft)), draft);
        });
    }

    /**
     * Begins a draft about a case that has no notification yet. What the draft leaves empty and the case knows is taken from
     * the case.
     *
     * @param actor who writes
     * @param caseId the case
     * @param draft what it says so far
     * @return the first version, or why not
     */
    public Outcome<UnfiledNotification> begin(Actor actor, CaseId caseId, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.DRAFT, talk -> {
            var record = talk.caseOf(caseId);
            Submitting.requireNoOther(talk, record);
            return begin(talk, record, draft);
        });
    }

    private static UnfiledNotification begin(Conversation talk, CaseRecord record, NotificationDraft draft) {
        var completed = draft.toBuilder()
                .content(SharedItems.completed(draft.content(), record))
                .build();
        var unfiled =
                UnfiledNotification.begin(NotificationId.random(), record.caseId(), completed, talk.attribution(draft));
        talk.insert(unfiled);
        SharedItems.follow(talk, record, unfiled, NotificationContent.empty());
        return unfiled;
    }

    /**
     * Changes a draft.
     *
     * @param actor who writes
     * @param notificationId the draft
     * @param seenVersion the version that the actor has seen
     * @param draft what it says now
     * @return the next version, or why not
     */
    public Outcome<UnfiledNotification> edit(
            Actor actor, NotificationId notificationId, long seenVersion, NotificationDraft draft) {
        return Conversation.hold(setting, actor, Operation.DRAFT, talk -> {
            var before = talk.notification(notificationId, NotificationOperation.EDIT, seenVersion);
            var edited = unfiled(before).edited(draft, talk.attribution(draft));
            talk.update(edited);
            SharedItems.follow(talk, talk.caseOf(edited.caseId()), edited, before.content());
            return edited;
        });
    }

    private static UnfiledNotification unfiled(Notification notification) {
        return notification.fold(unfiled -> unfiled, filed -> notADraft(), frozen -> notADraft());
    }

    private static UnfiledNotification notADraft() {
        throw new IllegalStateException("the life cycle must let nothing but a draft be edited");
    }
}
