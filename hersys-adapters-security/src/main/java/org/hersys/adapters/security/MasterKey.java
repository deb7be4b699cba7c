package org.hersys.adapters.security;

import java.nio.file.Path;
import org.hersys.port.StorageException;

/**
 * Wraps the keys of a ring (マスター鍵): a file, or a key service (KMS, HSM) of the host, which never hands out its key.
 * Implementations are safe for use by many threads and print nothing of the key.
 */
public interface MasterKey {

    /**
     * Which master key this is, so that a wrong one is told by name. Not secret.
     *
     * @return letters, digits and {@code ._:/-} only, such as the name and version of the key in the key service
     */
    String id();

    /**
     * Encrypts, authenticated.
     *
     * @param plain the keys of a ring
     * @param context what they are for; needed again to unwrap
     * @return the wrapped form
     * @throws StorageException if the key service cannot be reached
     */
    byte[] wrap(byte[] plain, byte[] context);

    /**
     * Decrypts what {@link #wrap} returned.
     *
     * @param wrapped the wrapped form
     * @param context the context that was given then
     * @return the keys of a ring
     * @throws StorageException if it was changed or wrapped by another key, or the key service cannot be reached
     */
    byte[] unwrap(byte[] wrapped, byte[] context);

    /**
     * A key that the host keeps, used with AES-256-GCM.
     *
     * @param key 32 bytes from a generator of random numbers; copied
     * @return the master key
     * @throws IllegalArgumentException if it has not 32 bytes
     */
    static MasterKey ofBytes(byte[] key) {
        return AesMasterKey.of(key);
    }

    /**
     * A key in a file.
     *
     * @param file 32 bytes in Base64, in a file that its owner alone may read
     * @return the master key
     * @throws StorageException if the file is not there, is none of a master key, or may be read by others
     */
    static MasterKey ofFile(Path file) {
        return MasterKeyFile.read(file);
    }

    /**
     * Makes a new key and writes it into a file that its owner alone may read. Without a copy in another safe place, the
     * loss of this file is the loss of all that was encrypted.
     *
     * @param file where there is none yet
     * @return the master key
     * @throws StorageException if there is such a file, or it cannot be written
     */
    static MasterKey createFile(Path file) {
        return MasterKeyFile.create(file);
    }
}
