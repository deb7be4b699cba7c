package org.hersys.testsmsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the seven-bit alphabet of GSM (3GPP TS 23.038) as a telephone does: row by row as the standard prints it. */
final class Septets {

    private static final String ROWS = "@£$¥èéùìòÇ\nØø\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
            + " !\"#¤%&'()*+,-./"
            + "0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNO"
            + "PQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmno"
            + "pqrstuvwxyzäöñüà";
    private static final Map<Integer, Character> AFTER_ESCAPE = Map.of(
            0x0A, '\f', 0x14, '^', 0x28, '{', 0x29, '}', 0x2F, '\\', 0x3C, '[', 0x3D, '~', 0x3E, ']', 0x40, '|', 0x65,
            '€');
    private static final int ESCAPE = 0x1B;
    private static final int RETURN = 0x0D;
    private static final int OCTET = 8;
    private static final int SEPTET = 7;

    private Septets() {}

    /** Each in an octet of its own. */
    static String unpacked(byte[] octets, int from) {
        var septets = new ArrayList<Integer>();
        for (int i = from; i < octets.length; i++) {
            septets.add(octets[i] & 0xFF);
        }
        return text(septets);
    }

    /** Bit after bit, from the first septet that begins after the header. */
    static String packed(byte[] octets, int from) {
        int firstBit = (from * OCTET + SEPTET - 1) / SEPTET * SEPTET;
        int bits = octets.length * OCTET;
        var septets = new ArrayList<Integer>();
        for (int bit = firstBit; bit + SEPTET <= bits; bit += SEPTET) {
            septets.add(septet(octets, bit));
        }
        int last = septets.size() - 1;
        if (bits % SEPTET == 0 && septets.get(last) == RETURN) {
            septets.remove(last);
        }
        return text(septets);
    }

    private static int septet(byte[] octets, int from) {
        int value = 0;
        for (int i = 0; i < SEPTET; i++) {
            int bit = from + i;
            value |= ((octets[bit / OCTET] >> (bit % OCTET)) & 1) << i;
        }
        return value;
    }

    private static String text(List<Integer> septets) {
        var text = new StringBuilder();
        boolean isEscaped = false;
        for (int septet : septets) {
            if (isEscaped) {
                text.append(AFTER_ESCAPE.getOrDefault(septet, ' '));
            } else if (septet != ESCAPE) {
                text.append(ROWS.charAt(septet));
            }
            isEscaped = !isEscaped && septet == ESCAPE;
        }
        return text.toString();
    }
}
