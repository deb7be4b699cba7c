package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time passwords of authenticator apps (認証アプリの時刻型ワンタイムパスワード): TOTP of RFC 6238 over HOTP of RFC 4226.
 *
 * <p>Unless said otherwise with SHA-1, 6 digits and steps of 30 seconds, as every app has it; many apps pass over what the
 * address for them says and take these. Immutable.
 */
public final class Totp {

    private static final int[] POWERS = {1_000_000, 10_000_000, 100_000_000};
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 8;
    private static final long LONGEST_STEP = 3600;

    private final TotpAlgorithm algorithm;
    private final int digits;
    private final long seconds;

    private Totp(Builder builder) {
        this.algorithm = builder.algorithm;
        this.digits = builder.digits;
        this.seconds = builder.seconds;
    }

    /**
     * With SHA-1, 6 digits and steps of 30 seconds, unless said otherwise.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The step of time in which a moment lies.
     *
     * @param moment from 1970 on
     * @return the number of whole steps since the beginning of 1970
     * @throws IllegalArgumentException if it is earlier
     */
    public long stepAt(Instant moment) {
        if (moment.getEpochSecond() < 0) {
            throw new IllegalArgumentException("a moment must be from 1970 on, but was " + moment);
        }
        return moment.getEpochSecond() / seconds;
    }

    /**
     * The one-time password of a step, which is HOTP with the step as its counter.
     *
     * @param secret what the app knows too
     * @param step which step, at least 0
     * @return as many digits as were asked for, zeros in front included
     */
    public String codeAt(TotpSecret secret, long step) {
        byte[] hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0x0F;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + digits + "d", truncated % POWERS[digits - FEWEST_DIGITS]);
    }

    private byte[] hash(TotpSecret secret, long step) {
        try {
            var mac = Mac.getInstance(algorithm.mac());
            mac.init(new SecretKeySpec(secret.bytes(), algorithm.mac()));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK must know " + algorithm.mac(), impossible);
        }
    }

    /**
     * The address that an authenticator app reads from a picture (QRコード). It holds the secret: it is shown to its owner
     * once and stored nowhere.
     *
     * @param secret what the app is to know
     * @param issuer who runs the service, as the app shows it; without a colon
     * @param account whose account, as the app shows it; without a colon
     * @return an address of the scheme {@code otpauth}
     * @throws IllegalArgumentException if a name is blank or has a colon
     */
    public URI uri(TotpSecret secret, String issuer, String account) {
        return URI.create(String.format(
                Locale.ROOT,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=%s&digits=%d&period=%d",
                encoded(issuer),
                encoded(account),
                secret.base32(),
                encoded(issuer),
                algorithm,
                digits,
                seconds));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(requireShown(name), StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String requireShown(String name) {
        if (name.isBlank() || name.contains(":")) {
            throw new IllegalArgumentException("a name that an app shows must not be blank or have a colon");
        }
        return name;
    }

    @Override
    public String toString() {
        return "Totp[" + algorithm + ", " + digits + " digits, " + seconds + " s]";
    }

    /** Builds it. Not thread-safe. */
    public static final class Builder {

        private TotpAlgorithm algorithm = TotpAlgorithm.SHA1;
        private int digits = FEWEST_DIGITS;
        private long seconds = 30;

        private Builder() {}

        /**
         * The hash beneath.
         *
         * @param which one
         * @return this builder
         */
        public Builder algorithm(TotpAlgorithm which) {
            this.algorithm = requireNonNull(which, "which");
            return this;
        }

        /**
         * How long a one-time password is.
         *
         * @param number 6 to 8
         * @return this builder
         * @throws IllegalArgumentException if it is another
         */
        public Builder digits(int number) {
            if (number < FEWEST_DIGITS || number > MOST_DIGITS) {
                throw new IllegalArgumentException("the digits must be 6 to 8, but are " + number);
            }
            this.digits = number;
            return this;
        }

        /**
         * How long a step of time lasts.
         *
         * @param length whole seconds, 1 second to 1 hour
         * @return this builder
         * @throws IllegalArgumentException if it is another
         */
        public Builder step(Duration length) {
            long whole = length.toSeconds();
            if (whole < 1 || whole > LONGEST_STEP || !Duration.ofSeconds(whole).equals(length)) {
                throw new IllegalArgumentException(
                        "a step must last whole seconds, 1 second to 1 hour, but lasts " + length);
            }
            this.seconds = whole;
            return this;
        }

        /**
         * The passwords.
         *
         * @return them
         */
        public Totp build() {
            return new Totp(this);
        }
    }
}
