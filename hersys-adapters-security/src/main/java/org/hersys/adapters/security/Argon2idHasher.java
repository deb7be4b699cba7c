package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hersys.account.Password;
import org.hersys.port.PasswordHasher;

/**
 * Hashes passwords (パスワードのハッシュ化) with Argon2id of RFC 9106, which needs memory as well as time, so that whoever has
 * stolen the hashes cannot try many at once.
 *
 * <pre>{@code
 * var hasher = Argon2idHasher.builder().build();
 * String stored = hasher.hash(Password.of(typed));   // $argon2id$v=19$m=19456,t=2,p=1$…$…
 * boolean isRight = hasher.matches(Password.of(typed), stored);
 * }</pre>
 *
 * <p>The text that is stored says with which costs it was made; one that was made with other costs than those of today is
 * still verified, and {@link #isCurrent} says so, that it be made anew while the password is at hand.
 *
 * <p>A {@link Password} has the normal form NFKC, as NIST SP 800-63B advises: a letter typed in 全角 or 半角, or composed in
 * another way, is the same letter. It is hashed in UTF-8.
 *
 * <p>Thread-safe. Of many calls at the same time only some are worked on at once, the others wait in turn: each takes as much
 * memory as its costs say. The bytes that are made of a password are overwritten.
 */
public final class Argon2idHasher implements PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2idCosts costs;
    private final SecureRandom random;
    private final Semaphore turns;
    private final String decoy;

    private Argon2idHasher(Builder builder) {
        this.costs = new Argon2idCosts(builder.memory, builder.iterations, builder.parallelism);
        this.random = builder.random;
        this.turns = new Semaphore(builder.mostAtOnce, true);
        if (!costs.isEnough()) {
            throw new IllegalArgumentException(
                    "the costs must be at least those that OWASP advises for Argon2id, such as 19456 KiB with 2 iterations, but are "
                            + costs);
        }
        // Random instead of computed: as good, and nobody waits for it.
        this.decoy = new Argon2idText(costs, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)).print();
    }

    /**
     * A hasher with the costs that OWASP advises: 19 MiB, 2 iterations, 1 lane.
     *
     * @return a builder of it
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String hash(Password password) {
        var salt = randomBytes(SALT_BYTES);
        return new Argon2idText(costs, salt, derive(password, costs, salt, HASH_BYTES)).print();
    }

    @Override
    public boolean matches(Password password, String hash) {
        return Argon2idText.read(hash)
                .filter(stored -> MessageDigest.isEqual(
                        stored.hash(), derive(password, stored.costs(), stored.salt(), stored.hash().length)))
                .isPresent();
    }

    @Override
    public String decoy() {
        return decoy;
    }

    @Override
    public boolean isCurrent(String hash) {
        return Argon2idText.read(hash)
                .filter(stored -> stored.costs().equals(costs)
                        && stored.salt().length == SALT_BYTES
                        && stored.hash().length == HASH_BYTES)
                .isPresent();
    }

    private byte[] derive(Password password, Argon2idCosts with, byte[] salt, int length) {
        var bytes = password.value().getBytes(UTF_8);
        turns.acquireUninterruptibly();
        try {
            return derive(bytes, with, salt, length);
        } finally {
            turns.release();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] derive(byte[] password, Argon2idCosts with, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(with.memory())
                .withIterations(with.iterations())
                .withParallelism(with.parallelism())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }

    private byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The costs, and nothing of any password. */
    @Override
    public String toString() {
        return "Argon2idHasher[" + costs + "]";
    }

    /** Builds a hasher. Not thread-safe. */
    public static final class Builder {

        private int memory = 19_456;
        private int iterations = 2;
        private int parallelism = 1;
        private int mostAtOnce = Runtime.getRuntime().availableProcessors();
        private SecureRandom random = new SecureRandom();

        private Builder() {}

        /**
         * The memory that each hash needs.
         *
         * @param kibibytes as many; up to 1,048,576, which is 1 GiB
         * @return this builder
         */
        public Builder memory(int kibibytes) {
            this.memory = kibibytes;
            return this;
        }

        /**
         * How often the memory is gone over.
         *
         * @param number 1 to 1000
         * @return this builder
         */
        public Builder iterations(int number) {
            this.iterations = number;
            return this;
        }

        /**
         * In how many lanes. One hash is always made by one thread.
         *
         * @param lanes 1 to 64
         * @return this builder
         */
        public Builder parallelism(int lanes) {
            this.parallelism = lanes;
            return this;
        }

        /**
         * How many hashes are made at the same time; the others wait.
         *
         * @param number at least 1; as many as there are processors, unless said
         * @return this builder
         */
        public Builder mostAtOnce(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("at least one hash must be made at a time, but not " + number);
            }
            this.mostAtOnce = number;
            return this;
        }

        /**
         * Where salts come from.
         *
         * @param source a strong one
         * @return this builder
         */
        public Builder random(SecureRandom source) {
            this.random = requireNonNull(source, "source");
            return this;
        }

        /**
         * The hasher.
         *
         * @return it
         * @throws IllegalArgumentException if a cost is out of its bounds, or all of them together are below what OWASP
         *     advises at least: 47104 KiB with 1 iteration, 19456 with 2, 12288 with 3, 9216 with 4, 7168 with 5 or more
         */
        public Argon2idHasher build() {
            return new Argon2idHasher(this);
        }
    }
}
