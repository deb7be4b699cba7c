package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What a store knows of a message that it cannot read (読み取れない通知): what it is about and to whom is damaged, or was
 * written by a later release. It is not sent, and can be given up by its id. Immutable.
 *
 * @param id which message
 * @param state what has become of it
 * @param createdAt when it was caused
 * @param attempts how often it was taken to be sent, 0 or more
 * @param repeats how often it may have been sent once more, 0 or more
 */
public record UnreadableMessage(MessageId id, MessageState state, Instant createdAt, int attempts, int repeats) {

    /**
     * Checks that nothing is missing.
     *
     * @param id which message
     * @param state what has become of it
     * @param createdAt when it was caused
     * @param attempts how often it was taken to be sent
     * @param repeats how often it may have been sent once more
     * @throws IllegalArgumentException if a number is negative
     */
    public UnreadableMessage {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(createdAt, "createdAt");
        if (attempts < 0 || repeats < 0) {
            throw new IllegalArgumentException("a count must be 0 or more");
        }
    }
}
