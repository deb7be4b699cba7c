package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.hersys.account.SignInLimits;
import org.hersys.facility.CentreId;
import org.hersys.port.FieldCipher;
import org.hersys.port.OneTimePasswords;
import org.hersys.port.PasswordHasher;
import org.hersys.port.memory.InMemoryFieldCipher;
import org.hersys.port.memory.InMemoryPasswordHasher;
import org.jspecify.annotations.Nullable;

/**
 * What accounts and signing in need besides the store (アカウントの前提): a hasher, a cipher for codes on their way, limits and
 * quotas. A host that has a sign-in of its own needs none. Immutable.
 */
public final class AccountSetting {

    /** No source tells how many ids a centre has; the ministry allots them. */
    private static final int USUAL_QUOTA = 100;

    private final PasswordHasher hasher;
    private final FieldCipher cipher;
    private final RandomGenerator random;
    private final SignInLimits limits;
    private final ToIntFunction<CentreId> quota;
    private final @Nullable OneTimePasswords authenticators;
    private final @Nullable String serviceAddress;

    private AccountSetting(Builder from) {
        this.hasher = from.hasher;
        this.cipher = from.cipher;
        this.random = from.random;
        this.limits = from.limits;
        this.quota = from.quota;
        this.authenticators = from.authenticators;
        this.serviceAddress = from.serviceAddress;
    }

    /**
     * Begins a setting with the standard limits, randomness that nobody can guess, 100 ids for each centre and no authenticator
     * apps.
     *
     * @param hasher hashes passwords
     * @param cipher encrypts codes that wait to be sent and the secrets of authenticator apps
     * @return a builder
     */
    public static Builder builder(PasswordHasher hasher, FieldCipher cipher) {
        return new Builder(hasher, cipher);
    }

    /**
     * For trying out and for a store in memory: a hasher of the JDK, which needs no memory, and a key that is gone with the
     * process.
     *
     * @return the setting
     */
    public static AccountSetting inMemory() {
        return builder(InMemoryPasswordHasher.standard(), new InMemoryFieldCipher())
                .build();
    }

    /**
     * Hashes passwords.
     *
     * @return the port
     */
    public PasswordHasher hasher() {
        return hasher;
    }

    /**
     * Encrypts codes that wait to be sent and the secrets of authenticator apps.
     *
     * @return the port
     */
    public FieldCipher cipher() {
        return cipher;
    }

    /**
     * From what codes, tokens and initial passwords are drawn.
     *
     * @return the source of randomness
     */
    public RandomGenerator random() {
        return random;
    }

    /**
     * How much a sign-in bears.
     *
     * @return the limits
     */
    public SignInLimits limits() {
        return limits;
    }

    /**
     * How many ids a centre may give out (付与数).
     *
     * @param centre which centre
     * @return the number of accounts in its area that are not closed
     */
    public int quotaOf(CentreId centre) {
        return quota.applyAsInt(centre);
    }

    /**
     * Authenticator apps.
     *
     * @return the port, or empty if codes come by phone only
     */
    public Optional<OneTimePasswords> authenticators() {
        return Optional.ofNullable(authenticators);
    }

    /**
     * Where people sign in, which is told with the id and nowhere else.
     *
     * @return the address, or empty if the host tells it
     */
    public Optional<String> serviceAddress() {
        return Optional.ofNullable(serviceAddress);
    }

    /** The limits. */
    @Override
    public String toString() {
        return "AccountSetting[" + limits + "]";
    }

    /** Collects ports and limits. Not safe for use by several threads. */
    public static final class Builder {

        private final PasswordHasher hasher;
        private final FieldCipher cipher;
        private RandomGenerator random = new SecureRandom();
        private SignInLimits limits = SignInLimits.standard();
        private ToIntFunction<CentreId> quota = centre -> USUAL_QUOTA;
        private @Nullable OneTimePasswords authenticators;
        private @Nullable String serviceAddress;

        private Builder(PasswordHasher hasher, FieldCipher cipher) {
            this.hasher = requireNonNull(hasher, "hasher");
            this.cipher = requireNonNull(cipher, "cipher");
        }

        /**
         * Sets from what codes, tokens and initial passwords are drawn; for tests only.
         *
         * @param value the source; a sign-in can be forged if this can be guessed
         * @return this builder
         */
        public Builder random(RandomGenerator value) {
            this.random = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how much a sign-in bears.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(SignInLimits value) {
            this.limits = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how many ids each centre may give out.
         *
         * @param value tells the number
         * @return this builder
         */
        public Builder quota(ToIntFunction<CentreId> value) {
            this.quota = requireNonNull(value, "value");
            return this;
        }

        /**
         * Allows authenticator apps.
         *
         * @param value the port
         * @return this builder
         */
        public Builder authenticators(OneTimePasswords value) {
            this.authenticators = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where people sign in.
         *
         * @param value the address as it is told
         * @return this builder
         */
        public Builder serviceAddress(String value) {
            this.serviceAddress = requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the setting.
         *
         * @return the setting
         */
        public AccountSetting build() {
            return new AccountSetting(this);
        }
    }
}
