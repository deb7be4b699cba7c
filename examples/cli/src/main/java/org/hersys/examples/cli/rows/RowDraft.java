package org.hersys.examples.cli.rows;

/**
 * What is collected of a row: its id beside the rest.
 *
 * @param <T> what comes of it
 */
abstract class RowDraft<T> implements Draft<T> {

    private RowId id = RowId.NONE;

    /** The members of a row begin with its id. */
    static <D extends RowDraft<?>> JsonMembers<D> members() {
        return new JsonMembers<D>().member("id", (row, value) -> value.id().ifPresent(row::identify));
    }

    final void identify(RowId found) {
        this.id = found;
    }

    RowId id() {
        return id;
    }
}
