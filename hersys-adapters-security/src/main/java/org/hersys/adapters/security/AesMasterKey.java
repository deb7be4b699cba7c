package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hersys.port.StorageException;

/** A master key whose bytes the host has. */
final class AesMasterKey implements MasterKey {

    static final int BYTES = 32;

    private final String id;
    private final Aead aead;

    private AesMasterKey(String id, Aead aead) {
        this.id = id;
        this.aead = aead;
    }

    static AesMasterKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a master key must have " + BYTES + " bytes, but has " + key.length);
        }
        return Tink.call(() -> new AesMasterKey(idOf(key), aead(key)));
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        var entry = KeysetHandle.importKey(imported).withRandomId().makePrimary();
        return Tink.aead(KeysetHandle.newBuilder().addEntry(entry).build());
    }

    /** Tells two keys apart and tells nothing of them. */
    private static String idOf(byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var digest = mac.doFinal("hersys master key id".getBytes(US_ASCII));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public byte[] wrap(byte[] plain, byte[] context) {
        return Tink.call(() -> aead.encrypt(plain, context));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) {
        try {
            return aead.decrypt(wrapped, context);
        } catch (GeneralSecurityException notOurs) {
            throw new StorageException(
                    "The keys were changed, or wrapped by another master key than %s.".formatted(id), notOurs);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
