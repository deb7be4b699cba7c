package org.hersys.law;

import static java.util.Objects.requireNonNull;

import org.hersys.text.BilingualText;

/**
 * A condition with its name and its source (要件の定め).
 *
 * <p>Immutable. A criterion is what a decision lists and explains; what follows from it is said by the edition that has
 * it.
 *
 * @param code a stable code, unique within an edition, for example {@code AGED_65_OR_OVER}
 * @param label what it says, in the words of the source
 * @param condition when it holds
 * @param citation where it is written
 */
public record Criterion(String code, BilingualText label, Condition condition, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a stable code, unique within an edition, for example {@code AGED_65_OR_OVER}
     * @param label what it says, in the words of the source
     * @param condition when it holds
     * @param citation where it is written
     */
    public Criterion {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        requireNonNull(condition, "condition");
        requireNonNull(citation, "citation");
    }

    /**
     * Makes a criterion.
     *
     * @param code a stable code
     * @param ja what it says in Japanese
     * @param en what it says in English
     * @param condition when it holds
     * @param citation where it is written
     * @return the criterion
     */
    public static Criterion of(String code, String ja, String en, Condition condition, Citation citation) {
        return new Criterion(code, BilingualText.of(ja, en), condition, citation);
    }

    /**
     * The criterion as the rule book prints it.
     *
     * @return its code, label and citation
     */
    public Provision provision() {
        return new Provision(code, label, citation);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
