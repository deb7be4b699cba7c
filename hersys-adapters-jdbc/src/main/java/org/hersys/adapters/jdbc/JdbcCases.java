package org.hersys.adapters.jdbc;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hersys.access.CaseAffiliation;
import org.hersys.care.StatusEntry;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateKey;
import org.hersys.cases.SearchKey;
import org.hersys.notification.NotificationField;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.port.CaseRepository;
import org.hersys.port.CaseScope;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;
import org.jspecify.annotations.Nullable;

/** Cases with their versions, found by the ids they have or had and by the keys they have now. */
final class JdbcCases implements CaseRepository {

    private static final VersionedTable<CaseRecord> TABLE = new VersionedTable<>(
            "patient_case",
            "case_id",
            CaseRecord.class,
            CaseRecord::version,
            record -> record.attribution().at());

    private static final Comparator<CaseRecord> BY_REGISTRATION = Comparator.comparing(CaseRecord::createdAt)
            .thenComparing(record -> record.caseId().value());

    private static final String INSERT = """
            INSERT INTO hersys.patient_case (version, hersys_id, registered_at, entered_at, status, status_since,
                responsible_centre, is_id_handed_over, last_diagnosed_on, sex, case_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            UPDATE hersys.patient_case SET version = ?, hersys_id = ?, registered_at = ?, entered_at = ?, status = ?,
                status_since = ?, responsible_centre = ?, is_id_handed_over = ?, last_diagnosed_on = ?, sex = ?
            WHERE case_id = ? AND version = ?""";

    private static final String DELETE = "DELETE FROM hersys.patient_case WHERE case_id = ?";

    private static final String GIVE_OUT = "INSERT INTO hersys.hersys_id (hersys_id, case_id) VALUES (?, ?)";

    private static final String GIVE_OUT_ALL = """
            INSERT INTO hersys.hersys_id (hersys_id, case_id)
            SELECT w.hersys_id, w.case_id
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS UUID ARRAY)) AS w (hersys_id, case_id)
            ON CONFLICT DO NOTHING
            RETURNING hersys_id""";

    private static final String TAKE_BACK = "DELETE FROM hersys.hersys_id WHERE hersys_id = ? AND case_id = ?";

    private static final String FORGET_CASE = "UPDATE hersys.hersys_id SET case_id = NULL WHERE case_id = ?";

    private static final String GIVEN_OUT = "SELECT 1 FROM hersys.hersys_id WHERE hersys_id = ?";

    private static final String INSERT_KEY =
            "INSERT INTO hersys.patient_case_key (kind, token, case_id, registered_at) VALUES (?, ?, ?, ?)";

    private static final String DELETE_KEYS = "DELETE FROM hersys.patient_case_key WHERE case_id = ?";

    private static final String KEYS = "SELECT token FROM hersys.patient_case_key WHERE case_id = ?";

    private static final String LOCK = "SELECT case_id FROM hersys.patient_case WHERE case_id = ? FOR UPDATE";

    private static final String BY_HERSYS_ID = """
            SELECT v.case_id, v.version, v.document
            FROM hersys.hersys_id i
            JOIN hersys.patient_case c ON c.case_id = i.case_id
            JOIN hersys.patient_case_version v ON v.case_id = c.case_id AND v.version = c.version
            WHERE i.hersys_id = ?""";

    private static final String WITH_ANY_KEY = """
            SELECT v.case_id, v.version, v.document
            FROM hersys.patient_case c
            JOIN hersys.patient_case_version v ON v.case_id = c.case_id AND v.version = c.version
            WHERE c.case_id IN (
                SELECT k.case_id
                FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS BYTEA ARRAY)) AS w (kind, token)
                JOIN hersys.patient_case_key k ON k.kind = w.kind AND k.token = w.token)""";

    private static final String ALL = """
            SELECT v.case_id, v.version, v.document
            FROM hersys.patient_case c
            JOIN hersys.patient_case_version v ON v.case_id = c.case_id AND v.version = c.version
            WHERE (c.registered_at, c.case_id) < (?, ?)
            ORDER BY c.registered_at DESC, c.case_id DESC
            LIMIT ?""";

    /** Before the first page: later than every case. */
    private static final PageKey NEWEST = PageKey.of(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

    private final Session session;
    private final Protection protection;
    private final VersionedTable<CaseRecord>.Rows rows;
    private final CaseAccess access;

    JdbcCases(Session session, Protection protection) {
        this.session = session;
        this.protection = protection;
        this.rows = TABLE.in(session, new Documents(protection));
        this.access = new CaseAccess(session);
    }

    @Override
    public boolean insert(CaseRecord record) {
        var ids = idsOf(record).toList();
        int givenOut = giveOut(ids, record.caseId());
        boolean isNew = givenOut == ids.size() && session.insertUnlessThere(INSERT, each -> columns(each, record));
        if (!isNew) {
            ids.subList(0, givenOut).forEach(id -> takeBack(id, record.caseId()));
            return false;
        }
        rows.insertFirst(record.caseId().value(), record);
        insertKeys(List.of(record));
        return true;
    }

    /** An id that somebody else gives out just now is waited for; after that the case of who had the same is seen. */
    @Override
    public Set<CaseId> insertAll(List<CaseRecord> records) {
        if (!session.isFaraway() || records.isEmpty()) {
            return CaseRepository.super.insertAll(records);
        }
        var givenOut = giveOutAll(records);
        var there = existing(records.stream().map(CaseRecord::caseId).toList());
        var stored = new ArrayList<CaseRecord>();
        for (var record : records) {
            if (!there.contains(record.caseId()) && idsOf(record).allMatch(givenOut::contains)) {
                stored.add(record);
            } else {
                idsOf(record).filter(givenOut::contains).forEach(id -> takeBack(id, record.caseId()));
            }
        }
        session.changeAll(INSERT, stored, (each, record) -> columns(each, record));
        rows.insertAllFirst(stored, record -> record.caseId().value());
        insertKeys(stored);
        return stored.stream().map(CaseRecord::caseId).collect(toUnmodifiableSet());
    }

    private Set<HersysId> giveOutAll(List<CaseRecord> records) {
        var ids = new ArrayList<String>();
        var cases = new ArrayList<UUID>();
        for (var record : records) {
            idsOf(record).map(HersysId::value).forEach(id -> {
                ids.add(id);
                cases.add(record.caseId().value());
            });
        }
        return Set.copyOf(session.list(
                GIVE_OUT_ALL,
                each -> each.array("varchar", ids.toArray(String[]::new)).array("uuid", cases.toArray(UUID[]::new)),
                row -> HersysId.of(row.getString(1))));
    }

    private static Stream<HersysId> idsOf(CaseRecord record) {
        return Stream.concat(Stream.of(record.hersysId()), record.replacedHersysIds().stream());
    }

    @Override
    public Set<CaseId> existing(Collection<CaseId> ids) {
        return rows.existing(ids.stream().map(CaseId::value)).stream()
                .map(CaseId::of)
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean update(CaseRecord record) {
        var id = record.caseId();
        var before = rows.find(id.value(), record.version() - 1);
        if (before.isEmpty() || !rows.isLast(id.value(), record.version() - 1)) {
            return false;
        }
        var last = before.get();
        boolean isReissued = !last.value().hersysId().equals(record.hersysId());
        if (isReissued && giveOut(List.of(record.hersysId()), id) == 0) {
            return false;
        }
        if (session.change(UPDATE, each -> columns(each, record).number(record.version() - 1)) == 0) {
            if (isReissued) {
                takeBack(record.hersysId(), id);
            }
            return false;
        }
        rows.insert(id.value(), last.with(record));
        if (!keysOf(last.value()).equals(keysOf(record))) {
            session.change(DELETE_KEYS, each -> each.uuid(id.value()));
            insertKeys(List.of(record));
        }
        if (!isFoundAlike(last.value(), record)) {
            access.followCase(id);
        }
        return true;
    }

    private static boolean isFoundAlike(CaseRecord before, CaseRecord after) {
        return before.status().current().equals(after.status().current())
                && before.responsibleCentre().equals(after.responsibleCentre())
                && before.isIdHandedOver() == after.isIdHandedOver();
    }

    /** How many of the ids, from the first on, were never given out before, and are now. */
    private int giveOut(List<HersysId> ids, CaseId to) {
        int given = 0;
        while (given < ids.size() && giveOut(ids.get(given), to)) {
            given++;
        }
        return given;
    }

    private boolean giveOut(HersysId id, CaseId to) {
        return session.insertUnlessThere(GIVE_OUT, each -> each.text(id.value()).uuid(to.value()));
    }

    private void takeBack(HersysId id, CaseId from) {
        session.change(TAKE_BACK, each -> each.text(id.value()).uuid(from.value()));
    }

    private static Parameters columns(Parameters each, CaseRecord record) throws SQLException {
        var status = Optional.of(record.status().effective())
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.get(entries.size() - 1));
        return each.number(record.version())
                .text(record.hersysId().value())
                .instant(record.createdAt())
                .instant(record.attribution().at())
                .name(status.map(StatusEntry::status).orElse(null))
                .day(status.map(StatusEntry::day).orElse(null))
                .text(record.responsibleCentre().map(centre -> centre.value()).orElse(null))
                .yes(record.isIdHandedOver())
                .day(record.lastDiagnosis().orElse(null))
                .name(record.shared().get(NotificationField.SEX).orElse(null))
                .uuid(record.caseId().value());
    }

    private record KeyOfCase(SearchKey key, CaseRecord record) {}

    private void insertKeys(Collection<CaseRecord> records) {
        session.changeAll(
                INSERT_KEY,
                records.stream()
                        .flatMap(record -> keysOf(record).stream().map(key -> new KeyOfCase(key, record)))
                        .toList(),
                (each, row) -> each.name(row.key().kind())
                        .bytes(token(row.key()))
                        .uuid(row.record().caseId().value())
                        .instant(row.record().createdAt()));
    }

    /** Makes the keys of a case anew if one of them stands otherwise than it would be written now. */
    boolean renewKeys(CaseId id) {
        boolean isCurrent = session.list(KEYS, each -> each.uuid(id.value()), row -> row.getBytes(1)).stream()
                .allMatch(protection::isCurrentToken);
        return !isCurrent && writeKeysAnew(id);
    }

    @Override
    public void renewKeys(CaseRecord record) {
        writeKeysAnew(record.caseId());
    }

    /** Who changes the case at the same time waits for us or we for them; what is read after that is what holds. */
    private boolean writeKeysAnew(CaseId id) {
        if (!session.exists(LOCK, each -> each.uuid(id.value()))) {
            return false;
        }
        session.change(DELETE_KEYS, each -> each.uuid(id.value()));
        find(id).ifPresent(record -> insertKeys(List.of(record)));
        return true;
    }

    private static Set<SearchKey> keysOf(CaseRecord record) {
        return SearchKey.keysOf(record.shared());
    }

    private byte[] token(SearchKey key) {
        return protection.token(key.kind().name(), key.value());
    }

    @Override
    public Optional<CaseRecord> find(CaseId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<CaseRecord> findByHersysId(HersysId id) {
        return session.one(BY_HERSYS_ID, each -> each.text(id.value()), this::record);
    }

    @Override
    public boolean isGivenOut(HersysId id) {
        return session.exists(GIVEN_OUT, each -> each.text(id.value()));
    }

    @Override
    public Optional<CaseRecord> asOf(CaseId id, Instant moment) {
        return rows.asOf(id.value(), moment);
    }

    @Override
    public List<CaseRecord> history(CaseId id) {
        return rows.history(id.value());
    }

    @Override
    public List<CaseRecord> withAnyKey(Collection<DuplicateKey> keys) {
        session.requireOpen();
        if (keys.isEmpty()) {
            return List.of();
        }
        var kinds = new ArrayList<String>();
        var tokens = new ArrayList<byte[]>();
        for (var key : keys) {
            for (var token : protection.tokens(key.ground().name(), key.value())) {
                kinds.add(key.ground().name());
                tokens.add(token);
            }
        }
        return byRegistration(session.list(
                WITH_ANY_KEY,
                each -> each.array("varchar", kinds.toArray(String[]::new))
                        .array("bytea", tokens.toArray(byte[][]::new)),
                this::record));
    }

    @Override
    public void affiliate(CaseRecord record, CaseAffiliation affiliation) {
        affiliateAll(Map.of(record, affiliation));
    }

    @Override
    public void affiliateAll(Map<CaseRecord, CaseAffiliation> affiliations) {
        session.requireOpen();
        if (!affiliations.isEmpty()) {
            access.affiliate(affiliations);
        }
    }

    /** What is said of the person beside the key is compared with the documents, until a page is full. */
    @Override
    public Page<CaseRecord> search(CaseQuery query, CaseScope scope, PageRequest page) {
        session.requireOpen();
        var search = new CaseSearch(query, scope, session.dialect(), protection);
        int chunk = page.limit() + 1;
        var found = new ArrayList<CaseRecord>();
        @Nullable PageKey after = page.after().orElse(null);
        while (true) {
            @Nullable PageKey from = after;
            var read = session.list(search.select(from), each -> search.bind(each, from, chunk), this::record);
            read.stream()
                    .filter(query::fitsPerson)
                    .limit(chunk - (long) found.size())
                    .forEach(found::add);
            if (read.size() < chunk || found.size() == chunk) {
                return Page.of(found, page.limit(), JdbcCases::position);
            }
            after = position(read.get(chunk - 1));
        }
    }

    @Override
    public Page<CaseRecord> all(PageRequest page) {
        var after = page.after().orElse(NEWEST);
        var found = session.list(
                ALL, each -> each.instant(after.at()).uuid(after.id()).number(page.limit() + 1L), this::record);
        return Page.of(found, page.limit(), JdbcCases::position);
    }

    private static PageKey position(CaseRecord record) {
        return PageKey.of(record.createdAt(), record.caseId().value());
    }

    @Override
    public boolean delete(CaseId id) {
        session.change(FORGET_CASE, each -> each.uuid(id.value()));
        return session.change(DELETE, each -> each.uuid(id.value())) == 1;
    }

    private CaseRecord record(ResultSet row) throws SQLException {
        return rows.document(Columns.uuid(row, 1), row.getLong(2), row.getBytes(3))
                .value();
    }

    private static List<CaseRecord> byRegistration(List<CaseRecord> found) {
        return found.stream().sorted(BY_REGISTRATION).toList();
    }
}
