package org.hersys.text.internal;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed, brought into one form before it is read (全角・半角の統一). */
public final class TypedText {

    /** Spaces of every width, and invisible characters such as the mark at the start of a file. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    private TypedText() {}

    /**
     * One width for all characters, and no spaces: digits and letters half, katakana full width.
     *
     * @param text what was typed
     * @return the same without spaces, in the normal form NFKC
     */
    public static String compact(String text) {
        String narrow = Normalizer.normalize(requireNonNull(text, "text"), Normalizer.Form.NFKC);
        return BLANKS.matcher(narrow).replaceAll("");
    }
}
