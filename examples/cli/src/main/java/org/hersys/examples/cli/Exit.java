package org.hersys.examples.cli;

/** With which code the process ends (終了コード). */
final class Exit {

    /** All rows were answered; undecided is an answer. */
    static final int ANSWERED = 0;

    /** Some rows had errors. */
    static final int SOME_ROWS_BAD = 1;

    /** A store was looked at, and something is to be done about it. */
    static final int SOMETHING_TO_DO = 1;

    /** Wrong usage, or input or a database that cannot be read. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
