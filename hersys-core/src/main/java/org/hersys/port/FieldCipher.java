package org.hersys.port;

/**
 * Encrypts what a store keeps of a person (保存データの暗号化), so that who reads the database alone reads no one's name.
 * The host supplies it, or takes that of hersys-adapters-security.
 *
 * <p>Not part of a {@link Transaction}. Authenticated: what was changed, or moved to another place, is not decrypted.
 * Implementations are safe for use by many threads, keep no array that they are given and change none.
 */
public interface FieldCipher {

    /**
     * Encrypts with the key in use.
     *
     * @param plain what nobody else may read; may be empty
     * @param context where it is kept, such as table, id and version; not secret, not stored, needed again to decrypt
     * @return the sealed form, another one at each call; its first byte is never an opening brace, with which a document
     *     in clear begins
     * @throws StorageException if the keys cannot be reached
     */
    byte[] encrypt(byte[] plain, byte[] context);

    /**
     * Decrypts with whichever key of the ring it was encrypted with.
     *
     * @param sealed what {@link #encrypt} returned
     * @param context the context that was given then
     * @return what was encrypted
     * @throws StorageException if it was changed, belongs elsewhere, or its key is not in use here; the message tells no
     *     more than that
     */
    byte[] decrypt(byte[] sealed, byte[] context);

    /**
     * Whether something need not be encrypted anew. Looks at the key only and verifies nothing.
     *
     * @param sealed what {@link #encrypt} returned
     * @return false if it was encrypted with a key that is being replaced, or not with a key that is known here
     */
    boolean isCurrent(byte[] sealed);
}
