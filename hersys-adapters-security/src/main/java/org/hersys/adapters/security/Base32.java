package org.hersys.adapters.security;

import java.util.Arrays;

/** Base32 of RFC 4648 without padding, as authenticator apps read and people type it. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE) | (each & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((held >> bits) & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((held << (BITS - bits)) & 0x1F));
        }
        return text.toString();
    }

    /** Small letters, blanks, hyphens and padding are as good as none. */
    static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int length = 0;
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ' ' || each == '-' || each == '=') {
                continue;
            }
            held = (held << BITS) | digit(each);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[length++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int digit(char each) {
        int digit = ALPHABET.indexOf(each >= 'a' && each <= 'z' ? (char) (each - 'a' + 'A') : each);
        if (digit < 0) {
            throw new IllegalArgumentException("Base32 must consist of the letters A to Z and the digits 2 to 7");
        }
        return digit;
    }
}
