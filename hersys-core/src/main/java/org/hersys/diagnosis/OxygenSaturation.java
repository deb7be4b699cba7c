package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The oxygen saturation, breathing room air (酸素飽和度（室内気）、SpO2): a whole number of percent from 0 to 100.
 *
 * <p>Immutable. It does not print itself.
 */
public final class OxygenSaturation implements Comparable<OxygenSaturation> {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,3})%?");
    private static final BilingualText HINT =
            BilingualText.of("0から100までの整数（%）を入力してください。", "Give a whole number of percent from 0 to 100.");

    private final int percent;

    private OxygenSaturation(int percent) {
        this.percent = percent;
    }

    /**
     * A saturation.
     *
     * @param percent 0 to 100
     * @return the saturation
     * @throws IllegalArgumentException if the number is below 0 or above 100
     */
    public static OxygenSaturation ofPercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("an oxygen saturation must be 0 to 100 percent");
        }
        return new OxygenSaturation(percent);
    }

    /**
     * Reads a saturation as people type it: digits of any width, with or without the percent sign.
     *
     * @param text for example {@code 97} or {@code ９７％}
     * @return the saturation, or the problem {@code VALUE_INVALID} of the item {@code spO2}
     */
    public static Outcome<OxygenSaturation> parse(String text) {
        var typed = TYPED.matcher(TypedText.compact(requireNonNull(text, "text")));
        if (typed.matches()) {
            int percent = Integer.parseInt(typed.group(1));
            if (percent <= 100) {
                return Outcome.accepted(new OxygenSaturation(percent));
            }
        }
        return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "spO2", HINT));
    }

    /**
     * The number of percent.
     *
     * @return 0 to 100
     */
    public int percent() {
        return percent;
    }

    /** The lower first. */
    @Override
    public int compareTo(OxygenSaturation other) {
        return Integer.compare(percent, other.percent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OxygenSaturation that && percent == that.percent;
    }

    @Override
    public int hashCode() {
        return percent;
    }

    /** Without the number: it is the patient's. */
    @Override
    public String toString() {
        return "OxygenSaturation[…]";
    }
}
