package org.hersys.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Writes named items into a digest: name and value as UTF-8, each after its length in four bytes, so that no two
 * different lists of items are written alike. What is not there is not written: an item that a later version adds leaves
 * the digests of what has none as they were.
 */
final class DigestWriter {

    private final MessageDigest sha256;

    private DigestWriter(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** Begins with the name of the format, so that what is of another kind is never of the same digest. */
    static DigestWriter of(String format) {
        try {
            return new DigestWriter(MessageDigest.getInstance("SHA-256")).text(format);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform must have SHA-256", impossible);
        }
    }

    DigestWriter item(String name, Object value) {
        return text(name).text(value.toString());
    }

    Digest digest() {
        return Digest.of(sha256.digest());
    }

    private DigestWriter text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, utf8.length));
        sha256.update(utf8);
        return this;
    }
}
