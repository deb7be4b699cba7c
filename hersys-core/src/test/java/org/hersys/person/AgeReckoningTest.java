package org.hersys.person;

import static org.hersys.person.AgeReckoning.CONVENTIONAL;
import static org.hersys.person.AgeReckoning.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.hersys.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeReckoningTest {

    @ParameterizedTest
    @CsvSource({
        // The sixty-fifth birthday: two days before, the day before, on it, after it.
        "1957-09-28, 2022-09-26, 64, 64",
        "1957-09-27, 2022-09-26, 64, 65",
        "1957-09-26, 2022-09-26, 65, 65",
        "1957-09-25, 2022-09-26, 65, 65",
        // Born on 29 February: in a common year, in a leap year.
        "1956-02-29, 2021-02-27, 64, 64",
        "1956-02-29, 2021-02-28, 64, 65",
        "1956-02-29, 2021-03-01, 65, 65",
        "1956-02-29, 2020-02-27, 63, 63",
        "1956-02-29, 2020-02-28, 63, 64",
        "1956-02-29, 2020-02-29, 64, 64",
        "1956-02-29, 2020-03-01, 64, 64",
        // Born on 1 March: the day before is 28 or 29 February.
        "1956-03-01, 2021-02-27, 64, 64",
        "1956-03-01, 2021-02-28, 64, 65",
        "1956-03-01, 2020-02-28, 63, 63",
        "1956-03-01, 2020-02-29, 63, 64",
        // The turn of the year.
        "1958-01-01, 2022-12-30, 64, 64",
        "1958-01-01, 2022-12-31, 64, 65",
        "1958-01-01, 2023-01-01, 65, 65",
        "1957-12-31, 2022-12-29, 64, 64",
        "1957-12-31, 2022-12-30, 64, 65",
        "1957-12-31, 2022-12-31, 65, 65",
        // The day of birth.
        "2022-09-26, 2022-09-26, 0, 0",
    })
    void years_are_completed_on_the_birthday_and_in_law_the_day_before(
            LocalDate birth, LocalDate day, int conventional, int statutory) {
        assertEquals(conventional, CONVENTIONAL.yearsOn(birth, day), "conventional");
        assertEquals(statutory, STATUTORY.yearsOn(birth, day), "statutory");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-26, 2022-09-24, 0, 0",
        "2022-08-26, 2022-09-25, 0, 1",
        "2022-08-26, 2022-09-26, 1, 1",
        "2021-09-26, 2022-09-24, 11, 11",
        "2021-09-26, 2022-09-25, 11, 12",
        "2021-09-26, 2022-09-26, 12, 12",
        // There is no 31 September.
        "2022-08-31, 2022-09-29, 0, 0",
        "2022-08-31, 2022-09-30, 0, 1",
        "2022-08-31, 2022-10-01, 1, 1",
        "2022-12-31, 2023-02-28, 1, 2",
        "2022-12-31, 2023-03-01, 2, 2",
    })
    void months_are_completed_on_their_day_and_in_law_the_day_before(
            LocalDate birth, LocalDate day, int conventional, int statutory) {
        assertEquals(conventional, CONVENTIONAL.monthsOn(birth, day), "conventional");
        assertEquals(statutory, STATUTORY.monthsOn(birth, day), "statutory");
    }

    @Test
    void nobody_has_an_age_before_the_birth_and_the_message_does_not_tell_the_date() {
        var birth = LocalDate.of(2022, 9, 27);
        for (var reckoning : AgeReckoning.values()) {
            var thrown = assertThrows(
                    IllegalArgumentException.class, () -> reckoning.yearsOn(birth, LocalDate.of(2022, 9, 26)));
            assertFalse(String.valueOf(thrown.getMessage()).contains("2022"), thrown.getMessage());
        }
    }

    @Test
    void the_statutory_reckoning_cites_the_law_and_the_conventional_one_says_that_it_is_a_choice() {
        assertEquals("年齢計算ニ関スル法律", STATUTORY.citation().title());
        assertEquals(Provenance.PUBLIC, STATUTORY.citation().provenance());
        assertEquals(Provenance.PROVISIONAL, CONVENTIONAL.citation().provenance());
    }
}
