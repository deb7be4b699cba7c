package org.hersys.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What only the browser of who signs in holds (サインイン・セッションのトークン): 256 bits that nobody can guess. The store keeps
 * its {@link #digest()} only. It prints nothing. Immutable.
 */
public final class SecretToken {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final BilingualText HINT =
            BilingualText.of("サインインで受け取った値をそのまま指定してください。", "Give what the sign-in answered, unchanged.");

    private final String value;

    private SecretToken(String value) {
        this.value = value;
    }

    /**
     * A new token.
     *
     * @param random what it is drawn from
     * @return the token
     */
    public static SecretToken draw(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Reads a token that came back from outside.
     *
     * @param text what {@link #value()} was
     * @return the token, or the problem {@code VALUE_INVALID} of the item {@code token}
     */
    public static Outcome<SecretToken> parse(String text) {
        return FORM.matcher(requireNonNull(text, "text")).matches()
                ? Outcome.accepted(new SecretToken(text))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "token", HINT));
    }

    /**
     * The token as it travels, best in a cookie that no script reads.
     *
     * @return 43 letters, digits, hyphens and underscores
     */
    public String value() {
        return value;
    }

    /**
     * What is stored of it.
     *
     * @return its digest
     */
    public TokenDigest digest() {
        return new TokenDigest(hash("token"));
    }

    /** A digest of something short that without the token cannot be found by trying: the token is as long as the key of a MAC. */
    String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(value.getBytes(US_ASCII));
            return HexFormat.of().formatHex(sha.digest((":" + text).getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretToken that
                && MessageDigest.isEqual(value.getBytes(US_ASCII), that.value.getBytes(US_ASCII));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
