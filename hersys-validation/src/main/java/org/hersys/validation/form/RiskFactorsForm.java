package org.hersys.validation.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.hersys.validation.constraint.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * The risk factors as typed（重症化のリスク因子の入力）.
 *
 * <p>Whether there are any, and which, are two entries that may contradict each other; a check says so.
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class RiskFactorsForm {

    @YesNoUnknown
    @Nullable
    String present;

    List<@Entry(EntryKind.RISK_FACTOR) @Nullable String> listed = List.of();

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String other;

    /** An empty form. */
    public RiskFactorsForm() {}

    /** {@return whether there are any（有無） as typed, or empty if nothing was given} */
    public Optional<String> present() {
        return Optional.ofNullable(present);
    }

    /**
     * Gives whether there are any（有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public RiskFactorsForm present(@Nullable String typed) {
        this.present = typed;
        return this;
    }

    /** {@return which there are（該当する疾患等） as typed, an immutable list} */
    public List<@Nullable String> listed() {
        return listed;
    }

    /**
     * Gives which there are（該当する疾患等）.
     *
     * @param typed what was typed or ticked; null and blank texts say nothing
     * @return this form
     */
    public RiskFactorsForm listed(List<? extends @Nullable String> typed) {
        this.listed = Collections.unmodifiableList(new ArrayList<>(typed));
        return this;
    }

    /** {@return another one in words（その他） as typed, or empty if nothing was given} */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    /**
     * Gives another one in words（その他）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public RiskFactorsForm other(@Nullable String typed) {
        this.other = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "RiskFactorsForm[…]";
    }
}
