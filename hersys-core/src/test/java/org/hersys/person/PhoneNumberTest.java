package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+819000000000, true, 09000000000",
        "+818010000000, true, 08010000000",
        "+817000000000, true, 07000000000",
        "+816000000000, true, 06000000000",
        "+81300000000, false, 0300000000",
        "+81450000000, false, 0450000000",
        "+815000000000, false, 05000000000",
        "+812000000000, false, 02000000000",
        "+81120000000, false, 0120000000",
        "+818000000000, false, 08000000000",
        "+81900000000, false, 0900000000",
    })
    void a_japanese_number_is_told_from_a_japanese_mobile(String e164, boolean mobile, String national) {
        var number = PhoneNumber.of(e164);
        assertTrue(number.isReadable());
        assertTrue(number.isJapanese());
        assertEquals(mobile, number.isJapaneseMobile());
        assertEquals(Optional.of(national), number.national());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000",
                "+999999999999999",
                "+6321234567",
                "+821012345678",
                "+8190000000",
                "+8190000000000",
                "+810900000000",
                "+81000000000"
            })
    void other_numbers_are_numbers_but_not_japanese(String e164) {
        var number = PhoneNumber.of(e164);
        assertTrue(number.isReadable());
        assertFalse(number.isJapanese());
        assertFalse(number.isJapaneseMobile());
        assertEquals(Optional.empty(), number.national());
        assertEquals(e164, number.comparisonKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+100000",
                "+1000000000000000",
                "+0123456789",
                "09000000000",
                "819000000000",
                "+81 90 0000 0000",
                "+81-90-0000-0000",
                "＋819000000000",
                "+８19000000000"
            })
    void a_programme_gives_a_plus_sign_and_7_to_15_digits(String e164) {
        Silence.throwsFor(PhoneNumber::of, e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"090-0000-000", "なし", "内線 12", "施設の電話 03-0000-0000（夜間不可）", "不明", "0"})
    void what_cannot_be_read_is_kept_as_it_was_typed(String typed) {
        var number = PhoneNumber.asTyped(" " + typed + "　");
        assertEquals(typed, number.value());
        assertFalse(number.isReadable());
        assertFalse(number.isJapanese());
        assertFalse(number.isJapaneseMobile());
        assertEquals(Optional.empty(), number.national());
    }

    @Test
    void what_was_typed_has_1_to_100_characters_without_control_characters() {
        assertEquals(100, PhoneNumber.asTyped("0".repeat(100)).value().length());
        Silence.throwsFor(PhoneNumber::asTyped, "0".repeat(101));
        Silence.throwsFor(PhoneNumber::asTyped, "　");
        Silence.throwsFor(PhoneNumber::asTyped, "090\n0000");
    }

    @Test
    void a_number_typed_in_full_is_a_number_after_all() {
        assertEquals(PhoneNumber.of("+819000000000"), PhoneNumber.asTyped("+819000000000"));
    }

    @ParameterizedTest
    @CsvSource({"090-0000-000, ０９０ー００００ー０００", "(045)00-00, 0450000", "ｴｯｸｽ 1, エックス1"})
    void punctuation_and_width_make_no_difference_to_the_key(String one, String other) {
        assertEquals(
                PhoneNumber.asTyped(one).comparisonKey(),
                PhoneNumber.asTyped(other).comparisonKey());
        assertNotEquals(PhoneNumber.asTyped(one), PhoneNumber.asTyped(other));
    }

    @Test
    void a_number_says_only_whether_it_is_one() {
        assertEquals("PhoneNumber[…]", PhoneNumber.of("+819000000000").toString());
        assertEquals("PhoneNumber[as typed …]", PhoneNumber.asTyped("自宅").toString());
    }
}
