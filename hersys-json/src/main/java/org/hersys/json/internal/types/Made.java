package org.hersys.json.internal.types;

import java.util.function.Supplier;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** Values of types that throw where parts do not fit together (組合せの誤り): from outside that is a refusal. */
final class Made {

    private Made() {}

    /** What the maker makes, or else the hint. */
    static <T> Outcome<T> of(Supplier<T> maker, BilingualText hint) {
        try {
            return Outcome.accepted(maker.get());
        } catch (IllegalArgumentException unfit) {
            return Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, hint));
        }
    }
}
