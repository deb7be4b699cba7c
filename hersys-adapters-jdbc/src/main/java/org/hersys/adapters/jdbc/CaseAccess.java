package org.hersys.adapters.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hersys.access.CaseAffiliation;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.InstitutionId;
import org.hersys.person.CaseId;

/** Which organisations find a case, and what they find it by, kept in step with case and notifications. */
final class CaseAccess {

    private static final String OF_CASES = """
            SELECT case_id, organisation, relations FROM hersys.case_access
            WHERE case_id IN (SELECT w.case_id FROM UNNEST(CAST(? AS UUID ARRAY)) AS w (case_id))""";

    private static final String ADD = """
            INSERT INTO hersys.case_access (organisation, case_id, relations, registered_at, diagnosis_class,
                diagnosed_on, reported_on, status, institution_id, responsible_centre, is_id_handed_over, has_open_query)
            SELECT CAST(? AS VARCHAR), c.case_id, CAST(? AS INTEGER), c.registered_at, n.diagnosis_class,
                n.diagnosed_on, n.reported_on, c.status, CAST(? AS VARCHAR), c.responsible_centre, c.is_id_handed_over,
                EXISTS (SELECT 1 FROM hersys.notification q WHERE q.case_id = c.case_id AND q.has_open_query)
            FROM hersys.patient_case c
            LEFT JOIN hersys.notification n ON n.notification_id = (
                SELECT l.notification_id FROM hersys.notification l
                WHERE l.case_id = c.case_id ORDER BY l.position DESC LIMIT 1)
            WHERE c.case_id = ?""";

    private static final String CHANGE =
            "UPDATE hersys.case_access SET relations = ? WHERE organisation = ? AND case_id = ?";

    private static final String REMOVE = "DELETE FROM hersys.case_access WHERE organisation = ? AND case_id = ?";

    private static final String FOLLOW_CASE = """
            UPDATE hersys.case_access a SET
                status = (SELECT c.status FROM hersys.patient_case c WHERE c.case_id = a.case_id),
                responsible_centre = (SELECT c.responsible_centre FROM hersys.patient_case c WHERE c.case_id = a.case_id),
                is_id_handed_over = (SELECT c.is_id_handed_over FROM hersys.patient_case c WHERE c.case_id = a.case_id)
            WHERE a.case_id = ?""";

    private static final String FOLLOW_NOTIFICATIONS = """
            UPDATE hersys.case_access a SET
                diagnosis_class = (SELECT n.diagnosis_class FROM hersys.notification n
                    WHERE n.case_id = a.case_id ORDER BY n.position DESC LIMIT 1),
                diagnosed_on = (SELECT n.diagnosed_on FROM hersys.notification n
                    WHERE n.case_id = a.case_id ORDER BY n.position DESC LIMIT 1),
                reported_on = (SELECT n.reported_on FROM hersys.notification n
                    WHERE n.case_id = a.case_id ORDER BY n.position DESC LIMIT 1)
            WHERE a.case_id = ?""";

    private static final String LOCK_CASE = "SELECT case_id FROM hersys.patient_case WHERE case_id = ? FOR UPDATE";

    private static final String FOLLOW_QUERIES = """
            UPDATE hersys.case_access a SET has_open_query =
                EXISTS (SELECT 1 FROM hersys.notification n WHERE n.case_id = a.case_id AND n.has_open_query)
            WHERE a.case_id = ?""";

    private final Session session;

    CaseAccess(Session session) {
        this.session = session;
    }

    /** Which organisation finds which case. */
    private record Tie(UUID id, String organisation) {}

    void affiliate(Map<CaseRecord, CaseAffiliation> affiliations) {
        var institutions = new HashMap<UUID, Optional<InstitutionId>>();
        var after = new LinkedHashMap<Tie, Integer>();
        affiliations.forEach((record, affiliation) -> {
            UUID id = record.caseId().value();
            institutions.put(id, CaseQuery.institutionOf(record));
            affiliation
                    .organisations()
                    .forEach((organisation, relations) ->
                            after.put(new Tie(id, organisation.value()), CaseSearch.bits(relations)));
        });
        var before = ties(institutions.keySet());
        var added = new LinkedHashMap<>(after);
        added.keySet().removeAll(before.keySet());
        session.changeAll(
                ADD,
                added.entrySet(),
                (each, row) -> each.text(row.getKey().organisation())
                        .integer(row.getValue())
                        .text(institutions
                                .getOrDefault(row.getKey().id(), Optional.empty())
                                .map(InstitutionId::value)
                                .orElse(null))
                        .uuid(row.getKey().id()));
        var removed = new HashSet<>(before.keySet());
        removed.removeAll(after.keySet());
        session.changeAll(
                REMOVE, removed, (each, tie) -> each.text(tie.organisation()).uuid(tie.id()));
        var changed = new LinkedHashMap<>(after);
        changed.keySet().retainAll(before.keySet());
        changed.entrySet().removeAll(before.entrySet());
        session.changeAll(
                CHANGE,
                changed.entrySet(),
                (each, row) -> each.integer(row.getValue())
                        .text(row.getKey().organisation())
                        .uuid(row.getKey().id()));
    }

    private Map<Tie, Integer> ties(Set<UUID> ids) {
        var ties = new HashMap<Tie, Integer>();
        session.list(
                OF_CASES,
                each -> each.array("uuid", ids.toArray(UUID[]::new)),
                row -> ties.put(new Tie(Columns.uuid(row, 1), row.getString(2)), row.getInt(3)));
        return ties;
    }

    void followCase(CaseId id) {
        session.change(FOLLOW_CASE, each -> each.uuid(id.value()));
    }

    /**
     * To be said before a notification is changed of which the queries follow. Whoever asks about another notification of the
     * case, or ties another organisation to it, waits, or we do: what they did is seen then, and the mark of an open query
     * is not lost between the two.
     */
    void lockCase(CaseId id) {
        session.exists(LOCK_CASE, each -> each.uuid(id.value()));
    }

    void followQueries(Set<CaseId> ids) {
        session.changeAll(FOLLOW_QUERIES, ids, (each, id) -> each.uuid(id.value()));
    }

    void followNotifications(CaseId id) {
        followNotifications(Set.of(id));
    }

    void followNotifications(Set<CaseId> ids) {
        session.changeAll(FOLLOW_NOTIFICATIONS, ids, (each, id) -> each.uuid(id.value()));
    }
}
