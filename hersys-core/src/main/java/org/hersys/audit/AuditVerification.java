package org.hersys.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the audit trail (監査証跡の検証結果): what was looked through, and what is not as it was. Immutable.
 */
public final class AuditVerification {

    private final long seals;
    private final long entries;
    private final long prunedThrough;
    private final long unsealed;
    private final @Nullable Instant oldestUnsealed;
    private final @Nullable Digest head;
    private final boolean comparedWithOutside;
    private final List<AuditFinding> findings;
    private final long found;

    AuditVerification(AuditVerifier from) {
        this.seals = from.seals;
        this.entries = from.entries;
        this.prunedThrough = from.last == null ? 0 : from.last.prunedThrough();
        this.unsealed = from.unsealed;
        this.oldestUnsealed = from.oldestUnsealed;
        this.head = from.last == null ? null : from.last.digest();
        this.comparedWithOutside = from.known != null;
        this.findings = List.copyOf(from.findings);
        this.found = from.found;
    }

    /**
     * Whether everything is as it was.
     *
     * @return true if nothing was found
     */
    public boolean isClean() {
        return found == 0;
    }

    /**
     * How many seals there are.
     *
     * @return the number of seals that were looked at
     */
    public long seals() {
        return seals;
    }

    /**
     * How many sealed entries there are.
     *
     * @return the number of entries that were looked at
     */
    public long entries() {
        return entries;
    }

    /**
     * Up to which seal the entries were removed, as the chain records it.
     *
     * @return the number of the seal, or 0
     */
    public long prunedThrough() {
        return prunedThrough;
    }

    /**
     * How many entries wait for their seal.
     *
     * @return their number
     */
    public long unsealed() {
        return unsealed;
    }

    /**
     * Since when one waits.
     *
     * @return the moment of the oldest entry without a seal, or empty if there is none
     */
    public Optional<Instant> oldestUnsealed() {
        return Optional.ofNullable(oldestUnsealed);
    }

    /**
     * The digest of the newest seal: to be kept outside of the store, and given to the next verification.
     *
     * @return the digest, or empty if there is no seal
     */
    public Optional<Digest> head() {
        return Optional.ofNullable(head);
    }

    /**
     * Whether the chain was compared with a seal that is known from outside of the store.
     *
     * @return false if not: then who may write everything could have made the whole chain anew
     */
    public boolean isComparedWithOutside() {
        return comparedWithOutside;
    }

    /**
     * What was found.
     *
     * @return the first thousand findings, in the order of the chain
     */
    public List<AuditFinding> findings() {
        return findings;
    }

    /**
     * How much was found.
     *
     * @return the number of all findings, also of those that are not listed
     */
    public long found() {
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditVerification that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                seals,
                entries,
                prunedThrough,
                unsealed,
                oldestUnsealed(),
                head(),
                comparedWithOutside,
                findings,
                found);
    }

    /** How much was looked through and found. */
    @Override
    public String toString() {
        return "AuditVerification[" + seals + " seals, " + entries + " entries, " + unsealed + " unsealed, " + found
                + " findings" + (findings.isEmpty() ? "" : findings.toString()) + "]";
    }
}
