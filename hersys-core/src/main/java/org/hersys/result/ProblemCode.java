package org.hersys.result;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.text.BilingualText;

/**
 * Why something was refused (問題コード): stable names that programs may compare and store.
 *
 * <p>The messages are in the resource bundle {@code org.hersys.result.problems} in Japanese and English. A code never
 * changes its meaning; new ones may be added.
 */
public enum ProblemCode {
    /** The line is not a JSON object. */
    JSON_BROKEN,
    /** The object has a member that nobody reads; most often a typing error. */
    MEMBER_UNKNOWN,
    /** A value cannot be read, or cannot be. */
    VALUE_INVALID,
    /** The date of diagnosis, by which the law is chosen, is missing. */
    DIAGNOSED_ON_MISSING,
    /** More than one of birth date, age and age band was given. */
    AGE_GIVEN_TWICE,
    /** The birth date is after the date of diagnosis. */
    BIRTH_AFTER_DIAGNOSIS,
    /** The code is not one of the forty-seven prefectures of JIS X 0401. */
    PREFECTURE_UNKNOWN_CODE,
    /** Clinically diagnosed, but of a class other than suspected patient. */
    CLINICAL_DIAGNOSIS_OF_OTHER_CLASS;

    private static final String BUNDLE = "org.hersys.result.problems";

    /**
     * What the user is told, with placeholders {@code {0}} … for values.
     *
     * @return the message in both languages
     */
    public BilingualText message() {
        return BilingualText.of(message(Locale.JAPANESE), message(Locale.ENGLISH));
    }

    private String message(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(name());
    }
}
