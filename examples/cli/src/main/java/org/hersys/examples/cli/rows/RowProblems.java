package org.hersys.examples.cli.rows;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one problem of a row that is told: the most basic first, in the order of the codes; of equal codes the one
 * whose item stands first in the specification.
 *
 * <p>So the answer does not depend on the order in which a sender writes the members. Not thread-safe.
 */
final class RowProblems {

    private final Comparator<RowProblem> order;
    private @Nullable RowProblem first;

    RowProblems(List<String> itemsInOrder) {
        this.order =
                Comparator.comparing(RowProblem::code).thenComparing(problem -> position(itemsInOrder, problem.item()));
    }

    private static int position(List<String> items, @Nullable String item) {
        int position = items.indexOf(item);
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
