package org.hersys.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.random.RandomGenerator;

/**
 * What an account holder knows and nobody else (パスワード), in clear, on its way to the hasher. It prints nothing and is never
 * stored. Immutable.
 */
public final class Password {

    private static final int LONGEST = 200;
    private static final int DRAWN = 16;

    /** Without what is read as something else: 0 and O, 1 and l and I. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final String value;

    private Password(String value) {
        this.value = value;
    }

    /**
     * What was typed.
     *
     * @param typed 1 to 200 characters; two spellings of one character are one
     * @return the password
     * @throws IllegalArgumentException if it is empty or longer; the message does not repeat it
     */
    public static Password of(String typed) {
        if (requireNonNull(typed, "typed").isEmpty() || typed.length() > LONGEST) {
            throw new IllegalArgumentException("a password must have 1 to " + LONGEST + " characters");
        }
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    /**
     * A password that nobody can guess and everybody can type: 16 letters and digits.
     *
     * @param random what it is drawn from
     * @return the password
     */
    public static Password draw(RandomGenerator random) {
        var drawn = new StringBuilder(DRAWN);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return new Password(drawn.toString());
    }

    /**
     * For the hasher, and for who hands over an initial password.
     *
     * @return the password in clear
     */
    public String value() {
        return value;
    }

    /**
     * How long it is.
     *
     * @return the number of characters
     */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password that
                && MessageDigest.isEqual(value.getBytes(UTF_8), that.value.getBytes(UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
