package org.hersys.cases;

import static java.util.Objects.requireNonNull;

/**
 * Two items of a person, brought into one form, by which a store finds cases that may be the same person's (重複判定のキー).
 *
 * <p>Personal data: a store that keeps it encrypted keeps a blind index of {@link #value()}; {@code toString} says the
 * ground only. Immutable.
 */
public final class DuplicateKey {

    private final DuplicateGround ground;
    private final String value;

    private DuplicateKey(DuplicateGround ground, String value) {
        this.ground = ground;
        this.value = value;
    }

    /**
     * A key as a store has kept it; the keys of a person are made by {@link DuplicateFinder#keysOf}.
     *
     * @param ground which items it is made of
     * @param value both items in one form
     * @return the key
     * @throws IllegalArgumentException if the value is blank
     */
    public static DuplicateKey of(DuplicateGround ground, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
        return new DuplicateKey(requireNonNull(ground, "ground"), value);
    }

    /**
     * Which items it is made of.
     *
     * @return the ground on which two cases with this key may be one person's
     */
    public DuplicateGround ground() {
        return ground;
    }

    /**
     * Both items in one form; personal data.
     *
     * @return equal for equal persons
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DuplicateKey that && ground == that.ground && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return ground.hashCode() * 31 + value.hashCode();
    }

    /** The ground only. */
    @Override
    public String toString() {
        return "DuplicateKey[" + ground + "]";
    }
}
