package org.hersys.testsmsc;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A submission that a message centre has taken.
 *
 * @param id under which
 * @param messageId what the client says that it is
 * @param from the sender
 * @param to the receiver
 * @param coding the data coding
 * @param esmClass with 0x40 if the octets begin with a header
 * @param registered which receipts are wanted
 * @param validity how long it is to be tried
 * @param together how many were in hand at that moment
 * @param hex the octets
 */
public record Taken(
        String id,
        String messageId,
        String from,
        String to,
        int coding,
        int esmClass,
        int registered,
        String validity,
        int together,
        String hex) {

    private static final int HEADER = 0x40;
    private static final int HEADER_LENGTH = 6;
    private static final int LATIN_1 = 3;
    private static final int UCS_2 = 8;

    static Taken parse(String line) {
        var words = line.split(" ", -1);
        return new Taken(
                words[1],
                words[2],
                words[3],
                words[4],
                Integer.parseInt(words[5]),
                Integer.parseInt(words[6]),
                Integer.parseInt(words[7]),
                words[8],
                Integer.parseInt(words[9]),
                words[10]);
    }

    /** Whether it is a part of a longer text. */
    public boolean isPart() {
        return (esmClass & HEADER) != 0;
    }

    /** The octets. */
    public byte[] octets() {
        return HexFormat.of().parseHex(hex);
    }

    private int at(int place) {
        return octets()[place] & 0xFF;
    }

    /** What a telephone shows that puts parts together by their headers: by receiver and reference, in the order of the parts. */
    public static List<String> shown(List<Taken> all) {
        return shown(all, Septets::unpacked);
    }

    /** The same of what a message centre has taken that wants the alphabet of GSM packed. */
    public static List<String> shownPacked(List<Taken> all) {
        return shown(all, Septets::packed);
    }

    private static List<String> shown(List<Taken> all, BiFunction<byte[], Integer, String> gsm) {
        var whole = all.stream().filter(each -> !each.isPart()).map(each -> each.text(0, gsm));
        var parts = all.stream()
                .filter(Taken::isPart)
                .collect(Collectors.groupingBy(each -> each.to + "/" + each.at(3) + "/" + each.at(4)));
        return Stream.concat(whole, parts.values().stream().map(each -> join(each, gsm)))
                .toList();
    }

    private static String join(List<Taken> parts, BiFunction<byte[], Integer, String> gsm) {
        Map<Integer, String> byPlace = new TreeMap<>();
        parts.forEach(part -> byPlace.put(part.at(5), part.text(HEADER_LENGTH, gsm)));
        int count = parts.get(0).at(4);
        return byPlace.size() == count ? String.join("", byPlace.values()) : "incomplete";
    }

    private String text(int from, BiFunction<byte[], Integer, String> gsm) {
        var octets = octets();
        return switch (coding) {
            case UCS_2 -> new String(octets, from, octets.length - from, StandardCharsets.UTF_16BE);
            case LATIN_1 -> new String(octets, from, octets.length - from, StandardCharsets.ISO_8859_1);
            default -> gsm.apply(octets, from);
        };
    }
}
