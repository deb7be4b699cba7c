package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The name of a case in another system (他システムの識別子).
 *
 * <p>Immutable. It leads to a person in that other system, so it does not print itself.
 */
public final class ExternalId {

    private static final BilingualText EIGHT_DIGITS = BilingualText.of("8桁の数字を入力してください。", "Give eight digits.");
    private static final BilingualText SHORT = BilingualText.of("64文字以内で入力してください。", "Give at most 64 characters.");

    private final ExternalIdKind kind;
    private final String value;

    private ExternalId(ExternalIdKind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    /**
     * An id as the other system gave it.
     *
     * @param kind whose id it is
     * @param value eight digits for {@link ExternalIdKind#CONTACT_APP}, else 1 to 64 characters without blanks at the
     *     ends
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static ExternalId of(ExternalIdKind kind, String value) {
        if (!kind.admits(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("value must be of the form of " + kind);
        }
        return new ExternalId(kind, value);
    }

    /**
     * Reads an id as people type it: letters and digits of every width, blanks dropped.
     *
     * @param kind whose id it is
     * @param text what was typed
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@link ExternalIdKind#id()}
     */
    public static Outcome<ExternalId> parse(ExternalIdKind kind, String text) {
        String plain = TypedText.compact(text);
        return kind.admits(plain)
                ? Outcome.accepted(new ExternalId(kind, plain))
                : Outcome.refused(Problem.of(
                        ProblemCode.VALUE_INVALID,
                        kind.id(),
                        kind == ExternalIdKind.CONTACT_APP ? EIGHT_DIGITS : SHORT));
    }

    /**
     * Whose id it is.
     *
     * @return the kind
     */
    public ExternalIdKind kind() {
        return kind;
    }

    /**
     * The id itself.
     *
     * @return the characters
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExternalId that && kind == that.kind && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + value.hashCode();
    }

    /** The kind only. */
    @Override
    public String toString() {
        return "ExternalId[" + kind + "]";
    }
}
