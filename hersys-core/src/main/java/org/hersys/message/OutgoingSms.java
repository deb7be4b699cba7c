package org.hersys.message;

import static java.util.Objects.requireNonNull;

import org.hersys.person.PhoneNumber;

/**
 * A short message on its way（送信するSMS）, as a gateway gets it. Immutable.
 *
 * @param id which message; the same at every try, so that a gateway that knows it can drop a repetition
 * @param to the number
 * @param text what the receiver reads
 */
public record OutgoingSms(MessageId id, PhoneNumber to, SmsText text) {

    /**
     * Checks that nothing is missing.
     *
     * @param id which message
     * @param to the number
     * @param text what the receiver reads
     * @throws IllegalArgumentException if the number is not a readable one
     */
    public OutgoingSms {
        requireNonNull(id, "id");
        requireNonNull(to, "to");
        requireNonNull(text, "text");
        if (!to.isReadable()) {
            throw new IllegalArgumentException("the number must be a readable one");
        }
    }

    /** Which message, and nothing of the receiver or the text. */
    @Override
    public String toString() {
        return "OutgoingSms[" + id + "]";
    }
}
