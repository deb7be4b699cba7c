package org.hersys.form;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.hersys.law.Truth;

/**
 * Which conditions of the form hold for one person (記入を要する場合への該当).
 *
 * <p>A condition of which nothing was said is unknown. Immutable.
 */
public final class FormCircumstances {

    private static final FormCircumstances UNKNOWN = new FormCircumstances(Map.of());

    private final Map<FormCondition, Truth> truths;

    private FormCircumstances(Map<FormCondition, Truth> truths) {
        this.truths = Map.copyOf(truths);
    }

    /**
     * Circumstances of which nothing is known.
     *
     * @return circumstances in which every condition is unknown
     */
    public static FormCircumstances unknown() {
        return UNKNOWN;
    }

    /**
     * These circumstances with one more known.
     *
     * @param condition the condition
     * @param truth whether it holds; unknown takes back what was said before
     * @return new circumstances
     */
    public FormCircumstances with(FormCondition condition, Truth truth) {
        var changed = new HashMap<>(truths);
        changed.put(requireNonNull(condition, "condition"), requireNonNull(truth, "truth"));
        return new FormCircumstances(changed);
    }

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @return yes, no, or unknown where nothing was said
     */
    public Truth truth(FormCondition condition) {
        return truths.getOrDefault(condition, Truth.UNKNOWN);
    }
}
