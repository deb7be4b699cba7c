package org.hersys.notification;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationFieldTest {

    @ParameterizedTest
    @EnumSource
    void every_item_of_the_form_is_filled_by_exactly_one_field_or_stands_in_the_header(NotificationItem item) {
        long fields = NotificationField.all().stream()
                .filter(field -> field.items().contains(item))
                .count();
        assertEquals(NotificationField.isHeader(item) ? 0 : 1, fields);
        assertEquals(fields == 1, NotificationField.filling(item).isPresent());
    }

    @Test
    void the_header_is_addressee_report_date_physician_and_institution() {
        assertTrue(NotificationField.isHeader(NotificationItem.ADDRESSEE));
        assertTrue(NotificationField.isHeader(NotificationItem.INSTITUTION_PHONE));
        assertFalse(NotificationField.isHeader(NotificationItem.DIAGNOSIS_CLASS));
    }

    @Test
    void the_fields_keep_the_order_of_the_form() {
        var items = NotificationField.all().stream()
                .filter(field -> !field.items().isEmpty())
                .map(field -> field.items().stream().min(Enum::compareTo).orElseThrow())
                .toList();
        assertEquals(items.stream().sorted().toList(), items);
    }

    @Test
    void a_field_is_found_by_its_id_and_by_an_item_that_it_fills() {
        assertEquals(37, NotificationField.all().size());
        for (var field : NotificationField.all()) {
            assertSame(field, NotificationField.find(field.id()).orElseThrow());
            field.items()
                    .forEach(item ->
                            assertSame(field, NotificationField.filling(item).orElseThrow()));
        }
        assertEquals(Optional.empty(), NotificationField.find("nobody"));
    }

    @Test
    void a_field_of_one_item_and_one_value_is_called_as_the_item() {
        assertEquals("birthDate", NotificationField.BIRTH_DATE.id());
        assertEquals("生年月日", NotificationField.BIRTH_DATE.label().ja());
        assertEquals("tests", NotificationField.TESTS.toString());
        assertEquals("検査記録", NotificationField.TESTS.label().ja());
    }

    @Test
    void the_two_fields_that_are_on_no_form_are_labelled_as_the_decision_asks_them() {
        var onNoForm = NotificationField.all().stream()
                .filter(field -> field.items().isEmpty())
                .collect(toSet());
        assertEquals(Set.of(NotificationField.ADMISSION_FORESEEN, NotificationField.TEST_PROGRAMME), onNoForm);
        assertEquals("検査の区分", NotificationField.TEST_PROGRAMME.label().ja());
    }

    @Test
    void what_says_who_the_person_is_is_personal() {
        var personal = List.of(
                NotificationField.NAME,
                NotificationField.KANA,
                NotificationField.BIRTH_DATE,
                NotificationField.REGISTERED_ADDRESS,
                NotificationField.WHEREABOUTS_PHONE,
                NotificationField.GUARDIAN,
                NotificationField.REMARKS);
        personal.forEach(field -> assertTrue(field.isPersonal(), field.id()));
        assertFalse(NotificationField.DIAGNOSIS_CLASS.isPersonal());
    }

    @Test
    void person_residence_and_underlying_diseases_are_shared_with_the_case_and_the_diagnosis_is_not() {
        assertTrue(NotificationField.NAME.isShared());
        assertTrue(NotificationField.WHEREABOUTS.isShared());
        assertTrue(NotificationField.RISK_FACTORS.isShared());
        assertFalse(NotificationField.DIAGNOSIS_DATE.isShared());
        assertFalse(NotificationField.TESTS.isShared());
    }

    @Test
    void a_field_takes_a_value_of_its_type_only() {
        assertEquals(Truth.YES, NotificationField.PREGNANCY.cast(Truth.YES));
        assertThrows(ClassCastException.class, () -> NotificationField.PREGNANCY.cast("YES"));
        assertThrows(ClassCastException.class, () -> NotificationField.TESTS.cast(List.of("test")));
        assertThrows(NullPointerException.class, () -> NotificationField.PREGNANCY.cast(nothing()));
    }

    @SuppressWarnings("NullAway") // what a careless caller hands over
    private static Object nothing() {
        return null;
    }

    @Test
    void a_field_says_the_type_of_its_value_or_of_an_element() {
        assertEquals(DiagnosisClass.class, NotificationField.DIAGNOSIS_CLASS.type());
        assertFalse(NotificationField.DIAGNOSIS_CLASS.isList());
        assertEquals("TestRecord", NotificationField.TESTS.type().getSimpleName());
        assertTrue(NotificationField.TESTS.isList());
    }
}
