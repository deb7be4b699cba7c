package org.hersys.adapters.security;

import java.util.Optional;
import org.hersys.port.StorageException;

/**
 * Where a ring of keys is kept (鍵束の保管): a file beside the program, or a place that all programs of the host reach. Not
 * the database whose data it encrypts. The content is wrapped by the {@link MasterKey}. Implementations are safe for use
 * by many threads and programs.
 */
public interface KeyRingStorage {

    /**
     * A ring that is kept as long as the program runs, for tests.
     *
     * @return an empty storage
     */
    static KeyRingStorage inMemory() {
        return new InMemoryKeyRing();
    }

    /**
     * What is kept.
     *
     * @return the content, or empty if there is no ring yet
     * @throws StorageException if it cannot be reached
     */
    Optional<byte[]> read();

    /**
     * Puts the first content there, unless there is one.
     *
     * @param content the wrapped ring
     * @return false if there is a ring already; it stays as it is
     * @throws StorageException if it cannot be reached
     */
    boolean create(byte[] content);

    /**
     * Replaces the content, unless somebody else was faster. Whoever reads meanwhile sees the former or the new one.
     *
     * @param former the content that must be there
     * @param content the wrapped ring
     * @return false if there is another content than the former; it stays as it is
     * @throws StorageException if it cannot be reached
     */
    boolean replace(byte[] former, byte[] content);
}
