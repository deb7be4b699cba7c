package org.hersys.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {

    @Test
    void the_codes_are_the_numbers_from_01_to_47_in_order() {
        assertEquals(47, Prefecture.values().length);
        int number = 1;
        for (var prefecture : Prefecture.values()) {
            assertEquals(String.format(Locale.ROOT, "%02d", number), prefecture.code());
            number++;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01, 北海道, Hokkaido",
        "04, 宮城県, Miyagi",
        "08, 茨城県, Ibaraki",
        "13, 東京都, Tokyo",
        "14, 神奈川県, Kanagawa",
        "18, 福井県, Fukui",
        "26, 京都府, Kyoto",
        "27, 大阪府, Osaka",
        "31, 鳥取県, Tottori",
        "41, 佐賀県, Saga",
        "46, 鹿児島県, Kagoshima",
        "47, 沖縄県, Okinawa",
    })
    void a_code_stands_for_its_prefecture(String code, String ja, String en) {
        var prefecture = Prefecture.ofCode(code).orElseThrow();
        assertEquals(ja, prefecture.label().ja());
        assertEquals(en, prefecture.label().en());
    }

    @ParameterizedTest
    @EnumSource
    void every_prefecture_is_found_by_its_code_and_its_names(Prefecture prefecture) {
        assertEquals(Optional.of(prefecture), Prefecture.ofCode(prefecture.code()));
        assertEquals(
                Optional.of(prefecture), Prefecture.ofName(prefecture.label().ja()));
        assertEquals(
                Optional.of(prefecture), Prefecture.ofName(prefecture.label().en()));
        assertEquals(Optional.of(prefecture), Prefecture.ofName(prefecture.name()));
    }

    @ParameterizedTest
    @CsvSource({"東京, TOKYO", "京都, KYOTO", "北海道, HOKKAIDO", "大阪, OSAKA", "' 神奈川　', KANAGAWA", "ＴＯＫＹＯ, TOKYO"})
    void names_are_found_without_their_last_character_and_in_any_width(String name, Prefecture prefecture) {
        assertEquals(Optional.of(prefecture), Prefecture.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "北海", "東", "京", "江戸", "都", "東京県"})
    void other_names_are_not_found(String name) {
        assertEquals(Optional.empty(), Prefecture.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "１３", " 13 "})
    void a_code_is_read_as_people_type_it(String typed) {
        assertEquals(Prefecture.TOKYO, Prefecture.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "48", "99", "1", "013", "-1", "1a", "東京都", "十三"})
    void an_unknown_code_is_refused_with_what_would_be_right(String typed) {
        var problem = Prefecture.parse(typed).problems().get(0);
        assertEquals(ProblemCode.PREFECTURE_UNKNOWN_CODE, problem.code());
        assertEquals(Optional.of("prefecture"), problem.item());
        assertTrue(
                problem.message().ja().contains("JIS X 0401"), problem.message().ja());
        assertEquals(Optional.empty(), Prefecture.ofCode(typed));
    }
}
