package org.hersys.port.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hersys.audit.AuditEntry;
import org.hersys.person.CaseId;
import org.hersys.port.AuditTrail;

/** Entries in two lists: all of them, and those of each case. */
final class InMemoryAuditTrail implements AuditTrail {

    private final Session session;
    private final Tables tables;

    InMemoryAuditTrail(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public void append(AuditEntry entry) {
        session.append(tables.audit, entry);
        entry.cases().forEach(caseId -> {
            var ofCase = tables.auditByCase.computeIfAbsent(caseId, first -> new ArrayList<>());
            session.append(ofCase, entry);
        });
    }

    @Override
    public List<AuditEntry> entriesOf(CaseId caseId) {
        session.requireOpen();
        return List.copyOf(tables.auditByCase.getOrDefault(caseId, List.of()));
    }

    @Override
    public List<AuditEntry> entriesBetween(Instant from, Instant until) {
        session.requireOpen();
        return tables.audit.stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .toList();
    }
}
