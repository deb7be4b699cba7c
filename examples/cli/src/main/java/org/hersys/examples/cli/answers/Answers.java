package org.hersys.examples.cli.answers;

import java.io.Flushable;
import java.io.IOException;
import org.hersys.examples.cli.rows.RowTaker;

/**
 * Answers one row after the other (回答の出力).
 *
 * @param <T> what a row holds
 */
public interface Answers<T> extends RowTaker<T>, Flushable {

    /**
     * Says what is left to say after the last row.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;
}
