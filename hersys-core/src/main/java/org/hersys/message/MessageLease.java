package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The sole right to send a message, for a time (送信の占有). Who has it has the token; when the time is over somebody else
 * may get one with another token, and the first is worth nothing. Immutable.
 *
 * @param message which one
 * @param token different for each lease
 * @param dispatcher who has it: 1 to 100 letters, digits and {@code . _ : @ -}, for people only
 * @param until when it is over; the moment itself no longer belongs to it
 */
public record MessageLease(MessageId message, UUID token, String dispatcher, Instant until) {

    private static final Pattern DISPATCHER = Pattern.compile("[A-Za-z0-9._:@-]{1,100}");

    /**
     * Checks that nothing is missing.
     *
     * @param message which one
     * @param token different for each lease
     * @param dispatcher who has it: 1 to 100 letters, digits and {@code . _ : @ -}
     * @param until when it is over
     * @throws IllegalArgumentException if the dispatcher has no such name
     */
    public MessageLease {
        requireNonNull(message, "message");
        requireNonNull(token, "token");
        requireNonNull(until, "until");
        requireDispatcher(dispatcher);
    }

    /**
     * Checks the name of a dispatcher before there is a lease.
     *
     * @param dispatcher the name
     * @return the name
     * @throws IllegalArgumentException if it is not of 1 to 100 letters, digits and {@code . _ : @ -}
     */
    public static String requireDispatcher(String dispatcher) {
        if (!DISPATCHER.matcher(requireNonNull(dispatcher, "dispatcher")).matches()) {
            throw new IllegalArgumentException(
                    "the name of a dispatcher must have 1 to 100 letters, digits and . _ : @ - only");
        }
        return dispatcher;
    }

    /**
     * A lease that nobody has yet.
     *
     * @param message which one
     * @param dispatcher who gets it
     * @param until when it is over
     * @return a lease with a token of its own
     */
    public static MessageLease begin(MessageId message, String dispatcher, Instant until) {
        return new MessageLease(message, UUID.randomUUID(), dispatcher, until);
    }

    /**
     * Whether it still holds.
     *
     * @param moment at which
     * @return false from its end on
     */
    public boolean holdsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
