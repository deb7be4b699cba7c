package org.hersys.testkit;

import org.hersys.regime.NotificationDecision;
import org.hersys.result.Outcome;

/**
 * The entrance to the assertions of hersys (検証の入口), in the manner of AssertJ.
 *
 * <pre>{@code
 * assertThat(decision).mustNotify().because("AGED_65_OR_OVER").instructs("NOTIFY_AT_ONCE");
 * assertThat(builder.check()).isRefusedWith(ProblemCode.AGE_GIVEN_TWICE);
 * }</pre>
 */
public final class HersysAssertions {

    private HersysAssertions() {}

    /**
     * Begins an assertion about a decision.
     *
     * @param actual the decision
     * @return the assertion
     */
    public static NotificationDecisionAssert assertThat(NotificationDecision actual) {
        return new NotificationDecisionAssert(actual);
    }

    /**
     * Begins an assertion about something that may have been refused.
     *
     * @param actual the outcome
     * @param <T> what is accepted
     * @return the assertion
     */
    public static <T> OutcomeAssert<T> assertThat(Outcome<T> actual) {
        return new OutcomeAssert<>(actual);
    }
}
