package org.hersys.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    /** The codes of the forty-seven prefectures as published. */
    private static final List<String> PREFECTURES = List.of(
            "010006", "020001", "030007", "040002", "050008", "060003", "070009", "080004", "090000", "100005",
            "110001", "120006", "130001", "140007", "150002", "160008", "170003", "180009", "190004", "200000",
            "210005", "220001", "230006", "240001", "250007", "260002", "270008", "280003", "290009", "300004",
            "310000", "320005", "330001", "340006", "350001", "360007", "370002", "380008", "390003", "400009",
            "410004", "420000", "430005", "440001", "450006", "460001", "470007");

    @Test
    void the_check_digits_of_all_prefectures_are_those_published() {
        assertEquals(
                PREFECTURES,
                Stream.of(Prefecture.values())
                        .map(MunicipalityCode::of)
                        .map(MunicipalityCode::value)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "010006, HOKKAIDO, true",
        "130001, TOKYO, true",
        "270008, OSAKA, true",
        "131016, TOKYO, false",
        "141003, KANAGAWA, false",
        "401307, FUKUOKA, false",
        "472018, OKINAWA, false",
    })
    void a_code_tells_its_prefecture(String code, Prefecture prefecture, boolean whole) {
        assertEquals(prefecture, MunicipalityCode.of(code).prefecture());
        assertEquals(whole, MunicipalityCode.of(code).isPrefecture());
        assertEquals(MunicipalityCode.of(code), MunicipalityCode.ofFiveDigits(code.substring(0, 5)));
        assertEquals(code.substring(0, 5), MunicipalityCode.of(code).fiveDigits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"131016", "１３１０１６", " 131 016 "})
    void a_code_is_read_as_people_type_it(String typed) {
        assertEquals("131016", MunicipalityCode.parse(typed).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "131017", "13101", "10006", "1310160", "000000", "480002", "990001", "13101X", "千代田区"})
    void a_wrong_code_is_refused_with_what_would_be_right(String typed) {
        var problem = MunicipalityCode.parse(typed).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("municipalityCode"), problem.item());
        assertTrue(problem.message().en().contains("131016"), problem.message().en());
        assertThrows(IllegalArgumentException.class, () -> MunicipalityCode.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1310", "131016", "1310a", "１３１０１", "48000", "00000"})
    void five_digits_must_be_five_digits_of_a_prefecture(String digits) {
        assertThrows(IllegalArgumentException.class, () -> MunicipalityCode.ofFiveDigits(digits));
    }

    @Test
    void codes_are_equal_by_their_digits() {
        assertEquals(
                MunicipalityCode.of("131016").hashCode(),
                MunicipalityCode.of("131016").hashCode());
        assertNotEquals(MunicipalityCode.of("131016"), MunicipalityCode.of("130001"));
    }
}
