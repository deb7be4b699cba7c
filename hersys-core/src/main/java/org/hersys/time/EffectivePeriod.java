package org.hersys.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which something is in force (適用期間): from a first day on, until the day before another.
 *
 * <p>Half-open: the start belongs to it, the end does not. {@link LocalDate#MIN} as start means "since ever",
 * {@link LocalDate#MAX} as end means "until further notice". A period holds at least one day. Immutable.
 *
 * @param startInclusive the first day
 * @param endExclusive the first day that no longer belongs to it
 */
public record EffectivePeriod(LocalDate startInclusive, LocalDate endExclusive) {

    /**
     * Checks that the period holds a day.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day that no longer belongs to it
     * @throws IllegalArgumentException if the end is not after the start
     */
    public EffectivePeriod {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                    "endExclusive must be after startInclusive, but was " + endExclusive + " after " + startInclusive);
        }
    }

    /**
     * The period from one day until the day before another.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day that no longer belongs to it
     * @return the period
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static EffectivePeriod of(LocalDate startInclusive, LocalDate endExclusive) {
        return new EffectivePeriod(startInclusive, endExclusive);
    }

    /**
     * The period from one day to another, both of which belong to it.
     *
     * @param first the first day
     * @param last the last day
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static EffectivePeriod ofClosed(LocalDate first, LocalDate last) {
        return new EffectivePeriod(first, last.plusDays(1));
    }

    /**
     * Every day there is.
     *
     * @return the period without start and end
     */
    public static EffectivePeriod always() {
        return new EffectivePeriod(LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Whether a day belongs to the period.
     *
     * @param day the day asked about
     * @return true from the start until the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /**
     * The first day, if the period has a beginning.
     *
     * @return the first day, or empty for "since ever"
     */
    public Optional<LocalDate> firstDay() {
        return startInclusive.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(startInclusive);
    }

    /**
     * The last day that belongs to the period, if it ends.
     *
     * @return the last day, or empty for "until further notice"
     */
    public Optional<LocalDate> lastDay() {
        return endExclusive.equals(LocalDate.MAX)
                ? Optional.empty()
                : Optional.of(endExclusive.minus(1, ChronoUnit.DAYS));
    }

    /** The first and the last day with a slash between, as in ISO 8601; {@code ..} where it is open. */
    @Override
    public String toString() {
        return firstDay().map(LocalDate::toString).orElse("..")
                + "/"
                + lastDay().map(LocalDate::toString).orElse("..");
    }
}
