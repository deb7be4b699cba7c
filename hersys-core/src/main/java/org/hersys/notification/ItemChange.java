package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed in one field of a notification (変更内容): from what to what.
 *
 * <p>Who changed it and when is said by the versions between which it changed. Immutable; prints the field and never a
 * value.
 */
public final class ItemChange {

    private final NotificationField<?> field;
    private final @Nullable Object before;
    private final @Nullable Object after;

    private ItemChange(NotificationField<?> field, @Nullable Object before, @Nullable Object after) {
        this.field = requireNonNull(field, "field");
        this.before = before;
        this.after = after;
    }

    /**
     * A field was filled in.
     *
     * @param field which one
     * @param after what it says now
     * @param <T> the type of the value
     * @return the change
     */
    public static <T> ItemChange filledIn(NotificationField<T> field, T after) {
        return new ItemChange(field, null, requireNonNull(after, "after"));
    }

    /**
     * A field was emptied.
     *
     * @param field which one
     * @param before what it said
     * @param <T> the type of the value
     * @return the change
     */
    public static <T> ItemChange emptied(NotificationField<T> field, T before) {
        return new ItemChange(field, requireNonNull(before, "before"), null);
    }

    /**
     * A field says something else.
     *
     * @param field which one
     * @param before what it said
     * @param after what it says now
     * @param <T> the type of the value
     * @return the change
     */
    public static <T> ItemChange changed(NotificationField<T> field, T before, T after) {
        return new ItemChange(field, requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /** For two contents, in which a value may be missing on either side. */
    static ItemChange between(NotificationField<?> field, @Nullable Object before, @Nullable Object after) {
        return new ItemChange(field, before, after);
    }

    /**
     * Which field changed.
     *
     * @return the field
     */
    public NotificationField<?> field() {
        return field;
    }

    /**
     * What the field said before.
     *
     * @return the value, of the type of the field, or empty if it was not filled in
     */
    public Optional<Object> before() {
        return Optional.ofNullable(before);
    }

    /**
     * What the field says now.
     *
     * @return the value, of the type of the field, or empty if it is not filled in any more
     */
    public Optional<Object> after() {
        return Optional.ofNullable(after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemChange that
                && field == that.field
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field.id(), before, after);
    }

    /** The field and whether it was filled in, emptied or changed. */
    @Override
    public String toString() {
        String kind = before == null ? "filled in" : after == null ? "emptied" : "changed";
        return field + " " + kind;
    }
}
