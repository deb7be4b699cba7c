package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.hersys.text.BilingualText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default locale and the default time zone change no answer and no word. */
class ReleaseDefaultsOfTheMachineTest {

    private static List<BilingualText> answers() {
        var decision = ReleaseCriteria.standard()
                .decide(ReleaseCells.facts(
                                "2022-09-20T00:30",
                                "yes",
                                "2022-09-10",
                                "-",
                                "2022-09-19T00:30",
                                "no",
                                "HOME",
                                "-",
                                "none")
                        .build());
        var contact = ContactCriteria.standard()
                .decide(ContactFacts.of(LocalDate.of(2023, 1, 15), LocalDate.of(2023, 1, 16))
                        .negativeTests(List.of())
                        .build());
        var rule = ReleaseRules.standard().on(LocalDate.of(2020, 2, 6));
        return List.of(
                decision.headline(),
                decision.explanation(),
                contact.headline(),
                contact.explanation(),
                rule.provisions().get(1).text());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Honolulu", "ar-EG-u-nu-arab, UTC", "th-TH-u-ca-buddhist-nu-thai, Asia/Tokyo"})
    void the_default_locale_and_zone_change_nothing(String locale, String zone) {
        var expected = answers();
        var localeBefore = Locale.getDefault();
        var zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, answers());
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
