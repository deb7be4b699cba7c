package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When a message that failed is tried again, and when no more (再送の方針).
 *
 * <p>The wait doubles from try to try up to a limit. So that messages which failed together do not come again together,
 * each wait is then drawn from around that length: at most a given share shorter, at most the same share longer. A gateway
 * that says when to come again is not tried before. Immutable.
 */
public final class RetryPolicy {

    /** The longest that a gateway's wish for a pause is heeded: later than that, nobody would notice a wrong one. */
    public static final Duration LONGEST_PAUSE = Duration.ofDays(7);

    private static final RetryPolicy STANDARD = builder().build();

    private final int mostTries;
    private final Duration firstDelay;
    private final Duration longestDelay;
    private final double jitter;

    private RetryPolicy(Builder builder) {
        this.mostTries = builder.mostTries;
        this.firstDelay = builder.firstDelay;
        this.longestDelay = builder.longestDelay;
        this.jitter = builder.jitter;
    }

    /**
     * For messages that are worth trying for a day: 30 tries, 30 seconds after the first, doubled up to an hour, a fifth
     * more or less.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Begins another policy.
     *
     * @return a builder with the values of the standard
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How often a message is tried before it is given up.
     *
     * @return 1 or more
     */
    public int mostTries() {
        return mostTries;
    }

    /**
     * The wait after a failed try, before chance changes it.
     *
     * @param tries how many have failed, 1 or more
     * @return the first delay, doubled for each further try, at most the longest delay
     * @throws IllegalArgumentException if there was no try
     */
    public Duration delayAfter(int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException("there must have been a try, but the number was " + tries);
        }
        var delay = firstDelay;
        for (int doubled = 1; doubled < tries && delay.compareTo(longestDelay) < 0; doubled++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }

    /**
     * When to try again.
     *
     * @param tries how many have failed, 1 or more
     * @param now when the last one failed
     * @param random draws the length of the wait
     * @return the moment, at most the share of the policy earlier or later than {@link #delayAfter}
     */
    public Instant nextTry(int tries, Instant now, RandomGenerator random) {
        double factor = 1 + jitter * (2 * random.nextDouble() - 1);
        return now.plusMillis(Math.round(delayAfter(tries).toMillis() * factor));
    }

    /**
     * What a result comes to.
     *
     * @param result what the sender said
     * @param tries how often it was tried, this try included
     * @param now when the result was known
     * @param random draws the length of the wait
     * @return the next state of the message: one that failed for now is given up with its reason after the last try
     */
    public Settlement settle(SendResult result, int tries, Instant now, RandomGenerator random) {
        return result.fold(
                Settlement::sent,
                Settlement::accepted,
                (reason, pause) -> tries >= mostTries
                        ? Settlement.givenUp(reason)
                        : Settlement.failed(
                                reason,
                                latest(
                                        nextTry(tries, now, random),
                                        now.plus(pause.map(RetryPolicy::bounded).orElse(Duration.ZERO)))),
                Settlement::givenUp);
    }

    private static Duration bounded(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The numbers. */
    @Override
    public String toString() {
        return "RetryPolicy[" + mostTries + " tries, " + firstDelay + " to " + longestDelay + ", jitter " + jitter
                + "]";
    }

    /** Collects the numbers. Not thread-safe. */
    public static final class Builder {

        private int mostTries = 30;
        private Duration firstDelay = Duration.ofSeconds(30);
        private Duration longestDelay = Duration.ofHours(1);
        private double jitter = 0.2;

        private Builder() {}

        /**
         * Sets how often a message is tried.
         *
         * @param value 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder mostTries(int value) {
            if (value < 1) {
                throw new IllegalArgumentException(
                        "a message must be tried once at least, but the number was " + value);
            }
            this.mostTries = value;
            return this;
        }

        /**
         * Sets the wait after the first try.
         *
         * @param value at least a millisecond
         * @return this builder
         * @throws IllegalArgumentException if it is shorter
         */
        public Builder firstDelay(Duration value) {
            this.firstDelay = requireDelay(value);
            return this;
        }

        /**
         * Sets the limit up to which the wait is doubled.
         *
         * @param value at least a millisecond and at most 7 days
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder longestDelay(Duration value) {
            this.longestDelay = requireDelay(value);
            return this;
        }

        private static Duration requireDelay(Duration value) {
            if (requireNonNull(value, "value").toMillis() < 1 || value.compareTo(LONGEST_PAUSE) > 0) {
                throw new IllegalArgumentException("a wait must last a millisecond to 7 days, but was " + value);
            }
            return value;
        }

        /**
         * Sets by which share a wait may be shorter or longer.
         *
         * @param value 0 to 1, for example 0.2
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder jitter(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("the share must be from 0 to 1, but was " + value);
            }
            this.jitter = value;
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
