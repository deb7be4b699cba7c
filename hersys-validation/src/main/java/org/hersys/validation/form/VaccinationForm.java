package org.hersys.validation.form;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * The vaccinations as typed（ワクチン接種歴の入力）.
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class VaccinationForm {

    List<@Valid DoseForm> doses = List.of();

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String count;

    /** An empty form. */
    public VaccinationForm() {}

    /** {@return the doses, the first one first（各回の接種） as typed, an immutable list} */
    public List<DoseForm> doses() {
        return doses;
    }

    /**
     * Gives the doses, the first one first（各回の接種）.
     *
     * @param typed what was typed, in the order of the form
     * @return this form
     */
    public VaccinationForm doses(List<DoseForm> typed) {
        this.doses = List.copyOf(typed);
        return this;
    }

    /** {@return the number of doses, or 「不明」（接種回数） as typed, or empty if nothing was given} */
    public Optional<String> count() {
        return Optional.ofNullable(count);
    }

    /**
     * Gives the number of doses, or 「不明」（接種回数）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public VaccinationForm count(@Nullable String typed) {
        this.count = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "VaccinationForm[…]";
    }
}
