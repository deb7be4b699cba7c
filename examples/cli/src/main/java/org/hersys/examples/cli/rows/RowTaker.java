package org.hersys.examples.cli.rows;

import java.io.IOException;

/**
 * Takes a row as it was read, or as it could not be (行の受け手).
 *
 * @param <T> what a row holds
 */
public interface RowTaker<T> {

    /**
     * A row that was read.
     *
     * @param id what the sender calls it
     * @param value what it holds
     * @throws IOException if what follows from it cannot be written
     */
    void read(RowId id, T value) throws IOException;

    /**
     * A row that could not be read.
     *
     * @param id what the sender calls it, as far as that could be read
     * @param problem why
     * @throws IOException if what follows from it cannot be written
     */
    void bad(RowId id, RowProblem problem) throws IOException;
}
