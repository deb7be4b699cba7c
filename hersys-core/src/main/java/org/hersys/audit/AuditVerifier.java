package org.hersys.audit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.hersys.audit.AuditFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain of seals and notes what is not as it was (封印の鎖の検証). It holds one batch at a time, however long
 * the trail is. Not safe for use by several threads.
 *
 * <pre>{@code
 * var verifier = AuditVerifier.knowing(headOfLastMonth);
 * seals.forEach(seal -> verifier.seal(seal, entriesOf(seal), newest.prunedThrough(), newest.prunedThrough()));
 * AuditVerification report = verifier.report();
 * }</pre>
 */
public final class AuditVerifier {

    /** A trail that was destroyed has millions; nobody reads more. */
    private static final int LISTED = 1000;

    final @Nullable Digest known;
    final List<AuditFinding> findings = new ArrayList<>();
    long found;
    long seals;
    long entries;
    long unsealed;

    @Nullable
    Instant oldestUnsealed;

    @Nullable
    AuditSeal last;

    private boolean knownSeen;

    private AuditVerifier(@Nullable Digest known) {
        this.known = known;
    }

    /**
     * Begins without knowledge from outside: whoever can write everything can make the whole chain anew, and is not found.
     *
     * @return a verifier
     */
    public static AuditVerifier begin() {
        return new AuditVerifier(null);
    }

    /**
     * Begins with a digest that was kept outside of the store.
     *
     * @param head the digest of a seal, which was the newest when it was kept
     * @return a verifier that expects this seal in the chain
     */
    public static AuditVerifier knowing(Digest head) {
        return new AuditVerifier(requireNonNull(head, "head"));
    }

    /**
     * The next seal with its entries.
     *
     * @param seal the seal
     * @param batch its entries, in the order of their positions
     * @param prunedBefore up to which seal the newest seal said that entries were removed, before the entries were read
     * @param prunedAfter the same after they were read: somebody may remove them meanwhile
     */
    public void seal(AuditSeal seal, List<SealedEntry> batch, long prunedBefore, long prunedAfter) {
        seals++;
        entries += batch.size();
        knownSeen |= known != null && known.equals(seal.digest());
        checkLink(seal);
        batch.stream()
                .filter(entry -> !entry.isIntact())
                .forEach(entry -> add(AuditFinding.ofEntry(Kind.ENTRY_CHANGED, seal.number(), entry)));
        if (seal.number() <= prunedBefore) {
            batch.forEach(entry -> add(AuditFinding.ofEntry(Kind.ENTRY_ADDED, seal.number(), entry)));
        } else if (batch.isEmpty() && seal.entries() > 0) {
            if (seal.number() > prunedAfter) {
                add(AuditFinding.ofSeal(Kind.PRUNED_WITHOUT_RECORD, seal.number()));
            }
        } else if (seal.isIntact()) {
            checkBatch(seal, batch);
        }
        last = seal;
    }

    private void checkLink(AuditSeal seal) {
        long expected = last == null ? 1 : last.number() + 1;
        if (seal.number() > expected) {
            add(AuditFinding.ofSeal(Kind.SEAL_MISSING, expected));
        }
        boolean follows =
                last == null ? seal.previous().equals(Digest.ZERO) && seal.prunedThrough() == 0 : seal.follows(last);
        if (!seal.isIntact() || (seal.number() <= expected && !follows)) {
            add(AuditFinding.ofSeal(Kind.SEAL_CHANGED, seal.number()));
        }
    }

    private void checkBatch(AuditSeal seal, List<SealedEntry> batch) {
        if (areInPlace(seal, batch) && !isSealed(seal, batch)) {
            var asAdded = batch.stream()
                    .sorted(Comparator.comparingLong(SealedEntry::added))
                    .toList();
            if (isSealed(seal, asAdded)) {
                add(AuditFinding.ofSeal(Kind.ORDER_CHANGED, seal.number()));
            } else if (batch.stream().allMatch(SealedEntry::isIntact)) {
                // Entry and digest were changed together: which one it was cannot be told.
                add(AuditFinding.ofSeal(Kind.ENTRY_CHANGED, seal.number()));
            }
        }
    }

    private static boolean isSealed(AuditSeal seal, List<SealedEntry> batch) {
        return seal.entriesDigest()
                .equals(AuditSeal.digestOf(
                        batch.stream().map(SealedEntry::digest).toList()));
    }

    /** Whether there is one entry at each place and none besides; what is not so is noted. */
    private boolean areInPlace(AuditSeal seal, List<SealedEntry> batch) {
        long before = found;
        var taken = new HashSet<Integer>();
        for (var entry : batch) {
            boolean fits = entry.position() >= 1 && entry.position() <= seal.entries();
            if (!fits || !taken.add(entry.position())) {
                add(AuditFinding.ofEntry(Kind.ENTRY_ADDED, seal.number(), entry));
            }
        }
        for (int place = 1; place <= seal.entries(); place++) {
            if (!taken.contains(place)) {
                add(AuditFinding.ofPlace(Kind.ENTRY_REMOVED, seal.number(), place));
            }
        }
        return found == before;
    }

    /**
     * What waits for its seal.
     *
     * @param count how many entries
     * @param oldest the moment of the oldest, null if there is none
     * @param now the moment of the verification
     * @param atMost how long an entry may wait
     */
    public void unsealed(long count, @Nullable Instant oldest, Instant now, Duration atMost) {
        unsealed = count;
        oldestUnsealed = oldest;
        if (oldest != null && Duration.between(oldest, now).compareTo(atMost) > 0) {
            add(AuditFinding.of(Kind.UNSEALED_TOO_LONG));
        }
    }

    /**
     * Entries that say they are sealed, under a seal that there is not: its end was cut off.
     *
     * @param count how many
     */
    public void stray(long count) {
        if (count > 0) {
            add(AuditFinding.of(Kind.SEAL_MISSING));
        }
    }

    /**
     * The end.
     *
     * @return what was looked through and found
     */
    public AuditVerification report() {
        if (known != null && !knownSeen) {
            // Noted once, also if the report is asked for again.
            knownSeen = true;
            add(AuditFinding.of(Kind.HEAD_DIFFERS));
        }
        return new AuditVerification(this);
    }

    private void add(AuditFinding finding) {
        found++;
        if (findings.size() < LISTED) {
            findings.add(finding);
        }
    }
}
