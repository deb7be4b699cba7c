package org.hersys.examples.cli.rows;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One row of the input: what was read, or why it could not be (入力の1行).
 *
 * @param <T> what a row holds
 */
public final class Row<T> {

    private final RowId id;
    private final @Nullable T value;
    private final @Nullable RowProblem problem;

    private Row(RowId id, @Nullable T value, @Nullable RowProblem problem) {
        this.id = requireNonNull(id, "id");
        this.value = value;
        this.problem = problem;
    }

    static <T> Row<T> read(RowId id, T value) {
        return new Row<>(id, requireNonNull(value, "value"), null);
    }

    static <T> Row<T> bad(RowId id, RowProblem problem) {
        return new Row<>(id, null, requireNonNull(problem, "problem"));
    }

    /**
     * Whether it could not be read.
     *
     * @return true if there is a problem in place of a value
     */
    public boolean isBad() {
        return value == null;
    }

    /**
     * Hands the row on.
     *
     * @param taker takes what was read, or the problem
     * @throws IOException if the taker cannot write
     */
    public void giveTo(RowTaker<? super T> taker) throws IOException {
        if (value != null) {
            taker.read(id, value);
        } else {
            taker.bad(id, requireNonNull(problem, "problem"));
        }
    }
}
