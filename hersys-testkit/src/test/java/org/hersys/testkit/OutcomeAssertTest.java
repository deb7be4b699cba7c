package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hersys.testkit.HersysAssertions.assertThat;

import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class OutcomeAssertTest {

    private static final Outcome<String> ACCEPTED = Outcome.accepted("yes");
    private static final Outcome<String> REFUSED = Outcome.refused(Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age"));

    @Test
    void what_is_so_passes() {
        assertThat(ACCEPTED).isAccepted().isRefusedWith().isRefusedBecauseOf();
        assertThat(REFUSED).isRefusedWith(ProblemCode.AGE_GIVEN_TWICE).isRefusedBecauseOf("age");
        assertThat(Outcome.refused(Problem.ofWhole(ProblemCode.JSON_BROKEN))).isRefusedBecauseOf("the whole");
    }

    @Test
    void a_refusal_is_told_with_its_reasons() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REFUSED).isAccepted())
                .withMessage("expected: accepted\n but was: refused\n   - AGE_GIVEN_TWICE age:"
                        + " 生年月日・年齢・年代は、いずれか1つだけを入力してください。 / Give only one of birth date, age and age band.");
    }

    @Test
    void another_reason_is_told_beside_the_expected_one() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REFUSED).isRefusedWith(ProblemCode.VALUE_INVALID))
                .withMessageStartingWith(
                        "expected: refused with [VALUE_INVALID]\n but was: refused\n   - AGE_GIVEN_TWICE age: ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REFUSED).isRefusedBecauseOf("birthDate"))
                .withMessageStartingWith(
                        "expected: refused because of [birthDate]\n but was: refused\n   - AGE_GIVEN_TWICE age: ");
    }

    @Test
    void acceptance_is_told_where_a_refusal_was_expected() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ACCEPTED).isRefusedWith(ProblemCode.VALUE_INVALID))
                .withMessage("expected: refused with [VALUE_INVALID]\n but was: accepted");
    }
}
