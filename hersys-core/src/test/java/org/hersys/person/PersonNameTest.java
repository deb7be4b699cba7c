package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    /** 𠮷 is outside of the basic plane: two chars, one character. */
    private static final String YOSHI = "\uD842\uDFB7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "試験　花子",
                "試験花子",
                "𠮷野家",
                "髙﨑 德太",
                "葛\uDB40\uDD00城",
                "Nguyễn Thị Ánh",
                "O'Brien-Müller, Seán",
                "محمد بن سعيد",
                "ทดสอบ",
                "김시험",
                "X",
                "身元不明（推定70代男性）",
                "△△課1",
                "女児（母：試験花子）",
                "\uE000山"
            })
    void a_name_of_real_life_fits_and_stays_as_it_was_typed(String typed) {
        assertEquals(typed, PersonName.of(typed).value());
        assertEquals(typed, PersonName.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {" 試験 花子 ", "　試験 花子　", "\u00A0試験 花子\n", "\uFEFF試験 花子", "\t試験\t花子\r\n", "試験\t花子"})
    void blanks_around_a_name_are_dropped_and_a_tab_within_becomes_a_space(String typed) {
        assertEquals("試験 花子", PersonName.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n", "\uFEFF", "試験\n花子", "試験\u0000花子", "試験\u2028花子", "\uD842試験"})
    void what_is_no_line_is_refused_with_what_would_be_right(String typed) {
        var problem = Silence.refuses(PersonName::parse, typed, ProblemCode.VALUE_INVALID, "name");
        assertTrue(problem.message().ja().contains("200文字"), problem.message().ja());
        assertTrue(
                problem.message().en().contains("200 characters"),
                problem.message().en());
        Silence.throwsFor(PersonName::of, typed);
    }

    @Test
    void two_hundred_characters_fit_and_one_more_does_not() {
        assertEquals(400, PersonName.of(YOSHI.repeat(200)).value().length());
        Silence.refuses(PersonName::parse, YOSHI.repeat(201), ProblemCode.VALUE_INVALID, "name");
        Silence.throwsFor(PersonName::of, YOSHI.repeat(201));
    }

    @ParameterizedTest
    @CsvSource({
        "試験　花子, 試験花子",
        "試験 花子, '試　験花 子'",
        "Nguyen Thi, ＮＧＵＹＥＮ　ｔｈｉ",
        "ｼｹﾝ ﾊﾅｺ, シケンハナコ",
        "葛\uDB40\uDD00城, 葛城",
        "神\uFE00戸, 神戸",
    })
    void spelling_makes_no_difference_to_the_key(String one, String other) {
        assertEquals(PersonName.of(one).comparisonKey(), PersonName.of(other).comparisonKey());
        assertNotEquals(PersonName.of(one), PersonName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"髙橋, 高橋", "𠮷野, 吉野", "試験花子, 試験華子"})
    void another_character_is_another_key(String one, String other) {
        assertNotEquals(PersonName.of(one).comparisonKey(), PersonName.of(other).comparisonKey());
    }

    @Test
    void a_name_does_not_print_itself() {
        Silence.keeps("試験", PersonName.of("試験花子"));
        assertEquals("PersonName[…]", PersonName.of("試験花子").toString());
    }

    @Test
    void names_are_equal_by_their_characters() {
        assertEquals(PersonName.of(" 試験 花子"), PersonName.of("試験 花子 "));
        assertEquals(PersonName.of("試験 花子").hashCode(), PersonName.of("試験 花子 ").hashCode());
        assertNotEquals(PersonName.of("試験 花子"), PersonName.of("試験　花子"));
    }
}
