package org.hersys.text.internal;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed, brought into one form before it is read (全角・半角の統一). */
public final class TypedText {

    /** Spaces of every width, and invisible characters such as the mark at the start of a file. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    private static final Pattern BLANKS_AROUND = Pattern.compile("\\A[\\p{Z}\\s\\p{Cf}]+|[\\p{Z}\\s\\p{Cf}]+\\z");

    /** What would break a line of a log or a cell of a table, and halves of characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

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

    /**
     * The text as {@link #compact} makes it, without the selectors that only choose among the shapes of one character.
     *
     * @param text what was typed
     * @return what two spellings of the same have in common; not for display
     */
    public static String comparable(String text) {
        return VARIATION_SELECTORS.matcher(compact(text)).replaceAll("");
    }

    /**
     * The text without blanks of any width before and behind it; nothing within is changed.
     *
     * @param text what was typed
     * @return the same, perhaps shorter
     */
    public static String stripped(String text) {
        return BLANKS_AROUND.matcher(requireNonNull(text, "text")).replaceAll("");
    }

    /**
     * Whether the text can stand in one line: at least one character, none that controls, and not too many.
     *
     * @param text the text
     * @param most how many characters it may have, those outside of the basic plane counted once
     * @return true if it can
     */
    public static boolean isLine(String text, int most) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= most
                && !UNPRINTABLE.matcher(text).find();
    }

    /**
     * A text that must stand in one line.
     *
     * @param text the text; blanks before and behind it are dropped
     * @param most how many characters it may have
     * @param what what the text is, for the message
     * @return the text without blanks around it
     * @throws IllegalArgumentException if it is blank, too long or has a control character; the text is not repeated
     */
    public static String requireLine(String text, int most, String what) {
        String stripped = stripped(requireNonNull(text, what));
        if (!isLine(stripped, most)) {
            throw new IllegalArgumentException(
                    what + " must be of 1 to " + most + " characters without control characters");
        }
        return stripped;
    }
}
