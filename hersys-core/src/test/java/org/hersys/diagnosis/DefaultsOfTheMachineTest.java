package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.Age;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.person.NotificationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turkish writes no dot on the small I, Arabic has digits and Thailand years of its own. */
class DefaultsOfTheMachineTest {

    private static List<Object> answers() {
        var eve = BirthDate.of(LocalDate.of(1957, 9, 27));
        var day = LocalDate.of(2022, 9, 26);
        return List.of(
                AgeKnowledge.parseBand("UNDER 10"),
                AgeKnowledge.parseBand("６０代").toString(),
                AgeKnowledge.parseBand("sixties").problems(),
                Age.on(eve, day, AgeReckoning.CONVENTIONAL).label(),
                AgeBracket.possibleFor(AgeKnowledge.born(eve), day, AgeReckoning.STATUTORY),
                NotificationId.parse("123E4567-E89B-42D3-A456-426614174000").toString(),
                Prefecture.ofName("HIROSHIMA"),
                MunicipalityCode.of(Prefecture.HIROSHIMA),
                DesignatedDrug.recognise("TOCILIZUMAB, REMDESIVIR, NIRMATRELVIR, PREDNISOLONE"),
                RiskFactor.fromIcd10("i10"),
                RiskFactor.askedOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Honolulu",
        "ar-EG-u-nu-arab, UTC",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Tokyo",
        "ja-JP-u-ca-japanese, UTC"
    })
    void the_default_locale_and_zone_change_no_answer(String locale, String zone) {
        List<Object> expected = answers();
        var localeBefore = Locale.getDefault();
        var zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected.toString(), answers().toString());
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
