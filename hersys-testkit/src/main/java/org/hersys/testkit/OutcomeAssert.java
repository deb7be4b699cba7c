package org.hersys.testkit;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Says whether something was accepted, and if not, why (受理・不受理の検証).
 *
 * @param <T> what is accepted
 */
public final class OutcomeAssert<T> extends AbstractAssert<OutcomeAssert<T>, Outcome<T>> {

    OutcomeAssert(Outcome<T> actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * It was accepted.
     *
     * @return this assertion
     */
    public OutcomeAssert<T> isAccepted() {
        isNotNull();
        if (!actual.isAccepted()) {
            throw failure("%s", "expected: accepted\n but was: refused" + reasons());
        }
        return this;
    }

    /**
     * It was refused for exactly these reasons, all of them at once.
     *
     * @param codes the codes of all problems in their order
     * @return this assertion
     */
    public OutcomeAssert<T> isRefusedWith(ProblemCode... codes) {
        isNotNull();
        var expected = Arrays.asList(codes);
        var found = actual.problems().stream().map(Problem::code).toList();
        if (!found.equals(expected)) {
            throw failure("%s", "expected: refused with " + expected + "\n but was: " + state());
        }
        return this;
    }

    /**
     * It was refused because of these items, and no other.
     *
     * @param items the items of all problems in their order, as programs name them
     * @return this assertion
     */
    public OutcomeAssert<T> isRefusedBecauseOf(String... items) {
        isNotNull();
        var expected = Arrays.asList(items);
        var found = actual.problems().stream()
                .map(problem -> problem.item().orElse("the whole"))
                .toList();
        if (!found.equals(expected)) {
            throw failure("%s", "expected: refused because of " + expected + "\n but was: " + state());
        }
        return this;
    }

    private String state() {
        return actual.isAccepted() ? "accepted" : "refused" + reasons();
    }

    private String reasons() {
        return String.join("", lines(actual.problems()));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "\n   - " + problem.code()
                        + problem.item().map(item -> " " + item).orElse("") + ": " + problem.message())
                .toList();
    }
}
