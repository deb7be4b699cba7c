package org.hersys.usecase;

import java.util.List;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Leaves the work of a use case with its problems, from whatever depth; {@link Conversation} makes an outcome of it.
 *
 * <p>Never leaves the package: outside, an expected refusal is a value.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private Refusal(List<Problem> problems) {
        super("refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    static Refusal of(ProblemCode code, Object... values) {
        return new Refusal(List.of(Problem.ofWhole(code, values)));
    }

    static Refusal of(Problem problem) {
        return new Refusal(List.of(problem));
    }

    /** What was accepted, or out with the problems. */
    static <T> T unless(Outcome<T> outcome) {
        if (!outcome.isAccepted()) {
            throw new Refusal(outcome.problems());
        }
        return outcome.orElseThrow();
    }

    /** Goes on if there are no problems. */
    static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
