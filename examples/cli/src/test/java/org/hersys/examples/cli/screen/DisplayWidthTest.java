package org.hersys.examples.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "患者（確定例）, 14", "60代, 4", "ｶﾅ, 2", "𠮷, 2", "か\u3099, 2", "「」、。, 8", "'', 0"})
    void a_japanese_character_is_as_wide_as_two_latin_ones(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void a_text_is_padded_to_a_width_on_either_side() {
        assertThat(DisplayWidth.padded("年齢", 6)).isEqualTo("年齢  ");
        assertThat(DisplayWidth.paddedLeft("年齢", 6)).isEqualTo("  年齢");
        assertThat(DisplayWidth.padded("年齢", 3)).isEqualTo("年齢");
    }

    @Test
    void latin_text_is_broken_at_blanks() {
        assertThat(DisplayWidth.wrapped("unknown need for oxygen", 12)).containsExactly("unknown need", "for oxygen");
    }

    @Test
    void japanese_text_is_broken_anywhere_but_before_a_mark_that_closes() {
        assertThat(DisplayWidth.wrapped("入院の必要性、妊娠の有無", 12)).containsExactly("入院の必要", "性、妊娠の有", "無");
        assertThat(DisplayWidth.wrapped("患者（確定例）", 6)).containsExactly("患者", "（確定", "例）");
    }

    @Test
    void a_word_that_is_too_long_is_left_whole() {
        assertThat(DisplayWidth.wrapped("https://example.org/x", 10)).containsExactly("https://example.org/x");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(DisplayWidth.wrapped("", 10)).containsExactly("");
    }
}
