package org.hersys.form;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * How one edition of the form asks for an item (様式の記載欄): its printed number, whether it must be filled, and where
 * that is written.
 *
 * <pre>{@code
 * FormItem.conditional(NotificationItem.GUARDIAN_NAME, FormCondition.MINOR, citation).numbered("9")
 * }</pre>
 *
 * <p>Immutable; each method that adds something returns a new item.
 */
public final class FormItem {

    private final NotificationItem item;
    private final Obligation obligation;
    private final @Nullable FormCondition condition;
    private final Citation citation;
    private final @Nullable String number;
    private final @Nullable BilingualText note;

    private FormItem(
            NotificationItem item,
            Obligation obligation,
            @Nullable FormCondition condition,
            Citation citation,
            @Nullable String number,
            @Nullable BilingualText note) {
        this.item = requireNonNull(item, "item");
        this.obligation = obligation;
        this.condition = condition;
        this.citation = requireNonNull(citation, "citation");
        this.number = number;
        this.note = note;
    }

    /**
     * An item asked for of everybody.
     *
     * @param item the item
     * @param citation where that is written
     * @return the item without number and note
     */
    public static FormItem statutory(NotificationItem item, Citation citation) {
        return new FormItem(item, Obligation.STATUTORY, null, citation, null, null);
    }

    /**
     * An item asked for where a condition holds.
     *
     * @param item the item
     * @param condition when it is asked for
     * @param citation where that is written
     * @return the item without number and note
     */
    public static FormItem conditional(NotificationItem item, FormCondition condition, Citation citation) {
        requireNonNull(condition, "condition");
        return new FormItem(item, Obligation.CONDITIONAL, condition, citation, null, null);
    }

    /**
     * An item that has a place on the form and may stay empty.
     *
     * @param item the item
     * @param citation where that is written
     * @return the item without number and note
     */
    public static FormItem optional(NotificationItem item, Citation citation) {
        return new FormItem(item, Obligation.OPTIONAL, null, citation, null, null);
    }

    /**
     * Adds the number printed on the form.
     *
     * @param number for example {@code 9} or {@code 18②}
     * @return a new item
     * @throws IllegalArgumentException if the number is blank
     */
    public FormItem numbered(String number) {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a printed number must not be blank; leave it out where it is unknown");
        }
        return new FormItem(item, obligation, condition, citation, number, note);
    }

    /**
     * Adds how the item is to be filled in.
     *
     * @param note the note, shown as help
     * @return a new item
     */
    public FormItem noted(BilingualText note) {
        return new FormItem(item, obligation, condition, citation, number, requireNonNull(note, "note"));
    }

    FormItem unnumbered() {
        return new FormItem(item, obligation, condition, citation, null, note);
    }

    FormItem citedAs(Citation citation) {
        return new FormItem(item, obligation, condition, citation, number, note);
    }

    /**
     * Which item it is.
     *
     * @return the key
     */
    public NotificationItem item() {
        return item;
    }

    /**
     * Whether it must be filled in.
     *
     * @return statutory, conditional or optional
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * When it is asked for.
     *
     * @return the condition of a conditional item, else empty
     */
    public Optional<FormCondition> condition() {
        return Optional.ofNullable(condition);
    }

    /**
     * The number printed on the form of this edition.
     *
     * @return the number, or empty if there is none or it is not known
     */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /**
     * How it is to be filled in.
     *
     * @return the note, or empty if there is none
     */
    public Optional<BilingualText> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Where it is written that the edition asks for the item.
     *
     * @return its citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Whether the item must be filled in for a person.
     *
     * @param circumstances which conditions hold for the person
     * @return yes for a statutory item, no for an optional one, for a conditional one whether its condition holds
     */
    public Truth mustBeFilled(FormCircumstances circumstances) {
        return condition != null ? circumstances.truth(condition) : Truth.of(obligation == Obligation.STATUTORY);
    }

    /** Numbers and sources aside: another number is no other question. */
    boolean asksTheSameAs(FormItem other) {
        return item == other.item
                && obligation == other.obligation
                && Objects.equals(condition, other.condition)
                && Objects.equals(note, other.note);
    }

    /** The number, the id and the obligation. */
    @Override
    public String toString() {
        return (number == null ? "" : number + " ") + item.id() + " " + obligation;
    }
}
