package org.hersys.json.internal.types;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** Reads a text of one line (1行の文字列) by the rule that the domain has for names. */
final class TypedLine {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final BilingualText ONE_LINE = BilingualText.of(
            "1文字以上{0}文字以内で、改行や制御文字を含めずに入力してください。", "Give 1 to {0} characters in one line, without control characters.");

    private TypedLine() {}

    static Outcome<String> read(String text, int most) {
        String line = text.strip();
        boolean fits = !line.isEmpty()
                && line.codePointCount(0, line.length()) <= most
                && !UNPRINTABLE.matcher(line).find();
        return fits
                ? Outcome.accepted(line)
                : Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, ONE_LINE.with(most)));
    }
}
