package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's age (年齢の情報): the birth date, the completed years, a band of years, or nothing.
 *
 * <p>Hospitals know the birth date; published data and telephone notes often say only 「60代」. Whoever asks gets the lowest
 * and the highest age that fit, so that a band which straddles a limit of the law is seen as what it is: not known.
 *
 * <pre>{@code
 * var sixties = AgeKnowledge.band(60, 69);
 * sixties.lowestOn(day, AgeReckoning.CONVENTIONAL);  // 60
 * sixties.highestOn(day, AgeReckoning.CONVENTIONAL); // 69
 * }</pre>
 *
 * <p>Completed years and bands are those on the day of diagnosis and stay so whatever day is asked about; only a birth
 * date gives another age on another day. A band of a single year is the same as that year, and the band of all years the
 * same as knowing nothing. Immutable; never prints a birth date.
 */
public final class AgeKnowledge {

    /** The highest age in completed years that a band or a number of years may say: 150. */
    public static final int HIGHEST = 150;

    private static final AgeKnowledge UNKNOWN = new AgeKnowledge(null, 0, HIGHEST);

    private final @Nullable BirthDate birthDate;
    private final int lowest;
    private final int highest;

    private AgeKnowledge(@Nullable BirthDate birthDate, int lowest, int highest) {
        this.birthDate = birthDate;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * The birth date is known.
     *
     * @param birthDate the day of birth
     * @return an age that is exact on every day
     */
    public static AgeKnowledge born(BirthDate birthDate) {
        return new AgeKnowledge(requireNonNull(birthDate, "birthDate"), 0, HIGHEST);
    }

    /**
     * The age in completed years is known (満年齢).
     *
     * @param years completed years, from 0 to 150
     * @return an exact age
     * @throws IllegalArgumentException if the years are out of bounds
     */
    public static AgeKnowledge completedYears(int years) {
        return band(years, years);
    }

    /**
     * Only a band of ages is known (年代).
     *
     * @param lowest the lowest age of the band in completed years, from 0
     * @param highest the highest age of the band, which belongs to it, to 150
     * @return the band
     * @throws IllegalArgumentException if the ages are out of bounds or the lowest is above the highest
     */
    public static AgeKnowledge band(int lowest, int highest) {
        if (lowest < 0 || highest > HIGHEST || lowest > highest) {
            throw new IllegalArgumentException(
                    "a band must have 0 <= lowest <= highest <= " + HIGHEST + ", but was " + lowest + " to " + highest);
        }
        return lowest == 0 && highest == HIGHEST ? UNKNOWN : new AgeKnowledge(null, lowest, highest);
    }

    /**
     * Nothing is known of the age (不明).
     *
     * @return an age that may be any
     */
    public static AgeKnowledge unknown() {
        return UNKNOWN;
    }

    /**
     * Reads what published data and people write: 「60代」「10歳未満」「65歳以上」「60-64歳」「不明」, 60s, 65+, under 10, unknown.
     *
     * @param text the words, in full or half width, with or without spaces
     * @return the age, or the problem {@code VALUE_INVALID} of the item {@code ageBand}
     */
    public static Outcome<AgeKnowledge> parseBand(String text) {
        return AgeBandReader.read(text);
    }

    /**
     * The lowest age that fits what is known.
     *
     * @param day the day asked about; matters only where the birth date is known
     * @param reckoning when a year is completed; matters only where the birth date is known
     * @return completed years
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int lowestOn(LocalDate day, AgeReckoning reckoning) {
        return birthDate == null ? lowest : reckoning.yearsOn(birthDate.value(), day);
    }

    /**
     * The highest age that fits what is known.
     *
     * @param day the day asked about; matters only where the birth date is known
     * @param reckoning when a year is completed; matters only where the birth date is known
     * @return completed years
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int highestOn(LocalDate day, AgeReckoning reckoning) {
        return birthDate == null ? highest : reckoning.yearsOn(birthDate.value(), day);
    }

    /**
     * Whether only one age fits.
     *
     * @return true for a birth date and for completed years
     */
    public boolean isKnownExactly() {
        return birthDate != null || lowest == highest;
    }

    /**
     * Whether every age fits.
     *
     * @return true if nothing is known
     */
    public boolean isUnknown() {
        return birthDate == null && lowest == 0 && highest == HIGHEST;
    }

    /**
     * The birth date, where it is known.
     *
     * @return the birth date, or empty for completed years, bands and nothing
     */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeKnowledge that
                && lowest == that.lowest
                && highest == that.highest
                && Objects.equals(birthDate, that.birthDate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(birthDate, lowest, highest);
    }

    /** The years or the band, but never a birth date. */
    @Override
    public String toString() {
        if (birthDate != null) {
            return "AgeKnowledge[born …]";
        }
        return isUnknown()
                ? "AgeKnowledge[unknown]"
                : "AgeKnowledge[" + lowest + (lowest == highest ? "" : "-" + highest) + "]";
    }
}
