package org.hersys.institution;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The code of a prefecture or municipality (全国地方公共団体コード): two digits of the prefecture, three of the municipality,
 * and a check digit.
 *
 * <p>A code that passes the check need not have been given to anybody: municipalities merge, and hersys carries no list of
 * them. Immutable.
 */
public final class MunicipalityCode {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
    private static final String WHOLE_PREFECTURE = "000";
    private static final BilingualText HINT = BilingualText.of(
            "検査数字を含む6桁の数字を、131016（東京都千代田区）のように入力してください。",
            "Give six digits with the check digit, such as 131016 (Chiyoda, Tokyo).");

    private final String value;
    private final Prefecture prefecture;

    private MunicipalityCode(String value, Prefecture prefecture) {
        this.value = value;
        this.prefecture = prefecture;
    }

    /**
     * A code with its check digit.
     *
     * @param sixDigits six digits, of which the last checks the others
     * @return the code
     * @throws IllegalArgumentException if these are not six digits, the prefecture does not exist or the check fails
     */
    public static MunicipalityCode of(String sixDigits) {
        return parse(requireNonNull(sixDigits, "sixDigits")).orElseThrow();
    }

    /**
     * The code of a whole prefecture.
     *
     * @param prefecture the prefecture
     * @return its code, such as 130001 for 東京都
     */
    public static MunicipalityCode of(Prefecture prefecture) {
        return ofFiveDigits(prefecture.code() + WHOLE_PREFECTURE);
    }

    /**
     * A code as JIS X 0401 and 0402 have it, without the check digit.
     *
     * @param fiveDigits five digits
     * @return the code with its check digit
     * @throws IllegalArgumentException if these are not five digits or the prefecture does not exist
     */
    public static MunicipalityCode ofFiveDigits(String fiveDigits) {
        if (!FIVE_DIGITS.matcher(requireNonNull(fiveDigits, "fiveDigits")).matches()) {
            throw new IllegalArgumentException("a municipality code without check digit must have five digits");
        }
        return of(fiveDigits + checkDigit(fiveDigits));
    }

    /**
     * Reads a code as people type it: full-width digits and spaces are accepted.
     *
     * <p>Five digits are not: they may be a code without check digit, or one whose first zero a spreadsheet has eaten.
     *
     * @param text six digits
     * @return the code, or the problem {@code VALUE_INVALID} of the item {@code municipalityCode}
     */
    public static Outcome<MunicipalityCode> parse(String text) {
        String digits = TypedText.compact(text);
        if (!SIX_DIGITS.matcher(digits).matches() || digits.charAt(5) != checkDigit(digits)) {
            return refused();
        }
        return Prefecture.ofCode(digits.substring(0, 2))
                .map(prefecture -> Outcome.accepted(new MunicipalityCode(digits, prefecture)))
                .orElseGet(MunicipalityCode::refused);
    }

    private static Outcome<MunicipalityCode> refused() {
        return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "municipalityCode", HINT));
    }

    /** The first five digits weighted 6, 5, 4, 3, 2; their sum modulo 11 from 11, of which the last digit counts. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (6 - i) * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }

    /**
     * The code with its check digit.
     *
     * @return six digits
     */
    public String value() {
        return value;
    }

    /**
     * The code without its check digit, as JIS X 0401 and 0402 have it.
     *
     * @return five digits
     */
    public String fiveDigits() {
        return value.substring(0, 5);
    }

    /**
     * The prefecture to which the municipality belongs.
     *
     * @return the prefecture of the first two digits
     */
    public Prefecture prefecture() {
        return prefecture;
    }

    /**
     * Whether it is the code of a whole prefecture.
     *
     * @return true for codes such as 130001
     */
    public boolean isPrefecture() {
        return value.startsWith(WHOLE_PREFECTURE, 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The six digits. */
    @Override
    public String toString() {
        return value;
    }
}
