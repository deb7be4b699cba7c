package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;

/**
 * AES-256-GCM with the keys of a ring, by Google Tink (AES-GCMによる暗号化). What shrinks is compressed first. Thread-safe.
 *
 * <p>The sealed form is Tink's: the byte 1, the id of the key, a random nonce, the encrypted bytes and the tag.
 */
public final class TinkFieldCipher implements FieldCipher {

    private static final byte TINK = 1;

    private final KeyRing ring;

    private TinkFieldCipher(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * A cipher with the keys of a ring.
     *
     * @param ring the keys
     * @return the cipher
     */
    public static TinkFieldCipher of(KeyRing ring) {
        return new TinkFieldCipher(requireNonNull(ring, "ring"));
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] context) {
        var aead = ring.current().aead();
        return Tink.call(() -> aead.encrypt(Packing.pack(plain), context));
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] context) {
        if (!isSealed(sealed)) {
            throw new StorageException("What is decrypted must have been encrypted here, but was not, or was damaged.");
        }
        var id = keyOf(sealed);
        var keys = ring.knowing(id);
        if (!keys.knows(id)) {
            throw new StorageException(
                    "What is stored was encrypted with the key %s, which is not in use in this key ring."
                            .formatted(RingKey.name(id)));
        }
        try {
            return Packing.unpack(keys.aead().decrypt(sealed, context));
        } catch (GeneralSecurityException changed) {
            throw new StorageException(
                    "What is stored must be as it was encrypted, with the key %s, but was changed or moved."
                            .formatted(RingKey.name(id)),
                    changed);
        }
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return isSealed(sealed) && keyOf(sealed) == ring.current().idInUse();
    }

    private static boolean isSealed(byte[] sealed) {
        return sealed.length > 1 + Integer.BYTES && sealed[0] == TINK;
    }

    private static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }
}
