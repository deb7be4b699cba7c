package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hersys.port.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * A ring of keys in a file (鍵束のファイル), which its owner alone may read. Written beside and moved into place, so that
 * nobody sees half a ring; of several programs that change it one at a time does, by a lock on a file beside it
 * ({@code ….lock}), which a file system shared over a network must honour. Thread-safe.
 */
public final class KeyRingFile implements KeyRingStorage {

    /** A lock on a file is one of the whole program: its threads wait for each other here. */
    private static final Object ONE_THREAD = new Object();

    private final Path file;

    private KeyRingFile(Path file) {
        this.file = file;
    }

    /**
     * A ring in a file.
     *
     * @param file the file; its folder must be there
     * @return the storage
     */
    public static KeyRingFile at(Path file) {
        return new KeyRingFile(requireNonNull(file, "file"));
    }

    @Override
    public Optional<byte[]> read() {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StorageException("The key ring cannot be read: %s.".formatted(file), failure);
        }
    }

    @Override
    public boolean create(byte[] content) {
        return write(null, content);
    }

    @Override
    public boolean replace(byte[] former, byte[] content) {
        return write(requireNonNull(former, "former"), content);
    }

    private boolean write(byte @Nullable [] former, byte[] content) {
        synchronized (ONE_THREAD) {
            try (var channel = PrivateFile.openForLock(file.resolveSibling(file.getFileName() + ".lock"));
                    var lock = channel.lock()) {
                var isAsExpected = lock.isValid() && isThere(former);
                if (isAsExpected) {
                    PrivateFile.replace(file, content);
                }
                return isAsExpected;
            } catch (IOException failure) {
                throw new StorageException("The key ring cannot be written: %s.".formatted(file), failure);
            }
        }
    }

    private boolean isThere(byte @Nullable [] content) {
        var now = read();
        return content == null
                ? now.isEmpty()
                : now.filter(each -> Arrays.equals(each, content)).isPresent();
    }

    @Override
    public String toString() {
        return "KeyRingFile[" + file + "]";
    }
}
