package org.hersys.person;

import static org.hersys.person.AgeReckoning.CONVENTIONAL;
import static org.hersys.person.AgeReckoning.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeKnowledgeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);
    private static final BirthDate EVE_OF_65 = BirthDate.of(LocalDate.of(1957, 9, 27));

    private static void assertBand(int lowest, int highest, AgeKnowledge age) {
        assertEquals(lowest, age.lowestOn(DAY, CONVENTIONAL), "lowest");
        assertEquals(highest, age.highestOn(DAY, CONVENTIONAL), "highest");
    }

    @Test
    void a_birth_date_gives_one_age_by_the_day_and_the_reckoning() {
        var age = AgeKnowledge.born(EVE_OF_65);
        assertBand(64, 64, age);
        assertEquals(65, age.lowestOn(DAY, STATUTORY));
        assertEquals(65, age.highestOn(DAY.plusDays(1), CONVENTIONAL));
        assertTrue(age.isKnownExactly());
        assertEquals(Optional.of(EVE_OF_65), age.birthDate());
    }

    @Test
    void completed_years_stay_what_they_were_on_the_day_of_diagnosis() {
        var age = AgeKnowledge.completedYears(64);
        assertBand(64, 64, age);
        assertEquals(64, age.lowestOn(DAY.plusYears(10), STATUTORY));
        assertTrue(age.isKnownExactly());
        assertEquals(Optional.empty(), age.birthDate());
    }

    @Test
    void a_band_gives_its_lowest_and_its_highest_age() {
        var sixties = AgeKnowledge.band(60, 69);
        assertBand(60, 69, sixties);
        assertFalse(sixties.isKnownExactly());
        assertFalse(sixties.isUnknown());
    }

    @Test
    void nothing_known_may_be_any_age() {
        assertBand(0, AgeKnowledge.HIGHEST, AgeKnowledge.unknown());
        assertTrue(AgeKnowledge.unknown().isUnknown());
        assertFalse(AgeKnowledge.unknown().isKnownExactly());
        assertFalse(AgeKnowledge.born(EVE_OF_65).isUnknown());
    }

    @Test
    void what_says_the_same_is_equal() {
        assertEquals(AgeKnowledge.completedYears(65), AgeKnowledge.band(65, 65));
        assertEquals(AgeKnowledge.unknown(), AgeKnowledge.band(0, AgeKnowledge.HIGHEST));
        assertEquals(AgeKnowledge.born(EVE_OF_65), AgeKnowledge.born(BirthDate.of(EVE_OF_65.value())));
        assertEquals(
                AgeKnowledge.born(EVE_OF_65).hashCode(),
                AgeKnowledge.born(BirthDate.of(EVE_OF_65.value())).hashCode());
        assertNotEquals(AgeKnowledge.born(EVE_OF_65), AgeKnowledge.unknown());
        assertNotEquals(AgeKnowledge.band(60, 69), AgeKnowledge.band(60, 64));
        assertNotEquals(AgeKnowledge.band(60, 69), AgeKnowledge.band(65, 69));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "60, 151", "65, 64", "151, 151"})
    void a_band_out_of_bounds_is_a_mistake_of_the_program(int lowest, int highest) {
        assertThrows(IllegalArgumentException.class, () -> AgeKnowledge.band(lowest, highest));
    }

    @ParameterizedTest
    @CsvSource({
        "60代, 60, 69",
        "６０代, 60, 69",
        "６０ 代, 60, 69",
        "６０　代, 60, 69",
        "60歳代, 60, 69",
        "60s, 60, 69",
        "60S, 60, 69",
        "90代, 90, 99",
        "100代, 100, 109",
        "10歳未満, 0, 9",
        "１０歳未満, 0, 9",
        "1歳未満, 0, 0",
        "10代未満, 0, 9",
        "under 10, 0, 9",
        "Under 10, 0, 9",
        "<10, 0, 9",
        "65歳以上, 65, 150",
        "６５歳以上, 65, 150",
        "65才以上, 65, 150",
        "80以上, 80, 150",
        "90歳以上, 90, 150",
        "100歳以上, 100, 150",
        "90代以上, 90, 150",
        "80代以上, 80, 150",
        "65+, 65, 150",
        "65＋, 65, 150",
        "65 or over, 65, 150",
        "65 and older, 65, 150",
        "18歳以下, 0, 18",
        "10代以下, 0, 19",
        "60-64歳, 60, 64",
        "60～64歳, 60, 64",
        "60〜64歳, 60, 64",
        "60－64歳, 60, 64",
        "60–64歳, 60, 64",
        "60−64歳, 60, 64",
        "60ー64歳, 60, 64",
        "60歳～64歳, 60, 64",
        "60歳から64歳, 60, 64",
        "60 to 64, 60, 64",
        "60-64, 60, 64",
        "10-19歳, 10, 19",
        "10～19歳, 10, 19",
        "1-4歳, 1, 4",
        "0歳, 0, 0",
        "65歳, 65, 65",
        "65, 65, 65",
        "150歳, 150, 150",
    })
    void bands_are_read_as_people_and_published_data_write_them(String text, int lowest, int highest) {
        assertBand(lowest, highest, AgeKnowledge.parseBand(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"不明", " 不明 ", "調査中", "確認中", "非公表", "-", "－", "―", "unknown", "UNKNOWN"})
    void words_that_say_nothing_are_an_unknown_age(String text) {
        assertTrue(AgeKnowledge.parseBand(text).orElseThrow().isUnknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "高齢者",
                "六十代",
                "65代",
                "64-60歳",
                "60-64-69",
                "0歳未満",
                "151歳",
                "999代",
                "60-151歳",
                "1957-09-27",
                "1957年生",
                "60年代",
                "-65",
                "6 5 歳 位",
                "60代 男性",
                "65.5",
                "9999",
                "+65"
            })
    void anything_else_is_refused_with_a_hint_and_not_repeated(String text) {
        var problem = AgeKnowledge.parseBand(text).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("ageBand"), problem.item());
        assertTrue(problem.message().ja().contains("「60代」"), problem.message().ja());
        assertTrue(problem.message().en().contains("60s"), problem.message().en());
        assertFalse(problem.toString().contains("1957"), problem.toString());
    }

    @Test
    void a_birth_date_is_never_printed_but_a_band_is() {
        assertEquals("BirthDate[…]", EVE_OF_65.toString());
        assertEquals("AgeKnowledge[born …]", AgeKnowledge.born(EVE_OF_65).toString());
        assertEquals("AgeKnowledge[60-69]", AgeKnowledge.band(60, 69).toString());
        assertEquals("AgeKnowledge[65]", AgeKnowledge.completedYears(65).toString());
        assertEquals("AgeKnowledge[unknown]", AgeKnowledge.unknown().toString());
    }
}
