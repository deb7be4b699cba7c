package org.hersys.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest(name = "{0} and {1} = {2}, or = {3}")
    @CsvSource({
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, YES, NO, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "YES, YES, YES, YES"
    })
    void unknown_settles_nothing_that_the_other_does_not(Truth a, Truth b, Truth and, Truth or) {
        assertEquals(and, a.and(b));
        assertEquals(and, b.and(a));
        assertEquals(or, a.or(b));
        assertEquals(or, b.or(a));
    }

    @ParameterizedTest
    @CsvSource({"NO, YES, true", "YES, NO, true", "UNKNOWN, UNKNOWN, false"})
    void the_opposite_of_unknown_is_unknown(Truth truth, Truth opposite, boolean known) {
        assertEquals(opposite, truth.not());
        assertEquals(known, truth.isKnown());
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void a_missing_value_is_unknown(Boolean value, Truth truth) {
        assertEquals(truth, Truth.ofNullable(value));
    }
}
