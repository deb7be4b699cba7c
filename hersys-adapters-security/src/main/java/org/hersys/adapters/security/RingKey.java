package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;

/**
 * A key of a ring (鍵束の鍵), without the key itself: one for the documents and one for the search under one id. Immutable.
 *
 * @param id eight hexadecimal digits; every document and token in the database begins with it, after at most one byte
 * @param state what the key is used for
 */
public record RingKey(String id, RingKeyState state) {

    /**
     * Checks that nothing is missing.
     *
     * @param id eight hexadecimal digits
     * @param state what the key is used for
     */
    public RingKey {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
    }

    static RingKey of(int id, RingKeyState state) {
        return new RingKey(name(id), state);
    }

    static String name(int id) {
        return HexFormat.of().toHexDigits(id);
    }
}
