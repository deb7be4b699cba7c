package org.hersys.person;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hersys.text.BilingualText;

/**
 * The age of a person on a day (満年齢): completed years, and for an infant the months the form asks for (0歳は月齢).
 *
 * <p>Immutable.
 */
public final class Age implements Comparable<Age> {

    private final int months;

    private Age(int months) {
        this.months = months;
    }

    /**
     * The age of a person on a day.
     *
     * @param birthDate the day of birth
     * @param day the day asked about, not before the birth
     * @param reckoning on which day a year is completed
     * @return the age
     * @throws IllegalArgumentException if the day is before the birth
     */
    public static Age on(BirthDate birthDate, LocalDate day, AgeReckoning reckoning) {
        return new Age(reckoning.monthsOn(birthDate.value(), day));
    }

    /**
     * The age in completed years.
     *
     * @return 0 or more
     */
    public int years() {
        return months / 12;
    }

    /**
     * The completed months of somebody who has not completed a year.
     *
     * @return 0 to 11, or empty from the first year on
     */
    public OptionalInt monthsUnderOne() {
        return months < 12 ? OptionalInt.of(months) : OptionalInt.empty();
    }

    /**
     * The age as the form shows it.
     *
     * @return 「65歳」 and 65 years; 「0歳（3か月）」 and 3 months for an infant
     */
    public BilingualText label() {
        return months < 12
                ? BilingualText.of("0歳（" + months + "か月）", plural(months, "month"))
                : BilingualText.of(years() + "歳", plural(years(), "year"));
    }

    private static String plural(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** The younger first, infants by their months. */
    @Override
    public int compareTo(Age other) {
        return Integer.compare(months, other.months);
    }

    /** Two ages are equal if they are equal to the month. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Age that && months == that.months;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(months);
    }

    /** The age as the form shows it, in English. */
    @Override
    public String toString() {
        return label().en();
    }
}
