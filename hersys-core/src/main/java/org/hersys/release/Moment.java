package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day, and the hour too where it is known (年月日、時刻が分かる場合は日時): Japan's time.
 *
 * <p>Release is counted in days, and in hours where both ends of a count are known to the hour. Immutable.
 *
 * @param start the instant itself where the hour is known, else the beginning of the day
 * @param hourKnown whether the hour is known
 */
public record Moment(LocalDateTime start, boolean hourKnown) {

    /**
     * Checks that a day without hour begins at midnight.
     *
     * @param start the instant itself where the hour is known, else the beginning of the day
     * @param hourKnown whether the hour is known
     * @throws IllegalArgumentException if an hour is given although it is not known
     */
    public Moment {
        requireNonNull(start, "start");
        if (!hourKnown && !start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("start must be the beginning of a day where the hour is not known");
        }
    }

    /**
     * A day of which the hour is not known.
     *
     * @param day the day
     * @return the moment
     */
    public static Moment of(LocalDate day) {
        return new Moment(day.atStartOfDay(), false);
    }

    /**
     * An hour of a day.
     *
     * @param hour the day and the hour
     * @return the moment
     */
    public static Moment of(LocalDateTime hour) {
        return new Moment(hour, true);
    }

    /**
     * The day.
     *
     * @return the day, whether or not the hour is known
     */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /**
     * The hour.
     *
     * @return day and hour, or empty if only the day is known
     */
    public Optional<LocalDateTime> hour() {
        return hourKnown ? Optional.of(start) : Optional.empty();
    }

    /**
     * Whether it has come by another moment: compared by the hour where both are known to the hour, else by the day.
     *
     * @param other the other moment
     * @return true unless it is later
     */
    public boolean isBy(Moment other) {
        boolean byTheHour = hourKnown && other.hourKnown;
        return byTheHour ? !start.isAfter(other.start) : !day().isAfter(other.day());
    }

    /**
     * The same day without its hour.
     *
     * @return the day
     */
    Moment withoutHour() {
        return hourKnown ? of(day()) : this;
    }

    /**
     * This moment, or another if that begins later.
     *
     * @param other the other moment
     * @return the later one
     */
    Moment orLater(Moment other) {
        return other.start.isAfter(start) ? other : this;
    }

    /** The day or the hour as in ISO 8601. */
    @Override
    public String toString() {
        return hourKnown ? start.toString() : day().toString();
    }
}
