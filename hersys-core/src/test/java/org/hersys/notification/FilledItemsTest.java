package org.hersys.notification;

import static org.hersys.form.NotificationItem.*;
import static org.hersys.notification.Papers.dose;
import static org.hersys.notification.Papers.full;
import static org.hersys.notification.Papers.pcr;
import static org.hersys.notification.Papers.suspected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.form.FormEditions;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilledItemsTest {

    private static final LocalDate REPORTED = LocalDate.of(2022, 2, 1);

    @ParameterizedTest
    @EnumSource
    void a_full_content_fills_every_item_if_every_result_is_there(NotificationItem item) {
        assertTrue(full().isFilled(item), item.id());
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_content_fills_the_header_only_which_comes_from_the_filing(NotificationItem item) {
        assertEquals(
                NotificationField.isHeader(item), NotificationContent.empty().isFilled(item));
    }

    @Test
    void the_age_follows_from_the_birth_date_and_the_birth_date_not_from_the_age() {
        assertTrue(suspected().isFilled(AGE_AT_DIAGNOSIS));
        var aged = NotificationContent.builder().age(AgeKnowledge.band(60, 69)).build();
        assertTrue(aged.isFilled(AGE_AT_DIAGNOSIS));
        assertFalse(aged.isFilled(BIRTH_DATE));
    }

    @Test
    void a_guardian_of_whom_only_the_name_is_known_leaves_address_and_phone_empty() {
        var content = NotificationContent.builder()
                .guardian(Guardian.builder().name(PersonName.of("例示 花子")).build())
                .build();
        assertTrue(content.isFilled(GUARDIAN_NAME));
        assertFalse(content.isFilled(GUARDIAN_ADDRESS));
        assertFalse(content.isFilled(GUARDIAN_PHONE));
    }

    @Test
    void a_result_that_has_not_come_is_empty() {
        assertTrue(suspected().isFilled(TEST_METHOD));
        assertTrue(suspected().isFilled(SPECIMEN));
        assertTrue(suspected().isFilled(SPECIMEN_DATE));
        assertFalse(suspected().isFilled(TEST_RESULT));
    }

    @Test
    void each_test_has_to_have_what_one_of_them_has() {
        var bare = TestRecord.builder().result(SpecimenResult.NEGATIVE).build();
        var content = NotificationContent.builder()
                .tests(List.of(pcr(SpecimenResult.POSITIVE), bare))
                .build();
        assertFalse(content.isFilled(TEST_METHOD));
        assertFalse(content.isFilled(SPECIMEN));
        assertFalse(content.isFilled(SPECIMEN_DATE));
        assertTrue(content.isFilled(TEST_RESULT));
        var methodOnly = TestRecord.builder().method(TestMethod.OTHER).build();
        assertTrue(
                NotificationContent.builder().tests(List.of(methodOnly)).build().isFilled(TEST_METHOD));
    }

    @Test
    void the_dates_of_a_travel_are_filled_in_by_one_of_them() {
        var country = Travel.to(List.of(FreeText.of("例示国")));
        assertFalse(travelled(country));
        assertTrue(travelled(country.departing(REPORTED)));
        assertTrue(travelled(country.entering(REPORTED)));
    }

    private static boolean travelled(Travel travel) {
        return NotificationContent.builder().travel(travel).build().isFilled(TRAVEL);
    }

    @Test
    void a_dose_is_filled_in_once_something_is_said_of_it() {
        var first = VaccinationHistory.of(List.of(dose(1, Truth.YES)));
        assertTrue(vaccinated(first, VACCINATION_DOSE_1));
        assertFalse(vaccinated(first, VACCINATION_DOSE_2));
        assertFalse(vaccinated(first, VACCINATION_COUNT));
        assertTrue(vaccinated(VaccinationHistory.of(List.of(dose(1, Truth.UNKNOWN))), VACCINATION_DOSE_1));
        var last = VaccinationHistory.of(List.of(dose(3, Truth.YES)));
        assertTrue(vaccinated(last, VACCINATION_DOSE_3));
        assertFalse(vaccinated(last, VACCINATION_DOSE_2));
    }

    @Test
    void after_a_dose_that_was_not_given_nothing_is_left_to_be_entered() {
        var once = VaccinationHistory.of(List.of(dose(1, Truth.YES), dose(2, Truth.NO)));
        assertTrue(vaccinated(once, VACCINATION_DOSE_3));
        var never = VaccinationHistory.ofCount(0);
        assertTrue(vaccinated(never, VACCINATION_DOSE_1));
        assertTrue(vaccinated(never, VACCINATION_COUNT));
    }

    @Test
    void a_number_of_doses_leaves_those_that_were_given_to_be_entered() {
        var twice = VaccinationHistory.ofCount(2);
        assertFalse(vaccinated(twice, VACCINATION_DOSE_1));
        assertFalse(vaccinated(twice, VACCINATION_DOSE_2));
        assertTrue(vaccinated(twice, VACCINATION_DOSE_3));
    }

    @Test
    void an_unknown_number_of_doses_is_an_answer_to_all() {
        var unknown = VaccinationHistory.ofUnknownCount();
        assertTrue(vaccinated(unknown, VACCINATION_DOSE_1));
        assertTrue(vaccinated(unknown, VACCINATION_COUNT));
    }

    private static boolean vaccinated(VaccinationHistory history, NotificationItem item) {
        return NotificationContent.builder().vaccination(history).build().isFilled(item);
    }

    @Test
    void the_form_marks_what_is_empty_and_not_the_guardian_of_an_adult() {
        var edition = FormEditions.standard().on(REPORTED);
        var marked = edition.unfilled(suspected()::isFilled, suspected().circumstances(REPORTED)).stream()
                .map(FormItem::item)
                .toList();
        assertTrue(marked.containsAll(List.of(SEX, OCCUPATION, TEST_RESULT, SEVERITY)), marked.toString());
        assertFalse(marked.contains(REPORT_DATE));
        assertFalse(marked.contains(NAME));
        assertFalse(marked.contains(GUARDIAN_NAME));
        assertFalse(marked.contains(DATE_OF_DEATH));
    }
}
