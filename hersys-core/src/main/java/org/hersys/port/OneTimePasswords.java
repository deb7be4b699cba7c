package org.hersys.port;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The codes of an authenticator app (認証アプリのワンタイムパスワード), RFC 6238. Optional: where the host brings none, codes come by
 * phone only. Implementations are safe for use by many threads and keep no array that they are given.
 */
public interface OneTimePasswords {

    /**
     * Draws a secret that an app and the system share.
     *
     * @return at least 20 bytes that nobody can guess
     */
    byte[] newSecret();

    /**
     * What an app reads, most often as a picture.
     *
     * @param secret the secret
     * @param account by which name the app shows it
     * @return an address of the form {@code otpauth://totp/…}
     */
    String address(byte[] secret, String account);

    /**
     * Which time step a code belongs to; compared in constant time. A step before or after is accepted for clocks that differ.
     *
     * @param secret the secret
     * @param code what was typed
     * @param at when
     * @return the number of the time step since 1970, or empty if it is none of those that are good now
     */
    OptionalLong step(byte[] secret, String code, Instant at);
}
