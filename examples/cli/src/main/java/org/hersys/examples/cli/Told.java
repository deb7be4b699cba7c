package org.hersys.examples.cli;

import java.util.List;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;

/** What a use case said besides its answer (利用者への通知). */
final class Told {

    private static final BilingualText PROBLEM = BilingualText.of("{0}：{1}", "{0}: {1}");
    private static final BilingualText WARNING = BilingualText.of("注意 {0}：{1}", "warning {0}: {1}");

    private Told() {}

    /** Tells why, and gives the exit code. */
    static int refused(Shell shell, Outcome<?> outcome) {
        outcome.problems().forEach(problem -> shell.tell(PROBLEM.with(problem.code(), problem.message())));
        return Exit.SOME_ROWS_BAD;
    }

    static void warnings(Shell shell, List<Problem> warnings) {
        warnings.forEach(warning -> shell.tell(WARNING.with(warning.code(), warning.message())));
    }
}
