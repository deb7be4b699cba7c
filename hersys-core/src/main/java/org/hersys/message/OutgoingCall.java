package org.hersys.message;

import static java.util.Objects.requireNonNull;

import org.hersys.person.PhoneNumber;

/**
 * A call on its way（発信する自動音声）, as a gateway gets it. Immutable.
 *
 * @param id which message; the same at every try, so that a gateway that knows it can drop a repetition
 * @param to the number
 * @param speech what is read out, 1 to 1,000 characters
 */
public record OutgoingCall(MessageId id, PhoneNumber to, String speech) {

    static final int LONGEST = 1000;

    /**
     * Checks that nothing is missing.
     *
     * @param id which message
     * @param to the number
     * @param speech what is read out, 1 to 1,000 characters
     * @throws IllegalArgumentException if the number is not a readable one, or what is read out is blank or too long
     */
    public OutgoingCall {
        requireNonNull(id, "id");
        requireNonNull(to, "to");
        requireNonNull(speech, "speech");
        if (!to.isReadable()) {
            throw new IllegalArgumentException("the number must be a readable one");
        }
        if (speech.isBlank() || speech.length() > LONGEST) {
            throw new IllegalArgumentException("what is read out must have 1 to " + LONGEST + " characters");
        }
    }

    /** Which message, and nothing of the receiver or the text. */
    @Override
    public String toString() {
        return "OutgoingCall[" + id + "]";
    }
}
