package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.hersys.port.StorageException;

/** A master key in Base64 in a file. */
final class MasterKeyFile {

    private MasterKeyFile() {}

    static MasterKey create(Path file) {
        var key = new byte[AesMasterKey.BYTES];
        new SecureRandom().nextBytes(key);
        var text = Base64.getEncoder().encodeToString(key) + "\n";
        try {
            PrivateFile.create(file, text.getBytes(US_ASCII));
        } catch (FileAlreadyExistsException there) {
            throw new StorageException(
                    "A new master key must not overwrite a file, but there is one: %s.".formatted(file), there);
        } catch (IOException failure) {
            throw new StorageException("The file of the master key cannot be written: %s.".formatted(file), failure);
        }
        return MasterKey.ofBytes(key);
    }

    static MasterKey read(Path file) {
        try {
            if (!PrivateFile.isPrivate(file)) {
                throw new StorageException(
                        "The file of the master key must be readable by its owner alone (chmod 600), but others may read it: %s. Where the system mounts it so, give the key itself (MasterKey.ofBytes)."
                                .formatted(file));
            }
            return MasterKey.ofBytes(decoded(Files.readString(file, US_ASCII), file));
        } catch (IOException failure) {
            throw new StorageException("The file of the master key cannot be read: %s.".formatted(file), failure);
        }
    }

    private static byte[] decoded(String text, Path file) {
        var noKey = "The file of a master key must hold %s bytes in Base64, but does not: %s."
                .formatted(AesMasterKey.BYTES, file);
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == AesMasterKey.BYTES) {
                return key;
            }
            throw new StorageException(noKey);
        } catch (IllegalArgumentException notBase64) {
            // Without its cause, whose message quotes a character of the file.
            throw new StorageException(noKey);
        }
    }
}
