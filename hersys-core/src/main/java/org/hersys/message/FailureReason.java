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

    /** There is no gateway for the way by which it travels. */
    public static final FailureReason NO_GATEWAY = new FailureReason("NO_GATEWAY");

    /** The directory has no address of the office that is told. */
    public static final FailureReason NO_ADDRESS = new FailureReason("NO_ADDRESS");

    /** The case has no number to which it can go: by SMS none of a mobile. */
    public static final FailureReason NO_NUMBER = new FailureReason("NO_NUMBER");

    /** The case is gone, or its HER-SYS id was replaced since: perhaps because the number was a stranger's. */
    public static final FailureReason SUBJECT_GONE = new FailureReason("SUBJECT_GONE");

    /** Where the patient enters the state of health is not configured. */
    public static final FailureReason NO_URL = new FailureReason("NO_URL");

    /** Its code is erased or cannot be opened. */
    public static final FailureReason SECRET_GONE = new FailureReason("SECRET_GONE");

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
