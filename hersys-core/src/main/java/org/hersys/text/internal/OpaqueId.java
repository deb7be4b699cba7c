package org.hersys.text.internal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** What ids that a host gives out have in common (識別子). */
public final class OpaqueId {

    /** What an id must be, for messages. */
    public static final String FORM = "1 to 64 visible ASCII characters without spaces";

    /** The same in Japanese. */
    public static final String FORM_JA = "空白を含まない半角英数字・記号1～64文字";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

    private OpaqueId() {}

    /**
     * Whether a text can be an id: it may be printed, stored and sent without a second thought.
     *
     * @param value the text
     * @return true if it is of {@link #FORM}
     */
    public static boolean fits(String value) {
        return VISIBLE.matcher(value).matches();
    }

    /**
     * A text that must be an id.
     *
     * @param value the text
     * @param what what the id is of, for the message
     * @return the text
     * @throws IllegalArgumentException if it is not of {@link #FORM}; the text is not repeated
     */
    public static String require(String value, String what) {
        if (!fits(requireNonNull(value, what))) {
            throw new IllegalArgumentException(what + " must be of " + FORM);
        }
        return value;
    }
}
