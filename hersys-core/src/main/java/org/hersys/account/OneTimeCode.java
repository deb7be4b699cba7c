package org.hersys.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hersys.message.MessageId;
import org.hersys.text.internal.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a code that was sent (ワンタイムコード): never the code, only a hash keyed by the token that the browser holds,
 * so that who has the store cannot find the code by trying all of them. How often it may still be tried, and until when.
 *
 * <p>The code of an authenticator app is never sent; for it only tries and time are kept. Immutable.
 */
public final class OneTimeCode {

    private final String hash;
    private final @Nullable MessageId message;
    private final Instant expiresAt;
    private final int triesLeft;

    private OneTimeCode(String hash, @Nullable MessageId message, Instant expiresAt, int triesLeft) {
        this.hash = requireNonNull(hash, "hash");
        this.message = message;
        this.expiresAt = requireNonNull(expiresAt, "expiresAt");
        this.triesLeft = triesLeft;
        if (triesLeft < 0) {
            throw new IllegalArgumentException("the tries that are left must not be below 0, but were " + triesLeft);
        }
    }

    /**
     * A code that is being sent.
     *
     * @param code its digits
     * @param token by which the hash is keyed
     * @param message what brings it
     * @param expiresAt from when on it is worth nothing
     * @param tries how often it may be tried
     * @return what is kept of it
     */
    public static OneTimeCode sent(String code, SecretToken token, MessageId message, Instant expiresAt, int tries) {
        return new OneTimeCode(token.hash(code), requireNonNull(message, "message"), expiresAt, tries);
    }

    /**
     * The code that an authenticator app shows.
     *
     * @param expiresAt until when it may be entered
     * @param tries how often it may be tried
     * @return what is kept of it
     */
    public static OneTimeCode ofAuthenticator(Instant expiresAt, int tries) {
        return new OneTimeCode("", null, expiresAt, tries);
    }

    /**
     * What a store has kept of a code that was sent.
     *
     * @param hash what {@link #hash()} was
     * @param message what brings it
     * @param expiresAt from when on it is worth nothing
     * @param triesLeft how often it may still be tried
     * @return the same again
     */
    public static OneTimeCode kept(String hash, MessageId message, Instant expiresAt, int triesLeft) {
        return new OneTimeCode(hash, requireNonNull(message, "message"), expiresAt, triesLeft);
    }

    /**
     * The keyed hash of the code.
     *
     * @return 64 hexadecimal digits, or nothing if an authenticator app shows the code
     */
    public String hash() {
        return hash;
    }

    /**
     * What brings the code.
     *
     * @return the id of the message, or empty if an authenticator app shows the code
     */
    public Optional<MessageId> message() {
        return Optional.ofNullable(message);
    }

    /**
     * From when on it is worth nothing.
     *
     * @return the moment
     */
    public Instant expiresAt() {
        return expiresAt;
    }

    /**
     * How often it may still be tried.
     *
     * @return 0 or more
     */
    public int triesLeft() {
        return triesLeft;
    }

    /**
     * Whether it can be entered.
     *
     * @param at when
     * @return true if tries are left and it is not over
     */
    public boolean isOpen(Instant at) {
        return triesLeft > 0 && at.isBefore(expiresAt);
    }

    /**
     * The same after one more try.
     *
     * @return with one try less
     * @throws IllegalStateException if there is none left
     */
    public OneTimeCode tried() {
        if (triesLeft == 0) {
            throw new IllegalStateException("a code must not be tried more often than it may");
        }
        return new OneTimeCode(hash, message, expiresAt, triesLeft - 1);
    }

    /**
     * Whether these are the digits that were sent; takes as long whatever they are.
     *
     * @param typed what was typed
     * @param token by which the hash is keyed
     * @return true if they are; false for the code of an authenticator app, which others must judge
     */
    public boolean matches(String typed, SecretToken token) {
        return MessageDigest.isEqual(
                hash.getBytes(US_ASCII), token.hash(digits(typed)).getBytes(US_ASCII));
    }

    /** Digits of either width; whatever else was typed is wrong, and cannot be hashed. */
    private static String digits(String typed) {
        String compact = TypedText.compact(typed);
        return compact.matches("[0-9]{1,10}") ? compact : "none";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneTimeCode that
                && hash.equals(that.hash)
                && Objects.equals(message, that.message)
                && expiresAt.equals(that.expiresAt)
                && triesLeft == that.triesLeft;
    }

    @Override
    public int hashCode() {
        return Objects.hash(hash, message, expiresAt, triesLeft);
    }

    /** Until when and how often; nothing of the code. */
    @Override
    public String toString() {
        return "OneTimeCode[until " + expiresAt + ", " + triesLeft + " tries left]";
    }
}
