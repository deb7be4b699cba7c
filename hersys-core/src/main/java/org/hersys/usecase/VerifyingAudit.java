package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.AuditVerifier;
import org.hersys.audit.Digest;
import org.hersys.audit.SealedEntry;
import org.hersys.port.AuditTrail;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that the audit trail is as it was (監査証跡の検証): that nothing that was sealed is removed, changed, added or in
 * another order, and that nothing waits too long for its seal.
 *
 * <p>The work of who operates or audits the system. It only reads, so it can run on a copy of the store; it reads one batch
 * in each transaction, and others work meanwhile. Who can write everything could make the whole chain anew: only
 * comparing with a digest that was kept outside of the store finds that.
 */
public final class VerifyingAudit {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public VerifyingAudit(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * Verifies the chain in itself.
     *
     * @param unsealedAtMost how long an entry may wait for its seal
     * @return what was looked through and found
     * @throws org.hersys.port.StorageException if the store fails
     */
    public AuditVerification verify(Duration unsealedAtMost) {
        return verify(unsealedAtMost, AuditVerifier.begin());
    }

    /**
     * Verifies the chain, and that it goes through a seal that is known from outside.
     *
     * @param unsealedAtMost how long an entry may wait for its seal
     * @param knownHead the digest of a seal that was the newest when it was kept
     * @return what was looked through and found
     * @throws org.hersys.port.StorageException if the store fails
     */
    public AuditVerification verify(Duration unsealedAtMost, Digest knownHead) {
        return verify(unsealedAtMost, AuditVerifier.knowing(knownHead));
    }

    private AuditVerification verify(Duration unsealedAtMost, AuditVerifier verifier) {
        requireNonNull(unsealedAtMost, "unsealedAtMost");
        // What is sealed meanwhile is left to the next verification.
        long end = read(trail -> trail.newestSeal().map(AuditSeal::number).orElse(0L));
        long done = 0;
        while (done < end) {
            long after = done;
            var step = read(trail -> Step.after(after, trail));
            step.ifPresent(read -> read.tell(verifier));
            done = step.map(read -> read.seal.number()).orElse(end);
        }
        read(Unsealed::in).tell(verifier, setting.clock().instant(), unsealedAtMost);
        return verifier.report();
    }

    private <T> T read(Function<AuditTrail, T> work) {
        return setting.unitOfWork()
                .run(transaction -> Outcome.accepted(work.apply(transaction.audit())))
                .orElseThrow();
    }

    /** Told to the verifier after the transaction, which the store may run again. */
    private record Step(AuditSeal seal, List<SealedEntry> batch, long prunedBefore, long prunedAfter) {

        /** Empty if the end was cut off meanwhile. */
        static Optional<Step> after(long number, AuditTrail trail) {
            return trail.seals(number, 1).stream().findFirst().map(seal -> of(seal, trail));
        }

        private static Step of(AuditSeal seal, AuditTrail trail) {
            long prunedBefore = prunedThrough(trail);
            var batch = trail.entriesOfSeal(seal.number());
            return new Step(seal, batch, prunedBefore, prunedThrough(trail));
        }

        private static long prunedThrough(AuditTrail trail) {
            return trail.newestSeal().map(AuditSeal::prunedThrough).orElse(0L);
        }

        void tell(AuditVerifier verifier) {
            verifier.seal(seal, batch, prunedBefore, prunedAfter);
        }
    }

    private record Unsealed(long count, @Nullable Instant oldest, long stray) {

        static Unsealed in(AuditTrail trail) {
            return new Unsealed(trail.unsealed(), trail.oldestUnsealed().orElse(null), trail.stray());
        }

        void tell(AuditVerifier verifier, Instant now, Duration atMost) {
            verifier.unsealed(count, oldest, now, atMost);
            verifier.stray(stray);
        }
    }
}
