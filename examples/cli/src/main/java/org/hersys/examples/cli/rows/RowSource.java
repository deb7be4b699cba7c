package org.hersys.examples.cli.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives the rows of the input one by one, so that a million of them need no more memory than one.
 *
 * @param <T> what a row holds
 */
public interface RowSource<T> extends Closeable {

    /**
     * The next row.
     *
     * @return the row, or empty at the end of the input
     * @throws UnreadableInputException if the input cannot be read at all
     * @throws IOException if reading fails on the way
     */
    Optional<Row<T>> next() throws IOException;
}
