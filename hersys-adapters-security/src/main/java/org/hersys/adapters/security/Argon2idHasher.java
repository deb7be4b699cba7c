package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords (パスワードのハッシュ化) with Argon2id of RFC 9106, which needs memory as well as time, so that whoever has
 * stolen the hashes cannot try many at once.
 *
 * <pre>{@code
 * var hasher = Argon2idHasher.builder().build();
 * String stored = hasher.hash(password);          // $argon2id$v=19$m=19456,t=2,p=1$…$…
 * boolean isRight = hasher.matches(password, stored);
 * }</pre>
 *
 * <p>The text that is stored says with which costs it was made; one that was made with other costs than those of today is
 * still verified, and {@link #isOutdated} says so, that it be made anew while the password is at hand.
 *
 * <p>A password is brought into the normal form NFKC first, as NIST SP 800-63B has it: a letter typed in 全角 or 半角, or
 * composed in another way, is the same letter. It has 1 to {@value #LONGEST} characters; how long it must be at least is not
 * decided here.
 *
 * <p>Thread-safe. Of many calls at the same time only some are worked on at once, the others wait in turn: each takes as much
 * memory as its costs say. What is made of a password on the way is overwritten, but for one that is not ASCII, which the
 * JDK normalises into a text of its own; the array that is handed in stays as it is, for the caller to overwrite.
 */
public final class Argon2idHasher {

    /** The longest password, in characters. */
    public static final int LONGEST = 4_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Of UTF-8 for each char. */
    private static final int MOST_BYTES = 3;

    private final Argon2idCosts costs;
    private final SecureRandom random;
    private final Semaphore turns;

    private Argon2idHasher(Builder builder) {
        this.costs = new Argon2idCosts(builder.memory, builder.iterations, builder.parallelism);
        this.random = builder.random;
        this.turns = new Semaphore(builder.mostAtOnce, true);
        if (!costs.isEnough()) {
            throw new IllegalArgumentException(
                    "the costs must be at least those that OWASP advises for Argon2id, such as 19456 KiB with 2 iterations, but are "
                            + costs);
        }
    }

    /**
     * A hasher with the costs that OWASP advises: 19 MiB, 2 iterations, 1 lane.
     *
     * @return a builder of it
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hashes a new password, with a salt of its own.
     *
     * @param password 1 to {@value #LONGEST} characters; stays as it is
     * @return what to store, in the PHC string format
     * @throws IllegalArgumentException if it is empty, longer, or no text; the message does not repeat it
     */
    public String hash(char[] password) {
        var bytes = bytesOf(password)
                .orElseThrow(() ->
                        new IllegalArgumentException("a password must be a text of 1 to " + LONGEST + " characters"));
        var salt = randomBytes(SALT_BYTES);
        return new Argon2idText(costs, salt, hashAndClear(bytes, costs, salt, HASH_BYTES)).print();
    }

    /**
     * Whether a password is the one that was hashed. Takes the time that the costs in the hash need, whatever the password.
     *
     * @param password what was typed; stays as it is
     * @param stored what {@link #hash} gave, with whatever costs
     * @return true if it is
     * @throws IllegalArgumentException if what is stored is no hash of Argon2id; the message does not repeat it
     */
    public boolean matches(char[] password, String stored) {
        var text = Argon2idText.parse(stored);
        var bytes = bytesOf(password);
        var expected = text.hash();
        // What cannot be a password is worked on as any other: the time that it takes says nothing.
        var actual = hashAndClear(bytes.orElseGet(() -> new byte[0]), text.costs(), text.salt(), expected.length);
        return MessageDigest.isEqual(expected, actual) && bytes.isPresent();
    }

    /**
     * Whether a hash was made otherwise than this hasher makes them now.
     *
     * @param stored what {@link #hash} gave, with whatever costs
     * @return true if the password is to be hashed anew when it is at hand
     * @throws IllegalArgumentException if it is no hash of Argon2id
     */
    public boolean isOutdated(String stored) {
        var text = Argon2idText.parse(stored);
        return !text.costs().equals(costs) || text.salt().length != SALT_BYTES || text.hash().length != HASH_BYTES;
    }

    /**
     * A hash of no password, with the costs of all others: to be verified where there is nothing to verify, so that an id
     * that nobody has is answered as slowly as a wrong password.
     *
     * @return a hash that no password is known to match; another one each time
     */
    public String decoy() {
        return new Argon2idText(costs, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)).print();
    }

    private byte[] hashAndClear(byte[] password, Argon2idCosts with, byte[] salt, int length) {
        turns.acquireUninterruptibly();
        try {
            return derive(password, with, salt, length);
        } finally {
            turns.release();
            Arrays.fill(password, (byte) 0);
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

    /** The bytes that are hashed; none for what cannot be a password. */
    private static Optional<byte[]> bytesOf(char[] password) {
        return password.length == 0 || password.length > LONGEST ? Optional.empty() : utf8(normalised(password));
    }

    /** ASCII is its own normal form: no text is made of it that nobody could overwrite. */
    private static CharBuffer normalised(char[] password) {
        var typed = CharBuffer.wrap(password);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }

    private static Optional<byte[]> utf8(CharBuffer text) {
        var encoded = new byte[text.length() * MOST_BYTES];
        var buffer = ByteBuffer.wrap(encoded);
        boolean isText =
                !StandardCharsets.UTF_8.newEncoder().encode(text, buffer, true).isError();
        var bytes = Arrays.copyOf(encoded, buffer.position());
        Arrays.fill(encoded, (byte) 0);
        return isText ? Optional.of(bytes) : Optional.empty();
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
