package org.hersys.validation.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A travel abroad as typed（渡航期間の入力）.
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class TravelForm {

    List<@Entry(EntryKind.FREE_TEXT) @Nullable String> countries = List.of();

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String departure;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String entry;

    /** An empty form. */
    public TravelForm() {}

    /** {@return the countries（渡航先） as typed, an immutable list} */
    public List<@Nullable String> countries() {
        return countries;
    }

    /**
     * Gives the countries（渡航先）.
     *
     * @param typed what was typed or ticked; null and blank texts say nothing
     * @return this form
     */
    public TravelForm countries(List<? extends @Nullable String> typed) {
        this.countries = Collections.unmodifiableList(new ArrayList<>(typed));
        return this;
    }

    /** {@return the day of departure（出国日） as typed, or empty if nothing was given} */
    public Optional<String> departure() {
        return Optional.ofNullable(departure);
    }

    /**
     * Gives the day of departure（出国日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TravelForm departure(@Nullable String typed) {
        this.departure = typed;
        return this;
    }

    /** {@return the day of entry（入国日） as typed, or empty if nothing was given} */
    public Optional<String> entry() {
        return Optional.ofNullable(entry);
    }

    /**
     * Gives the day of entry（入国日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TravelForm entry(@Nullable String typed) {
        this.entry = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "TravelForm[…]";
    }
}
