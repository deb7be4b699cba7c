package org.hersys.message;

import static java.util.Objects.requireNonNull;

import org.hersys.person.EmailAddress;

/**
 * A mail on its way（送信するメール）, as a mail server gets it. Immutable.
 *
 * @param id which message; the same at every try, and what the id of the mail is made of
 * @param to the address
 * @param subject one line, 1 to 200 characters
 * @param body plain text, lines ended by a line feed, 1 to 10,000 characters
 */
public record OutgoingMail(MessageId id, EmailAddress to, String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_BODY = 10_000;

    /**
     * Checks that nothing is missing.
     *
     * @param id which message
     * @param to the address
     * @param subject one line
     * @param body plain text
     * @throws IllegalArgumentException if subject or body is blank or too long, or the subject has more than one line
     */
    public OutgoingMail {
        requireNonNull(id, "id");
        requireNonNull(to, "to");
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject must be one line of 1 to " + LONGEST_SUBJECT + " characters");
        }
        if (body.isBlank() || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("a body must have 1 to " + LONGEST_BODY + " characters");
        }
    }

    /** Which message, and nothing of the receiver or the text. */
    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
