package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditSeal;
import org.hersys.result.Outcome;
import org.hersys.time.JapanTime;

/**
 * Removes entries of the audit trail whose time of keeping is over (監査証跡の保存期間経過後の削除), and records it in the chain.
 *
 * <p>The work of who operates the system. How long entries are kept is the host's to say: no document names it. Verify the
 * trail before: what was removed can no longer be.
 */
public final class PruningAudit {

    private static final int SEALS_OF_A_TRANSACTION = 50;

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public PruningAudit(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * Removes what is older, some batches in a transaction.
     *
     * @param keep how long entries are kept, counted back from today in Japan; what was sealed on that day is kept
     * @param by who removes them: an account of a person or a job
     * @return the seals that record it, possibly none
     * @throws IllegalArgumentException if the time of keeping is not positive
     * @throws org.hersys.port.StorageException if the store fails; what was removed before is recorded
     */
    public List<AuditSeal> prune(Period keep, ActorId by) {
        requireNonNull(by, "by");
        var today = JapanTime.today(setting.clock());
        var firstDayKept = today.minus(keep);
        if (!firstDayKept.isBefore(today)) {
            throw new IllegalArgumentException("entries must be kept for a day at least");
        }
        var before = firstDayKept.atStartOfDay(JapanTime.ZONE).toInstant();
        var made = new ArrayList<AuditSeal>();
        Optional<AuditSeal> next;
        do {
            next = pruneOnce(before, by);
            next.ifPresent(made::add);
        } while (next.isPresent());
        return List.copyOf(made);
    }

    private Optional<AuditSeal> pruneOnce(Instant before, ActorId by) {
        var at = setting.clock().instant();
        return setting.unitOfWork()
                .run(transaction -> Outcome.accepted(transaction.audit().prune(before, SEALS_OF_A_TRANSACTION, by, at)))
                .orElseThrow();
    }
}
