package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something was refused (問題点).
 *
 * <p>The message says what would be right. It never repeats personal data: not the name, birth date, phone number or
 * address that was given. Immutable.
 */
public final class Problem {

    private final ProblemCode code;
    private final @Nullable String item;
    private final BilingualText message;

    private Problem(ProblemCode code, @Nullable String item, BilingualText message) {
        this.code = requireNonNull(code, "code");
        this.item = item;
        this.message = requireNonNull(message, "message");
    }

    /**
     * A problem with one item.
     *
     * @param code why it is refused
     * @param item the path of the item, as programs name it, for example {@code birthDate}
     * @param values fill the placeholders of the message; must not be personal data
     * @return the problem
     */
    public static Problem of(ProblemCode code, String item, Object... values) {
        return new Problem(code, requireNonNull(item, "item"), code.message().with(values));
    }

    /**
     * A problem with the whole of what was given.
     *
     * @param code why it is refused
     * @param values fill the placeholders of the message; must not be personal data
     * @return the problem
     */
    public static Problem ofWhole(ProblemCode code, Object... values) {
        return new Problem(code, null, code.message().with(values));
    }

    /**
     * The same problem, found at another place.
     *
     * @param path the path of the item in what was given, for example {@code tests[1].takenOn}
     * @return a problem with the same code and message
     */
    public Problem at(String path) {
        return new Problem(code, requireNonNull(path, "path"), message);
    }

    /**
     * Why it is refused.
     *
     * @return the stable code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Which item it is about.
     *
     * @return the path of the item, or empty if it is about the whole
     */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }

    /**
     * What the user is told.
     *
     * @return the message in both languages
     */
    public BilingualText message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && code.equals(that.code)
                && item().equals(that.item())
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + item().hashCode();
    }

    /** The code, the item and the message in English. */
    @Override
    public String toString() {
        return code + (item == null ? "" : " " + item) + ": " + message.en();
    }
}
