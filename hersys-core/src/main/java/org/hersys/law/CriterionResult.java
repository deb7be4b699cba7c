package org.hersys.law;

import static java.util.Objects.requireNonNull;

/**
 * Whether a criterion holds for somebody (要件の充足).
 *
 * @param criterion the criterion
 * @param truth whether it holds
 */
public record CriterionResult(Criterion criterion, Truth truth) {

    /**
     * Checks that nothing is missing.
     *
     * @param criterion the criterion
     * @param truth whether it holds
     */
    public CriterionResult {
        requireNonNull(criterion, "criterion");
        requireNonNull(truth, "truth");
    }

    /** The code and the truth, as in {@code PREGNANT=NO}. */
    @Override
    public String toString() {
        return criterion + "=" + truth;
    }
}
