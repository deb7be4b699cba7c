package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import org.hersys.regime.NotificationFacts;
import org.hersys.text.internal.OpaqueId;

/**
 * Somebody whom an institution diagnosed, as its own system knows them (当日に診断した患者).
 *
 * @param reference by which the host finds the person again, 1 to 64 visible ASCII characters; without meaning here
 * @param facts what is known
 */
public record DiagnosedPatient(String reference, NotificationFacts facts) {

    /**
     * Checks the form of the reference.
     *
     * @param reference by which the host finds the person again, 1 to 64 visible ASCII characters; without meaning here
     * @param facts what is known
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public DiagnosedPatient {
        OpaqueId.require(reference, "the reference of a patient");
        requireNonNull(facts, "facts");
    }

    /** The reference is the host's own, and the facts are of a person: neither is printed. */
    @Override
    public String toString() {
        return "DiagnosedPatient[***]";
    }
}
