package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The name of one notification within the system (発生届の識別子), without meaning outside of it.
 *
 * <p>A case has one HER-SYS id and may have several notifications, each with an id of this kind. Immutable.
 *
 * @param value the identifier
 */
public record NotificationId(UUID value) {

    // UUID.fromString also takes "1-1-1-1-1".
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final BilingualText HINT = BilingualText.of(
            "123e4567-e89b-42d3-a456-426614174000 の形式で入力してください。",
            "Write it like 123e4567-e89b-42d3-a456-426614174000.");

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
     * Reads an id in its usual form of thirty-six characters.
     *
     * @param text the identifier in upper or lower case
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code notificationId}
     */
    public static Outcome<NotificationId> parse(String text) {
        String plain = TypedText.compact(text).toLowerCase(Locale.ROOT);
        return CANONICAL.matcher(plain).matches()
                ? Outcome.accepted(of(UUID.fromString(plain)))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "notificationId", HINT));
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
