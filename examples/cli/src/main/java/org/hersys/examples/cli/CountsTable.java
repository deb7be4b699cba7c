package org.hersys.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.person.AgeBracket;
import org.hersys.text.BilingualText;

/** Counts beside each other, a row for each of the fourteen brackets and one for the total (年代別の表). */
final class CountsTable {

    private static final int COLUMNS = 7;

    /**
     * What stands in a column.
     *
     * @param title a day, a place
     * @param counts the counts, or empty where there is no report
     */
    record Column(String title, Optional<DailyCounts> counts) {

        static Column of(String title, DailyCounts counts) {
            return new Column(title, Optional.of(counts));
        }
    }

    private CountsTable() {}

    /** With a sign between the thousands, as on the screen of the ministry. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** As many beside each other as there is room for, and the others below. */
    static void print(Screen screen, List<Column> columns) throws IOException {
        for (int from = 0; from < columns.size(); from += COLUMNS) {
            beside(screen, columns.subList(from, Math.min(from + COLUMNS, columns.size())));
        }
    }

    private static void beside(Screen screen, List<Column> columns) throws IOException {
        var table = new Table(screen).column(10, "年代", "age");
        columns.forEach(column -> table.numbers(10, column.title(), column.title()));
        table.titles();
        for (var bracket : AgeBracket.values()) {
            row(screen, table, bracket.label(), columns, counts -> counts.at(bracket));
        }
        row(screen, table, BilingualText.of("合計", "total"), columns, DailyCounts::total);
    }

    private static void row(
            Screen screen, Table table, BilingualText head, List<Column> columns, ToLongFunction<DailyCounts> chosen)
            throws IOException {
        var cells = new Cell[columns.size() + 1];
        cells[0] = Cell.of(screen, head, Ink.PLAIN);
        for (int i = 0; i < columns.size(); i++) {
            cells[i + 1] = Cell.of(columns.get(i)
                    .counts()
                    .map(counts -> number(chosen.applyAsLong(counts)))
                    .orElse("-"));
        }
        table.row(cells);
    }
}
