package org.hersys.validation.form;

import jakarta.validation.Valid;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * The guardian of a minor as typed（保護者の入力）.
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class GuardianForm {

    @Entry(EntryKind.PERSON_NAME)
    @Nullable
    String name;

    @Valid
    @Nullable
    AddressForm address;

    @Entry(EntryKind.PHONE_OR_TEXT)
    @Nullable
    String phone;

    /** An empty form. */
    public GuardianForm() {}

    /** {@return the name（保護者氏名） as typed, or empty if nothing was given} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Gives the name（保護者氏名）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public GuardianForm name(@Nullable String typed) {
        this.name = typed;
        return this;
    }

    /** {@return the address（保護者住所）, or empty if nothing was given} */
    public Optional<AddressForm> address() {
        return Optional.ofNullable(address);
    }

    /**
     * Gives the address（保護者住所）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public GuardianForm address(@Nullable AddressForm typed) {
        this.address = typed;
        return this;
    }

    /** {@return the telephone number（保護者電話番号） as typed, or empty if nothing was given} */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Gives the telephone number（保護者電話番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public GuardianForm phone(@Nullable String typed) {
        this.phone = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "GuardianForm[…]";
    }
}
