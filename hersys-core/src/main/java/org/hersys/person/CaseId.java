package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.hersys.result.Outcome;
import org.hersys.result.internal.UuidReader;

/**
 * The name of one course of illness within the system (患者・感染者の識別子), without meaning outside of it.
 *
 * <p>It stays when the {@link HersysId} is given out anew, and no patient ever sees it; so it may be printed. Immutable.
 *
 * @param value the identifier
 */
public record CaseId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public CaseId {
        requireNonNull(value, "value");
    }

    /**
     * An id that a store has given out.
     *
     * @param value the identifier
     * @return the id
     */
    public static CaseId of(UUID value) {
        return new CaseId(value);
    }

    /**
     * A new id that nobody can guess.
     *
     * @return an id that was never given out
     */
    public static CaseId random() {
        return of(UUID.randomUUID());
    }

    /**
     * Reads an id in its usual form of thirty-six characters.
     *
     * @param text the identifier in upper or lower case
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code caseId}
     */
    public static Outcome<CaseId> parse(String text) {
        return UuidReader.read(text, "caseId").map(CaseId::of);
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
