package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The name of one message (通知の識別子), by which a receiver knows a repetition. Immutable.
 *
 * @param value the identifier
 */
public record MessageId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public MessageId {
        requireNonNull(value, "value");
    }

    /**
     * A new id.
     *
     * @return an id that was never given out
     */
    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
