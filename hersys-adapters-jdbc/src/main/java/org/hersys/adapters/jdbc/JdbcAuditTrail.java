package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.audit.AuditEntry;
import org.hersys.json.StoredDocument;
import org.hersys.person.CaseId;
import org.hersys.port.AuditTrail;

/** Entries in the order in which they were added, and the cases they are about. */
final class JdbcAuditTrail implements AuditTrail {

    private static final String TABLE = "audit_entry";

    private static final String INSERT =
            "INSERT INTO hersys.audit_entry (entry_id, happened_at, document) VALUES (?, ?, ?)";

    private static final String INSERT_CASE = "INSERT INTO hersys.audit_entry_case (case_id, entry_id) VALUES (?, ?)";

    private static final String OF_CASE = """
            SELECT e.entry_id, e.document
            FROM hersys.audit_entry_case c
            JOIN hersys.audit_entry e ON e.entry_id = c.entry_id
            WHERE c.case_id = ?
            ORDER BY e.position""";

    private static final String BETWEEN = """
            SELECT entry_id, document FROM hersys.audit_entry
            WHERE happened_at >= ? AND happened_at <= ?
            ORDER BY position""";

    private final Session session;
    private final Documents documents = Documents.PLAIN;

    JdbcAuditTrail(Session session) {
        this.session = session;
    }

    @Override
    public void append(AuditEntry entry) {
        var id = entry.id().value();
        var document = documents.write(new Place(TABLE, id, 1), StoredDocument.of(AuditEntry.class, entry));
        session.change(INSERT, each -> each.uuid(id).instant(entry.at()).bytes(document));
        session.changeAll(
                INSERT_CASE,
                entry.cases(),
                (each, caseId) -> each.uuid(caseId.value()).uuid(id));
    }

    @Override
    public List<AuditEntry> entriesOf(CaseId caseId) {
        return session.list(OF_CASE, each -> each.uuid(caseId.value()), this::entry);
    }

    @Override
    public List<AuditEntry> entriesBetween(Instant from, Instant until) {
        return session.list(BETWEEN, each -> each.instant(from).instant(until), this::entry).stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .toList();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return documents
                .read(new Place(TABLE, Columns.uuid(row, 1), 1), AuditEntry.class, row.getBytes(2))
                .value();
    }
}
