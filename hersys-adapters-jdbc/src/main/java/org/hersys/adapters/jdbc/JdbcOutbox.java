package org.hersys.adapters.jdbc;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SealedText;
import org.hersys.message.Settlement;
import org.hersys.message.UnreadableMessage;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Outbox;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;

/** Messages in the order in which they were added; their state and what was done to send them is in columns. */
final class JdbcOutbox implements Outbox {

    private static final Set<String> KNOWN =
            Stream.of(MessageState.values()).map(MessageState::name).collect(toUnmodifiableSet());

    private static final String INSERT = """
            INSERT INTO hersys.message (message_id, state, kind, case_id, notification_id, created_at, next_try_at,
                attempts, repeats, document, priority, expires_at, secret)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)""";

    private static final String SELECT = "SELECT " + MessageRow.COLUMNS + " FROM hersys.message ";

    private static final String FIND = SELECT + "WHERE message_id = ?";

    private static final String OF_REFERENCE =
            SELECT + "WHERE gateway_reference = ? ORDER BY position DESC FETCH FIRST 1 ROW ONLY";

    private static final String OF_STATE =
            SELECT + "WHERE state = ? AND position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";

    /** The index has the states in their order, so that a step reads one row of it. */
    private static final String NEXT_STATE = "SELECT MIN(state) FROM hersys.message WHERE state > ?";

    private static final String NO_LEASE = "lease_token = NULL, leased_by = NULL, leased_until = NULL";

    /** With the lease goes the secret of what is no longer to be sent. */
    private static final String ENDED = NO_LEASE + ", secret = NULL";

    private static final String SETTLEMENT = """
            , state = ?, next_try_at = ?,
                last_failure = COALESCE(?, last_failure), gateway_reference = COALESCE(?, gateway_reference)
            WHERE message_id = ? AND lease_token = ?""";

    private static final String SETTLE_TO_TRY_AGAIN = "UPDATE hersys.message SET " + NO_LEASE + SETTLEMENT;

    private static final String SETTLE_FOR_GOOD = "UPDATE hersys.message SET " + ENDED + SETTLEMENT;

    private static final String RELEASE = "UPDATE hersys.message SET " + NO_LEASE + """
            , attempts = attempts - 1, next_try_at = ? WHERE message_id = ? AND lease_token = ?""";

    private static final String TRY_ANEW = "UPDATE hersys.message SET " + NO_LEASE + """
            , state = 'WAITING', attempts = 0, next_try_at = ?, repeats = repeats + CASE
                WHEN state IN ('SENT', 'ACCEPTED', 'DELIVERED') OR lease_token IS NOT NULL THEN 1 ELSE 0 END
            WHERE message_id = ? AND (case_id IS NOT NULL OR secret IS NOT NULL) AND (leased_until IS NULL OR leased_until <= ?)
                AND state\s""";

    private static final String RETRY = TRY_ANEW + "IN ('FAILED', 'GIVEN_UP')";

    private static final String FORCE_RETRY = TRY_ANEW + "<> 'CANCELLED'";

    private static final String GIVE_UP = "UPDATE hersys.message SET " + ENDED + """
            , state = 'GIVEN_UP', next_try_at = NULL, last_failure = ?
            WHERE message_id = ? AND state\s""";

    private static final String ABANDON = GIVE_UP + "IN ('WAITING', 'FAILED')";

    private static final String UNDELIVERED = GIVE_UP + "IN ('ACCEPTED', 'DELIVERED')";

    private static final String CHANGE = """
            , state = ?, next_try_at = NULL WHERE message_id = ? AND state = ?""";

    private static final String CHANGE_TO_OPEN = "UPDATE hersys.message SET " + NO_LEASE + CHANGE;

    private static final String CHANGE_FOR_GOOD = "UPDATE hersys.message SET " + ENDED + CHANGE;

    private static final String OF_NOTIFICATION = SELECT + "WHERE notification_id = ? FOR UPDATE";

    private static final String OF_CASE = SELECT + "WHERE case_id = ? FOR UPDATE";

    private static final String FORGET = "UPDATE hersys.message SET " + ENDED + """
            , state = ?, next_try_at = NULL, gateway_reference = NULL,
                case_id = NULL, notification_id = NULL, document = ?
            WHERE message_id = ?""";

    private final Session session;
    private final Documents documents = Documents.PLAIN;

    JdbcOutbox(Session session) {
        this.session = session;
    }

    @Override
    public void add(Message message) {
        var first = QueuedMessage.first(message);
        boolean isNew = session.insertUnlessThere(
                INSERT,
                each -> each.uuid(message.id().value())
                        .name(message.state())
                        .name(message.kind())
                        .uuid(message.caseId().map(CaseId::value).orElse(null))
                        .uuid(message.notificationId()
                                .map(NotificationId::value)
                                .orElse(null))
                        .instant(message.createdAt())
                        .instant(first.nextTryAt().orElse(null))
                        .bytes(MessageRow.written(documents, message))
                        .name(message.kind().priority())
                        .instant(message.expiresAt().orElse(null))
                        .bytes(message.secret().map(SealedText::bytes).orElse(null)));
        if (!isNew) {
            throw new IllegalArgumentException("a message must have an id of its own");
        }
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return row(id).map(row -> row.message(documents));
    }

    @Override
    public Optional<QueuedMessage> queued(MessageId id) {
        return row(id).map(row -> row.queued(documents));
    }

    @Override
    public Optional<QueuedMessage> findByReference(String gatewayReference) {
        return session.one(OF_REFERENCE, each -> each.text(gatewayReference), MessageRow::read)
                .map(row -> row.queued(documents));
    }

    private Optional<MessageRow> row(MessageId id) {
        return session.one(FIND, each -> each.uuid(id.value()), MessageRow::read);
    }

    @Override
    public Page<QueuedMessage> list(Set<MessageState> states, PageRequest page) {
        return listed(states, page, row -> row.readable(documents));
    }

    @Override
    public Optional<UnreadableMessage> unreadable(MessageId id) {
        return row(id).flatMap(row -> row.unreadable(documents));
    }

    @Override
    public Page<UnreadableMessage> unreadable(Set<MessageState> states, PageRequest page) {
        return listed(states, page, row -> row.unreadable(documents));
    }

    /** Both lists go over the same rows, so that a page of one ends where that of the other does. */
    private <T> Page<T> listed(Set<MessageState> states, PageRequest page, Function<MessageRow, Optional<T>> part) {
        var rows = rows(states, page);
        var items =
                rows.items().stream().flatMap(row -> part.apply(row).stream()).toList();
        return rows.next().map(next -> Page.of(items, next)).orElseGet(() -> Page.last(items));
    }

    /**
     * Those that are asked for and those that only a later release knows, which are none of those that this one has. State by
     * state, since the index has each state in the order of positions; then put together.
     */
    private Page<MessageRow> rows(Set<MessageState> states, PageRequest page) {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("at least one state must be listed");
        }
        long after = page.after().map(MessageRow::position).orElse(Long.MIN_VALUE);
        var rows = Stream.concat(states.stream().map(MessageState::name), statesOfLaterReleases())
                .flatMap(state -> session
                        .list(
                                OF_STATE,
                                each -> each.text(state).number(after).integer(page.limit() + 1),
                                MessageRow::read)
                        .stream())
                .sorted(Comparator.comparingLong(MessageRow::position))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), MessageRow::pageKey);
    }

    private Stream<String> statesOfLaterReleases() {
        return Stream.iterate(stateAfter(""), Optional::isPresent, last -> last.flatMap(this::stateAfter))
                .flatMap(Optional::stream)
                .filter(state -> !KNOWN.contains(state));
    }

    private Optional<String> stateAfter(String state) {
        return session.one(NEXT_STATE, each -> each.text(state), row -> Optional.ofNullable(row.getString(1)))
                .flatMap(next -> next);
    }

    @Override
    public List<QueuedMessage> claim(String dispatcher, Instant now, Duration leaseFor, int limit) {
        return new MessageClaims(session, documents).claim(dispatcher, now, leaseFor, limit);
    }

    @Override
    public boolean settle(MessageLease lease, Settlement settlement) {
        return session.change(
                        settlement.state().isOpen() ? SETTLE_TO_TRY_AGAIN : SETTLE_FOR_GOOD,
                        each -> each.name(settlement.state())
                                .instant(settlement.nextTryAt().orElse(null))
                                .text(settlement
                                        .failure()
                                        .map(FailureReason::name)
                                        .orElse(null))
                                .text(settlement.gatewayReference().orElse(null))
                                .uuid(lease.message().value())
                                .uuid(lease.token()))
                == 1;
    }

    @Override
    public boolean release(MessageLease lease, Instant now) {
        return session.change(
                        RELEASE,
                        each -> each.instant(now).uuid(lease.message().value()).uuid(lease.token()))
                == 1;
    }

    @Override
    public boolean retry(MessageId id, Instant now) {
        return tryAnew(RETRY, id, now);
    }

    @Override
    public boolean forceRetry(MessageId id, Instant now) {
        return tryAnew(FORCE_RETRY, id, now);
    }

    private boolean tryAnew(String update, MessageId id, Instant now) {
        return session.change(update, each -> each.instant(now).uuid(id.value()).instant(now)) == 1;
    }

    @Override
    public boolean abandon(MessageId id, FailureReason reason) {
        return session.change(ABANDON, each -> each.text(reason.name()).uuid(id.value())) == 1;
    }

    @Override
    public boolean undelivered(MessageId id, FailureReason reason) {
        return session.change(UNDELIVERED, each -> each.text(reason.name()).uuid(id.value())) == 1;
    }

    @Override
    public boolean changeState(MessageId id, MessageState from, MessageState to) {
        if (to == MessageState.WAITING) {
            throw new IllegalArgumentException("a message must wait again by retry only");
        }
        return session.change(
                        to.isOpen() ? CHANGE_TO_OPEN : CHANGE_FOR_GOOD,
                        each -> each.name(to).uuid(id.value()).name(from))
                == 1;
    }

    @Override
    public int forget(NotificationId notificationId) {
        return forget(OF_NOTIFICATION, notificationId.value());
    }

    @Override
    public int forget(CaseId caseId) {
        return forget(OF_CASE, caseId.value());
    }

    private int forget(String select, UUID id) {
        var rows = session.list(select, each -> each.uuid(id), MessageRow::read);
        session.changeAll(
                FORGET,
                rows,
                (each, row) -> each.text(row.stateWhenForgotten())
                        .bytes(row.forgotten(documents))
                        .uuid(row.id()));
        return (int) rows.stream().filter(MessageRow::isOpen).count();
    }
}
