package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String UUID_TEXT = "123e4567-e89b-42d3-a456-426614174000";

    @Test
    void a_hersys_id_has_eight_digits() {
        assertEquals("01234567", HersysId.of("01234567").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "１２３４５６７８", " 12345678"})
    void anything_else_is_a_mistake_of_the_program(String digits) {
        assertThrows(IllegalArgumentException.class, () -> HersysId.of(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678",
        "１２３４５６７８, 12345678",
        "' 1234 5678 ', 12345678",
        "123456, 123456",
        "1234567, 1234567"
    })
    void ids_are_read_as_people_type_them_with_the_shorter_ones_of_the_first_years(String typed, String value) {
        assertEquals(value, HersysId.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "123456789", "1234-5678", "abcdefgh", "一二三四五六七八"})
    void what_is_no_id_is_refused_and_not_repeated(String typed) {
        var problem = HersysId.parse(typed).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("hersysId"), problem.item());
        assertFalse(!typed.isEmpty() && problem.toString().contains(typed), problem.toString());
    }

    @Test
    void a_short_id_is_not_the_long_one_with_zeros_in_front() {
        assertNotEquals(HersysId.of("00123456"), HersysId.parse("123456").orElseThrow());
        assertEquals(HersysId.of("12345678"), HersysId.parse("12345678").orElseThrow());
        assertEquals(
                HersysId.of("12345678").hashCode(),
                HersysId.parse("12345678").orElseThrow().hashCode());
    }

    @Test
    void a_hersys_id_prints_two_digits_only() {
        assertEquals("HersysId[…78]", HersysId.of("12345678").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {UUID_TEXT, "123E4567-E89B-42D3-A456-426614174000", " １23e4567-e89b-42d3-a456-426614174000"})
    void a_notification_id_is_read_in_its_usual_form(String typed) {
        assertEquals(
                NotificationId.of(UUID.fromString(UUID_TEXT)),
                NotificationId.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "123e4567e89b42d3a456426614174000", "123e4567-e89b-42d3-a456-42661417400g"})
    void what_is_no_notification_id_is_refused(String typed) {
        var problem = NotificationId.parse(typed).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("notificationId"), problem.item());
    }

    @Test
    void a_notification_id_means_nothing_and_may_be_printed() {
        assertEquals(UUID_TEXT, NotificationId.parse(UUID_TEXT).orElseThrow().toString());
    }

    @Test
    void a_case_id_is_read_and_printed_in_its_usual_form() {
        var id = CaseId.of(UUID.fromString(UUID_TEXT));
        assertEquals(id, CaseId.parse(" " + UUID_TEXT.toUpperCase(Locale.ROOT)).orElseThrow());
        assertEquals(UUID_TEXT, id.toString());
        assertEquals(
                Optional.of("caseId"),
                CaseId.parse("1-1-1-1-1").problems().get(0).item());
    }

    @Test
    void ids_drawn_at_random_differ() {
        assertNotEquals(CaseId.random(), CaseId.random());
        assertNotEquals(NotificationId.random(), NotificationId.random());
    }
}
