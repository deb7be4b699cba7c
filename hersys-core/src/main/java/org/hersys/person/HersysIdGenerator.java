package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Draws the ids of new cases (HER-SYS IDの発番).
 *
 * <p>All hundred million numbers of eight digits are equally likely, so that nobody can guess one id from another. None of
 * the digits checks the others: that would leave ten million ids, fewer than the nation had cases. The generator
 * remembers nothing, so whoever stores an id must draw again if it was given out before. As safe for use by several threads
 * as its source of randomness is; {@link #secure()} is.
 */
public final class HersysIdGenerator {

    private static final int IDS = 100_000_000;

    private final RandomGenerator random;

    private HersysIdGenerator(RandomGenerator random) {
        this.random = requireNonNull(random, "random");
    }

    /**
     * A generator for tests, whose ids follow from the seed of what it draws from.
     *
     * @param random what it draws from; ids can be guessed if this can be
     * @return the generator
     */
    public static HersysIdGenerator of(RandomGenerator random) {
        return new HersysIdGenerator(random);
    }

    /**
     * The generator for use: its ids cannot be guessed.
     *
     * @return a generator that several threads may use
     */
    public static HersysIdGenerator secure() {
        return of(new SecureRandom());
    }

    /**
     * Draws an id.
     *
     * @return an id of eight digits, which may have been drawn before
     */
    public HersysId next() {
        return HersysId.of(String.format(Locale.ROOT, "%08d", random.nextInt(IDS)));
    }
}
