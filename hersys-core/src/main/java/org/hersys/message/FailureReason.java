package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Why a message was not sent (送信失敗の理由), as a name that has a meaning and never as a free text: what a gateway answers
 * may repeat a telephone number. Immutable.
 *
 * @param name 1 to 64 capitals, digits and underscores, beginning with a letter, for example {@code ADDRESS_UNKNOWN}
 */
public record FailureReason(String name) {

    // Before the constants, which are checked by it.
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** The sender threw something instead of giving a result. */
    public static final FailureReason SENDER_BROKEN = new FailureReason("SENDER_BROKEN");

    /** Every dispatcher that tried it was gone before it had a result. */
    public static final FailureReason NEVER_ANSWERED = new FailureReason("NEVER_ANSWERED");

    /** What is stored of the message cannot be read. */
    public static final FailureReason UNREADABLE = new FailureReason("UNREADABLE");

    /** It was worth nothing any more before it could be sent. */
    public static final FailureReason EXPIRED = new FailureReason("EXPIRED");

    /**
     * Checks the form.
     *
     * @param name the name
     * @throws IllegalArgumentException if it is no such name
     */
    public FailureReason {
        if (!NAME.matcher(requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException("a reason must be a name of 1 to 64 capitals, digits and underscores");
        }
    }

    /**
     * A reason of the host's own.
     *
     * @param name 1 to 64 capitals, digits and underscores, beginning with a letter
     * @return the reason
     * @throws IllegalArgumentException if it is no such name
     */
    public static FailureReason of(String name) {
        return new FailureReason(name);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
