package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaNameTest {

    @ParameterizedTest
    @CsvSource({
        "シケン　ハナコ, シケン　ハナコ",
        "'シケン  ハナコ', シケン　ハナコ",
        "'　シケン \tハナコ\n', シケン　ハナコ",
        "しけん はなこ, シケン　ハナコ",
        "ｼｹﾝ ﾊﾅｺ, シケン　ハナコ",
        "しけんﾊﾅコ, シケンハナコ",
        "ｶﾞｷﾞ ﾊﾟﾋﾟ, ガギ　パピ",
        "が, ガ",
        "カ\u3099ク, ガク",
        "カ゛ク, ガク",
        "ハ゜リ, パリ",
        "ぎゃっきょう, ギャッキョウ",
        "ゔぃくとりあ, ヴィクトリア",
        "ｳﾞｨｸﾄﾘｱ, ヴィクトリア",
        "すゞき, スヾキ",
        "いすゞ みすゝ, イスヾ　ミスヽ",
        "サーラ, サーラ",
        "ｻｰﾗ, サーラ",
        "サ-ラ, サーラ",
        "サ－ラ, サーラ",
        "サ‐ラ, サーラ",
        "サ−ラ, サーラ",
        "マリア・ルイサ, マリア・ルイサ",
        "ﾏﾘｱ･ﾙｲｻ, マリア・ルイサ",
        "ジャン＝ポール, ジャン＝ポール",
        "ジャン=ポール, ジャン＝ポール",
        "ジャン゠ポール, ジャン＝ポール",
        "ウㇰ, ウㇰ",
        "ゐ ヱ, ヰ　ヱ",
    })
    void a_reading_becomes_full_width_katakana(String typed, String value) {
        assertEquals(value, KanaName.parse(typed).orElseThrow().value());
        assertEquals(KanaName.of(value), KanaName.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "試験花子",
                "シケン花子",
                "shiken",
                "ＳＨＩＫＥＮ",
                "シケン1",
                "シケン２",
                "シケン（ハナコ）",
                "シケン.ハナコ",
                "シケン/ハナコ",
                "ー",
                "・シケン",
                "ーケン",
                "-ケン",
                "゛",
                "ｼｹﾝ?",
                "シケン😷",
                "シケン\u0000",
                "不明"
            })
    void anything_else_is_refused_with_what_would_be_right(String typed) {
        var problem = Silence.refuses(KanaName::parse, typed, ProblemCode.KANA_UNREADABLE, "kana");
        assertTrue(problem.message().ja().contains("カタカナで入力"), problem.message().ja());
        assertTrue(
                problem.message().en().contains("Write katakana"),
                problem.message().en());
        Silence.throwsFor(KanaName::of, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"しけん", "ｼｹﾝ", "シケン ハナコ", "シケン　　ハナコ", " シケン", "シケン　", "サ-ラ", "カ゛ク"})
    void a_programme_gives_full_width_katakana_only(String typed) {
        Silence.throwsFor(KanaName::of, typed);
    }

    @Test
    void two_hundred_characters_fit_and_one_more_does_not() {
        assertEquals(200, KanaName.parse("ｱ".repeat(200)).orElseThrow().value().length());
        Silence.refuses(KanaName::parse, "ｱ".repeat(201), ProblemCode.KANA_UNREADABLE, "kana");
        Silence.throwsFor(KanaName::of, "ア".repeat(201));
    }

    @ParameterizedTest
    @CsvSource({"シケン　ハナコ, シケンハナコ", "マリア・ルイサ, マリア　ルイサ", "ジャン＝ポール, ジャン・ポール"})
    void how_it_is_divided_makes_no_difference_to_the_key(String one, String other) {
        assertEquals(KanaName.of(one).comparisonKey(), KanaName.of(other).comparisonKey());
        assertNotEquals(KanaName.of(one), KanaName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"キヨウコ, キョウコ", "オオノ, オーノ", "ヤマザキ, ヤマサキ", "ヱミ, エミ"})
    void another_letter_is_another_key(String one, String other) {
        assertNotEquals(KanaName.of(one).comparisonKey(), KanaName.of(other).comparisonKey());
    }

    @Test
    void a_reading_does_not_print_itself() {
        assertEquals("KanaName[…]", KanaName.of("シケン").toString());
    }
}
