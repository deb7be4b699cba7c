package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a short message (SMSの本文), with the way in which it travels and the parts into which it is divided.
 *
 * <pre>{@code
 * SmsText.of("HER-SYS ID: 123456789").parts();   // one, in GSM 7-bit
 * }</pre>
 *
 * <p>No part ends within a character: neither a surrogate pair nor an escaped character of GSM is cut. Immutable.
 */
public final class SmsText {

    /** What a receiver can be expected to put together again. */
    public static final int MOST_PARTS = 10;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each travels as two septets, of which the first is an escape. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private final String value;
    private final SmsEncoding encoding;
    private final List<String> parts;

    private SmsText(String value, SmsEncoding encoding, List<String> parts) {
        this.value = value;
        this.encoding = encoding;
        this.parts = parts;
    }

    /**
     * A text.
     *
     * @param text what the receiver reads
     * @return the text, divided
     * @throws IllegalArgumentException if it is blank or needs more than {@value #MOST_PARTS} parts
     */
    public static SmsText of(String text) {
        if (requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a short message must have a text");
        }
        var encoding = encoding(text);
        var parts = divide(text, encoding);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "a short message must have at most " + MOST_PARTS + " parts, but had " + parts.size());
        }
        return new SmsText(text, encoding, parts);
    }

    /** Whether it needs no more parts than there may be. */
    static boolean hasRoom(String text) {
        return divide(text, encoding(text)).size() <= MOST_PARTS;
    }

    private static SmsEncoding encoding(String text) {
        return text.codePoints().allMatch(SmsText::isGsm) ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
    }

    private static boolean isGsm(int character) {
        return BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0;
    }

    private static int units(int character, SmsEncoding encoding) {
        return encoding == SmsEncoding.UCS_2
                ? Character.charCount(character)
                : EXTENDED.indexOf(character) >= 0 ? 2 : 1;
    }

    private static List<String> divide(String text, SmsEncoding encoding) {
        int all = text.codePoints().map(character -> units(character, encoding)).sum();
        if (all <= encoding.unitsOfWhole()) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        int begin = 0;
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int units = units(character, encoding);
            if (used + units > encoding.unitsOfPart()) {
                parts.add(text.substring(begin, at));
                begin = at;
                used = 0;
            }
            used += units;
            at += Character.charCount(character);
        }
        parts.add(text.substring(begin));
        return List.copyOf(parts);
    }

    /**
     * What the receiver reads.
     *
     * @return the whole text
     */
    public String value() {
        return value;
    }

    /**
     * How it travels.
     *
     * @return GSM 7-bit if every character has a place there, else UCS-2
     */
    public SmsEncoding encoding() {
        return encoding;
    }

    /**
     * What travels in each short message.
     *
     * @return 1 to {@value #MOST_PARTS} parts that make up the text
     */
    public List<String> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmsText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Encoding and parts, never the text: it may hold a code or a patient's id. */
    @Override
    public String toString() {
        return "SmsText[" + encoding + ", parts=" + parts.size() + "]";
    }
}
