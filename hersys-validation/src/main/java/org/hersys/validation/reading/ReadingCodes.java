package org.hersys.validation.reading;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Why what was typed could not be read（読み取りの問題コード）.
 *
 * <p>The messages are in the resource bundle {@code org.hersys.validation.reading.readings} in Japanese and English.
 */
public final class ReadingCodes {

    private static final String BUNDLE = "org.hersys.validation.reading.readings";

    /** No date, or none of the calendar, or one outside its era. */
    public static final ProblemCode DATE_UNREADABLE = code("DATE_UNREADABLE");

    /** No number, or one out of its bounds. */
    public static final ProblemCode NUMBER_UNREADABLE = code("NUMBER_UNREADABLE");

    /** No telephone number that exists in the numbering plans of the world. */
    public static final ProblemCode PHONE_UNREADABLE = code("PHONE_UNREADABLE");

    /** None of the words that can be chosen. */
    public static final ProblemCode CHOICE_UNKNOWN = code("CHOICE_UNKNOWN");

    /** Neither yes nor no nor unknown. */
    public static final ProblemCode TRUTH_UNREADABLE = code("TRUTH_UNREADABLE");

    /** An entry is missing without which another one says nothing. */
    public static final ProblemCode ENTRY_MISSING = code("ENTRY_MISSING");

    /** Two entries cannot both be right. */
    public static final ProblemCode ENTRIES_CONTRADICT = code("ENTRIES_CONTRADICT");

    private ReadingCodes() {}

    /**
     * All the codes.
     *
     * @return the codes in the order in which they are declared
     */
    public static List<ProblemCode> all() {
        return List.of(
                DATE_UNREADABLE,
                NUMBER_UNREADABLE,
                PHONE_UNREADABLE,
                CHOICE_UNKNOWN,
                TRUTH_UNREADABLE,
                ENTRY_MISSING,
                ENTRIES_CONTRADICT);
    }

    private static ProblemCode code(String name) {
        return ProblemCode.of(name, BilingualText.of(text(name, Locale.JAPANESE), text(name, Locale.ENGLISH)));
    }

    private static String text(String name, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(name);
    }
}
