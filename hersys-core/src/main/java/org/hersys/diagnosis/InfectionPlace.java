package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Where a patient was infected (感染地域), one place of item 18② of the form: in Japan, or abroad.
 *
 * <pre>{@code
 * InfectionPlace.inPrefecture(Prefecture.TOKYO).withDetail(FreeText.of("新宿区")).withCertainty(Certainty.PRESUMED);
 * InfectionPlace.abroad(FreeText.of("フランス"));
 * }</pre>
 *
 * <p>Immutable; each method that adds something returns a new place. It does not print what it holds.
 */
public final class InfectionPlace {

    private static final InfectionPlace IN_JAPAN = new InfectionPlace(null, null, null, null);

    private final @Nullable Prefecture prefecture;
    private final @Nullable FreeText country;
    private final @Nullable FreeText detail;
    private final @Nullable Certainty certainty;

    private InfectionPlace(
            @Nullable Prefecture prefecture,
            @Nullable FreeText country,
            @Nullable FreeText detail,
            @Nullable Certainty certainty) {
        this.prefecture = prefecture;
        this.country = country;
        this.detail = detail;
        this.certainty = certainty;
    }

    /**
     * Somewhere in Japan (日本国内).
     *
     * @return the place, without a prefecture
     */
    public static InfectionPlace inJapan() {
        return IN_JAPAN;
    }

    /**
     * Somewhere in a prefecture (日本国内、都道府県).
     *
     * @param prefecture the prefecture
     * @return the place
     */
    public static InfectionPlace inPrefecture(Prefecture prefecture) {
        return new InfectionPlace(requireNonNull(prefecture, "prefecture"), null, null, null);
    }

    /**
     * Somewhere abroad (国外).
     *
     * @param country the name of the country
     * @return the place
     */
    public static InfectionPlace abroad(FreeText country) {
        return new InfectionPlace(null, requireNonNull(country, "country"), null, null);
    }

    /**
     * Adds the municipality (市区町村), or abroad the place (詳細地域).
     *
     * @param words the municipality or place
     * @return a new place
     */
    public InfectionPlace withDetail(FreeText words) {
        return new InfectionPlace(prefecture, country, requireNonNull(words, "words"), certainty);
    }

    /**
     * Adds how sure the physician is.
     *
     * @param howSure certain or presumed
     * @return a new place
     */
    public InfectionPlace withCertainty(Certainty howSure) {
        return new InfectionPlace(prefecture, country, detail, requireNonNull(howSure, "howSure"));
    }

    /**
     * Whether the place is in another country.
     *
     * @return true for a place made by {@link #abroad}
     */
    public boolean isAbroad() {
        return country != null;
    }

    /**
     * The prefecture.
     *
     * @return the prefecture, or empty if it is not known or abroad
     */
    public Optional<Prefecture> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * The country.
     *
     * @return its name, or empty for Japan
     */
    public Optional<FreeText> country() {
        return Optional.ofNullable(country);
    }

    /**
     * The municipality, or abroad the place.
     *
     * @return the words, or empty if there are none
     */
    public Optional<FreeText> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * How sure the physician is.
     *
     * @return certain or presumed, or empty if it is not said
     */
    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InfectionPlace that
                && prefecture == that.prefecture
                && certainty == that.certainty
                && Objects.equals(country, that.country)
                && Objects.equals(detail, that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefecture, country, detail, certainty);
    }

    /** Without what it holds: it is the patient's. */
    @Override
    public String toString() {
        return "InfectionPlace[…]";
    }
}
