package org.hersys.port.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.SealedEntry;
import org.hersys.person.CaseId;
import org.hersys.port.AuditTrail;

/** All entries, those of each case and subject, those without a seal and those of each seal. */
final class InMemoryAuditTrail implements AuditTrail {

    private final Session session;
    private final Tables tables;

    InMemoryAuditTrail(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public void append(AuditEntry entry) {
        long added = ++tables.lastAudit;
        session.put(tables.audit, added, entry);
        session.put(tables.unsealedAudit, added, entry);
        entry.cases().forEach(caseId -> add(tables.auditByCase, caseId, entry));
        entry.subject().ifPresent(subject -> add(tables.auditBySubject, subject, entry));
    }

    private <K> void add(Map<K, List<AuditEntry>> index, K key, AuditEntry entry) {
        session.append(index.computeIfAbsent(key, first -> new ArrayList<>()), entry);
    }

    @Override
    public List<AuditEntry> entriesOf(CaseId caseId) {
        session.requireOpen();
        return List.copyOf(tables.auditByCase.getOrDefault(caseId, List.of()));
    }

    @Override
    public List<AuditEntry> entriesOf(AuditSubject subject) {
        session.requireOpen();
        return List.copyOf(tables.auditBySubject.getOrDefault(subject, List.of()));
    }

    @Override
    public List<AuditEntry> entriesBetween(Instant from, Instant until) {
        session.requireOpen();
        return tables.audit.values().stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .toList();
    }

    @Override
    public Optional<AuditSeal> seal(Instant at, int limit) {
        session.requireOpen();
        var batch = tables.unsealedAudit.entrySet().stream()
                .limit(limit)
                .map(Map.Entry::copyOf)
                .toList();
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        var digests = batch.stream().map(row -> row.getValue().digest()).toList();
        var seal = newestSeal().map(last -> last.next(at, digests)).orElseGet(() -> AuditSeal.first(at, digests));
        var sealed = new ArrayList<SealedEntry>();
        for (var row : batch) {
            var entry = row.getValue();
            sealed.add(SealedEntry.of(entry, entry.digest(), row.getKey(), sealed.size() + 1));
            session.remove(tables.unsealedAudit, row.getKey());
        }
        session.put(tables.sealedAudit, seal.number(), List.copyOf(sealed));
        session.put(tables.seals, seal.number(), seal);
        return Optional.of(seal);
    }

    @Override
    public List<AuditSeal> seals(long after, int limit) {
        session.requireOpen();
        return tables.seals.tailMap(after, false).values().stream().limit(limit).toList();
    }

    @Override
    public Optional<AuditSeal> newestSeal() {
        session.requireOpen();
        return Optional.ofNullable(tables.seals.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public List<SealedEntry> entriesOfSeal(long number) {
        session.requireOpen();
        return tables.sealedAudit.getOrDefault(number, List.of());
    }

    @Override
    public long unsealed() {
        session.requireOpen();
        return tables.unsealedAudit.size();
    }

    @Override
    public Optional<Instant> oldestUnsealed() {
        session.requireOpen();
        return tables.unsealedAudit.values().stream().map(AuditEntry::at).min(Instant::compareTo);
    }

    @Override
    public long stray() {
        session.requireOpen();
        return 0;
    }

    @Override
    public Optional<AuditSeal> prune(Instant before, int limit, ActorId by, Instant at) {
        var pruning = newestSeal()
                .flatMap(last -> last.pruning(oldestWithEntries(last.prunedThrough(), limit), before, by, at));
        pruning.ifPresent(seal -> {
            List.copyOf(tables.sealedAudit.keySet()).stream()
                    .filter(number -> number <= seal.prunedThrough())
                    .forEach(this::remove);
            session.put(tables.seals, seal.number(), seal);
        });
        return pruning;
    }

    private List<AuditSeal> oldestWithEntries(long prunedThrough, int limit) {
        return tables.seals.tailMap(prunedThrough, false).values().stream()
                .filter(seal -> seal.entries() > 0)
                .limit(limit)
                .toList();
    }

    private void remove(Long seal) {
        var removed = tables.sealedAudit.getOrDefault(seal, List.of());
        session.remove(tables.sealedAudit, seal);
        removed.forEach(entry -> session.remove(tables.audit, entry.added()));
        var entries = removed.stream().flatMap(row -> row.entry().stream()).collect(Collectors.toSet());
        entries.stream()
                .flatMap(entry -> entry.cases().stream())
                .distinct()
                .forEach(caseId -> removeFrom(tables.auditByCase, caseId, entries));
        entries.stream()
                .flatMap(entry -> entry.subject().stream())
                .distinct()
                .forEach(subject -> removeFrom(tables.auditBySubject, subject, entries));
    }

    private <K> void removeFrom(Map<K, List<AuditEntry>> index, K key, Set<AuditEntry> entries) {
        var left = index.getOrDefault(key, List.of()).stream()
                .filter(entry -> !entries.contains(entry))
                .collect(Collectors.toCollection(ArrayList::new));
        session.put(index, key, left);
    }
}
