package org.hersys.person;

import java.util.Objects;
import java.util.Optional;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or stays (住所・居所), as far as it is known.
 *
 * <pre>{@code
 * PostalAddress.builder().municipality(MunicipalityCode.of("131016")).text("千代田1番1号").build();
 * PostalAddress.builder().country("フィリピン").text("Quezon City").build();
 * PostalAddress.builder().noFixedAbode().prefecture(Prefecture.OSAKA).text("公園に寝泊まり").build();
 * }</pre>
 *
 * <p>At least one part is given. The municipality settles the prefecture; a foreign address has neither, nor a Japanese
 * postal code. Personal data: it never prints itself. Immutable; no method returns null.
 */
public final class PostalAddress {

    private final @Nullable PostalCode postalCode;
    private final @Nullable Prefecture prefecture;
    private final @Nullable MunicipalityCode municipality;
    private final @Nullable FreeText text;
    private final @Nullable FreeText country;
    private final boolean noFixedAbode;

    private PostalAddress(Builder parts) {
        this.postalCode = parts.postalCode;
        this.municipality = parts.municipality;
        this.prefecture = parts.municipality == null ? parts.prefecture : parts.municipality.prefecture();
        this.text = parts.text;
        this.country = parts.country;
        this.noFixedAbode = parts.noFixedAbode;
    }

    /**
     * Begins an address.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The postal code.
     *
     * @return the code, or empty if it is not known
     */
    public Optional<PostalCode> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /**
     * The prefecture, said by itself or by the municipality.
     *
     * @return the prefecture, or empty if it is not known or the address foreign
     */
    public Optional<Prefecture> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * The municipality.
     *
     * @return its code, or empty if it is not known or the address foreign
     */
    public Optional<MunicipalityCode> municipality() {
        return Optional.ofNullable(municipality);
    }

    /**
     * The address in words: all of it, or what follows the municipality.
     *
     * @return the text, or empty if there is none
     */
    public Optional<FreeText> text() {
        return Optional.ofNullable(text);
    }

    /**
     * The country of a foreign address.
     *
     * @return its name as it was given, or empty if the address is in Japan
     */
    public Optional<FreeText> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Whether the person has no fixed abode (住所不定).
     *
     * @return true if that was said; the other parts then tell where the person is to be found
     */
    public boolean isNoFixedAbode() {
        return noFixedAbode;
    }

    /**
     * Whether the address is in Japan.
     *
     * @return true unless a country is given
     */
    public boolean isJapanese() {
        return country == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostalAddress that
                && Objects.equals(postalCode, that.postalCode)
                && prefecture == that.prefecture
                && Objects.equals(municipality, that.municipality)
                && Objects.equals(text, that.text)
                && Objects.equals(country, that.country)
                && noFixedAbode == that.noFixedAbode;
    }

    @Override
    public int hashCode() {
        return Objects.hash(postalCode, prefecture, municipality, text, country, noFixedAbode);
    }

    /** Never the address; only what kind it is of. */
    @Override
    public String toString() {
        String kind = country == null ? "in Japan" : "abroad";
        return "PostalAddress[" + (noFixedAbode ? "no fixed abode" : kind) + " …]";
    }

    /** Collects the parts of an address. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable PostalCode postalCode;
        private @Nullable Prefecture prefecture;
        private @Nullable MunicipalityCode municipality;
        private @Nullable FreeText text;
        private @Nullable FreeText country;
        private boolean noFixedAbode;

        private Builder() {}

        /**
         * Gives the postal code.
         *
         * @param code the code
         * @return this
         */
        public Builder postalCode(PostalCode code) {
            this.postalCode = code;
            return this;
        }

        /**
         * Gives the prefecture; not needed where the municipality is given.
         *
         * @param place the prefecture
         * @return this
         */
        public Builder prefecture(Prefecture place) {
            this.prefecture = place;
            return this;
        }

        /**
         * Gives the municipality and with it the prefecture.
         *
         * @param code its code
         * @return this
         */
        public Builder municipality(MunicipalityCode code) {
            this.municipality = code;
            return this;
        }

        /**
         * Gives the address in words.
         *
         * @param words all of the address, or what follows the municipality
         * @return this
         */
        public Builder text(FreeText words) {
            this.text = words;
            return this;
        }

        /**
         * Gives the address in words.
         *
         * @param words all of the address, or what follows the municipality; must be good for a {@link FreeText}
         * @return this
         * @throws IllegalArgumentException if it is not
         */
        public Builder text(String words) {
            return text(FreeText.of(words));
        }

        /**
         * Makes it a foreign address.
         *
         * @param name the country
         * @return this
         */
        public Builder country(FreeText name) {
            this.country = name;
            return this;
        }

        /**
         * Makes it a foreign address.
         *
         * @param name the country; must be good for a {@link FreeText}
         * @return this
         * @throws IllegalArgumentException if it is not
         */
        public Builder country(String name) {
            return country(FreeText.of(name));
        }

        /**
         * Says that the person has no fixed abode.
         *
         * @return this
         */
        public Builder noFixedAbode() {
            this.noFixedAbode = true;
            return this;
        }

        /**
         * Makes the address.
         *
         * @return the address
         * @throws IllegalArgumentException if nothing is given, if prefecture and municipality disagree, or if a foreign
         *     address has a prefecture, municipality or Japanese postal code
         */
        public PostalAddress build() {
            if (!noFixedAbode && text == null && country == null && !isPlacedInJapan()) {
                throw new IllegalArgumentException("an address must have at least one part");
            }
            if (country != null && isPlacedInJapan()) {
                throw new IllegalArgumentException(
                        "a foreign address must have no prefecture, municipality or Japanese postal code");
            }
            if (prefecture != null && municipality != null && municipality.prefecture() != prefecture) {
                throw new IllegalArgumentException("the municipality of an address must be in its prefecture");
            }
            return new PostalAddress(this);
        }

        private boolean isPlacedInJapan() {
            return postalCode != null || prefecture != null || municipality != null;
        }
    }
}
