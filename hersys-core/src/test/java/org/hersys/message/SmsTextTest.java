package org.hersys.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    private static List<Integer> lengths(SmsText text) {
        return text.parts().stream().map(String::length).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1, GSM_7, 1",
        "a, 160, GSM_7, 160",
        "a, 161, GSM_7, 153 8",
        "a, 306, GSM_7, 153 153",
        "a, 307, GSM_7, 153 153 1",
        "€, 80, GSM_7, 80",
        "€, 81, GSM_7, 76 5",
        "あ, 1, UCS_2, 1",
        "あ, 70, UCS_2, 70",
        "あ, 71, UCS_2, 67 4",
        "あ, 134, UCS_2, 67 67",
        "あ, 135, UCS_2, 67 67 1",
        "𠮷, 35, UCS_2, 70",
        "𠮷, 36, UCS_2, 66 6",
    })
    void a_text_is_divided_where_it_is_too_long_for_one(String letter, int count, SmsEncoding encoding, String parts) {
        var text = SmsText.of(letter.repeat(count));

        assertEquals(encoding, text.encoding());
        assertEquals(
                List.of(parts.split(" ", -1)),
                lengths(text).stream().map(String::valueOf).toList());
        assertEquals(text.value(), String.join("", text.parts()));
    }

    @Test
    void no_part_ends_within_a_character() {
        assertEquals(List.of(152, 9), lengths(SmsText.of("a".repeat(152) + "€" + "a".repeat(8))));
        assertEquals(List.of(152, 9), lengths(SmsText.of("a".repeat(151) + "€" + "a".repeat(9))));
        assertEquals(List.of(66, 6), lengths(SmsText.of("あ".repeat(66) + "𠮷" + "あ".repeat(4))));
        assertEquals(List.of(67, 5), lengths(SmsText.of("あ".repeat(65) + "𠮷" + "あ".repeat(5))));
    }

    @Test
    void one_character_without_a_place_in_gsm_makes_all_of_it_travel_in_ucs_2() {
        assertEquals(List.of(70), lengths(SmsText.of("a".repeat(69) + "`")));
        assertEquals(List.of(67, 4), lengths(SmsText.of("a".repeat(70) + "`")));
        assertEquals(SmsEncoding.UCS_2, SmsText.of("\u001B").encoding());
    }

    @Test
    void ten_parts_are_the_most() {
        assertEquals(10, SmsText.of("あ".repeat(670)).parts().size());
        assertThrows(IllegalArgumentException.class, () -> SmsText.of("あ".repeat(671)));
        assertEquals(10, SmsText.of("a".repeat(1530)).parts().size());
        assertThrows(IllegalArgumentException.class, () -> SmsText.of("a".repeat(1531)));
        assertThrows(IllegalArgumentException.class, () -> SmsText.of(" \n"));
    }

    @Test
    void nothing_of_the_text_is_printed() {
        assertEquals("SmsText[GSM_7, parts=1]", SmsText.of("HER-SYS 123456").toString());
    }
}
