package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * What somebody wrote in their own words (自由記載).
 *
 * <p>May be about anybody, and so is personal data: it never prints itself. Lines end with a line feed, however they were
 * typed; everything else stays as it was. Immutable.
 *
 * @param value the text, of 1 to 4000 characters, without blanks around it and without control characters but the line feed
 */
public record FreeText(String value) {

    private static final int MOST = 4000;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private static final BilingualText HINT = BilingualText.of(
            "4000文字以内で、改行以外の制御文字を含めずに入力してください。",
            "Write 1 to 4000 characters without control characters other than line breaks.");

    /**
     * Drops blanks around the text, brings its line ends into one form and checks it.
     *
     * @param value the text, of 1 to 4000 characters, without blanks around it and without control characters but the line
     *     feed
     * @throws IllegalArgumentException if it is blank, longer or has another control character; the message does not
     *     repeat it
     */
    public FreeText {
        value = tidied(requireNonNull(value, "value"));
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    "a text must be of 1 to 4000 characters without control characters other than line feeds");
        }
    }

    /**
     * A text.
     *
     * @param text the text, of 1 to 4000 characters; blanks around it are dropped
     * @return the text
     * @throws IllegalArgumentException if it is blank, longer or has a control character other than tab and line break
     */
    public static FreeText of(String text) {
        return new FreeText(text);
    }

    /**
     * Reads a text as people type or paste it: a tab becomes a space.
     *
     * @param text the text
     * @return the text, or the problem {@code VALUE_INVALID} of the item {@code text}
     */
    public static Outcome<FreeText> parse(String text) {
        return fits(tidied(requireNonNull(text, "text")))
                ? Outcome.accepted(of(text))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "text", HINT));
    }

    private static String tidied(String text) {
        return TypedText.stripped(LINE_END.matcher(text).replaceAll("\n").replace('\t', ' '));
    }

    private static boolean fits(String text) {
        return TypedText.isLine(text.replace('\n', ' '), MOST);
    }

    /**
     * Whether something is written in it, whatever the width of the letters and the blanks between them.
     *
     * @param words what to look for, such as 臨床診断
     * @return true if the text contains it
     */
    public boolean contains(String words) {
        return TypedText.comparable(value).contains(TypedText.comparable(words));
    }

    /** Never the text: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "FreeText[…]";
    }
}
