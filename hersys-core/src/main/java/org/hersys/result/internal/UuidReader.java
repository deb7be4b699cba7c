package org.hersys.result.internal;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/** Reads identifiers without meaning in their usual form of thirty-six characters (UUID). */
public final class UuidReader {

    // UUID.fromString also takes "1-1-1-1-1".
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final BilingualText HINT = BilingualText.of(
            "123e4567-e89b-42d3-a456-426614174000 の形式で入力してください。",
            "Write it like 123e4567-e89b-42d3-a456-426614174000.");

    private UuidReader() {}

    /**
     * Reads an identifier.
     *
     * @param text the identifier in upper or lower case
     * @param item the item of which it is a value
     * @return the identifier, or the problem {@code VALUE_INVALID} of the item
     */
    public static Outcome<UUID> read(String text, String item) {
        String plain = TypedText.compact(text).toLowerCase(Locale.ROOT);
        return CANONICAL.matcher(plain).matches()
                ? Outcome.accepted(UUID.fromString(plain))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, item, HINT));
    }
}
