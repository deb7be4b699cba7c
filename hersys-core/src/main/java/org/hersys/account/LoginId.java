package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * What somebody types to say which account is meant (HER-SYSログインID), in lower case. It need not be a person's
 * （HER-SYSを活用した発生動向調査に関するQ&amp;A（その5）問18）. Immutable.
 *
 * @param value 4 to 64 of the letters a to z, digits and {@code . _ - @}
 */
public record LoginId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._@-]{4,64}");
    private static final BilingualText HINT =
            BilingualText.of("半角の英数字と . _ - @ の4～64文字で入力してください。", "Give 4 to 64 letters, digits or one of . _ - @");

    /**
     * Checks the form.
     *
     * @param value 4 to 64 of the letters a to z, digits and {@code . _ - @}
     * @throws IllegalArgumentException if it is not of that form
     */
    public LoginId {
        if (!FORM.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("a login id must be of 4 to 64 of a-z, 0-9 and . _ - @");
        }
    }

    /**
     * An id that is given out.
     *
     * @param value 4 to 64 of the letters a to z, digits and {@code . _ - @}
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static LoginId of(String value) {
        return new LoginId(value);
    }

    /**
     * Reads what was typed: of either width and case, with blanks around it.
     *
     * @param text the id
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code loginId}
     */
    public static Outcome<LoginId> parse(String text) {
        String id = TypedText.compact(text).toLowerCase(Locale.ROOT);
        return FORM.matcher(id).matches()
                ? Outcome.accepted(of(id))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "loginId", HINT));
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
