package org.hersys.port;

import java.time.Instant;
import java.util.List;
import org.hersys.audit.AuditEntry;
import org.hersys.person.CaseId;

/**
 * Keeps what was done, read and refused (監査証跡). Entries are added and never changed; deleting a case leaves them.
 *
 * <p>Part of a {@link Transaction}: an entry is there if and only if what it tells of was committed.
 */
public interface AuditTrail {

    /**
     * Adds an entry.
     *
     * @param entry what happened
     */
    void append(AuditEntry entry);

    /**
     * What happened with one case.
     *
     * @param caseId which one, also one that is deleted
     * @return its entries in the order in which they were added
     */
    List<AuditEntry> entriesOf(CaseId caseId);

    /**
     * What happened in a stretch of time, also without a case.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @return the entries in the order in which they were added
     */
    List<AuditEntry> entriesBetween(Instant from, Instant until);
}
