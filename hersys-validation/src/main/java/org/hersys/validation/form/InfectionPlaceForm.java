package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A place of infection as typed（感染地域の入力）.
 *
 * <p>A prefecture, a country, or 「日本」 as the country where no more is known.
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class InfectionPlaceForm {

    @Entry(EntryKind.PREFECTURE)
    @Nullable
    String prefecture;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String country;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String detail;

    @Entry(EntryKind.CERTAINTY)
    @Nullable
    String certainty;

    /** An empty form. */
    public InfectionPlaceForm() {}

    /** {@return the prefecture（都道府県） as typed, or empty if nothing was given} */
    public Optional<String> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * Gives the prefecture（都道府県）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionPlaceForm prefecture(@Nullable String typed) {
        this.prefecture = typed;
        return this;
    }

    /** {@return the country（国） as typed, or empty if nothing was given} */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Gives the country（国）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionPlaceForm country(@Nullable String typed) {
        this.country = typed;
        return this;
    }

    /** {@return the place in words（詳細地域） as typed, or empty if nothing was given} */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * Gives the place in words（詳細地域）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionPlaceForm detail(@Nullable String typed) {
        this.detail = typed;
        return this;
    }

    /** {@return how certain it is（確定・推定） as typed, or empty if nothing was given} */
    public Optional<String> certainty() {
        return Optional.ofNullable(certainty);
    }

    /**
     * Gives how certain it is（確定・推定）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionPlaceForm certainty(@Nullable String typed) {
        this.certainty = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "InfectionPlaceForm[…]";
    }
}
