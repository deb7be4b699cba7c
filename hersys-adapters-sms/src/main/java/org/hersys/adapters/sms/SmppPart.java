package org.hersys.adapters.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SmsEncoding;
import org.hersys.message.SmsText;

/**
 * What travels in one submission: the text of a part, and if there are several, a header before it by which the telephone puts
 * them together (3GPP TS 23.040, 9.2.3.24.1).
 */
final class SmppPart {

    private static final int HEADER_LENGTH = 6;
    private static final byte GSM = 0;
    private static final byte LATIN_1 = 3;
    private static final byte UCS_2 = 8;

    private final byte dataCoding;
    private final byte[] octets;
    private final boolean withHeader;

    private SmppPart(byte dataCoding, byte[] octets, boolean withHeader) {
        this.dataCoding = dataCoding;
        this.octets = octets;
        this.withHeader = withHeader;
    }

    static List<SmppPart> of(OutgoingSms sms, SmppAlphabet alphabet) {
        byte coding = coding(sms.text(), alphabet);
        var texts = coding == UCS_2 && sms.text().encoding() == SmsEncoding.GSM_7
                ? inUcs2(sms.text().value())
                : sms.text().parts();
        var parts = new ArrayList<SmppPart>();
        for (int i = 0; i < texts.size(); i++) {
            var header = texts.size() == 1 ? new byte[0] : header(sms.id(), texts.size(), i + 1);
            var text = octets(texts.get(i), coding, alphabet, header.length);
            parts.add(new SmppPart(coding, join(header, text), header.length > 0));
        }
        return List.copyOf(parts);
    }

    private static byte coding(SmsText text, SmppAlphabet alphabet) {
        if (text.encoding() == SmsEncoding.UCS_2 || alphabet == SmppAlphabet.UCS_2_ONLY) {
            return UCS_2;
        }
        if (alphabet != SmppAlphabet.LATIN_1) {
            return GSM;
        }
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text.value()) ? LATIN_1 : UCS_2;
    }

    /** The alphabet of GSM has no character of two code units that could be cut. */
    private static List<String> inUcs2(String text) {
        if (text.length() <= SmsEncoding.UCS_2.unitsOfWhole()) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        int most = SmsEncoding.UCS_2.unitsOfPart();
        for (int begin = 0; begin < text.length(); begin += most) {
            parts.add(text.substring(begin, Math.min(begin + most, text.length())));
        }
        return parts;
    }

    private static byte[] octets(String text, byte coding, SmppAlphabet alphabet, int headerLength) {
        return switch (coding) {
            case UCS_2 -> text.getBytes(StandardCharsets.UTF_16BE);
            case LATIN_1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            default ->
                alphabet == SmppAlphabet.GSM_PACKED
                        ? GsmAlphabet.packed(text, headerLength)
                        : GsmAlphabet.unpacked(text);
        };
    }

    /** The same reference at every try, so that a telephone completes with a repetition what it has in part. */
    private static byte[] header(MessageId id, int count, int number) {
        return new byte[] {HEADER_LENGTH - 1, 0, 3, (byte) id.value().hashCode(), (byte) count, (byte) number};
    }

    private static byte[] join(byte[] header, byte[] text) {
        var all = new byte[header.length + text.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(text, 0, all, header.length, text.length);
        return all;
    }

    byte dataCoding() {
        return dataCoding;
    }

    byte[] octets() {
        return octets.clone();
    }

    boolean hasHeader() {
        return withHeader;
    }
}
