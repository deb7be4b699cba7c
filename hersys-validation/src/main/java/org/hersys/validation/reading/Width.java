package org.hersys.validation.reading;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The width of characters（全角・半角）.
 *
 * <p>For codes, dates, numbers and words that are compared. Names and free texts are not to be changed like this: what a
 * person is called is kept as it was typed.
 */
public final class Width {

    /** Nothing that is read here is longer; a longer text is not looked at. */
    static final int LONGEST = 200;

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u2500ー]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    /** A blank between two digits stays: 「2022/9/2 6」 is not the 26th. */
    private static final Pattern IDLE_BLANKS = Pattern.compile("(?<![0-9]) | (?![0-9])");

    private Width() {}

    /**
     * One width for all characters: letters, digits and signs half, katakana full width（NFKC正規化）.
     *
     * @param text what was typed
     * @return the same in the normal form NFKC, for example {@code 2022/9/26} for 「２０２２／９／２６」 and 「ガ」 for 「ｶﾞ」
     */
    public static String unify(String text) {
        return Normalizer.normalize(requireNonNull(text, "text"), Normalizer.Form.NFKC);
    }

    /** For words: one width, small letters, no blanks. */
    static String word(String text) {
        if (tooLong(text)) {
            return "";
        }
        return isPlain(text)
                ? text.toLowerCase(Locale.ROOT)
                : BLANKS.matcher(visible(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** For figures: one width, one dash, blanks only where they part digits. */
    static String figures(String text) {
        return IDLE_BLANKS.matcher(dialled(text)).replaceAll("");
    }

    /** For telephone numbers: one width, one dash, small letters, blanks as single spaces. */
    static String dialled(String text) {
        if (tooLong(text)) {
            return "";
        }
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String parted = BLANKS.matcher(visible(text)).replaceAll(" ").strip();
        return DASHES.matcher(parted).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether there is nothing to see: a form sends an empty text for a field that nobody filled.
     *
     * @param text what was typed
     * @return true for blanks of every width and invisible characters only
     */
    public static boolean isBlank(CharSequence text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Visible ASCII is what it will be: nothing of it is wide, blank or invisible. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(unify(text)).replaceAll("");
    }
}
