package org.hersys.check;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.result.ProblemCode;

/** The checks of hersys in the order in which they report: what refuses first, then by the order of the form. */
final class StandardChecks {

    private StandardChecks() {}

    static List<Check> all() {
        return Stream.of(DutyChecks.all(), PersonChecks.all(), DiagnosisChecks.all(), DateChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Begins an error with its hint. */
    static Check.Builder error(ProblemCode code) {
        return Check.error(code).hint(CheckCodes.hint(code));
    }

    /** Begins a warning with its hint. */
    static Check.Builder warning(ProblemCode code) {
        return Check.warning(code).hint(CheckCodes.hint(code));
    }

    /** Begins an information with its hint. */
    static Check.Builder info(ProblemCode code) {
        return Check.info(code).hint(CheckCodes.hint(code));
    }
}
