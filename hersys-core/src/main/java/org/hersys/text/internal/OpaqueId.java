package org.hersys.text.internal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.text.BilingualText;

/** What ids that a host gives out have in common (識別子). */
public final class OpaqueId {

    /** What would be right. */
    public static final BilingualText HINT = BilingualText.of(
            "空白を含まない半角の英数字・記号1～64文字で入力してください。", "Give 1 to 64 visible ASCII characters without spaces.");

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

    private OpaqueId() {}

    /**
     * Whether a text can be an id: it may be printed, stored and sent without a second thought.
     *
     * @param value the text
     * @return true if it has 1 to 64 visible ASCII characters and nothing else
     */
    public static boolean fits(String value) {
        return VISIBLE.matcher(value).matches();
    }

    /**
     * A text that must be an id.
     *
     * @param value the text
     * @param what what it is, for the message
     * @return the text
     * @throws IllegalArgumentException if it cannot be an id; the text is not repeated
     */
    public static String require(String value, String what) {
        if (!fits(requireNonNull(value, what))) {
            throw new IllegalArgumentException(what + " must be of 1 to 64 visible ASCII characters without spaces");
        }
        return value;
    }
}
