package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.hersys.message.OutgoingSms;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts on either side of every limit, in every alphabet: how many octets travel, and what the telephone shows. */
class SmppBoundariesTest {

    private static final CentreProcess CENTRE = CentreProcess.start();

    @AfterAll
    static void end() {
        CENTRE.close();
    }

    private static List<Taken> taken(OutgoingSms sms, SmppAlphabet alphabet) {
        try (var gateway = Smpp.to(CENTRE).alphabet(alphabet).build()) {
            assertTrue(Smpp.isAccepted(gateway.send(sms)));
        }
        return CENTRE.taken().stream()
                .filter(each -> each.messageId().equals(sms.id().toString()))
                .toList();
    }

    private static List<String> shown(List<Taken> taken, SmppAlphabet alphabet) {
        return alphabet == SmppAlphabet.GSM_PACKED ? Taken.shownPacked(taken) : Taken.shown(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "GSM_UNPACKED, a, 160, 160",
        "GSM_UNPACKED, a, 161, 159 14",
        "GSM_UNPACKED, a, 306, 159 159",
        "GSM_UNPACKED, a, 307, 159 159 7",
        "GSM_UNPACKED, €, 80, 160",
        "GSM_UNPACKED, €, 81, 158 16",
        "GSM_PACKED, a, 1, 1",
        "GSM_PACKED, a, 7, 7",
        "GSM_PACKED, a, 8, 7",
        "GSM_PACKED, @, 7, 7",
        "GSM_PACKED, @, 8, 7",
        "GSM_PACKED, @, 9, 8",
        "GSM_PACKED, a, 160, 140",
        "GSM_PACKED, a, 161, 140 14",
        "GSM_PACKED, a, 306, 140 140",
        "GSM_PACKED, a, 307, 140 140 7",
        "GSM_PACKED, @, 161, 140 14",
        "GSM_PACKED, €, 80, 140",
        "GSM_PACKED, €, 81, 140 15",
        "GSM_PACKED, あ, 70, 140",
        "GSM_PACKED, あ, 71, 140 14",
        "GSM_UNPACKED, あ, 70, 140",
        "GSM_UNPACKED, あ, 71, 140 14",
        "GSM_UNPACKED, あ, 134, 140 140",
        "GSM_UNPACKED, あ, 135, 140 140 8",
        "GSM_UNPACKED, 𠮷, 35, 140",
        "GSM_UNPACKED, 𠮷, 36, 138 18",
        "LATIN_1, à, 160, 160",
        "LATIN_1, à, 161, 159 14",
        "UCS_2_ONLY, a, 70, 140",
        "UCS_2_ONLY, a, 71, 140 14",
        "UCS_2_ONLY, a, 134, 140 140",
        "UCS_2_ONLY, a, 135, 140 140 8",
    })
    void a_text_travels_in_as_many_octets_as_there_is_room_for(
            SmppAlphabet alphabet, String letter, int count, String octets) {
        var sms = Samples.sms(letter.repeat(count));

        var taken = taken(sms, alphabet);

        assertEquals(
                octets,
                taken.stream()
                        .map(each -> Integer.toString(each.octets().length))
                        .collect(Collectors.joining(" ")));
        assertEquals(taken.size() > 1, taken.get(0).isPart());
        assertEquals(List.of(sms.text().value()), shown(taken, alphabet));
    }

    @Test
    void packed_and_unpacked_a_telephone_shows_every_character_of_both_tables() {
        var all = "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€";
        for (var alphabet : List.of(SmppAlphabet.GSM_UNPACKED, SmppAlphabet.GSM_PACKED)) {
            var sms = Samples.sms(all.repeat(4));

            var taken = taken(sms, alphabet);

            assertEquals(4, taken.size());
            assertTrue(taken.stream().allMatch(each -> each.coding() == 0));
            assertEquals(List.of(sms.text().value()), shown(taken, alphabet));
        }
    }

    @Test
    void an_escaped_character_is_not_cut_wherever_a_part_ends() {
        for (int shift = 0; shift < 8; shift++) {
            var sms = Samples.sms("a".repeat(145 + shift) + "€{}[]~|^\\".repeat(20));

            var taken = taken(sms, SmppAlphabet.GSM_PACKED);

            assertTrue(taken.stream().allMatch(each -> each.octets().length <= 140));
            assertEquals(List.of(sms.text().value()), Taken.shownPacked(taken));
        }
    }
}
