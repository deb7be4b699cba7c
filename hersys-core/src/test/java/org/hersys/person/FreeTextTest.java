package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"一行目\n二行目", "一行目\r\n二行目", "一行目\r二行目", "一行目\u2028二行目", "\n 一行目\n二行目\t\r\n"})
    void line_breaks_are_kept_in_one_form(String typed) {
        assertEquals("一行目\n二行目", FreeText.parse(typed).orElseThrow().value());
        assertEquals(FreeText.of("一行目\n二行目"), FreeText.of(typed));
    }

    @Test
    void everything_else_stays_as_it_was_typed() {
        assertEquals("①２３ｱ 𠮷 😷\n\n・終", FreeText.of("①２３ｱ\t𠮷 😷\n\n・終").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "a\u0000b", "a\u001Bb", "a\u007Fb", "a\uD842"})
    void nothing_and_control_characters_are_refused_with_what_would_be_right(String typed) {
        var problem = Silence.refuses(FreeText::parse, typed, ProblemCode.VALUE_INVALID, "text");
        assertTrue(problem.message().ja().contains("4000文字"), problem.message().ja());
        assertTrue(
                problem.message().en().contains("4000 characters"),
                problem.message().en());
        Silence.throwsFor(FreeText::of, typed);
    }

    @Test
    void four_thousand_characters_fit_and_one_more_does_not() {
        assertEquals(8000, FreeText.of("𠮷".repeat(4000)).value().length());
        Silence.refuses(FreeText::parse, "𠮷".repeat(4001), ProblemCode.VALUE_INVALID, "text");
        Silence.throwsFor(FreeText::of, "𠮷".repeat(4001));
    }

    @ParameterizedTest
    @CsvSource({
        "臨床診断, 臨床診断, true",
        "'家族が陽性のため 臨床 診断とした', 臨床診断, true",
        "ｶﾛﾅｰﾙ２錠, カロナール2, true",
        "臨床\uDB40\uDD00診断, 臨床診断, true",
        "臨床的に診断, 臨床診断, false",
        "診断, 臨床診断, false",
    })
    void words_are_found_whatever_their_width_and_spacing(String text, String words, boolean found) {
        assertEquals(found, FreeText.of(text).contains(words));
    }

    @Test
    void words_are_found_across_a_line_break() {
        assertTrue(FreeText.of("臨床\n診断").contains("臨床診断"));
        assertFalse(FreeText.of("臨床。診断").contains("臨床診断"));
    }

    @Test
    void a_text_does_not_print_itself() {
        assertEquals("FreeText[…]", FreeText.of("試験花子の母").toString());
        assertNotEquals(FreeText.of("あ"), FreeText.of("い"));
    }
}
