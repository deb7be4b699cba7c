package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.person.CaseId;
import org.hersys.result.Problem;

/**
 * What came of loading cases (一括移行の結果). Immutable.
 *
 * @param loaded how many were stored
 * @param alreadyThere how many were passed over because the store has a case of that id
 * @param refused those that could not be stored, in the order in which they came
 */
public record LoadReport(int loaded, int alreadyThere, List<RefusedCase> refused) {

    static final LoadReport EMPTY = new LoadReport(0, 0, List.of());

    /**
     * Checks that nothing is missing.
     *
     * @param loaded how many were stored
     * @param alreadyThere how many were passed over
     * @param refused those that could not be stored
     */
    public LoadReport {
        refused = List.copyOf(refused);
    }

    /**
     * How many there were.
     *
     * @return the sum of the three
     */
    public int read() {
        return loaded + alreadyThere + refused.size();
    }

    LoadReport plus(LoadReport next) {
        return new LoadReport(
                loaded + next.loaded,
                alreadyThere + next.alreadyThere,
                Stream.concat(refused.stream(), next.refused.stream()).toList());
    }

    /**
     * A case that could not be stored (移行できなかった患者情報). Immutable.
     *
     * @param caseId which one
     * @param problem why
     */
    public record RefusedCase(CaseId caseId, Problem problem) {

        /**
         * Checks that nothing is missing.
         *
         * @param caseId which one
         * @param problem why
         */
        public RefusedCase {
            requireNonNull(caseId, "caseId");
            requireNonNull(problem, "problem");
        }
    }
}
