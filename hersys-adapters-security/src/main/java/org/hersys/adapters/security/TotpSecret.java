package org.hersys.adapters.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What an authenticator app and the server share (認証アプリの共有鍵).
 *
 * <p>16 to 128 bytes: RFC 4226 demands 128 bits and advises 160. Compared in constant time, never printed. Immutable.
 */
public final class TotpSecret {

    private static final int LEAST = 16;
    private static final int MOST = 128;
    private static final int ADVISED = 20;

    private final byte[] bytes;

    private TotpSecret(byte[] bytes) {
        if (bytes.length < LEAST || bytes.length > MOST) {
            throw new IllegalArgumentException(
                    "a secret must have " + LEAST + " to " + MOST + " bytes, but has " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /**
     * A new secret of 20 bytes.
     *
     * @param random a strong source
     * @return the secret
     */
    public static TotpSecret generate(SecureRandom random) {
        var bytes = new byte[ADVISED];
        random.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /**
     * A secret that was stored.
     *
     * @param bytes 16 to 128; copied
     * @return the secret
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static TotpSecret of(byte[] bytes) {
        return new TotpSecret(bytes);
    }

    /**
     * A secret as people type it.
     *
     * @param base32 letters A to Z and digits 2 to 7; small letters, blanks and hyphens are understood
     * @return the secret
     * @throws IllegalArgumentException if it has other characters, or too few or too many; the message does not repeat it
     */
    public static TotpSecret ofBase32(String base32) {
        return new TotpSecret(Base32.decode(base32));
    }

    /**
     * The bytes, to be stored encrypted.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The secret as somebody types it into an app that cannot read the picture.
     *
     * @return in Base32, without padding
     */
    public String base32() {
        return Base32.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotpSecret that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
