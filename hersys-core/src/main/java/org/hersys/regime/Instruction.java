package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import org.hersys.law.Citation;
import org.hersys.text.BilingualText;

/**
 * What the person at the screen should do besides (留意事項): it accompanies a duty and never makes one.
 *
 * @param code a stable code, for example {@code NOTIFY_AT_ONCE}
 * @param text what to do
 * @param citation where it is written
 */
public record Instruction(String code, BilingualText text, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a stable code, for example {@code NOTIFY_AT_ONCE}
     * @param text what to do
     * @param citation where it is written
     */
    public Instruction {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(citation, "citation");
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
