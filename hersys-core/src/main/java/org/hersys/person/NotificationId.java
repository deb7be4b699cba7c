package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.hersys.result.Outcome;
import org.hersys.result.internal.UuidReader;

/**
 * The name of one notification within the system (発生届の識別子), without meaning outside of it.
 *
 * <p>A case has one HER-SYS id and may have several notifications, each with an id of this kind. Immutable.
 *
 * @param value the identifier
 */
public record NotificationId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public NotificationId {
        requireNonNull(value, "value");
    }

    /**
     * An id that a store or a sender has given out.
     *
     * @param value the identifier
     * @return the id
     */
    public static NotificationId of(UUID value) {
        return new NotificationId(value);
    }

    /**
     * A new id that nobody can guess.
     *
     * @return an id that was never given out
     */
    public static NotificationId random() {
        return of(UUID.randomUUID());
    }

    /**
     * Reads an id in its usual form of thirty-six characters.
     *
     * @param text the identifier in upper or lower case
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code notificationId}
     */
    public static Outcome<NotificationId> parse(String text) {
        return UuidReader.read(text, "notificationId").map(NotificationId::of);
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
