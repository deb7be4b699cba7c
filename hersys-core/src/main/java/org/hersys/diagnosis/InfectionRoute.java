package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.person.FreeText;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A cause and route of infection (感染原因・感染経路), one line of item 18① of the form.
 *
 * <p>Immutable; each method that adds something returns a new route. It does not print its words.
 */
public final class InfectionRoute {

    /** The lines of item 18①, in the order of the form (感染経路の別). */
    public enum Kind {
        /** 飛沫・飛沫核感染: with the kind and the situation of the source. */
        DROPLET("飛沫・飛沫核感染", "droplets or droplet nuclei"),
        /** 接触感染: with the person or thing that was touched. */
        CONTACT("接触感染", "contact"),
        /** その他. */
        OTHER("その他", "other");

        private final BilingualText label;

        Kind(String ja, String en) {
            this.label = BilingualText.of(ja, en);
        }

        /**
         * What the form calls it.
         *
         * @return the words of the form
         */
        public BilingualText label() {
            return label;
        }
    }

    private final Kind kind;
    private final @Nullable Certainty certainty;
    private final @Nullable FreeText detail;

    private InfectionRoute(Kind kind, @Nullable Certainty certainty, @Nullable FreeText detail) {
        this.kind = requireNonNull(kind, "kind");
        this.certainty = certainty;
        this.detail = detail;
    }

    /**
     * A route of a kind.
     *
     * @param kind which
     * @return the route, of which neither the certainty nor the situation is known
     */
    public static InfectionRoute of(Kind kind) {
        return new InfectionRoute(kind, null, null);
    }

    /**
     * Adds how sure the physician is.
     *
     * @param howSure certain or presumed
     * @return a new route
     */
    public InfectionRoute withCertainty(Certainty howSure) {
        return new InfectionRoute(kind, requireNonNull(howSure, "howSure"), detail);
    }

    /**
     * Adds the kind and the situation of the source, or who or what was touched.
     *
     * @param words the situation
     * @return a new route
     */
    public InfectionRoute withDetail(FreeText words) {
        return new InfectionRoute(kind, certainty, requireNonNull(words, "words"));
    }

    /**
     * Which route.
     *
     * @return its kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * How sure the physician is.
     *
     * @return certain or presumed, or empty if it is not said
     */
    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    /**
     * The kind and the situation of the source, or who or what was touched.
     *
     * @return the words, or empty if there are none
     */
    public Optional<FreeText> detail() {
        return Optional.ofNullable(detail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InfectionRoute that
                && kind == that.kind
                && certainty == that.certainty
                && Objects.equals(detail, that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, certainty, detail);
    }

    /** Without what it holds: it is the patient's. */
    @Override
    public String toString() {
        return "InfectionRoute[…]";
    }
}
