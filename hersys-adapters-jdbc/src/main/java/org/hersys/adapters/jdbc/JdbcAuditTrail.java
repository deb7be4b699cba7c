package org.hersys.adapters.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hersys.actor.ActorId;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditEntryId;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.Digest;
import org.hersys.audit.SealedEntry;
import org.hersys.json.StoredDocument;
import org.hersys.person.CaseId;
import org.hersys.port.AuditTrail;
import org.hersys.port.StorageException;
import org.jspecify.annotations.Nullable;

/** Entries in the order in which they were added, the cases and subjects they are about, and the seals they get later. */
final class JdbcAuditTrail implements AuditTrail {

    private static final String TABLE = "audit_entry";

    private static final String INSERT = """
            INSERT INTO hersys.audit_entry (entry_id, happened_at, document, digest, subject_kind, subject)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_CASE = "INSERT INTO hersys.audit_entry_case (case_id, entry_id) VALUES (?, ?)";

    private static final String OF_CASE = """
            SELECT e.entry_id, e.document
            FROM hersys.audit_entry_case c
            JOIN hersys.audit_entry e ON e.entry_id = c.entry_id
            WHERE c.case_id = ?
            ORDER BY e.position""";

    static final String OF_SUBJECT = """
            SELECT entry_id, document FROM hersys.audit_entry
            WHERE subject_kind = ? AND subject = ?
            ORDER BY position""";

    private static final String BETWEEN = """
            SELECT entry_id, document FROM hersys.audit_entry
            WHERE happened_at >= ? AND happened_at <= ?
            ORDER BY position""";

    private static final String OF_SEAL = """
            SELECT entry_id, document, digest, position, seal_position, happened_at, subject_kind, subject
            FROM hersys.audit_entry
            WHERE seal_number = ?
            ORDER BY seal_position, position""";

    private static final String CASES_OF_SEAL = """
            SELECT c.entry_id, c.case_id
            FROM hersys.audit_entry e
            JOIN hersys.audit_entry_case c ON c.entry_id = e.entry_id
            WHERE e.seal_number = ?""";

    private static final String UNSEALED = """
            SELECT entry_id, digest FROM hersys.audit_entry
            WHERE seal_number IS NULL
            ORDER BY position
            LIMIT ?""";

    private static final String SEAL =
            "UPDATE hersys.audit_entry SET seal_number = ?, seal_position = ? WHERE entry_id = ?";

    private static final String COUNT_UNSEALED = """
            SELECT COUNT(*), MIN(happened_at) FROM hersys.audit_entry WHERE seal_number IS NULL""";

    private static final String STRAY = """
            SELECT COUNT(*) FROM hersys.audit_entry
            WHERE seal_number < 1
               OR seal_number > (SELECT COALESCE(MAX(seal_number), 0) FROM hersys.audit_seal)""";

    private static final String PRUNE = "DELETE FROM hersys.audit_entry WHERE seal_number > ? AND seal_number <= ?";

    private final Session session;
    private final AuditSeals seals;
    private final Documents documents = Documents.PLAIN;

    JdbcAuditTrail(Session session) {
        this.session = session;
        this.seals = new AuditSeals(session);
    }

    @Override
    public void append(AuditEntry entry) {
        appendAll(List.of(entry));
    }

    @Override
    public void appendAll(List<AuditEntry> entries) {
        session.changeAll(INSERT, entries, this::columns);
        session.changeAll(
                INSERT_CASE,
                entries.stream()
                        .flatMap(entry -> entry.cases().stream()
                                .map(caseId -> new EntryOfCase(entry.id().value(), caseId)))
                        .toList(),
                (each, row) -> each.uuid(row.caseId().value()).uuid(row.entry()));
    }

    private void columns(Parameters each, AuditEntry entry) throws SQLException {
        var id = entry.id().value();
        each.uuid(id)
                .instant(entry.at())
                .bytes(documents.write(new Place(TABLE, id, 1), StoredDocument.of(AuditEntry.class, entry)))
                .bytes(entry.digest().bytes())
                .name(entry.subject().map(AuditSubject::kind).orElse(null))
                .text(entry.subject().map(AuditSubject::id).orElse(null));
    }

    @Override
    public List<AuditEntry> entriesOf(CaseId caseId) {
        return session.list(OF_CASE, each -> each.uuid(caseId.value()), this::entry);
    }

    @Override
    public List<AuditEntry> entriesOf(AuditSubject subject) {
        return session.list(OF_SUBJECT, each -> each.name(subject.kind()).text(subject.id()), this::entry);
    }

    @Override
    public List<AuditEntry> entriesBetween(Instant from, Instant until) {
        return session.list(BETWEEN, each -> each.instant(from).instant(until), this::entry).stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .toList();
    }

    @Override
    public Optional<AuditSeal> seal(Instant at, int limit) {
        seals.lock();
        var batch = session.list(UNSEALED, each -> each.number(limit), Unsealed::read);
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        var digests = batch.stream().map(Unsealed::digest).toList();
        var seal = seals.newest().map(last -> last.next(at, digests)).orElseGet(() -> AuditSeal.first(at, digests));
        seals.insert(seal);
        var places = IntStream.range(0, batch.size()).boxed().toList();
        session.changeAll(
                SEAL,
                places,
                (each, place) -> each.number(seal.number())
                        .integer(place + 1)
                        .uuid(batch.get(place).id()));
        return Optional.of(seal);
    }

    @Override
    public List<AuditSeal> seals(long after, int limit) {
        return seals.list(after, limit);
    }

    @Override
    public Optional<AuditSeal> newestSeal() {
        return seals.newest();
    }

    @Override
    public List<SealedEntry> entriesOfSeal(long number) {
        var cases = session.list(CASES_OF_SEAL, each -> each.number(number), EntryOfCase::read).stream()
                .collect(groupingBy(EntryOfCase::entry, mapping(EntryOfCase::caseId, toSet())));
        return session.list(OF_SEAL, each -> each.number(number), row -> sealed(row, cases));
    }

    @Override
    public long unsealed() {
        return session.one(COUNT_UNSEALED, each -> {}, row -> row.getLong(1)).orElse(0L);
    }

    @Override
    public Optional<Instant> oldestUnsealed() {
        return session.one(
                        COUNT_UNSEALED,
                        each -> {},
                        row -> Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant))
                .flatMap(oldest -> oldest);
    }

    @Override
    public long stray() {
        return session.one(STRAY, each -> {}, row -> row.getLong(1)).orElse(0L);
    }

    @Override
    public Optional<AuditSeal> prune(Instant before, int limit, ActorId by, Instant at) {
        seals.lock();
        var newest = seals.newest();
        long prunedThrough = newest.map(AuditSeal::prunedThrough).orElse(0L);
        var pruning =
                newest.flatMap(last -> last.pruning(seals.oldestWithEntries(prunedThrough, limit), before, by, at));
        pruning.ifPresent(seal -> {
            session.change(PRUNE, each -> each.number(prunedThrough).number(seal.prunedThrough()));
            seals.insert(seal);
        });
        return pruning;
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return documents
                .read(new Place(TABLE, Columns.uuid(row, 1), 1), AuditEntry.class, row.getBytes(2))
                .value();
    }

    /** What a verification must not break off for is noted as damage. */
    private SealedEntry sealed(ResultSet row, Map<UUID, Set<CaseId>> cases) throws SQLException {
        var id = new AuditEntryId(Columns.uuid(row, 1));
        var digest = AuditSeals.digest(row, 3);
        long added = row.getLong(4);
        int position = row.getInt(5);
        return readable(row)
                .filter(entry -> entry.id().equals(id))
                .filter(entry -> entry.cases().equals(cases.getOrDefault(id.value(), Set.of())))
                .filter(isAt(row.getObject(6, OffsetDateTime.class)))
                .filter(isAbout(row.getString(7), row.getString(8)))
                .map(entry -> SealedEntry.of(entry, digest, added, position))
                .orElseGet(() -> SealedEntry.damaged(id, digest, added, position));
    }

    private static Predicate<AuditEntry> isAt(OffsetDateTime column) {
        return entry -> Instants.column(entry.at()).isEqual(column);
    }

    private static Predicate<AuditEntry> isAbout(@Nullable String kind, @Nullable String id) {
        return entry -> Objects.equals(
                        kind, entry.subject().map(it -> it.kind().name()).orElse(null))
                && Objects.equals(id, entry.subject().map(AuditSubject::id).orElse(null));
    }

    private Optional<AuditEntry> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(entry(row));
        } catch (StorageException damaged) {
            return Optional.empty();
        }
    }

    private record Unsealed(UUID id, Digest digest) {

        static Unsealed read(ResultSet row) throws SQLException {
            return new Unsealed(Columns.uuid(row, 1), AuditSeals.digest(row, 2));
        }
    }

    private record EntryOfCase(UUID entry, CaseId caseId) {

        static EntryOfCase read(ResultSet row) throws SQLException {
            return new EntryOfCase(Columns.uuid(row, 1), CaseId.of(Columns.uuid(row, 2)));
        }
    }
}
