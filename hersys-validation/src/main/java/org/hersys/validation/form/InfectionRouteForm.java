package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A cause or route of infection as typed（感染原因・感染経路の入力）.
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class InfectionRouteForm {

    @Entry(EntryKind.INFECTION_ROUTE)
    @Nullable
    String kind;

    @Entry(EntryKind.CERTAINTY)
    @Nullable
    String certainty;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String detail;

    /** An empty form. */
    public InfectionRouteForm() {}

    /** {@return the kind（感染経路） as typed, or empty if nothing was given} */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Gives the kind（感染経路）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionRouteForm kind(@Nullable String typed) {
        this.kind = typed;
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
    public InfectionRouteForm certainty(@Nullable String typed) {
        this.certainty = typed;
        return this;
    }

    /** {@return the circumstances（状況） as typed, or empty if nothing was given} */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * Gives the circumstances（状況）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public InfectionRouteForm detail(@Nullable String typed) {
        this.detail = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "InfectionRouteForm[…]";
    }
}
