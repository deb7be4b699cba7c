package org.hersys.audit;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * A SHA-256 digest (ハッシュ値): 32 bytes that no other content is known to have. Printed as 64 hexadecimal digits, which is
 * how it is kept outside of the store. Immutable; compared in constant time.
 */
public final class Digest {

    /** How many bytes it has (バイト長). */
    public static final int LENGTH = 32;

    /** What stands before the first seal (先頭の封印の前): zeros. */
    public static final Digest ZERO = new Digest(new byte[LENGTH]);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final BilingualText HINT =
            BilingualText.of("64桁の16進数を入力してください。", "Give a digest of 64 hexadecimal digits.");

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A digest that was computed.
     *
     * @param bytes 32 bytes, which are copied
     * @return the digest
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a digest must have 32 bytes, not " + bytes.length);
        }
        return new Digest(bytes.clone());
    }

    /**
     * Reads a digest as it is printed; upper case and blanks around it are accepted.
     *
     * @param text 64 hexadecimal digits
     * @return the digest, or the problem {@code VALUE_INVALID} of the item {@code digest}
     */
    public static Outcome<Digest> parse(String text) {
        String hex = TypedText.stripped(text).toLowerCase(Locale.ROOT);
        return HEX.matcher(hex).matches()
                ? Outcome.accepted(new Digest(HexFormat.of().parseHex(hex)))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "digest", HINT));
    }

    /**
     * The bytes.
     *
     * @return a copy of the 32 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits in lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
