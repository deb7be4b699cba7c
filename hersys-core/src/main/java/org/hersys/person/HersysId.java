package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The number by which a case is known to the patient, the institution and the health centre (HER-SYS ID＝スマホ入力ID).
 *
 * <p>Eight digits without meaning. Ids of the first years had six or seven digits; they stay as they were given, without
 * zeros in front, and so are never equal to one of eight. With the birth date the id lets a patient register, so it does
 * not print itself. Immutable.
 */
public final class HersysId {

    private static final Pattern CURRENT = Pattern.compile("[0-9]{8}");
    private static final Pattern EVER = Pattern.compile("[0-9]{6,8}");
    private static final BilingualText HINT =
            BilingualText.of("8桁の数字（初期に発行されたものは6桁又は7桁）を入力してください。", "Give eight digits (six or seven for early ids).");

    private final String value;

    private HersysId(String value) {
        this.value = value;
    }

    /**
     * An id as it is given out today.
     *
     * @param eightDigits eight digits
     * @return the id
     * @throws IllegalArgumentException if these are not eight digits
     */
    public static HersysId of(String eightDigits) {
        if (!CURRENT.matcher(requireNonNull(eightDigits, "eightDigits")).matches()) {
            throw new IllegalArgumentException("a HER-SYS id must have eight digits");
        }
        return new HersysId(eightDigits);
    }

    /**
     * Reads an id as people type it: full-width digits and spaces are accepted, and the six or seven digits of early ids.
     *
     * @param text six to eight digits
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code hersysId}
     */
    public static Outcome<HersysId> parse(String text) {
        String digits = TypedText.compact(text);
        return EVER.matcher(digits).matches()
                ? Outcome.accepted(new HersysId(digits))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "hersysId", HINT));
    }

    /**
     * The digits.
     *
     * @return eight digits, or six or seven for an early id
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HersysId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Two digits only: enough to tell two ids apart in a log, not enough to register with. */
    @Override
    public String toString() {
        return "HersysId[…" + value.substring(value.length() - 2) + "]";
    }
}
