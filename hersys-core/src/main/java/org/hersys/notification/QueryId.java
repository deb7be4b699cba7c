package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The name of one query within the system (照会の識別子), without meaning outside of it. Immutable.
 *
 * @param value the identifier
 */
public record QueryId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public QueryId {
        requireNonNull(value, "value");
    }

    /**
     * An id that a store or a sender has given out.
     *
     * @param value the identifier
     * @return the id
     */
    public static QueryId of(UUID value) {
        return new QueryId(value);
    }

    /**
     * An id that nobody else has.
     *
     * @return another one on every call
     */
    public static QueryId random() {
        return new QueryId(UUID.randomUUID());
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
