package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.hersys.account.LoginId;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject.Kind;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.CentreId;
import org.hersys.institution.Prefecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSubjectTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void each_kind_is_made_of_its_own_id() {
        assertEquals(new AuditSubject(Kind.ACCOUNT, "clinic-3"), AuditSubject.of(LoginId.of("clinic-3")));
        assertEquals(
                new AuditSubject(Kind.ORGANISATION, "prefecture:13"),
                AuditSubject.of(OrganisationKey.of(Prefecture.TOKYO)));
        assertEquals(new AuditSubject(Kind.DAILY_REPORT, ID.toString()), AuditSubject.of(DailyReportId.of(ID)));
        assertEquals(
                new AuditSubject(Kind.DAILY_REPORT_SHEET, ID.toString()), AuditSubject.of(DailyReportSheetId.of(ID)));
        assertEquals(new AuditSubject(Kind.CARRY_OVER, ID.toString()), AuditSubject.of(CarryOverId.of(ID)));
    }

    @Test
    void a_unit_is_named_with_its_kind_since_ids_of_two_kinds_may_be_alike() {
        assertEquals(
                "HEALTH_CENTRE:a",
                AuditSubject.of(ReportingUnit.of(CentreId.of("a"))).id());
        assertEquals(
                "FOLLOW_UP_CENTRE:a",
                AuditSubject.of(ReportingUnit.of(FollowUpCentreId.of("a"))).id());
    }

    @Test
    void the_longest_ids_there_are_have_room() {
        var longest = "x".repeat(64);

        assertEquals(
                81,
                AuditSubject.of(ReportingUnit.of(FollowUpCentreId.of(longest)))
                        .id()
                        .length());
        assertEquals(
                71,
                AuditSubject.of(OrganisationKey.of(CentreId.of(longest))).id().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "架空　院長", "a b", "a\n"})
    void a_name_is_no_id_and_is_not_repeated(String id) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new AuditSubject(Kind.ACCOUNT, id));

        assertFalse(String.valueOf(refused.getMessage()).contains("架空"));
    }

    @Test
    void an_id_is_of_160_characters_at_most() {
        assertEquals(160, new AuditSubject(Kind.ACCOUNT, "x".repeat(160)).id().length());
        assertThrows(IllegalArgumentException.class, () -> new AuditSubject(Kind.ACCOUNT, "x".repeat(161)));
    }
}
