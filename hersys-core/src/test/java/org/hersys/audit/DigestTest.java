package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String HEX = "00ff" + "0123456789abcdef".repeat(3) + "0123456789ab";

    @Test
    void a_digest_is_printed_as_it_is_read() {
        var digest = Digest.parse(" " + HEX.toUpperCase(Locale.ROOT) + " ").orElseThrow();

        assertEquals(HEX, digest.toString());
        assertEquals(digest, Digest.of(digest.bytes()));
        assertEquals(digest.hashCode(), Digest.of(digest.bytes()).hashCode());
        assertNotEquals(digest, Digest.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "g0000000000000000000000000000000000000000000000000000000000000000", "０"})
    void what_is_no_digest_is_refused(String text) {
        assertFalse(Digest.parse(text).isAccepted());
    }

    @Test
    void a_digest_has_32_bytes() {
        assertThrows(IllegalArgumentException.class, () -> Digest.of(new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> Digest.of(new byte[33]));
        assertArrayEquals(new byte[32], Digest.ZERO.bytes());
    }

    @Test
    void a_digest_does_not_change_with_the_bytes_it_was_made_of_or_gave_away() {
        byte[] bytes = new byte[32];
        var digest = Digest.of(bytes);
        bytes[0] = 1;
        digest.bytes()[0] = 1;

        assertEquals(Digest.ZERO, digest);
    }
}
