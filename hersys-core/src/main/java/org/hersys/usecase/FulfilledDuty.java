package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.law.Citation;
import org.hersys.text.BilingualText;

/**
 * A duty that need not be done in another way once this was entered (入力により履行・省略できる事務).
 *
 * @param code a stable code, for example {@code ARTICLE_12}
 * @param text what is done with it
 * @param citation where it is written that the entry suffices
 */
public record FulfilledDuty(String code, BilingualText text, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a stable code, for example {@code ARTICLE_12}
     * @param text what is done with it
     * @param citation where it is written that the entry suffices
     */
    public FulfilledDuty {
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
