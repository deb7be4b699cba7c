package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.audit.AuditSeal;
import org.hersys.result.Outcome;

/**
 * Seals the audit trail into its chain (監査証跡の封印). Nobody who works with cases waits for it.
 *
 * <p>The work of who operates the system, not of an actor: a job calls it every minute or so. Until an entry is sealed, who
 * may write to the store can change it without a trace.
 */
public final class SealingAudit {

    private static final int ENTRIES_OF_A_SEAL = 1000;

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public SealingAudit(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * Seals what is there, each batch in a transaction of its own.
     *
     * @return the seals that were made, possibly none; the digest of the last is to be kept outside of the store
     * @throws org.hersys.port.StorageException if the store fails; what was sealed before stays so
     */
    public List<AuditSeal> seal() {
        var made = new ArrayList<AuditSeal>();
        Optional<AuditSeal> next;
        do {
            next = sealOnce();
            next.ifPresent(made::add);
            // A batch that is not full was the last: else who seals would run after who writes.
        } while (next.filter(seal -> seal.entries() == ENTRIES_OF_A_SEAL).isPresent());
        return List.copyOf(made);
    }

    private Optional<AuditSeal> sealOnce() {
        var at = setting.clock().instant();
        return setting.unitOfWork()
                .run(transaction -> Outcome.accepted(transaction.audit().seal(at, ENTRIES_OF_A_SEAL)))
                .orElseThrow();
    }
}
