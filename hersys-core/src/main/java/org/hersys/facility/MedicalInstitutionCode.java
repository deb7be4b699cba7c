package org.hersys.facility;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The number under which a medical institution is known to health insurance (医療機関コード).
 *
 * <p>Ten digits: two of the prefecture, one of the fee schedule, two of the district（郡市区番号, given out by the regional
 * bureaus; not the code of a municipality）, four of the institution and a check digit over the other nine
 * ({@link #CHECK_DIGIT}). The seven digits of bills lack the first three. A code that passes the check need not have been
 * given to anybody. Immutable.
 */
public final class MedicalInstitutionCode {

    /** Where the parts and the check digit are described: modulus 10, weights 2 and 1 from the right, digits added. */
    public static final Citation CHECK_DIGIT = Citation.of("医療機関コードにおける郡市区番号の市区町村との対応表の作成と分析", Provenance.PUBLIC)
            .numbered("医療情報学連合大会（2022年）2-G-3-04")
            .readAt("「処方箋発行医療機関コード」（ウィキペディア日本語版、検証番号の算出方法）");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    /** Medicine 1, dentistry 3, pharmacy 4, home nursing 6. */
    private static final String FEE_SCHEDULES = "1346";

    private static final int CHECKED = 9;

    private static final BilingualText HINT = BilingualText.of(
            "都道府県番号2桁・点数表番号1桁を含む10桁の数字を入力してください。レセプトの7桁のコードだけでは足りません。末尾の桁は検証番号です。",
            "Give ten digits, of which the first three are those of the prefecture and of the fee schedule and the last one"
                    + " checks the others; the seven digits of bills are not enough.");

    private final String value;
    private final Prefecture prefecture;

    private MedicalInstitutionCode(String value, Prefecture prefecture) {
        this.value = value;
        this.prefecture = prefecture;
    }

    /**
     * A code with its check digit.
     *
     * @param tenDigits ten digits, of which the last checks the others
     * @return the code
     * @throws IllegalArgumentException if these are not ten digits, the prefecture or fee schedule does not exist or the
     *     check fails
     */
    public static MedicalInstitutionCode of(String tenDigits) {
        return parse(requireNonNull(tenDigits, "tenDigits")).orElseThrow();
    }

    /**
     * The code that the first nine digits make.
     *
     * @param nineDigits the code without its check digit
     * @return the code
     * @throws IllegalArgumentException if these are not nine digits or the prefecture or fee schedule does not exist
     */
    public static MedicalInstitutionCode ofNineDigits(String nineDigits) {
        if (!NINE_DIGITS.matcher(requireNonNull(nineDigits, "nineDigits")).matches()) {
            throw new IllegalArgumentException("a medical institution code without check digit must have nine digits");
        }
        return of(nineDigits + checkDigit(nineDigits));
    }

    /**
     * Reads a code as people type it: full-width digits, spaces and hyphens are accepted.
     *
     * @param text ten digits
     * @return the code, or the problem {@code VALUE_INVALID} of the item {@code institutionCode}
     */
    public static Outcome<MedicalInstitutionCode> parse(String text) {
        String digits = TypedText.compact(text).replace("-", "");
        if (!DIGITS.matcher(digits).matches()
                || FEE_SCHEDULES.indexOf(digits.charAt(2)) < 0
                || digits.charAt(CHECKED) != checkDigit(digits)) {
            return refused();
        }
        return Prefecture.ofCode(digits.substring(0, 2))
                .map(prefecture -> Outcome.accepted(new MedicalInstitutionCode(digits, prefecture)))
                .orElseGet(MedicalInstitutionCode::refused);
    }

    private static Outcome<MedicalInstitutionCode> refused() {
        return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "institutionCode", HINT));
    }

    /** The nine digits weighted 2, 1, 2 … from either end, the digits of the products added up to the next ten. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            int weighted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /**
     * The code with its check digit.
     *
     * @return ten digits
     */
    public String value() {
        return value;
    }

    /**
     * Where the institution was designated.
     *
     * @return the prefecture of the first two digits
     */
    public Prefecture prefecture() {
        return prefecture;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MedicalInstitutionCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The ten digits. */
    @Override
    public String toString() {
        return value;
    }
}
