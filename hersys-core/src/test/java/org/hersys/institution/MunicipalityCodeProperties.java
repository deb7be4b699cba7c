package org.hersys.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class MunicipalityCodeProperties {

    @Property
    void of_ten_last_digits_exactly_one_passes(
            @ForAll Prefecture prefecture, @ForAll @IntRange(max = 999) int municipality) {
        String fiveDigits = prefecture.code() + String.format(Locale.ROOT, "%03d", municipality);
        var code = MunicipalityCode.ofFiveDigits(fiveDigits);
        for (char last = '0'; last <= '9'; last++) {
            String sixDigits = fiveDigits + last;
            assertEquals(
                    sixDigits.equals(code.value()),
                    MunicipalityCode.parse(sixDigits).isAccepted(),
                    sixDigits);
        }
        assertEquals(prefecture, code.prefecture());
        assertEquals(municipality == 0, code.isPrefecture());
        Statistics.label("check digit").collect(code.value().charAt(5)).coverage(digits -> {
            digits.check('0').percentage(share -> share > 0);
            digits.check('1').percentage(share -> share > 0);
        });
    }
}
