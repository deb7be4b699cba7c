package org.hersys.adapters.sms;

import java.io.ByteArrayOutputStream;

/** The seven-bit default alphabet of GSM (3GPP TS 23.038, 6.2.1), as octets. */
final class GsmAlphabet {

    private static final char ESCAPE = '\u001B';

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private static final int SEPTET = 7;
    private static final int OCTET = 8;

    private GsmAlphabet() {}

    /** One octet for each septet. */
    static byte[] unpacked(String text) {
        var octets = new ByteArrayOutputStream(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            int extended = EXTENDED.indexOf(text.charAt(i));
            int basic = BASIC.indexOf(text.charAt(i));
            if (extended >= 0) {
                octets.write(ESCAPE);
                octets.write(EXTENDED_CODES[extended]);
            } else if (basic >= 0) {
                octets.write(basic);
            } else {
                throw new IllegalArgumentException("the text must be of the alphabet of GSM");
            }
        }
        return octets.toByteArray();
    }

    /**
     * Seven octets for eight septets.
     *
     * @param octetsBefore how long the header before it is: the text begins at the next whole septet
     */
    static byte[] packed(String text, int octetsBefore) {
        var septets = unpacked(text);
        int fill = (SEPTET - octetsBefore * OCTET % SEPTET) % SEPTET;
        var packed = new byte[(fill + septets.length * SEPTET + OCTET - 1) / OCTET];
        int bit = fill;
        for (byte septet : septets) {
            put(septet, packed, bit);
            bit += SEPTET;
        }
        if (packed.length * OCTET - bit == SEPTET) {
            // Seven bits of nothing would be read as an @.
            put((byte) '\r', packed, bit);
        }
        return packed;
    }

    private static void put(byte septet, byte[] packed, int bit) {
        int shifted = septet << (bit % OCTET);
        packed[bit / OCTET] |= (byte) shifted;
        if (bit % OCTET > 1) {
            packed[bit / OCTET + 1] |= (byte) (shifted >> OCTET);
        }
    }
}
