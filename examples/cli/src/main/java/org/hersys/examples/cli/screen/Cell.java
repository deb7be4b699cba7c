package org.hersys.examples.cli.screen;

import org.hersys.text.BilingualText;

/**
 * What stands in one column of one row of a table (表の欄).
 *
 * @param text what it says
 * @param ink how it stands out
 */
public record Cell(String text, Ink ink) {

    /**
     * A cell that does not stand out.
     *
     * @param value what it says, by its {@code toString}
     * @return the cell
     */
    public static Cell of(Object value) {
        return new Cell(value.toString(), Ink.PLAIN);
    }

    /**
     * A cell in the language of a screen.
     *
     * @param screen the screen
     * @param text what it says
     * @param ink how it stands out
     * @return the cell
     */
    public static Cell of(Screen screen, BilingualText text, Ink ink) {
        return new Cell(screen.in(text), ink);
    }
}
