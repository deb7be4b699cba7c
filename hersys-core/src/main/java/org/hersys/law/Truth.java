package org.hersys.law;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement (真偽): it holds, it does not, or nobody has said (はい・いいえ・不明).
 *
 * <p>Kleene's three-valued logic. Unknown is not no: a missing fact stays missing until it can no longer matter.
 */
public enum Truth {
    /** いいえ: known not to hold. */
    NO,
    /** 不明: not known. */
    UNKNOWN,
    /** はい: known to hold. */
    YES;

    /**
     * The truth of something known.
     *
     * @param value whether it holds
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * The truth of something that may be missing, as records of other systems have it.
     *
     * @param value whether it holds, or null if that is not known
     * @return {@link #YES}, {@link #NO}, or {@link #UNKNOWN} for null
     */
    public static Truth ofNullable(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value);
    }

    /**
     * Whether both hold.
     *
     * @param other the other statement
     * @return no if either is no, yes if both are yes, else unknown
     */
    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    /**
     * Whether at least one holds.
     *
     * @param other the other statement
     * @return yes if either is yes, no if both are no, else unknown
     */
    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /**
     * Whether it does not hold.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public Truth not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }

    /**
     * Whether it is known at all.
     *
     * @return true for yes and no
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
