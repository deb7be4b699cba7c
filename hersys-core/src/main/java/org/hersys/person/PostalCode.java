package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * A Japanese postal code (郵便番号).
 *
 * <p>Seven digits; whether the code is in use cannot be told. As part of an address it does not print itself. Immutable.
 *
 * @param value seven digits without a hyphen
 */
public record PostalCode(String value) {

    private static final int AREA = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{7}");
    private static final Pattern TYPED = Pattern.compile("〒?([0-9]{3})[\\p{Pd}\\u2212\\u2500ー]?([0-9]{4})");

    private static final BilingualText HINT =
            BilingualText.of("郵便番号は 000-0000 の形式で、7桁の数字を入力してください。", "Give seven digits like 000-0000.");

    /**
     * Checks the form.
     *
     * @param value seven digits without a hyphen
     * @throws IllegalArgumentException if these are not seven digits; the message does not repeat them
     */
    public PostalCode {
        if (!DIGITS.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("a postal code must have seven digits");
        }
    }

    /**
     * A postal code.
     *
     * @param sevenDigits seven digits without a hyphen
     * @return the code
     * @throws IllegalArgumentException if these are not seven digits
     */
    public static PostalCode of(String sevenDigits) {
        return new PostalCode(sevenDigits);
    }

    /**
     * Reads a code as people type it: with or without 〒 and hyphen, in any width.
     *
     * @param text the code
     * @return the code, or the problem {@code VALUE_INVALID} of the item {@code postalCode}
     */
    public static Outcome<PostalCode> parse(String text) {
        var typed = TYPED.matcher(TypedText.compact(text));
        return typed.matches()
                ? Outcome.accepted(of(typed.group(1) + typed.group(2)))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "postalCode", HINT));
    }

    /**
     * The code as it is written on letters.
     *
     * @return three digits, a hyphen and four digits
     */
    public String hyphenated() {
        return value.substring(0, AREA) + "-" + value.substring(AREA);
    }

    /** Never the code: with a birth date it leads to a person. */
    @Override
    public String toString() {
        return "PostalCode[…]";
    }
}
