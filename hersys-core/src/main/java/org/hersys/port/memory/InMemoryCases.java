package org.hersys.port.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.access.CaseAffiliation;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateFinder;
import org.hersys.cases.DuplicateKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.port.CaseRepository;
import org.hersys.port.CaseScope;
import org.hersys.port.NotificationRepository;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;

/** Cases with their versions, found by the ids they have or had and by the keys they have now. */
final class InMemoryCases implements CaseRepository {

    private static final Comparator<CaseRecord> BY_REGISTRATION = Comparator.comparing(CaseRecord::createdAt)
            .thenComparing(record -> record.caseId().value());

    private final Session session;
    private final Tables tables;
    private final VersionedTable<CaseId, CaseRecord> rows;
    private final NotificationRepository notifications;

    InMemoryCases(Session session, Tables tables) {
        this.notifications = new InMemoryNotifications(session, tables);
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
    public void affiliate(CaseRecord record, CaseAffiliation affiliation) {
        session.put(tables.affiliations, record.caseId(), affiliation.organisations());
    }

    @Override
    public void renewKeys(CaseRecord record) {
        find(record.caseId()).ifPresent(stored -> {
            unindex(stored);
            index(stored);
        });
    }

    @Override
    public Page<CaseRecord> search(CaseQuery query, CaseScope scope, PageRequest page) {
        session.requireOpen();
        return page(
                page,
                tables.affiliations.keySet().stream()
                        .filter(id -> tables.isIn(scope, id))
                        .flatMap(id -> rows.find(id).stream())
                        .filter(record -> query.fits(record, notifications.ofCase(record.caseId()))));
    }

    @Override
    public Page<CaseRecord> all(PageRequest page) {
        session.requireOpen();
        return page(page, tables.cases.keySet().stream().flatMap(id -> rows.find(id).stream()));
    }

    private static Page<CaseRecord> page(PageRequest wanted, Stream<CaseRecord> found) {
        return Page.of(
                found.sorted(Comparator.comparing(InMemoryCases::position).reversed())
                        .filter(record -> wanted.after()
                                .map(after -> position(record).compareTo(after) < 0)
                                .orElse(true))
                        .limit(wanted.limit() + 1L)
                        .toList(),
                wanted.limit(),
                InMemoryCases::position);
    }

    private static PageKey position(CaseRecord record) {
        return PageKey.of(record.createdAt(), record.caseId().value());
    }

    @Override
    public boolean delete(CaseId id) {
        var last = find(id);
        last.ifPresent(record -> {
            unindex(record);
            session.remove(tables.affiliations, id);
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
