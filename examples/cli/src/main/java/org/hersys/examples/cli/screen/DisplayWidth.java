package org.hersys.examples.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is in a terminal (表示幅), counted in Latin characters.
 *
 * <p>After Unicode's East Asian Width: wide and full-width characters take two columns, combining ones none, all others
 * one. Of the ambiguous ones, which take one column here and two there, the tables use none.
 */
final class DisplayWidth {

    /** First and last of the ranges that hold the wide characters of Japanese texts. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    /** What must not begin a line (行頭禁則文字). */
    private static final String NOT_FIRST = "、。，．）」』】・：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]";

    /** What must not end a line (行末禁則文字). */
    private static final String NOT_LAST = "（「『【([";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= point && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Lines of a width: broken at blanks in Latin text, and between any two characters of Japanese where that is allowed. */
    static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(text)) {
            int needed = of(piece.stripTrailing());
            if (used > 0 && used + needed > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += of(piece);
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** What is not broken: a Latin word with the blank behind it, a Japanese character with the marks that belong to it. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            if (i + 1 == points.length || mayBreak(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_LAST.indexOf(before) >= 0 || NOT_FIRST.indexOf(after) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || of(before) == 2 || of(after) == 2;
    }
}
