package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * By what a submission is recognised when it comes a second time (受付キー), for example after a lost connection.
 *
 * <p>The sender chooses it, once for each notification to be filed. The same key always means the same notification: it is
 * filed once, and whoever sends it again gets the first answer. Immutable.
 *
 * @param value 1 to 100 characters, neither blank nor with a control character; must not be personal data
 */
public record SubmissionKey(String value) {

    /** The most characters a key may have. */
    public static final int MOST_CHARACTERS = 100;

    private static final BilingualText HINT = BilingualText.of(
            "受付キーは1文字以上" + MOST_CHARACTERS + "文字以内で、制御文字を含めずに指定してください。",
            "A submission key has 1 to " + MOST_CHARACTERS + " characters and no control character.");

    /**
     * Checks the length.
     *
     * @param value the key
     * @throws IllegalArgumentException if it is blank, too long or has a control character
     */
    public SubmissionKey {
        if (!isUsable(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("a submission key must have 1 to " + MOST_CHARACTERS
                    + " characters and no control character, but had " + value.length());
        }
    }

    /**
     * A key that a sender has chosen.
     *
     * @param value 1 to 100 characters
     * @return the key
     * @throws IllegalArgumentException if it is blank, too long or has a control character
     */
    public static SubmissionKey of(String value) {
        return new SubmissionKey(value);
    }

    /**
     * Reads a key that came from outside.
     *
     * @param text the key; it is taken as it stands
     * @return the key, or the problem {@code VALUE_INVALID} of the item {@code submissionKey}
     */
    public static Outcome<SubmissionKey> parse(String text) {
        return isUsable(requireNonNull(text, "text"))
                ? Outcome.accepted(new SubmissionKey(text))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "submissionKey", HINT));
    }

    /**
     * A key that nobody else has.
     *
     * @return another one on every call
     */
    public static SubmissionKey random() {
        return new SubmissionKey(UUID.randomUUID().toString());
    }

    private static boolean isUsable(String value) {
        return !value.isBlank()
                && value.length() <= MOST_CHARACTERS
                && value.chars().noneMatch(Character::isISOControl);
    }

    /** The key itself: it is no personal data. */
    @Override
    public String toString() {
        return value;
    }
}
