package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The date of birth of a person (生年月日).
 *
 * <p>Personal data: it gives its value to whoever asks for it, and never prints it. Immutable.
 *
 * @param value the day of birth, in the western calendar
 */
public record BirthDate(LocalDate value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the day of birth
     */
    public BirthDate {
        requireNonNull(value, "value");
    }

    /**
     * A birth date.
     *
     * @param value the day of birth, in the western calendar
     * @return the birth date
     */
    public static BirthDate of(LocalDate value) {
        return new BirthDate(value);
    }

    /** Never the date: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
