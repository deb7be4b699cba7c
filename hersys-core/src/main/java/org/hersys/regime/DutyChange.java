package org.hersys.regime;

import static java.util.Objects.requireNonNull;

/**
 * A patient whose duty differs between two ways of deciding (届出の要否の変更).
 *
 * @param patient what identifies the patient to the caller
 * @param before the one decision
 * @param after the other decision
 * @param <P> the caller's own type
 */
public record DutyChange<P>(P patient, NotificationDecision before, NotificationDecision after) {

    /**
     * Checks that nothing is missing.
     *
     * @param patient what identifies the patient to the caller
     * @param before the one decision
     * @param after the other decision
     */
    public DutyChange {
        requireNonNull(patient, "patient");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
