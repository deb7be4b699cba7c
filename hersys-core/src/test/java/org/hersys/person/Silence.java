package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.function.Function;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/** What is typed is refused, and neither a problem nor an exception repeats it. */
final class Silence {

    private Silence() {}

    /** The one problem of a refusal, which must be of the code and item and keep silent about what was typed. */
    static Problem refuses(Function<String, Outcome<?>> parse, String typed, ProblemCode code, String item) {
        var outcome = parse.apply(typed);
        assertEquals(1, outcome.problems().size());
        var problem = outcome.problems().get(0);
        assertEquals(code, problem.code());
        assertEquals(Optional.of(item), problem.item());
        keeps(typed, outcome.toString());
        keeps(typed, problem.message().ja());
        keeps(typed, assertThrows(IllegalArgumentException.class, outcome::orElseThrow));
        return problem;
    }

    /** The exception of a factory that must not take a value, which must keep silent about it. */
    static void throwsFor(Function<String, ?> of, String value) {
        keeps(value, assertThrows(IllegalArgumentException.class, () -> of.apply(value)));
    }

    static void keeps(String secret, Object shown) {
        String visible = secret.strip();
        assertFalse(visible.length() > 1 && shown.toString().contains(visible), shown::toString);
    }
}
