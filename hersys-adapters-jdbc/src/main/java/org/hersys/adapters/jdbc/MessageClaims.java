package org.hersys.adapters.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.MessageLease;
import org.hersys.message.MessagePriority;
import org.hersys.message.QueuedMessage;

/**
 * Takes messages to send them. A row that another transaction has locked is skipped, so that dispatchers do not wait for
 * each other; one that another has taken in the meantime is no longer due when it is locked.
 */
final class MessageClaims {

    /** The states are those that may still be sent: what one of a later release means is not known here. */
    static final String DUE = "SELECT " + MessageRow.COLUMNS + """
             FROM hersys.message
            WHERE priority = ? AND next_try_at <= ? AND (expires_at IS NULL OR expires_at > ?)
                AND state IN ('WAITING', 'FAILED')
            ORDER BY next_try_at, position
            FETCH FIRST ? ROWS ONLY
            FOR UPDATE SKIP LOCKED""";

    static final String STALE = """
            SELECT message_id FROM hersys.message
            WHERE expires_at <= ? AND next_try_at IS NOT NULL AND (leased_until IS NULL OR leased_until <= ?)
                AND state IN ('WAITING', 'FAILED')
            ORDER BY expires_at
            FETCH FIRST ? ROWS ONLY
            FOR UPDATE SKIP LOCKED""";

    private static final String GIVE_UP = """
            UPDATE hersys.message SET state = 'GIVEN_UP', last_failure = ?, next_try_at = NULL, secret = NULL,
                lease_token = NULL, leased_by = NULL, leased_until = NULL
            WHERE message_id = ?""";

    /** How many are given up at once; the next claim goes on. */
    private static final int MOST_STALE = 1000;

    private static final String CLAIM = """
            UPDATE hersys.message SET attempts = attempts + 1, repeats = repeats + ?,
                lease_token = ?, leased_by = ?, leased_until = ?, next_try_at = ?
            WHERE message_id = ?""";

    private static final String PUT_OFF = """
            UPDATE hersys.message SET state = 'FAILED', last_failure = ?, next_try_at = ?,
                lease_token = NULL, leased_by = NULL, leased_until = NULL
            WHERE message_id = ?""";

    private final Session session;
    private final Documents documents;

    MessageClaims(Session session, Documents documents) {
        this.session = session;
        this.documents = documents;
    }

    List<QueuedMessage> claim(String dispatcher, Instant now, Duration leaseFor, int limit) {
        MessageLease.requireDispatcher(dispatcher);
        if (leaseFor.isNegative() || leaseFor.isZero() || limit < 1) {
            throw new IllegalArgumentException("a lease must last some time and be of one message at least");
        }
        giveUpWhatExpired(now);
        var until = Instants.column(now.plus(leaseFor)).toInstant();
        var claimed = new ArrayList<QueuedMessage>();
        // Each in the order of the index, where an order over all would sort what is due.
        for (var priority : MessagePriority.values()) {
            int more = limit - claimed.size();
            if (more > 0) {
                session.list(
                                DUE,
                                each -> each.name(priority)
                                        .instant(now)
                                        .instant(now)
                                        .integer(more),
                                MessageRow::read)
                        .forEach(row -> claimOrPutOff(
                                row, MessageLease.begin(new MessageId(row.id()), dispatcher, until), claimed));
            }
        }
        return List.copyOf(claimed);
    }

    /** Also what cannot be read: the columns say enough. */
    private void giveUpWhatExpired(Instant now) {
        var stale = session.list(
                STALE, each -> each.instant(now).instant(now).integer(MOST_STALE), row -> Columns.uuid(row, 1));
        session.changeAll(
                GIVE_UP,
                stale,
                (each, id) -> each.text(FailureReason.EXPIRED.name()).uuid(id));
    }

    private void claimOrPutOff(MessageRow row, MessageLease lease, List<QueuedMessage> claimed) {
        var readable = row.readable(documents);
        if (readable.isEmpty()) {
            putOff(row, lease.until());
            return;
        }
        var queued = readable.get();
        int repeats = row.hasLease() ? 1 : 0;
        session.change(
                CLAIM,
                each -> each.integer(repeats)
                        .uuid(lease.token())
                        .text(lease.dispatcher())
                        .instant(lease.until())
                        .instant(lease.until())
                        .uuid(row.id()));
        claimed.add(queued.toBuilder()
                .attempts(queued.attempts() + 1)
                .repeats(queued.repeats() + repeats)
                .lease(lease)
                .nextTryAt(lease.until())
                .build());
    }

    private void putOff(MessageRow row, Instant until) {
        session.change(
                PUT_OFF,
                each -> each.text(FailureReason.UNREADABLE.name())
                        .instant(until)
                        .uuid(row.id()));
    }
}
