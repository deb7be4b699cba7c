package org.hersys.adapters.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/** What is asked of Tink, with its kinds of keys made known to it first. */
final class Tink {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Tink() {}

    static Configuration configuration() throws GeneralSecurityException {
        return RegistryConfiguration.get();
    }

    static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(configuration(), Aead.class);
    }

    static PrfSet prfSet(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(configuration(), PrfSet.class);
    }

    /** For what fails only where the Java installation lacks AES-GCM or HMAC-SHA256. */
    static <T> T call(Call<T> call) {
        try {
            return call.get();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the Java installation must have AES-GCM and HMAC-SHA256", impossible);
        }
    }

    /** Something that Tink does. */
    @FunctionalInterface
    interface Call<T> {
        T get() throws GeneralSecurityException;
    }
}
