package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaccinationHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 1);
    private static final FreeText PRODUCT = FreeText.of("コミナティ");
    private static final FreeText MAKER = FreeText.of("ファイザー");

    private static VaccineDose.Builder whole() {
        return VaccineDose.builder(2, Truth.YES)
                .ageAtDose(70)
                .product(PRODUCT)
                .maker(MAKER)
                .date(DAY);
    }

    @Test
    void a_dose_has_what_was_entered() {
        var dose = whole().build();
        assertEquals(2, dose.number());
        assertEquals(Truth.YES, dose.given());
        assertEquals(OptionalInt.of(70), dose.ageAtDose());
        assertEquals(Optional.of(PRODUCT), dose.product());
        assertEquals(Optional.of(MAKER), dose.maker());
        assertEquals(Optional.of(DAY), dose.date());
        assertFalse(dose.isProductUnknown() || dose.isDateUnknown());
    }

    @Test
    void presence_product_and_date_are_unknown_each_by_itself() {
        var dose = VaccineDose.builder(1, Truth.UNKNOWN).build();
        assertEquals(Truth.UNKNOWN, dose.given());
        assertEquals(OptionalInt.empty(), dose.ageAtDose());
        assertTrue(whole().productUnknown().build().isProductUnknown());
        assertFalse(whole().productUnknown().build().isDateUnknown());
        assertTrue(whole().dateUnknown().build().isDateUnknown());
    }

    @Test
    void a_dose_before_the_first_and_an_age_that_cannot_be_are_mistakes() {
        assertThrows(IllegalArgumentException.class, () -> VaccineDose.builder(0, Truth.YES));
        assertThrows(IllegalArgumentException.class, () -> whole().ageAtDose(-1));
        assertThrows(IllegalArgumentException.class, () -> whole().ageAtDose(151));
        assertEquals(OptionalInt.of(0), whole().ageAtDose(0).build().ageAtDose());
        assertEquals(OptionalInt.of(150), whole().ageAtDose(150).build().ageAtDose());
    }

    @Test
    void two_doses_are_equal_if_all_they_hold_is_and_print_their_number_only() {
        assertEquals(whole().build(), whole().build());
        assertEquals(whole().build().hashCode(), whole().build().hashCode());
        var others = List.of(
                VaccineDose.builder(2, Truth.YES).build(),
                whole().ageAtDose(71).build(),
                whole().product(MAKER).build(),
                whole().maker(PRODUCT).build(),
                whole().date(DAY.plusDays(1)).build(),
                whole().productUnknown().build(),
                whole().dateUnknown().build());
        others.forEach(other -> assertNotEquals(whole().build(), other));
        assertNotEquals(
                VaccineDose.builder(1, Truth.NO).build(),
                VaccineDose.builder(1, Truth.UNKNOWN).build());
        assertNotEquals(
                VaccineDose.builder(1, Truth.NO).build(),
                VaccineDose.builder(2, Truth.NO).build());
        assertEquals("VaccineDose[2 …]", whole().build().toString());
    }

    @Test
    void a_dose_of_which_nothing_is_said_is_unknown_and_never_absent() {
        var history = VaccinationHistory.of(List.of(
                VaccineDose.builder(2, Truth.NO).build(),
                VaccineDose.builder(1, Truth.YES).build()));
        assertEquals(Truth.YES, history.given(1));
        assertEquals(Truth.NO, history.given(2));
        assertEquals(Truth.UNKNOWN, history.given(3));
        assertEquals(Optional.empty(), history.dose(3));
        assertEquals(
                List.of(1, 2), history.doses().stream().map(VaccineDose::number).toList());
        assertEquals(OptionalInt.empty(), history.count());
        assertThrows(IllegalArgumentException.class, () -> history.given(0));
    }

    @Test
    void the_number_of_doses_says_which_were_given_where_the_doses_do_not() {
        var three = VaccinationHistory.ofCount(3);
        assertEquals(Truth.YES, three.given(3));
        assertEquals(Truth.NO, three.given(4));
        assertEquals(OptionalInt.of(3), three.count());
        assertEquals(Truth.NO, VaccinationHistory.ofCount(0).given(1));
        var contradicted =
                three.withDoses(List.of(VaccineDose.builder(3, Truth.NO).build()));
        assertEquals(Truth.NO, contradicted.given(3));
        assertEquals(Truth.YES, contradicted.given(2));
    }

    @Test
    void an_unknown_number_of_doses_is_said_and_leaves_every_dose_unknown() {
        var unknown = VaccinationHistory.ofUnknownCount();
        assertTrue(unknown.isCountUnknown());
        assertEquals(OptionalInt.empty(), unknown.count());
        assertEquals(Truth.UNKNOWN, unknown.given(1));
        assertFalse(unknown.withCount(2).isCountUnknown());
        assertEquals(
                OptionalInt.empty(),
                VaccinationHistory.ofCount(2).withUnknownCount().count());
    }

    @Test
    void nothing_said_is_empty() {
        assertTrue(VaccinationHistory.of(List.of()).isEmpty());
        assertFalse(VaccinationHistory.ofCount(0).isEmpty());
        assertFalse(VaccinationHistory.ofUnknownCount().isEmpty());
        assertFalse(VaccinationHistory.of(List.of(whole().build())).isEmpty());
    }

    @Test
    void the_same_dose_twice_and_numbers_that_cannot_be_are_mistakes() {
        var twice = List.of(whole().build(), whole().build());
        assertThrows(IllegalArgumentException.class, () -> VaccinationHistory.of(twice));
        assertThrows(IllegalArgumentException.class, () -> VaccinationHistory.ofCount(-1));
        assertThrows(IllegalArgumentException.class, () -> VaccinationHistory.ofCount(100));
        assertEquals(OptionalInt.of(99), VaccinationHistory.ofCount(99).count());
    }

    @Test
    void histories_are_equal_if_all_they_hold_is_and_print_nothing() {
        var history = VaccinationHistory.of(List.of(whole().build())).withCount(2);
        assertEquals(history, VaccinationHistory.ofCount(2).withDoses(List.of(whole().build())));
        assertEquals(
                history.hashCode(),
                VaccinationHistory.ofCount(2)
                        .withDoses(List.of(whole().build()))
                        .hashCode());
        assertNotEquals(history, history.withCount(3));
        assertNotEquals(history, history.withDoses(List.of()));
        assertNotEquals(VaccinationHistory.of(List.of()), VaccinationHistory.ofUnknownCount());
        assertEquals("VaccinationHistory[…]", history.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-09, 0, 0, false",
        "2021-02-10, 2, 2, false",
        "2021-11-28, 2, 2, false",
        "2021-11-29, 3, 3, false",
        "2022-06-29, 3, 3, false",
        "2022-06-30, 0, 4, true",
    })
    void how_many_doses_are_asked_for_depends_on_the_day(LocalDate day, int form, int screen, boolean count) {
        var asked = VaccinationQuestions.on(day);
        assertEquals(form, asked.dosesOnForm());
        assertEquals(screen, asked.dosesOnScreen());
        assertEquals(count, asked.asksCount());
    }

    @Test
    void the_questions_say_how_sure_they_are_and_cannot_ask_more_on_paper_than_on_screen() {
        assertEquals(
                List.of(Provenance.PROVISIONAL, Provenance.PROVISIONAL, Provenance.PUBLIC, Provenance.PUBLIC),
                VaccinationQuestions.timeline().values().stream()
                        .map(asked -> asked.citation().provenance())
                        .toList());
        var citation = VaccinationQuestions.on(DAY).citation();
        assertThrows(IllegalArgumentException.class, () -> new VaccinationQuestions(3, 2, false, citation));
        assertThrows(IllegalArgumentException.class, () -> new VaccinationQuestions(-1, 2, false, citation));
        assertEquals(2, new VaccinationQuestions(2, 2, true, citation).dosesOnScreen());
        assertEquals(0, new VaccinationQuestions(0, 0, true, citation).dosesOnForm());
    }
}
