package org.hersys.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.SealedEntry;
import org.hersys.person.CaseId;

/**
 * Keeps what was done, read and refused (監査証跡). Entries are added and never changed; deleting a case leaves them.
 *
 * <p>Part of a {@link Transaction}: an entry is there if and only if what it tells of was committed. Entries are sealed
 * later, in batches: who adds one never waits for who seals. A store keeps with each entry the digest that it had when it
 * was added, and for a verification reads again everything by which it finds an entry.
 */
public interface AuditTrail {

    /**
     * Adds an entry.
     *
     * @param entry what happened
     */
    void append(AuditEntry entry);

    /**
     * Adds many entries, which a store may do in fewer journeys than one by one.
     *
     * @param entries what happened, in their order
     */
    default void appendAll(List<AuditEntry> entries) {
        entries.forEach(this::append);
    }

    /**
     * What happened with one case.
     *
     * @param caseId which one, also one that is deleted
     * @return its entries in the order in which they were added
     */
    List<AuditEntry> entriesOf(CaseId caseId);

    /**
     * What happened with something that is neither a case nor a notification.
     *
     * @param subject which account, organisation or daily report
     * @return its entries in the order in which they were added
     */
    List<AuditEntry> entriesOf(AuditSubject subject);

    /**
     * What happened in a stretch of time, also without a case.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @return the entries in the order in which they were added
     */
    List<AuditEntry> entriesBetween(Instant from, Instant until);

    /**
     * Seals the oldest entries without a seal, in the order in which they were added as far as that is known: one that is
     * committed late comes into a later batch. One seals at a time; another waits until that transaction has ended.
     *
     * @param at when
     * @param limit how many entries at most
     * @return the seal, which is the next of the chain, or empty if every committed entry is sealed
     */
    Optional<AuditSeal> seal(Instant at, int limit);

    /**
     * The chain, piece by piece.
     *
     * @param after the number of the seal before, 0 for the beginning
     * @param limit how many at most
     * @return the next seals in the order of their numbers, as they are stored
     */
    List<AuditSeal> seals(long after, int limit);

    /**
     * The end of the chain.
     *
     * @return the seal of the highest number, or empty if there is none
     */
    Optional<AuditSeal> newestSeal();

    /**
     * What is under a seal.
     *
     * @param number which seal
     * @return the entries that are stored under this number, in the order of their positions; none if they were removed
     */
    List<SealedEntry> entriesOfSeal(long number);

    /**
     * How many entries wait for their seal.
     *
     * @return the number of entries without a seal
     */
    long unsealed();

    /**
     * Since when an entry waits for its seal.
     *
     * @return the earliest moment of an entry without a seal, or empty if every entry has one
     */
    Optional<Instant> oldestUnsealed();

    /**
     * How many entries are stored under a number below 1 or above that of the newest seal, which no store does by itself.
     *
     * @return their number
     */
    long stray();

    /**
     * Removes the entries of the oldest seals for good, and records it by a seal; the seals themselves stay.
     *
     * @param before entries that were sealed earlier are removed
     * @param limit the entries of how many seals at most
     * @param by who removes them
     * @param at when
     * @return the seal that records it, or empty if there is nothing to remove
     */
    Optional<AuditSeal> prune(Instant before, int limit, ActorId by, Instant at);
}
