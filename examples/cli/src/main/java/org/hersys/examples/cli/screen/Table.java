package org.hersys.examples.cli.screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hersys.text.BilingualText;

/**
 * Rows in columns of fixed width, written as they come (表). What does not fit a column goes on in the next line of the
 * same column.
 */
public final class Table {

    private record Column(BilingualText title, int width, boolean rightAligned) {}

    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Screen screen;
    private final List<Column> columns = new ArrayList<>();

    /**
     * A table without columns.
     *
     * @param screen where it is written
     */
    public Table(Screen screen) {
        this.screen = screen;
    }

    /**
     * Adds a column of texts.
     *
     * @param width in Latin characters
     * @param ja its title in Japanese
     * @param en its title in English
     * @return this table
     */
    public Table column(int width, String ja, String en) {
        columns.add(new Column(BilingualText.of(ja, en), width, false));
        return this;
    }

    /**
     * Adds a column of numbers.
     *
     * @param width in Latin characters
     * @param ja its title in Japanese
     * @param en its title in English
     * @return this table
     */
    public Table numbers(int width, String ja, String en) {
        columns.add(new Column(BilingualText.of(ja, en), width, true));
        return this;
    }

    /**
     * Adds a last column that takes what is left of the width.
     *
     * @param ja its title in Japanese
     * @param en its title in English
     * @return this table
     */
    public Table rest(String ja, String en) {
        int taken = columns.stream().mapToInt(column -> column.width() + GAP).sum();
        return column(Screen.WIDTH - INDENT - taken, ja, en);
    }

    /**
     * Writes the titles.
     *
     * @throws IOException if they cannot be written
     */
    public void titles() throws IOException {
        row(columns.stream()
                .map(column -> Cell.of(screen, column.title(), Ink.FAINT))
                .toArray(Cell[]::new));
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column; columns at the end may be left out
     * @throws IOException if it cannot be written
     */
    public void row(Cell... cells) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(DisplayWidth.wrapped(cells[i].text(), columns.get(i).width()));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            var text = new StringBuilder(" ".repeat(INDENT));
            for (int i = 0; i < cells.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(screen.inked(cells[i].ink(), aligned(part, columns.get(i))));
                text.append(" ".repeat(GAP));
            }
            screen.line(text.toString());
        }
    }

    private static String aligned(String text, Column column) {
        return column.rightAligned()
                ? DisplayWidth.paddedLeft(text, column.width())
                : DisplayWidth.padded(text, column.width());
    }
}
