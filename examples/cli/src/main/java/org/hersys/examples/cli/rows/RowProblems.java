package org.hersys.examples.cli.rows;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one problem of a row that is told: the most basic first, in the order of the codes; of equal codes the one
 * whose item stands first in the specification.
 *
 * <p>So the answer does not depend on the order in which a sender writes the members. Not thread-safe.
 */
final class RowProblems {

    /** Where an item lies in an element of an array, the array counts. */
    private static final Pattern ELEMENT = Pattern.compile("\\[.*");

    private static final List<ProblemCode> CODES = ProblemCode.standard();

    private final Comparator<RowProblem> order;
    private @Nullable RowProblem first;

    RowProblems(List<String> itemsInOrder) {
        this.order = Comparator.<RowProblem>comparingInt(problem -> CODES.indexOf(problem.code()))
                .thenComparing(problem -> position(itemsInOrder, problem.item()));
    }

    private static int position(List<String> items, @Nullable String item) {
        int position = item == null ? -1 : items.indexOf(ELEMENT.matcher(item).replaceFirst(""));
        return position < 0 ? items.size() : position;
    }

    void add(RowProblem problem) {
        if (first == null || order.compare(problem, first) < 0) {
            first = problem;
        }
    }

    @Nullable
    RowProblem first() {
        return first;
    }
}
