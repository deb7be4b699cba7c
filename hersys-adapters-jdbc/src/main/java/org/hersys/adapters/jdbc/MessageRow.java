package org.hersys.adapters.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.json.StoredDocument;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SealedText;
import org.hersys.message.UnreadableMessage;
import org.hersys.port.StorageException;
import org.hersys.result.PageKey;
import org.jspecify.annotations.Nullable;

/** A row of the outbox, of which the document is not read yet: it may be one that cannot be read. */
final class MessageRow {

    /** In the order in which {@link #read} takes them. */
    static final String COLUMNS = "message_id, position, state, document, attempts, repeats, next_try_at,"
            + " lease_token, leased_by, leased_until, last_failure, gateway_reference, created_at, secret";

    private static final String TABLE = "message";

    /** What is left of a message that cannot be read and tells of something deleted. */
    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    private final UUID id;
    private final long position;
    private final String state;
    private final byte[] document;
    private final int attempts;
    private final int repeats;
    private final @Nullable Instant nextTryAt;
    private final @Nullable MessageLease lease;
    private final @Nullable String lastFailure;
    private final @Nullable String gatewayReference;
    private final Instant createdAt;
    private final byte @Nullable [] secret;

    private MessageRow(ResultSet row) throws SQLException {
        this.id = Columns.uuid(row, 1);
        this.position = row.getLong(2);
        this.state = row.getString(3);
        this.document = row.getBytes(4);
        this.attempts = row.getInt(5);
        this.repeats = row.getInt(6);
        this.nextTryAt = instant(row, 7);
        this.lease = lease(row);
        this.lastFailure = row.getString(11);
        this.gatewayReference = row.getString(12);
        this.createdAt = row.getObject(13, OffsetDateTime.class).toInstant();
        this.secret = row.getBytes(14);
    }

    static MessageRow read(ResultSet row) throws SQLException {
        return new MessageRow(row);
    }

    private @Nullable MessageLease lease(ResultSet row) throws SQLException {
        @Nullable UUID token = row.getObject(8, UUID.class);
        @Nullable Instant until = instant(row, 10);
        return token == null || until == null
                ? null
                : new MessageLease(new MessageId(id), token, row.getString(9), until);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static byte[] written(Documents documents, Message message) {
        return documents.write(place(message.id().value()), StoredDocument.of(Message.class, message));
    }

    private static Place place(UUID id) {
        return new Place(TABLE, id, 1);
    }

    UUID id() {
        return id;
    }

    long position() {
        return position;
    }

    /** Where a list goes on after this one; the moment is of no use, since messages are listed as they were added. */
    PageKey pageKey() {
        return PageKey.of(Instant.EPOCH, new UUID(0, position));
    }

    static long position(PageKey key) {
        if (key.id().getMostSignificantBits() != 0) {
            throw new IllegalArgumentException("a page key must be one that a list of messages gave");
        }
        return key.id().getLeastSignificantBits();
    }

    /** Somebody had it and left no result, or is at it. */
    boolean hasLease() {
        return lease != null;
    }

    /** The message in the state of its column. */
    Message message(Documents documents) {
        var message = documents.read(place(id), Message.class, document).value();
        if (!message.id().value().equals(id)) {
            throw new StorageException(place(id) + " must be of this message, but is of another");
        }
        var known = knownState()
                .orElseThrow(() -> new StorageException(
                        place(id) + " must be in a state of this release, but is in one of a later release"));
        var whole = secret == null ? message : message.withSecret(SealedText.of(message.id(), secret));
        return whole.inState(known);
    }

    QueuedMessage queued(Documents documents) {
        var queued =
                QueuedMessage.builder(message(documents)).attempts(attempts).repeats(repeats);
        if (nextTryAt != null) {
            queued.nextTryAt(nextTryAt);
        }
        if (lease != null) {
            queued.lease(lease);
        }
        if (lastFailure != null) {
            queued.lastFailure(FailureReason.of(lastFailure));
        }
        if (gatewayReference != null) {
            queued.gatewayReference(gatewayReference);
        }
        return queued.build();
    }

    /** The message as it is queued, unless it cannot be read. */
    Optional<QueuedMessage> readable(Documents documents) {
        try {
            return Optional.of(queued(documents));
        } catch (StorageException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What the columns say of a message that cannot be read. */
    Optional<UnreadableMessage> unreadable(Documents documents) {
        return readable(documents).isPresent() ? Optional.empty() : Optional.of(described());
    }

    private UnreadableMessage described() {
        return new UnreadableMessage(new MessageId(id), state, createdAt, attempts, repeats);
    }

    private Optional<MessageState> knownState() {
        return described().knownState();
    }

    /** Whether it may still be sent; of a state that only a later release knows the time of its next try tells. */
    boolean isOpen() {
        return knownState().map(MessageState::isOpen).orElse(nextTryAt != null);
    }

    String stateWhenForgotten() {
        return isOpen() ? MessageState.CANCELLED.name() : state;
    }

    /** What may stay of the message when what it tells of is deleted. */
    byte[] forgotten(Documents documents) {
        return readable(documents)
                .map(queued -> written(documents, queued.message().forgotten()))
                .orElse(NOTHING);
    }
}
