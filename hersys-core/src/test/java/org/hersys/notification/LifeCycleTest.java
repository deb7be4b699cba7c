package org.hersys.notification;

import static org.hersys.notification.NotificationOperation.*;
import static org.hersys.notification.NotificationState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT, DRAFT",
        "DRAFT, SUBMIT, SUBMITTED",
        "DRAFT, DELETE, DELETED",
        "SUBMITTED, AMEND, SUBMITTED",
        "SUBMITTED, RECLASSIFY, SUBMITTED",
        "SUBMITTED, CORRECT_TO_NEGATIVE, SUBMITTED",
        "SUBMITTED, CONFIRM, CONFIRMED",
        "SUBMITTED, ADD, FROZEN",
        "SUBMITTED, DELETE, DELETED",
        "CONFIRMED, AMEND, CONFIRMED",
        "CONFIRMED, CORRECT_TO_NEGATIVE, CONFIRMED",
        "CONFIRMED, RECLASSIFY, SUBMITTED",
        "CONFIRMED, CONFIRM, CONFIRMED",
        "CONFIRMED, ADD, FROZEN",
        "CONFIRMED, DELETE, DELETED",
        "FROZEN, DELETE, DELETED",
    })
    void an_allowed_operation_leads_to_the_state_of_the_table(
            NotificationState state, NotificationOperation operation, NotificationState next) {
        assertEquals(next, LifeCycle.after(state, operation).orElseThrow());
        assertTrue(LifeCycle.allows(state, operation));
    }

    @ParameterizedTest
    @EnumSource(
            value = NotificationOperation.class,
            names = {"READ", "PRINT", "QUERY", "ANSWER_QUERY", "CORRECT_BIRTH_DATE"})
    void reading_printing_asking_and_correcting_the_birth_date_leave_a_filed_one_where_it_is(
            NotificationOperation operation) {
        assertEquals(SUBMITTED, LifeCycle.after(SUBMITTED, operation).orElseThrow());
        assertEquals(CONFIRMED, LifeCycle.after(CONFIRMED, operation).orElseThrow());
    }

    @Test
    void a_draft_is_read_printed_edited_submitted_or_deleted() {
        assertEquals(EnumSet.of(READ, PRINT, EDIT, SUBMIT, DELETE), LifeCycle.allowedIn(DRAFT));
    }

    @Test
    void a_filed_one_is_neither_edited_nor_submitted_again_whether_confirmed_or_not() {
        assertEquals(EnumSet.complementOf(EnumSet.of(EDIT, SUBMIT)), LifeCycle.allowedIn(SUBMITTED));
        assertEquals(EnumSet.complementOf(EnumSet.of(EDIT, SUBMIT)), LifeCycle.allowedIn(CONFIRMED));
    }

    @Test
    void a_frozen_one_is_read_printed_and_deleted_only() {
        assertEquals(EnumSet.of(READ, PRINT, DELETE), LifeCycle.allowedIn(FROZEN));
        assertEquals(FROZEN, LifeCycle.after(FROZEN, READ).orElseThrow());
        assertEquals(FROZEN, LifeCycle.after(FROZEN, PRINT).orElseThrow());
    }

    @Test
    void nothing_is_done_with_a_deleted_one() {
        assertEquals(Set.of(), LifeCycle.allowedIn(DELETED));
    }

    @Test
    void a_refusal_names_the_state_the_operation_and_what_is_allowed() {
        var problem = LifeCycle.after(FROZEN, AMEND).problems().get(0);
        assertEquals(ProblemCode.OPERATION_NOT_ALLOWED, problem.code());
        assertEquals(
                "「編集不可（追加登録済み）」の発生届に対して「修正」はできません。できる操作：閲覧、印刷、削除",
                problem.message().ja());
        assertEquals(
                "A notification in the state \"frozen by an additional notification\" does not allow: amend."
                        + " Allowed: read, print, delete",
                problem.message().en());
    }

    @Test
    void the_refusal_of_a_deleted_one_says_that_nothing_is_allowed() {
        var problem = LifeCycle.after(DELETED, READ).problems().get(0);
        assertTrue(
                problem.message().ja().endsWith("できる操作：なし"), problem.message().ja());
        assertTrue(
                problem.message().en().endsWith("Allowed: nothing"),
                problem.message().en());
    }

    @ParameterizedTest
    @EnumSource
    void in_every_state_an_operation_is_either_allowed_or_refused_with_what_is(NotificationState state) {
        for (var operation : NotificationOperation.values()) {
            boolean allowed = LifeCycle.allowedIn(state).contains(operation);
            assertEquals(allowed, LifeCycle.after(state, operation).isAccepted());
            assertEquals(allowed, LifeCycle.allows(state, operation));
        }
    }

    @Test
    void the_table_cannot_be_written_to_from_outside() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> LifeCycle.allowedIn(DRAFT).remove(READ));
    }
}
