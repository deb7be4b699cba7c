package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.hersys.text.BilingualText;

/**
 * How long a rule makes one wait (経過期間), counted in one of the three ways that circulars count.
 *
 * <pre>{@code
 * Span.days(7).end(Moment.of(LocalDate.of(2022, 9, 10)));    // 2022-09-18: the eighth day
 * Span.hours(72).end(Moment.of(LocalDate.of(2022, 9, 10)));  // 2022-09-13: three days later
 * Span.dayNumber(5).end(Moment.of(LocalDate.of(2022, 9, 10))); // 2022-09-15: the fifth day
 * }</pre>
 *
 * <p>The day on which a count begins is day 0. Immutable.
 *
 * @param unit how it is counted
 * @param amount how many, at least 1
 */
public record Span(Unit unit, int amount) {

    /** How a span is counted (数え方). */
    public enum Unit {
        /** 「N日間経過」: N whole days after day 0, so over on day N+1; where the hour is known, after 24 × N hours. */
        DAYS,
        /** 「N時間経過」: hours; where only the day is known, as many days as they fill, rounded up. */
        HOURS,
        /** 「N日目」: from the day with that number on, at any hour. */
        DAY_NUMBER
    }

    private static final int HOURS_OF_DAY = 24;

    /**
     * Checks the amount.
     *
     * @param unit how it is counted
     * @param amount how many, at least 1
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public Span {
        requireNonNull(unit, "unit");
        if (amount < 1) {
            throw new IllegalArgumentException("amount must be at least 1, but was " + amount);
        }
    }

    /**
     * Whole days: 「N日間経過」.
     *
     * @param days how many
     * @return a span that is over on the day after that many days
     */
    public static Span days(int days) {
        return new Span(Unit.DAYS, days);
    }

    /**
     * Hours: 「N時間経過」.
     *
     * @param hours how many
     * @return a span that is over after that many hours
     */
    public static Span hours(int hours) {
        return new Span(Unit.HOURS, hours);
    }

    /**
     * Until a day: 「N日目」.
     *
     * @param number the number of the day, counted from day 0
     * @return a span that is over when that day begins
     */
    public static Span dayNumber(int number) {
        return new Span(Unit.DAY_NUMBER, number);
    }

    /**
     * When the span is over.
     *
     * @param since when the count begins
     * @return the first moment that is no longer within it; with the hour if the hour of the beginning is known and the
     *     span is one of hours or whole days
     */
    public Moment end(Moment since) {
        return since.hourKnown() && unit != Unit.DAY_NUMBER
                ? Moment.of(since.start().plus(duration()))
                : Moment.of(since.day().plusDays(inDays()));
    }

    /**
     * Whether the span is over at a moment.
     *
     * <p>Counted in hours only if both moments are known to the hour, else in days.
     *
     * @param since when the count begins
     * @param at the moment asked about
     * @return whether it is over then
     */
    public boolean isOver(Moment since, Moment at) {
        return end(at.hourKnown() ? since : since.withoutHour()).isBy(at);
    }

    /**
     * How many days it takes where hours are not known.
     *
     * @return the days from the beginning to the first day on which it is over
     */
    int inDays() {
        return switch (unit) {
            case DAYS -> amount + 1;
            case HOURS -> (amount + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
            case DAY_NUMBER -> amount;
        };
    }

    private Duration duration() {
        return unit == Unit.HOURS ? Duration.ofHours(amount) : Duration.ofDays(amount);
    }

    /**
     * The span in words.
     *
     * @return 「7日間」, 「72時間」 or 「5日目」, and the same in English
     */
    public BilingualText text() {
        return switch (unit) {
            case DAYS ->
                BilingualText.of("{0}日間", amount == 1 ? "{0} day" : "{0} days").with(amount);
            case HOURS -> hoursText();
            case DAY_NUMBER -> BilingualText.of("{0}日目", "day {0}").with(amount);
        };
    }

    /** Half days are told as such: 300 hours are the 12.5 days of a circular. */
    private BilingualText hoursText() {
        int days = amount / HOURS_OF_DAY;
        boolean halfDay = days > 0 && amount % HOURS_OF_DAY == HOURS_OF_DAY / 2;
        return halfDay
                ? BilingualText.of("{0}.5日間", "{0}.5 days").with(days)
                : BilingualText.of("{0}時間", amount == 1 ? "{0} hour" : "{0} hours")
                        .with(amount);
    }
}
