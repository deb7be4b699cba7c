package org.hersys.testkit;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One table as it was written: the headings and the cells, with the lines a reader sees in the file. */
record TableSheet(long line, List<String> headings, List<Cells> rows) {

    /** A row of cells by the names of their columns. */
    record Cells(long line, Map<String, String> byHeading) {

        /** The cell; empty if it is, or if there is no such column. */
        String get(String heading) {
            return byHeading.getOrDefault(heading, "");
        }
    }

    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?");
    private static final String FENCE = "```";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static List<TableSheet> csv(String name, String text) {
        var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(withoutMark(text));
        var draft = new Draft(name);
        try {
            reader.forEach(line -> draft.add(line.getStartingLineNumber(), line.getFields()));
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + " must be CSV: " + e.getMessage(), e);
        }
        return draft.sheets();
    }

    static List<TableSheet> markdown(String name, String text) {
        var sheets = new ArrayList<TableSheet>();
        var draft = new Draft(name);
        boolean code = false;
        long number = 0;
        for (var line : withoutMark(text).lines().map(String::strip).toList()) {
            number++;
            code ^= line.startsWith(FENCE);
            if (code || !line.startsWith("|")) {
                sheets.addAll(draft.sheets());
                draft = new Draft(name);
            } else if (!RULE.matcher(line).matches()) {
                draft.add(number, cellsOf(line));
            }
        }
        sheets.addAll(draft.sheets());
        return sheets;
    }

    /** Excel begins its UTF-8 with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static List<String> cellsOf(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return List.of(BETWEEN_CELLS.split(inner, -1)).stream()
                .map(cell -> cell.replace("\\|", "|").replace("`", ""))
                .toList();
    }

    /** Lines as they come; the first names the columns. */
    private static final class Draft {

        private final String name;
        private final List<String> headings = new ArrayList<>();
        private final List<Cells> rows = new ArrayList<>();
        private long firstLine;

        Draft(String name) {
            this.name = name;
        }

        void add(long line, List<String> fields) {
            var cells = fields.stream().map(String::strip).toList();
            if (headings.isEmpty()) {
                firstLine = line;
                headings.addAll(cells);
                check(line, new HashSet<>(headings).size() == headings.size(), "no column may be there twice");
            } else {
                check(
                        line,
                        cells.size() == headings.size(),
                        "there must be " + headings.size() + " cells as in the heading, but there are " + cells.size());
                rows.add(new Cells(line, byHeading(cells)));
            }
        }

        private void check(long line, boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException(name + " line " + line + ": " + what);
            }
        }

        private Map<String, String> byHeading(List<String> cells) {
            var byHeading = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                byHeading.put(headings.get(i), cells.get(i));
            }
            return byHeading;
        }

        List<TableSheet> sheets() {
            return headings.isEmpty() ? List.of() : List.of(new TableSheet(firstLine, headings, rows));
        }
    }
}
