package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * What only the receiver may read of a message, encrypted until it is sent (封緘した本文): the number and the one-time code.
 *
 * <p>Sealed for one message and worth nothing in another. Immutable; it prints nothing.
 */
public final class SealedText {

    private static final int LONGEST = 2000;

    private final MessageId message;
    private final byte[] sealed;

    private SealedText(MessageId message, byte[] sealed) {
        this.message = requireNonNull(message, "message");
        this.sealed = sealed.clone();
        if (sealed.length < 1 || sealed.length > LONGEST) {
            throw new IllegalArgumentException("a sealed text must have 1 to " + LONGEST + " bytes");
        }
    }

    /**
     * What was encrypted.
     *
     * @param message for which message: the context with which it was encrypted
     * @param sealed 1 to 2,000 bytes; copied
     * @return the sealed text
     * @throws IllegalArgumentException if there are no bytes or too many
     */
    public static SealedText of(MessageId message, byte[] sealed) {
        return new SealedText(message, sealed);
    }

    /**
     * For which message it was sealed.
     *
     * @return the id that the message has
     */
    public MessageId message() {
        return message;
    }

    /**
     * The encrypted form.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && message.equals(that.message) && Arrays.equals(sealed, that.sealed);
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "SealedText[…]";
    }
}
