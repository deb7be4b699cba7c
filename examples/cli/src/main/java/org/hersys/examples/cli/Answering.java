package org.hersys.examples.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.rows.Row;
import org.hersys.examples.cli.rows.RowSource;

/** Answers row by row (逐次の回答), and tells how far it is where nobody sees the answers pass. */
final class Answering {

    private static final int STEP = 10_000;

    private final Shell shell;

    Answering(Shell shell) {
        this.shell = shell;
    }

    /** Answers all rows and gives the exit code. */
    <T> int all(RowSource<T> rows, Answers<T> answers) throws IOException {
        boolean progress = shell.terminals().err() && !shell.terminals().out();
        long done = 0;
        boolean bad = false;
        for (var row = next(rows, answers); row.isPresent(); row = next(rows, answers)) {
            row.get().giveTo(answers);
            bad |= row.get().isBad();
            if (++done % STEP == 0 && progress) {
                shell.err().print(String.format(Locale.ROOT, "\r%,d", done));
            }
        }
        answers.end();
        if (done >= STEP && progress) {
            shell.err().println(String.format(Locale.ROOT, "\r%,d", done));
        }
        return bad ? Exit.SOME_ROWS_BAD : Exit.ANSWERED;
    }

    /** Whoever asks gets the answers to the rows before the one that cannot be read. */
    private static <T> Optional<Row<T>> next(RowSource<T> rows, Answers<T> answers) throws IOException {
        try {
            return rows.next();
        } catch (IOException failure) {
            answers.flush();
            throw failure;
        }
    }
}
