package org.hersys.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Problem PROBLEM = Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age");

    @Test
    void what_was_accepted_goes_on_as_a_value() {
        Outcome<Integer> outcome = Outcome.accepted("four").map(String::length);

        assertTrue(outcome.isAccepted());
        assertEquals(List.of(), outcome.problems());
        assertEquals("4", outcome.fold(String::valueOf, problems -> "refused"));
        assertEquals(4, outcome.orElseThrow());
    }

    @Test
    void what_was_refused_goes_on_as_its_problems() {
        Outcome<Integer> outcome = Outcome.<String>refused(PROBLEM).map(String::length);

        assertFalse(outcome.isAccepted());
        assertEquals(List.of(PROBLEM), outcome.problems());
        assertEquals(1, outcome.<Integer>fold(value -> 0, List::size));
    }

    @Test
    void to_insist_on_a_refused_value_names_the_problem() {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> Outcome.refused(PROBLEM).orElseThrow());

        assertEquals("must be accepted, but was refused: [" + PROBLEM + "]", thrown.getMessage());
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
    }

    @Test
    void messages_do_not_depend_on_the_default_locale() {
        var before = Locale.getDefault();
        var message = ProblemCode.AGE_GIVEN_TWICE.message();
        try {
            for (var locale : List.of(Locale.JAPAN, Locale.US, Locale.forLanguageTag("tr-TR"))) {
                Locale.setDefault(locale);
                assertEquals(message, ProblemCode.AGE_GIVEN_TWICE.message());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_problem_knows_its_item_and_fills_its_message() {
        var problem = Problem.of(ProblemCode.MEMBER_UNKNOWN, "birthdate", "birthdate", "birthDate, age");

        assertEquals(Optional.of("birthdate"), problem.item());
        assertTrue(
                problem.message().en().contains("\"birthdate\""),
                problem.message().en());
        assertEquals(Optional.empty(), Problem.ofWhole(ProblemCode.JSON_BROKEN).item());
    }

    @Test
    void problems_are_equal_if_code_item_and_message_are() {
        assertEquals(PROBLEM, Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age"));
        assertEquals(
                PROBLEM.hashCode(),
                Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age").hashCode());
        assertNotEquals(PROBLEM, Problem.ofWhole(ProblemCode.AGE_GIVEN_TWICE));
        assertEquals("AGE_GIVEN_TWICE age: Give only one of birth date, age and age band.", PROBLEM.toString());
    }
}
