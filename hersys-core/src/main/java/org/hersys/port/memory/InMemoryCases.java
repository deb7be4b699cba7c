package org.hersys.port.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateFinder;
import org.hersys.cases.DuplicateKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.port.CaseRepository;

/** Cases with their versions, found by the ids they have or had and by the keys they have now. */
final class InMemoryCases implements CaseRepository {

    private static final Comparator<CaseRecord> BY_REGISTRATION = Comparator.comparing(CaseRecord::createdAt)
            .thenComparing(record -> record.caseId().value());

    private final Session session;
    private final Tables tables;
    private final VersionedTable<CaseId, CaseRecord> rows;

    InMemoryCases(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
        this.rows = new VersionedTable<>(
                session,
                tables.cases,
                CaseRecord::version,
                record -> record.attribution().at());
    }

    @Override
    public boolean insert(CaseRecord record) {
        if (idsOf(record).anyMatch(this::isGivenOut) || !rows.insert(record.caseId(), record)) {
            return false;
        }
        idsOf(record).forEach(id -> session.put(tables.hersysIds, id, record.caseId()));
        index(record);
        return true;
    }

    @Override
    public boolean update(CaseRecord record) {
        var before = find(record.caseId());
        boolean sameId = before.filter(stored -> stored.hersysId().equals(record.hersysId()))
                .isPresent();
        if (!sameId && isGivenOut(record.hersysId())) {
            return false;
        }
        if (!rows.update(record.caseId(), record)) {
            return false;
        }
        session.put(tables.hersysIds, record.hersysId(), record.caseId());
        before.ifPresent(this::unindex);
        index(record);
        return true;
    }

    @Override
    public Optional<CaseRecord> find(CaseId id) {
        return rows.find(id);
    }

    @Override
    public Optional<CaseRecord> findByHersysId(HersysId id) {
        session.requireOpen();
        return Optional.ofNullable(tables.hersysIds.get(id)).flatMap(rows::find);
    }

    @Override
    public boolean isGivenOut(HersysId id) {
        session.requireOpen();
        return tables.hersysIds.containsKey(id);
    }

    @Override
    public Optional<CaseRecord> asOf(CaseId id, Instant moment) {
        return rows.asOf(id, moment);
    }

    @Override
    public List<CaseRecord> history(CaseId id) {
        return rows.history(id);
    }

    @Override
    public List<CaseRecord> withAnyKey(Collection<DuplicateKey> keys) {
        session.requireOpen();
        return keys.stream()
                .flatMap(key -> casesWith(key).stream())
                .distinct()
                .flatMap(id -> rows.find(id).stream())
                .sorted(BY_REGISTRATION)
                .toList();
    }

    @Override
    public List<CaseRecord> withoutHandOver() {
        session.requireOpen();
        return tables.cases.keySet().stream()
                .flatMap(id -> rows.find(id).stream())
                .filter(record -> !record.isIdHandedOver())
                .sorted(BY_REGISTRATION)
                .toList();
    }

    @Override
    public boolean delete(CaseId id) {
        var last = find(id);
        last.ifPresent(record -> {
            unindex(record);
            rows.delete(id);
        });
        return last.isPresent();
    }

    private static Stream<HersysId> idsOf(CaseRecord record) {
        return Stream.concat(Stream.of(record.hersysId()), record.replacedHersysIds().stream());
    }

    private void index(CaseRecord record) {
        for (var key : DuplicateFinder.keysOf(record.shared())) {
            session.put(tables.casesByKey, key, Sets.with(casesWith(key), record.caseId()));
        }
    }

    private void unindex(CaseRecord record) {
        for (var key : DuplicateFinder.keysOf(record.shared())) {
            var rest = Sets.without(casesWith(key), record.caseId());
            if (rest.isEmpty()) {
                session.remove(tables.casesByKey, key);
            } else {
                session.put(tables.casesByKey, key, rest);
            }
        }
    }

    private Set<CaseId> casesWith(DuplicateKey key) {
        return tables.casesByKey.getOrDefault(key, Set.of());
    }
}
