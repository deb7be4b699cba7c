package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.hersys.validation.constraint.MunicipalityCode;
import org.hersys.validation.constraint.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is typed（住所・居所の入力）.
 *
 * <p>May be in Japan, abroad, or none that is fixed. The postal code of a foreign address may be anything.
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class AddressForm {

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String postalCode;

    @Entry(EntryKind.PREFECTURE)
    @Nullable
    String prefecture;

    @MunicipalityCode
    @Nullable
    String municipality;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String text;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String country;

    @YesNoUnknown
    @Nullable
    String noFixedAbode;

    /** An empty form. */
    public AddressForm() {}

    /** {@return the postal code（郵便番号） as typed, or empty if nothing was given} */
    public Optional<String> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /**
     * Gives the postal code（郵便番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm postalCode(@Nullable String typed) {
        this.postalCode = typed;
        return this;
    }

    /** {@return the prefecture, by name or code（都道府県） as typed, or empty if nothing was given} */
    public Optional<String> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * Gives the prefecture, by name or code（都道府県）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm prefecture(@Nullable String typed) {
        this.prefecture = typed;
        return this;
    }

    /** {@return the code of the municipality（全国地方公共団体コード） as typed, or empty if nothing was given} */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    /**
     * Gives the code of the municipality（全国地方公共団体コード）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm municipality(@Nullable String typed) {
        this.municipality = typed;
        return this;
    }

    /** {@return the address in words（住所） as typed, or empty if nothing was given} */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Gives the address in words（住所）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm text(@Nullable String typed) {
        this.text = typed;
        return this;
    }

    /** {@return the country, if it is not Japan（国名） as typed, or empty if nothing was given} */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Gives the country, if it is not Japan（国名）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm country(@Nullable String typed) {
        this.country = typed;
        return this;
    }

    /** {@return whether there is no fixed abode（住所不定） as typed, or empty if nothing was given} */
    public Optional<String> noFixedAbode() {
        return Optional.ofNullable(noFixedAbode);
    }

    /**
     * Gives whether there is no fixed abode（住所不定）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public AddressForm noFixedAbode(@Nullable String typed) {
        this.noFixedAbode = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "AddressForm[…]";
    }
}
