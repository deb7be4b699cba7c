package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted, or every reason why it was refused (受理・不受理).
 *
 * <pre>{@code
 * String answer = outcome.fold(
 *     accepted -> accepted.headline().ja(),
 *     problems -> problems.get(0).message().ja());
 * }</pre>
 *
 * <p>Immutable if its value is. No argument may be null and no method returns null.
 *
 * @param <T> what is accepted
 */
public final class Outcome<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Outcome(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /**
     * It was accepted.
     *
     * @param value what was accepted
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> accepted(T value) {
        return new Outcome<>(requireNonNull(value, "value"), List.of());
    }

    /**
     * It was refused.
     *
     * @param problems why, at least one
     * @param <T> what would have been accepted
     * @return the outcome
     * @throws IllegalArgumentException if no problem is given
     */
    public static <T> Outcome<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal must have a problem");
        }
        return new Outcome<>(null, List.copyOf(problems));
    }

    /**
     * It was refused for one reason.
     *
     * @param problem why
     * @param <T> what would have been accepted
     * @return the outcome
     */
    public static <T> Outcome<T> refused(Problem problem) {
        return refused(List.of(problem));
    }

    /**
     * Whether it was accepted.
     *
     * @return true if there is a value, false if there are problems
     */
    public boolean isAccepted() {
        return value != null;
    }

    /**
     * Why it was refused.
     *
     * @return all problems; empty if it was accepted
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Goes on with what was accepted or with the problems.
     *
     * @param accepted what to do with the value
     * @param refused what to do with the problems, of which there is at least one
     * @param <R> the result of both
     * @return what the chosen function returns
     */
    public <R> R fold(Function<? super T, ? extends R> accepted, Function<? super List<Problem>, ? extends R> refused) {
        return value == null ? refused.apply(problems) : accepted.apply(value);
    }

    /**
     * Turns what was accepted into something else; a refusal stays as it is.
     *
     * @param change makes the new value of the old one
     * @param <R> what is accepted then
     * @return the new outcome
     */
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return value == null ? new Outcome<>(null, problems) : accepted(change.apply(value));
    }

    /**
     * The value, where a refusal would be a mistake of the program.
     *
     * @return what was accepted
     * @throws IllegalArgumentException if it was refused; the message names the problems
     */
    public T orElseThrow() {
        if (value == null) {
            throw new IllegalArgumentException("must be accepted, but was refused: " + problems);
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null ? "refused " + problems : "accepted " + value;
    }
}
