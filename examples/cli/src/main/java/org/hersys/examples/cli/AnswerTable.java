package org.hersys.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.rows.RowProblem;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.text.BilingualText;

/**
 * Answers for a person at a terminal (回答の一覧表): a row for each, then how many of which, and under which notice.
 *
 * @param <T> what a row holds
 */
abstract class AnswerTable<T> implements Answers<T> {

    private final Screen screen;
    private final Table table;
    private final Editions editions = new Editions();
    private final Map<BilingualText, Integer> counts = new LinkedHashMap<>();
    private boolean begun;

    AnswerTable(Screen screen, Table table) {
        this.screen = screen;
        this.table = table;
    }

    /** Writes the rows about one person. */
    abstract void answer(RowId id, T value) throws IOException;

    final Screen screen() {
        return screen;
    }

    final Editions editions() {
        return editions;
    }

    final void row(Cell... cells) throws IOException {
        if (!begun) {
            table.titles();
            begun = true;
        }
        table.row(cells);
    }

    final void count(BilingualText answer) {
        counts.merge(answer, 1, Integer::sum);
    }

    @Override
    public final void read(RowId id, T value) throws IOException {
        answer(id, value);
    }

    @Override
    public final void bad(RowId id, RowProblem problem) throws IOException {
        count(BilingualText.of("誤りのある行", "Rows with errors"));
        row(Cell.of(id), new Cell(problem.code().name(), Ink.RED));
        screen.paragraph("    " + (problem.item() == null ? "" : problem.item() + ": "), problem.message());
    }

    @Override
    public void end() throws IOException {
        if (begun) {
            screen.blank();
            var totals = new ArrayList<BilingualText>();
            counts.forEach((answer, count) ->
                    totals.add(BilingualText.of("{0} {1}件", "{0}: {1}").with(answer, count)));
            screen.paragraph("  ", BilingualText.join(totals, "、", "; "));
            editions.printNew(screen);
        }
        screen.flush();
    }

    @Override
    public final void flush() throws IOException {
        screen.flush();
    }
}
