package org.hersys.person;

import static org.hersys.person.AgeReckoning.CONVENTIONAL;
import static org.hersys.person.AgeReckoning.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    private static Age bornOn(LocalDate birth) {
        return Age.on(BirthDate.of(birth), DAY, CONVENTIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-26, 0歳（0か月）, 0 months",
        "2022-08-26, 0歳（1か月）, 1 month",
        "2021-09-27, 0歳（11か月）, 11 months",
        "2021-09-26, 1歳, 1 year",
        "1957-09-26, 65歳, 65 years",
    })
    void an_infant_is_shown_in_months_and_anybody_else_in_years(LocalDate birth, String ja, String en) {
        assertEquals(BilingualText.of(ja, en), bornOn(birth).label());
    }

    @Test
    void months_are_told_until_the_first_birthday_only() {
        assertEquals(OptionalInt.of(11), bornOn(LocalDate.of(2021, 9, 27)).monthsUnderOne());
        assertEquals(OptionalInt.empty(), bornOn(LocalDate.of(2021, 9, 26)).monthsUnderOne());
    }

    @Test
    void the_reckoning_decides_on_the_eve_of_the_birthday() {
        var birthDate = BirthDate.of(LocalDate.of(1957, 9, 27));
        assertEquals(64, Age.on(birthDate, DAY, CONVENTIONAL).years());
        assertEquals(65, Age.on(birthDate, DAY, STATUTORY).years());
    }

    @Test
    void ages_are_compared_to_the_month() {
        var younger = bornOn(LocalDate.of(2022, 3, 1));
        var older = bornOn(LocalDate.of(2022, 1, 1));
        assertTrue(younger.compareTo(older) < 0);
        assertNotEquals(younger, older);
        assertEquals(younger, bornOn(LocalDate.of(2022, 3, 2)));
        assertEquals(younger.hashCode(), bornOn(LocalDate.of(2022, 3, 2)).hashCode());
    }
}
