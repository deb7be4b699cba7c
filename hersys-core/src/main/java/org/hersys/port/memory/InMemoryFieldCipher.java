package org.hersys.port.memory;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;

/**
 * Encrypts with AES-GCM of the JDK and a key that is gone with the process (メモリ上の鍵による暗号化), for tests and for trying out:
 * what it has encrypted nobody reads after a restart, nor another process. Safe for use by many threads.
 */
public final class InMemoryFieldCipher implements FieldCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /** A cipher with a key of its own. */
    public InMemoryFieldCipher() {
        try {
            var generator = KeyGenerator.getInstance("AES");
            generator.init(256, random);
            this.key = generator.generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java must have AES", impossible);
        }
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] context) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, context);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] context) {
        if (!isCurrent(sealed)) {
            throw unreadable();
        }
        var bytes = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var nonce = new byte[NONCE];
        var text = new byte[sealed.length - 1 - NONCE];
        bytes.get(nonce).get(text);
        return run(Cipher.DECRYPT_MODE, nonce, text, context);
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return sealed.length > 1 + NONCE && sealed[0] == FORMAT;
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, byte[] context) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException changed) {
            throw unreadable();
        }
    }

    private static StorageException unreadable() {
        return new StorageException("what is decrypted must be as this process encrypted it");
    }
}
