package org.hersys.examples.cli.rows;

import java.util.List;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not answered (行の誤り).
 *
 * @param code the stable code
 * @param item the member or column it is about, or null if it is about the whole row
 * @param message what the sender is told; never repeats a value
 */
public record RowProblem(ProblemCode code, @Nullable String item, BilingualText message) {

    /**
     * A problem that the library found.
     *
     * @param problem what it found
     * @return the same for a row
     */
    public static RowProblem of(Problem problem) {
        return new RowProblem(problem.code(), problem.item().orElse(null), problem.message());
    }

    /** The value of an item is not valid. */
    static RowProblem invalid(String item, BilingualText hint) {
        return of(Problem.of(ProblemCode.VALUE_INVALID, item, hint));
    }

    /** The line is not a JSON object, for a reason that is better told. */
    static RowProblem broken(BilingualText reason) {
        var message = BilingualText.join(List.of(ProblemCode.JSON_BROKEN.message(), reason), "", " ");
        return new RowProblem(ProblemCode.JSON_BROKEN, null, message);
    }

    /** The same, with the place in the file before the message. */
    RowProblem at(BilingualText place) {
        return new RowProblem(code, item, BilingualText.join(List.of(place, message), "", " "));
    }
}
