package org.hersys.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.hersys.institution.Prefecture;

class MedicalInstitutionCodeProperties {

    @Property
    void of_ten_last_digits_exactly_one_passes(
            @ForAll Prefecture prefecture, @ForAll @IntRange(max = 999_999) int number) {
        var code = code(prefecture, number);
        for (char last = '0'; last <= '9'; last++) {
            String digits = code.value().substring(0, 9) + last;
            assertEquals(
                    digits.equals(code.value()),
                    MedicalInstitutionCode.parse(digits).isAccepted(),
                    digits);
        }
        assertEquals(prefecture, code.prefecture());
        Statistics.label("check digit").collect(code.value().charAt(9)).coverage(digits -> {
            digits.check('0').percentage(share -> share > 0);
            digits.check('9').percentage(share -> share > 0);
        });
    }

    @Property
    void a_wrong_digit_is_noticed_wherever_it_is(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var digits = new StringBuilder(code(Prefecture.TOKYO, number).value());
        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + more) % 10));
        assertFalse(MedicalInstitutionCode.parse(digits.toString()).isAccepted(), digits.toString());
    }

    @Property
    void two_neighbours_the_wrong_way_round_are_noticed_but_for_0_and_9(
            @ForAll @IntRange(max = 999_999) int number, @ForAll @IntRange(min = 3, max = 8) int place) {
        var digits = new StringBuilder(code(Prefecture.TOKYO, number).value());
        char first = digits.charAt(place);
        char second = digits.charAt(place + 1);
        Assume.that(first != second && (first - '0') + (second - '0') != 9);
        digits.setCharAt(place, second);
        digits.setCharAt(place + 1, first);
        assertFalse(MedicalInstitutionCode.parse(digits.toString()).isAccepted(), digits.toString());
    }

    private static MedicalInstitutionCode code(Prefecture prefecture, int number) {
        return MedicalInstitutionCode.ofNineDigits(
                prefecture.code() + "1" + String.format(Locale.ROOT, "%06d", number));
    }
}
