package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.Attribution;
import org.hersys.form.NotificationItem;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A health centre asks the notifier about an item (照会).
 *
 * <p>It is open until it is answered; what is wrong is corrected by an amendment, which is no answer by itself. Immutable;
 * prints neither question nor answer.
 */
public final class Query {

    /**
     * What the notifier replied (回答). Prints no text.
     *
     * @param text the reply
     * @param by who replied, when
     */
    public record Answer(FreeText text, Attribution by) {

        /**
         * Checks that nothing is missing.
         *
         * @param text the reply
         * @param by who replied, when
         */
        public Answer {
            requireNonNull(text, "text");
            requireNonNull(by, "by");
        }
    }

    private final QueryId id;
    private final NotificationItem item;
    private final FreeText text;
    private final Attribution asked;
    private final @Nullable Answer answer;

    private Query(QueryId id, NotificationItem item, FreeText text, Attribution asked, @Nullable Answer answer) {
        this.id = requireNonNull(id, "id");
        this.item = requireNonNull(item, "item");
        this.text = requireNonNull(text, "text");
        this.asked = requireNonNull(asked, "asked");
        this.answer = answer;
    }

    /**
     * An open query.
     *
     * @param id its id
     * @param item which item it is about, also one of the header
     * @param text what is asked
     * @param asked who asks, when
     * @return the query
     */
    public static Query of(QueryId id, NotificationItem item, FreeText text, Attribution asked) {
        return new Query(id, item, text, asked, null);
    }

    /**
     * This query with a reply.
     *
     * @param reply what the notifier says
     * @param by who replies, when
     * @return a query that is not open any more
     */
    public Query answered(FreeText reply, Attribution by) {
        return new Query(id, item, text, asked, new Answer(reply, by));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public QueryId id() {
        return id;
    }

    /**
     * Which item it is about.
     *
     * @return the item
     */
    public NotificationItem item() {
        return item;
    }

    /**
     * What is asked.
     *
     * @return the words
     */
    public FreeText text() {
        return text;
    }

    /**
     * Who asked, and when.
     *
     * @return the attribution
     */
    public Attribution asked() {
        return asked;
    }

    /**
     * The reply.
     *
     * @return the reply, or empty while the query is open
     */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * Whether somebody still has to reply.
     *
     * @return true if there is no reply
     */
    public boolean isOpen() {
        return answer == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query that
                && id.equals(that.id)
                && item == that.item
                && text.equals(that.text)
                && asked.equals(that.asked)
                && Objects.equals(answer, that.answer);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id, the item, and whether it is open. */
    @Override
    public String toString() {
        return "Query[" + id + ", " + item.id() + (isOpen() ? ", open" : ", answered") + "]";
    }
}
