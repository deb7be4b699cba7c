package org.hersys.law;

import static java.util.Objects.requireNonNull;

import org.hersys.text.BilingualText;

/**
 * One rule of an edition as the rule book prints it (個々の規定).
 *
 * @param code a stable code, unique within the edition
 * @param text the rule in words
 * @param citation where it is written
 */
public record Provision(String code, BilingualText text, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a stable code, unique within the edition
     * @param text the rule in words
     * @param citation where it is written
     */
    public Provision {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(citation, "citation");
    }
}
