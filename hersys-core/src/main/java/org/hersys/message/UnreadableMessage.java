package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a store knows of a message that it cannot read (読み取れない通知): what it is about and to whom is damaged, or was
 * written by a later release, or its state is one that only a later release knows. It is not sent; it can be given up by its
 * id, unless its state is not known. Immutable.
 *
 * @param id which message
 * @param state what has become of it: the name of a {@link MessageState}, of this release or of a later one
 * @param createdAt when it was caused
 * @param attempts how often it was taken to be sent, 0 or more
 * @param repeats how often it may have been sent once more, 0 or more
 */
public record UnreadableMessage(MessageId id, String state, Instant createdAt, int attempts, int repeats) {

    /**
     * Checks that nothing is missing.
     *
     * @param id which message
     * @param state the name of what has become of it
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

    /**
     * What has become of it, as far as this release can tell.
     *
     * @return the state, or empty if a later release wrote one that this one does not have
     */
    public Optional<MessageState> knownState() {
        return Stream.of(MessageState.values())
                .filter(known -> known.name().equals(state))
                .findFirst();
    }
}
