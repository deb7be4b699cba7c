package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The date of birth of a person (生年月日).
 *
 * <p>Personal data: it gives its value to whoever asks for it, and never prints it. Immutable.
 */
public final class BirthDate {

    private final LocalDate value;

    private BirthDate(LocalDate value) {
        this.value = requireNonNull(value, "value");
    }

    /**
     * A birth date.
     *
     * @param value the day of birth, in the calendar of the west
     * @return the birth date
     */
    public static BirthDate of(LocalDate value) {
        return new BirthDate(value);
    }

    /**
     * The day itself.
     *
     * @return the day of birth
     */
    public LocalDate value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDate that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Never the date: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
