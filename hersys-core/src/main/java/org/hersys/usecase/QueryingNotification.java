package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.form.NotificationItem;
import org.hersys.law.Citation;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;

/**
 * Asks the notifier about an item, and answers (照会と回答).
 *
 * <p>The question stays on the work lists of both until it is answered. The other side is told by a message that holds the
 * HER-SYS id and nothing of what is asked. To answer changes nothing in what the notification says; what was wrong is
 * amended.
 */
public final class QueryingNotification {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public QueryingNotification(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.QUERY.legalBasis();
    }

    /**
     * Asks about an item.
     *
     * @param actor somebody of a centre
     * @param id the notification
     * @param seenVersion the version that the actor has seen
     * @param item the item of the form that is in doubt
     * @param text the question
     * @return the notification with the question, or why not
     */
    public Outcome<FiledNotification> ask(
            Actor actor, NotificationId id, long seenVersion, NotificationItem item, FreeText text) {
        return Conversation.hold(setting, actor, Operation.QUERY, talk -> {
            var filed = talk.filed(id, NotificationOperation.QUERY, seenVersion);
            var asked = filed.asked(Query.of(QueryId.random(), item, text, talk.attribution()));
            talk.update(asked);
            talk.tell(about(
                    talk,
                    filed,
                    Message.toInstitution(
                            MessageKind.INSTITUTION_ASKED,
                            filed.filing().institution().id(),
                            talk.at())));
            return asked;
        });
    }

    /**
     * Answers a question.
     *
     * @param actor somebody of the notifying side
     * @param id the notification
     * @param seenVersion the version that the actor has seen
     * @param query which question
     * @param text the answer
     * @return the notification with the answer; or {@code QUERY_NOT_FOUND}, {@code QUERY_ALREADY_ANSWERED}, or why not
     */
    public Outcome<FiledNotification> answer(
            Actor actor, NotificationId id, long seenVersion, QueryId query, FreeText text) {
        return Conversation.hold(setting, actor, Operation.ANSWER_QUERY, talk -> {
            var filed = talk.filed(id, NotificationOperation.ANSWER_QUERY, seenVersion);
            var answered = Refusal.unless(filed.answered(query, text, talk.attribution()));
            talk.update(answered);
            var asker = filed.queries().stream()
                    .filter(each -> each.id().equals(query))
                    .flatMap(each -> each.asked().actor().centre().stream())
                    .findFirst()
                    .orElse(filed.filing().addressee());
            talk.tell(about(talk, filed, Message.toCentre(MessageKind.CENTRE_ANSWERED, asker, talk.at())));
            return answered;
        });
    }

    /**
     * The notifications with an open question, among those that the actor may see: the work list of both sides.
     *
     * @param actor who looks
     * @param page which part of the list
     * @return the notifications, the one filed first first, or why not
     */
    public Outcome<Page<FiledNotification>> open(Actor actor, PageRequest page) {
        return Conversation.hold(setting, actor, Operation.SEARCH_CASES, talk -> {
            talk.authoriseAtAll();
            talk.searchedBy(List.of("openQuery"));
            var shown = talk.scope()
                    .map(scope -> Shown.page(
                            page,
                            next -> talk.store().notifications().withOpenQuery(scope, next),
                            filed -> isShown(talk, filed),
                            filed -> PageKey.of(
                                    filed.filing().entered().at(), filed.id().value())))
                    .orElseGet(() -> Page.last(List.of()));
            shown.items().forEach(filed -> talk.about(filed.caseId()));
            return shown;
        });
    }

    private static boolean isShown(Conversation talk, FiledNotification filed) {
        var record = talk.store().cases().find(filed.caseId()).orElseThrow();
        return talk.may(Operation.SEARCH_CASES, record) && talk.may(Operation.READ_NOTIFICATION, record);
    }

    private static Message about(Conversation talk, FiledNotification filed, Message message) {
        return message.about(filed.caseId(), talk.caseOf(filed.caseId()).hersysId())
                .about(filed.id());
    }
}
