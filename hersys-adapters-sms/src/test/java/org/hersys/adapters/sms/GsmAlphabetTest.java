package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against octets that were worked out elsewhere. */
class GsmAlphabetTest {

    private static String packed(String text, int before) {
        return HexFormat.of().formatHex(GsmAlphabet.packed(text, before));
    }

    private static String unpacked(String text) {
        return HexFormat.of().formatHex(GsmAlphabet.unpacked(text));
    }

    @Test
    void characters_have_the_codes_of_the_table() {
        assertEquals("00010203405f", unpacked("@£$¥¡§"));
        assertEquals("10121a1c1f20", unpacked("ΔΦΞÆÉ "));
        assertEquals("5b5c5d5e5f60", unpacked("ÄÖÑÜ§¿"));
        assertEquals("7b7c7d7e7f0a0d", unpacked("äöñüà\n\r"));
        assertEquals("1b651b281b291b2f1b3c1b3d1b3e1b401b14", unpacked("€{}\\[~]|^"));
    }

    @Test
    void eight_characters_go_into_seven_octets() {
        assertEquals("e8329bfd06", packed("hello", 0));
        assertEquals("e8329bfd4697d9ec37", packed("hellohello", 0));
        assertEquals("31d98c56b3dd70", packed("12345678", 0));
    }

    @Test
    void after_a_header_of_six_octets_the_text_begins_at_the_next_septet() {
        // Forty-eight bits of header, one bit of nothing, then the first character.
        assertEquals("d0", packed("h", 6));
        assertEquals("906536fb0d", packed("Hello", 6));
    }

    @Test
    void seven_bits_that_are_left_are_filled_so_that_no_at_sign_appears() {
        assertEquals("31d98c56b3dd1a", packed("1234567", 0));
    }

    @Test
    void what_is_not_of_the_alphabet_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> GsmAlphabet.unpacked("あ"));
    }
}
