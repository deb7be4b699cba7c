package org.hersys.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @Test
    void blanks_of_every_kind_are_dropped_around_a_text_only() {
        assertEquals("a b", TypedText.stripped("\uFEFF \t　\u00A0a b\u200B\r\n"));
        assertEquals("", TypedText.stripped("　\n"));
        assertEquals("ｱ１", TypedText.stripped("ｱ１"));
    }

    @Test
    void what_compares_has_one_width_and_neither_blanks_nor_variation_selectors() {
        assertEquals("ア1葛", TypedText.comparable(" ｱ　１葛\uDB40\uDD00\uFE00"));
        assertEquals("葛\uFE0F", TypedText.compact("葛 \uFE0F"));
    }

    @Test
    void a_line_has_as_many_characters_as_are_seen() {
        assertTrue(TypedText.isLine("𠮷a", 2));
        assertFalse(TypedText.isLine("𠮷aa", 2));
        assertFalse(TypedText.isLine("", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0000", "\u007F", "a\u2028b", "a\u2029b", "\uD842", "a\u0085b"})
    void a_line_has_no_control_characters(String text) {
        assertFalse(TypedText.isLine(text, 10));
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> TypedText.requireLine(text + "x", 10, "a note"));
        assertEquals("a note must be of 1 to 10 characters without control characters", thrown.getMessage());
    }

    @Test
    void an_id_has_1_to_64_visible_characters() {
        assertTrue(OpaqueId.fits("!"));
        assertTrue(OpaqueId.fits("~".repeat(64)));
        assertFalse(OpaqueId.fits("~".repeat(65)));
        assertFalse(OpaqueId.fits(""));
        assertFalse(OpaqueId.fits("a b"));
        assertFalse(OpaqueId.fits("識別子"));
        assertEquals("u-1", OpaqueId.require("u-1", "an id"));
        assertThrows(IllegalArgumentException.class, () -> OpaqueId.require("u 1", "an id"));
    }
}
