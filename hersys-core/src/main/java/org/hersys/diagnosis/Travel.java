package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A stay abroad (渡航期間): the countries, the day of departure from Japan and the day of entry into Japan.
 *
 * <p>Who lives abroad gives the day of entry only (国外居住者については、入国日のみ). Immutable; each method that adds
 * something returns a new stay. It does not print what it holds.
 */
public final class Travel {

    private final List<FreeText> countries;
    private final @Nullable LocalDate departure;
    private final @Nullable LocalDate entry;

    private Travel(List<FreeText> countries, @Nullable LocalDate departure, @Nullable LocalDate entry) {
        this.countries = List.copyOf(countries);
        this.departure = departure;
        this.entry = entry;
    }

    /**
     * A stay in some countries.
     *
     * @param countries the names of the countries; empty if they are not known
     * @return the stay, without days
     */
    public static Travel to(List<FreeText> countries) {
        return new Travel(countries, null, null);
    }

    /**
     * Adds the day of departure from Japan (出国日).
     *
     * @param day the day
     * @return a new stay
     */
    public Travel departing(LocalDate day) {
        return new Travel(countries, requireNonNull(day, "day"), entry);
    }

    /**
     * Adds the day of entry into Japan (入国日).
     *
     * @param day the day
     * @return a new stay
     */
    public Travel entering(LocalDate day) {
        return new Travel(countries, departure, requireNonNull(day, "day"));
    }

    /**
     * The countries.
     *
     * @return their names in the order given; empty if they are not known
     */
    public List<FreeText> countries() {
        return countries;
    }

    /**
     * The day of departure from Japan.
     *
     * @return the day, or empty if it is not known or does not apply
     */
    public Optional<LocalDate> departure() {
        return Optional.ofNullable(departure);
    }

    /**
     * The day of entry into Japan.
     *
     * @return the day, or empty if it is not known
     */
    public Optional<LocalDate> entry() {
        return Optional.ofNullable(entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Travel that
                && countries.equals(that.countries)
                && Objects.equals(departure, that.departure)
                && Objects.equals(entry, that.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(countries, departure, entry);
    }

    /** Without what it holds: it is the patient's. */
    @Override
    public String toString() {
        return "Travel[…]";
    }
}
