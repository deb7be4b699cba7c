package org.hersys.audit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The name of one entry of the audit trail (監査記録の識別子). Immutable.
 *
 * @param value the identifier
 */
public record AuditEntryId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public AuditEntryId {
        requireNonNull(value, "value");
    }

    /**
     * A new id.
     *
     * @return an id that was never given out
     */
    public static AuditEntryId random() {
        return new AuditEntryId(UUID.randomUUID());
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
