package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.internal.TypedText;

/**
 * How the name of a person is read, in katakana (フリガナ).
 *
 * <p>Full-width katakana with the marks ー, ・, ＝, ヽ and ヾ, its parts divided by one full-width space; the small letters
 * for Ainu names（ㇰ to ㇿ）belong to it. Personal data: it never prints itself. Immutable.
 *
 * @param value the reading, of 1 to 200 characters
 */
public record KanaName(String value) {

    private static final int MOST = 200;

    private static final String LETTER = "ァ-ヺㇰ-ㇿ";
    private static final String MARK = "ー・＝ヽヾ\\u3099\\u309A";
    private static final Pattern FORM =
            Pattern.compile("[" + LETTER + "][" + LETTER + MARK + "]*(?:　[" + LETTER + MARK + "]+)*");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    /** In payment data the hyphen stands for the long vowel, and so it is typed by many. */
    private static final Pattern DASH_FOR_LONG_VOWEL =
            Pattern.compile("(?<=[" + LETTER + "])[\\p{Pd}\\u2212\\u2500&&[^\\u30A0]]");

    private static final Pattern DOUBLE_HYPHEN = Pattern.compile("[=\\u30A0]");
    private static final Pattern DIVIDERS = Pattern.compile("[　・＝]");

    /**
     * Checks the form.
     *
     * @param value the reading, of 1 to 200 characters
     * @throws IllegalArgumentException if it is not full-width katakana; the message does not repeat it
     */
    public KanaName {
        requireNonNull(value, "value");
        if (!isReading(value)) {
            throw new IllegalArgumentException(
                    "a reading must be of 1 to 200 full-width katakana, its parts divided by one full-width space");
        }
    }

    /**
     * A reading in full-width katakana.
     *
     * @param katakana the reading, its parts divided by one full-width space
     * @return the reading
     * @throws IllegalArgumentException if it is not of that form
     */
    public static KanaName of(String katakana) {
        return new KanaName(katakana);
    }

    /**
     * Reads what people type: hiragana and half-width katakana become full-width katakana, blanks of any kind one
     * full-width space, a dash after a letter the long vowel mark.
     *
     * @param text the reading
     * @return the reading, or the problem {@code KANA_UNREADABLE} of the item {@code kana} where there is anything else,
     *     such as kanji, Latin letters and digits
     */
    public static Outcome<KanaName> parse(String text) {
        String katakana = katakana(requireNonNull(text, "text"));
        return isReading(katakana)
                ? Outcome.accepted(of(katakana))
                : Outcome.refused(Problem.of(ProblemCode.KANA_UNREADABLE, "kana"));
    }

    private static boolean isReading(String text) {
        return TypedText.isLine(text, MOST) && FORM.matcher(text).matches();
    }

    private static String katakana(String text) {
        // The sound marks that stand alone would become a space and a mark.
        String joined = text.replace('゛', '\u3099').replace('゜', '\u309A');
        String wide = Normalizer.normalize(TypedText.stripped(joined), Normalizer.Form.NFKC);
        var letters = new StringBuilder(wide.length());
        wide.chars().map(KanaName::toKatakana).forEach(letter -> letters.append((char) letter));
        String divided = BLANKS.matcher(letters).replaceAll("　");
        String hyphened = DOUBLE_HYPHEN.matcher(divided).replaceAll("＝");
        return DASH_FOR_LONG_VOWEL.matcher(hyphened).replaceAll("ー");
    }

    /** Hiragana and its iteration marks stand as far below katakana as あ below ア. */
    private static int toKatakana(int letter) {
        boolean hiragana = ('ぁ' <= letter && letter <= 'ゖ') || letter == 'ゝ' || letter == 'ゞ';
        return hiragana ? letter + ('ア' - 'あ') : letter;
    }

    /**
     * What two spellings of the same reading have in common: how it is divided makes no difference.
     *
     * <p>Letters do: キヨ and キョ are different keys. Personal data, not for display.
     *
     * @return the reading without spaces, ・ and ＝
     */
    public String comparisonKey() {
        return DIVIDERS.matcher(value).replaceAll("");
    }

    /** Never the name: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "KanaName[…]";
    }
}
