package org.hersys.port;

import org.hersys.account.Password;

/**
 * Makes of a password what may be stored (パスワードのハッシュ化), by a function that needs much memory, such as Argon2id. The host
 * takes that of hersys-adapters-security or brings its own.
 *
 * <p>Not part of a {@link Transaction}, and never called within one. Implementations are safe for use by many threads.
 */
public interface PasswordHasher {

    /**
     * Hashes with a new salt and the parameters in use.
     *
     * @param password the password
     * @return text with the parameters, the salt and the hash, of at most 500 visible ASCII characters
     */
    String hash(Password password);

    /**
     * Whether a hash was made of this password; compared in constant time.
     *
     * @param password the password
     * @param hash what {@link #hash} or {@link #decoy} returned, perhaps with parameters of former times
     * @return true if it was; false for a decoy, and for what cannot be read
     */
    boolean matches(Password password, String hash);

    /**
     * A hash of no password, with the parameters in use: what is compared where there is no account, so that it takes as long.
     *
     * @return a hash that nothing matches; made once and not at each call
     */
    String decoy();

    /**
     * Whether a hash need not be made anew.
     *
     * @param hash what {@link #hash} returned
     * @return false if it was made with other parameters than those in use
     */
    boolean isCurrent(String hash);
}
