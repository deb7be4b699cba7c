package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.Digest;
import org.jspecify.annotations.Nullable;

/** The chain of seals, as it is stored, intact or not. */
final class AuditSeals {

    private static final String LOCK = "SELECT sealer_id FROM hersys.audit_sealer WHERE sealer_id = 1 FOR UPDATE";

    private static final String INSERT_LOCK = "INSERT INTO hersys.audit_sealer (sealer_id) VALUES (1)";

    private static final String COLUMNS = """
            SELECT seal_number, sealed_at, entries, entries_digest, previous_digest, pruned_through, pruned_by, digest
            FROM hersys.audit_seal
            """;

    private static final String NEXT = COLUMNS + "WHERE seal_number > ? ORDER BY seal_number LIMIT ?";

    private static final String NEXT_WITH_ENTRIES =
            COLUMNS + "WHERE seal_number > ? AND entries > 0 ORDER BY seal_number LIMIT ?";

    private static final String NEWEST = COLUMNS + "ORDER BY seal_number DESC LIMIT 1";

    private static final String INSERT = """
            INSERT INTO hersys.audit_seal (seal_number, sealed_at, entries, entries_digest, previous_digest,
                pruned_through, pruned_by, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    AuditSeals(Session session) {
        this.session = session;
    }

    /** Waits until nobody else seals or removes; what the others have done is seen by the statements after it. */
    void lock() {
        if (!session.exists(LOCK, each -> {})) {
            session.insertUnlessThere(INSERT_LOCK, each -> {});
            session.exists(LOCK, each -> {});
        }
    }

    Optional<AuditSeal> newest() {
        return session.one(NEWEST, each -> {}, AuditSeals::seal);
    }

    List<AuditSeal> list(long after, int limit) {
        return session.list(NEXT, each -> each.number(after).number(limit), AuditSeals::seal);
    }

    List<AuditSeal> oldestWithEntries(long after, int limit) {
        return session.list(NEXT_WITH_ENTRIES, each -> each.number(after).number(limit), AuditSeals::seal);
    }

    void insert(AuditSeal seal) {
        session.change(
                INSERT,
                each -> each.number(seal.number())
                        .instant(seal.sealedAt())
                        .integer(seal.entries())
                        .bytes(seal.entriesDigest().bytes())
                        .bytes(seal.previous().bytes())
                        .number(seal.prunedThrough())
                        .text(seal.prunedBy().map(ActorId::value).orElse(null))
                        .bytes(seal.digest().bytes()));
    }

    private static AuditSeal seal(ResultSet row) throws SQLException {
        var sealedAt = row.getObject(2, OffsetDateTime.class).toInstant();
        var seal = AuditSeal.stored(row.getLong(1), sealedAt)
                .entries(row.getInt(3), digest(row, 4))
                .previous(digest(row, 5))
                .prunedThrough(row.getLong(6));
        @Nullable String prunedBy = row.getString(7);
        // What is no account cannot be part of the seal, which then must not look intact.
        boolean isReadable =
                prunedBy == null || ActorId.parse(prunedBy).map(seal::prunedBy).isAccepted();
        return seal.build(isReadable ? digest(row, 8) : Digest.ZERO);
    }

    /** Zeros for what cannot be a digest, which is never the right one. */
    static Digest digest(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes != null && bytes.length == Digest.LENGTH ? Digest.of(bytes) : Digest.ZERO;
    }
}
