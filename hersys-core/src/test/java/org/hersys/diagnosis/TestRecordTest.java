package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Sources;
import org.hersys.person.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TestRecordTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

    private static TestRecord test(int day, SpecimenResult result) {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .takenOn(DAY.withDayOfMonth(day))
                .result(result)
                .build();
    }

    private static TestRecord positive(int day) {
        return test(day, SpecimenResult.POSITIVE);
    }

    private static TestRecord negative(int day) {
        return test(day, SpecimenResult.NEGATIVE);
    }

    @Test
    void a_test_has_what_was_entered_and_nothing_else() {
        var saliva = TestRecord.builder().specimen(Specimen.SALIVA).build();
        assertEquals(Optional.of(Specimen.SALIVA), saliva.specimen());
        assertEquals(Optional.empty(), saliva.method());
        assertEquals(Optional.empty(), saliva.takenOn());
        assertEquals(Optional.empty(), saliva.result(), "結果未着");
        assertEquals(Optional.empty(), saliva.otherSpecimen());
        assertFalse(saliva.isPositive());
    }

    @Test
    void any_one_item_makes_a_test_and_none_makes_none() {
        var day = TestRecord.builder().takenOn(DAY).build();
        var method = TestRecord.builder().method(TestMethod.ISOLATION).build();
        var result = TestRecord.builder().result(SpecimenResult.POSITIVE).build();
        assertEquals(Optional.of(DAY), day.takenOn());
        assertEquals(Optional.of(TestMethod.ISOLATION), method.method());
        assertTrue(result.isPositive());
        assertThrows(IllegalArgumentException.class, () -> TestRecord.builder().build());
    }

    @Test
    void the_words_for_another_specimen_belong_to_that_choice() {
        var words = FreeText.of("胸水");
        var other = TestRecord.builder().otherSpecimen(words).build();
        assertEquals(Optional.of(Specimen.OTHER), other.specimen());
        assertEquals(Optional.of(words), other.otherSpecimen());
        var still = other.toBuilder().specimen(Specimen.OTHER).build();
        assertEquals(Optional.of(words), still.otherSpecimen());
        var changed = other.toBuilder().specimen(Specimen.STOOL).build();
        assertEquals(Optional.empty(), changed.otherSpecimen());
    }

    @Test
    void a_result_is_corrected_and_the_rest_stays() {
        var before = positive(3);
        var after = before.toBuilder().result(SpecimenResult.NEGATIVE).build();
        assertEquals(negative(3), after);
        assertEquals(negative(3).hashCode(), after.hashCode());
        assertTrue(before.isPositive());
        assertFalse(after.isPositive());
    }

    @Test
    void two_tests_are_equal_if_all_they_hold_is() {
        var whole = TestRecord.clinicalDiagnosis(DAY).toBuilder()
                .otherSpecimen(FreeText.of("なし"))
                .build();
        assertEquals(whole, whole.toBuilder().build());
        assertNotEquals(whole, whole.toBuilder().method(TestMethod.ISOLATION).build());
        assertNotEquals(whole, whole.toBuilder().specimen(Specimen.SALIVA).build());
        assertNotEquals(whole, whole.toBuilder().takenOn(DAY.plusDays(1)).build());
        assertNotEquals(whole, whole.toBuilder().result(SpecimenResult.UNKNOWN).build());
        assertNotEquals(whole, whole.toBuilder().otherSpecimen(FreeText.of("別")).build());
        assertNotEquals(whole, TestRecord.clinicalDiagnosis(DAY));
    }

    @Test
    void a_notification_carries_the_positive_tests_first_and_then_the_newest() {
        var tests = List.of(negative(1), positive(2), negative(9), positive(5), negative(7), negative(8));
        assertEquals(List.of(positive(5), positive(2), negative(9), negative(8)), TestRecord.choice(tests));
    }

    @Test
    void five_positive_tests_leave_the_oldest_out_and_four_or_fewer_all_go_along() {
        var four = List.of(positive(4), positive(3), positive(2), positive(1));
        assertEquals(four, TestRecord.choice(List.of(positive(1), positive(3), positive(4), positive(2))));
        assertEquals(
                List.of(positive(5), positive(4), positive(3), positive(2)),
                TestRecord.choice(List.of(positive(1), positive(3), positive(5), positive(4), positive(2))));
        assertEquals(List.of(negative(1)), TestRecord.choice(List.of(negative(1))));
        assertEquals(List.of(), TestRecord.choice(List.of()));
    }

    @Test
    void a_test_without_a_date_comes_last_among_its_like() {
        var undated = TestRecord.builder().result(SpecimenResult.POSITIVE).build();
        var awaited = TestRecord.builder().takenOn(DAY).build();
        assertEquals(
                List.of(positive(1), undated, awaited, negative(1)),
                TestRecord.choice(List.of(undated, negative(1), awaited, positive(1))));
    }

    @Test
    void question_6_says_that_a_notification_carries_four() {
        assertEquals(4, TestRecord.MOST_ON_A_NOTIFICATION);
        assertEquals(Sources.SURVEILLANCE_QA.at("問6"), TestRecord.mostOnANotificationCitation());
    }

    @Test
    void a_clinical_diagnosis_is_entered_as_the_faq_says_and_recognised() {
        var entry = TestRecord.clinicalDiagnosis(DAY);
        assertEquals(Optional.of(TestMethod.OTHER), entry.method());
        assertEquals(Optional.of(Specimen.OTHER), entry.specimen());
        assertEquals(Optional.of(DAY), entry.takenOn());
        assertEquals(Optional.of(SpecimenResult.OTHER), entry.result());
        assertTrue(entry.isClinicalDiagnosis(DAY));
        assertEquals("臨床診断", TestRecord.CLINICAL_DIAGNOSIS_REMARK);
        assertEquals(Sources.INSTITUTION_FAQ.at("問17"), TestRecord.clinicalDiagnosisCitation());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void with_another_method_it_is_no_clinical_diagnosis(TestMethod method) {
        assertFalse(isClinical(TestRecord.clinicalDiagnosis(DAY).toBuilder().method(method)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void with_another_specimen_it_is_no_clinical_diagnosis(Specimen specimen) {
        assertFalse(isClinical(TestRecord.clinicalDiagnosis(DAY).toBuilder().specimen(specimen)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void with_another_result_it_is_no_clinical_diagnosis(SpecimenResult result) {
        assertFalse(isClinical(TestRecord.clinicalDiagnosis(DAY).toBuilder().result(result)));
    }

    @Test
    void of_another_day_or_with_something_missing_it_is_no_clinical_diagnosis() {
        assertFalse(TestRecord.clinicalDiagnosis(DAY).isClinicalDiagnosis(DAY.plusDays(1)));
        assertFalse(TestRecord.clinicalDiagnosis(DAY).isClinicalDiagnosis(DAY.minusDays(1)));
        assertFalse(isClinical(TestRecord.builder()
                .method(TestMethod.OTHER)
                .specimen(Specimen.OTHER)
                .result(SpecimenResult.OTHER)));
        assertFalse(isClinical(TestRecord.builder()
                .method(TestMethod.OTHER)
                .specimen(Specimen.OTHER)
                .takenOn(DAY)));
    }

    private static boolean isClinical(TestRecord.Builder entry) {
        return entry.build().isClinicalDiagnosis(DAY);
    }
}
