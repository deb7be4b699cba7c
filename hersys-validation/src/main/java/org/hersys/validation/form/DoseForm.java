package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.hersys.validation.constraint.WholeNumber;
import org.hersys.validation.constraint.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A dose of vaccine as typed（ワクチン接種の入力）.
 *
 * <p>Where nothing says whether it was given, that is unknown. 「不明」 as the product or the date says that they are not known.
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class DoseForm {

    @WholeNumber(min = 1, max = 99, units = "回目")
    @Nullable
    String number;

    @YesNoUnknown
    @Nullable
    String given;

    @WholeNumber(
            max = 150,
            units = {"歳", "才"})
    @Nullable
    String ageAtDose;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String product;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String maker;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String date;

    /** An empty form. */
    public DoseForm() {}

    /** {@return which dose it is, if not that of its place in the list（回数） as typed, or empty if nothing was given} */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /**
     * Gives which dose it is, if not that of its place in the list（回数）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm number(@Nullable String typed) {
        this.number = typed;
        return this;
    }

    /** {@return whether it was given（接種の有無） as typed, or empty if nothing was given} */
    public Optional<String> given() {
        return Optional.ofNullable(given);
    }

    /**
     * Gives whether it was given（接種の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm given(@Nullable String typed) {
        this.given = typed;
        return this;
    }

    /** {@return the age at the dose（接種時の年齢） as typed, or empty if nothing was given} */
    public Optional<String> ageAtDose() {
        return Optional.ofNullable(ageAtDose);
    }

    /**
     * Gives the age at the dose（接種時の年齢）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm ageAtDose(@Nullable String typed) {
        this.ageAtDose = typed;
        return this;
    }

    /** {@return the product（ワクチンの種類） as typed, or empty if nothing was given} */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /**
     * Gives the product（ワクチンの種類）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm product(@Nullable String typed) {
        this.product = typed;
        return this;
    }

    /** {@return the maker（製造会社） as typed, or empty if nothing was given} */
    public Optional<String> maker() {
        return Optional.ofNullable(maker);
    }

    /**
     * Gives the maker（製造会社）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm maker(@Nullable String typed) {
        this.maker = typed;
        return this;
    }

    /** {@return the day of the dose（接種年月日） as typed, or empty if nothing was given} */
    public Optional<String> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Gives the day of the dose（接種年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public DoseForm date(@Nullable String typed) {
        this.date = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "DoseForm[…]";
    }
}
