package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Actor NURSE =
            Actor.centre(ActorId.of("nurse"), CentreId.of("centre")).asContractor("受託会社");
    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final CaseId CASE = CaseId.of(new UUID(1, 1));

    @Test
    void an_entry_says_when_who_what_for_on_which_basis_and_about_which_case() {
        var entry = AuditEntry.of(NURSE, Operation.CONFIRM, NOW)
                .about(CASE)
                .about(NotificationId.of(new UUID(2, 2)))
                .done();

        assertEquals(NOW, entry.at());
        assertEquals(NURSE, entry.actor());
        assertEquals(Operation.CONFIRM, entry.operation());
        assertEquals(Operation.CONFIRM.legalBasis(), entry.legalBasis());
        assertEquals(Set.of(CASE), entry.cases());
        assertEquals(new UUID(2, 2), entry.notification().orElseThrow().value());
        assertEquals(AuditResult.DONE, entry.result());
    }

    @Test
    void what_only_shows_is_read_and_not_done() {
        assertEquals(
                AuditResult.READ,
                AuditEntry.of(NURSE, Operation.READ_CASE, NOW).done().result());
    }

    @Test
    void a_refusal_keeps_the_codes_and_not_the_messages() {
        var entry = AuditEntry.of(NURSE, Operation.DELETE, NOW)
                .refused(List.of(Problem.ofWhole(ProblemCode.ACCESS_DENIED, "削除", "権限")));

        assertEquals(AuditResult.REFUSED, entry.result());
        assertEquals(List.of("ACCESS_DENIED"), entry.problems());
        assertFalse(entry.toString().contains("権限"));
    }

    @Test
    void a_refusal_must_have_a_reason_that_is_a_code() {
        var builder = AuditEntry.of(NURSE, Operation.DELETE, NOW);

        assertThrows(IllegalArgumentException.class, () -> builder.refused(List.of()));
        assertThrows(IllegalArgumentException.class, () -> builder.refusedFor(List.of("理由は患者の氏名")));
    }

    @Test
    void a_search_keeps_the_kinds_of_criteria_and_never_what_was_looked_for() {
        var builder = AuditEntry.of(NURSE, Operation.SEARCH_CASES, NOW);

        assertEquals(
                Set.of("kana", "birthDate"),
                builder.searchedBy(List.of("kana", "birthDate")).done().criteria());
        assertThrows(IllegalArgumentException.class, () -> builder.searchedBy(List.of("カクウ")));
        assertThrows(IllegalArgumentException.class, () -> builder.searchedBy(List.of("1982-04-15")));
    }

    @Test
    void two_entries_are_the_same_if_their_id_is() {
        var builder = AuditEntry.of(NURSE, Operation.READ_CASE, NOW).withId(new AuditEntryId(new UUID(3, 3)));

        assertEquals(builder.done(), builder.about(CASE).done());
        assertNotEquals(
                AuditEntry.of(NURSE, Operation.READ_CASE, NOW).done(),
                AuditEntry.of(NURSE, Operation.READ_CASE, NOW).done());
    }

    @Test
    void an_entry_does_not_change_with_its_builder() {
        var builder = AuditEntry.of(NURSE, Operation.SEARCH_CASES, NOW);
        var entry = builder.done();
        builder.about(CASE);

        assertTrue(entry.cases().isEmpty());
    }
}
