package org.hersys.port;

import java.util.List;

/**
 * Makes search keys that tell nothing (ブラインドインデックス): equal values have equal tokens, and without the key,
 * which is not in the database, no token can be computed from a guessed name.
 *
 * <p>A keyed function such as HMAC over kind and value. It finds whole values only, never a beginning or a range, and
 * shows how often a value occurs. Implementations are safe for use by many threads.
 */
public interface BlindIndex {

    /**
     * The token to store, made with the key in use.
     *
     * @param kind what the value is, so that a name and a phone number of the same characters do not meet
     * @param value the value, normalised by the caller
     * @return the token, of the same length for every value
     * @throws StorageException if the keys cannot be reached
     */
    byte[] token(String kind, String value);

    /**
     * The tokens to look for: one for every key in use, so that what was stored before a change of keys is found too.
     *
     * @param kind what the value is
     * @param value the value, normalised by the caller
     * @return tokens, {@link #token} first
     * @throws StorageException if the keys cannot be reached
     */
    List<byte[]> tokens(String kind, String value);

    /**
     * Whether a stored token need not be made anew.
     *
     * @param token what {@link #token} returned
     * @return false if it was made with a key that is being replaced, or not with a key that is known here
     */
    boolean isCurrent(byte[] token);
}
