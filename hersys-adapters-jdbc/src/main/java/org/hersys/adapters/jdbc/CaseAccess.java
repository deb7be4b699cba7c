package org.hersys.adapters.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hersys.access.CaseAffiliation;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.person.CaseId;

/** Which organisations find a case, and what they find it by, kept in step with case and notifications. */
final class CaseAccess {

    private static final String OF_CASE = "SELECT organisation, relations FROM hersys.case_access WHERE case_id = ?";

    private static final String ADD = """
            INSERT INTO hersys.case_access (organisation, case_id, relations, registered_at, diagnosis_class,
                diagnosed_on, reported_on, status, institution_id, responsible_centre, is_id_handed_over)
            SELECT CAST(? AS VARCHAR), c.case_id, CAST(? AS INTEGER), c.registered_at, n.diagnosis_class,
                n.diagnosed_on, n.reported_on, c.status, CAST(? AS VARCHAR), c.responsible_centre, c.is_id_handed_over
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

    private final Session session;

    CaseAccess(Session session) {
        this.session = session;
    }

    void affiliate(CaseRecord record, CaseAffiliation affiliation) {
        UUID id = record.caseId().value();
        var before = new HashMap<String, Integer>();
        session.list(OF_CASE, each -> each.uuid(id), row -> before.put(row.getString(1), row.getInt(2)));
        var after = new HashMap<String, Integer>();
        affiliation
                .organisations()
                .forEach((organisation, relations) -> after.put(organisation.value(), CaseSearch.bits(relations)));
        if (after.equals(before)) {
            return;
        }
        var added = new HashMap<>(after);
        added.keySet().removeAll(before.keySet());
        var institution =
                CaseQuery.institutionOf(record).map(each -> each.value()).orElse(null);
        session.changeAll(
                ADD,
                added.entrySet(),
                (each, row) -> each.text(row.getKey())
                        .integer(row.getValue())
                        .text(institution)
                        .uuid(id));
        var removed = new HashMap<>(before);
        removed.keySet().removeAll(after.keySet());
        session.changeAll(
                REMOVE,
                removed.keySet(),
                (each, organisation) -> each.text(organisation).uuid(id));
        session.changeAll(
                CHANGE,
                changed(before, after).entrySet(),
                (each, row) -> each.integer(row.getValue()).text(row.getKey()).uuid(id));
    }

    private static Map<String, Integer> changed(Map<String, Integer> before, Map<String, Integer> after) {
        var changed = new HashMap<>(after);
        changed.keySet().retainAll(before.keySet());
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }

    void followCase(CaseId id) {
        session.change(FOLLOW_CASE, each -> each.uuid(id.value()));
    }

    void followNotifications(CaseId id) {
        session.change(FOLLOW_NOTIFICATIONS, each -> each.uuid(id.value()));
    }
}
