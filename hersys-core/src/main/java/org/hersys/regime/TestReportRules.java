package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.time.Timeline;

/**
 * Which test results are entered on which day (検査結果の入力に関する規定の適用).
 *
 * <p>The rule is chosen by the day on which the result became known; the sources do not say by which day, so that this
 * is provisional. Immutable and safe for use by many threads.
 */
public final class TestReportRules {

    private static final TestReportRules STANDARD = new TestReportRules(Covid19TestReportLaw.TIMELINE);

    private final Timeline<TestReportRule> timeline;

    private TestReportRules(Timeline<TestReportRule> timeline) {
        this.timeline = requireNonNull(timeline, "timeline");
    }

    /**
     * The rules for COVID-19.
     *
     * @return the rules from the first to the last
     */
    public static TestReportRules standard() {
        return STANDARD;
    }

    /**
     * Other rules.
     *
     * @param timeline which rule is in force on which day
     * @return the rules
     */
    public static TestReportRules of(Timeline<TestReportRule> timeline) {
        return new TestReportRules(timeline);
    }

    /**
     * The rule in force on a day.
     *
     * @param resultDay the day on which the result became known
     * @return the rule
     */
    public TestReportRule on(LocalDate resultDay) {
        return timeline.on(resultDay);
    }

    /**
     * Whether a test result is to be entered.
     *
     * @param resultDay the day on which the result became known
     * @param facts what is known of it
     * @return the decision
     */
    public TestReportDecision decide(LocalDate resultDay, TestReportFacts facts) {
        return on(resultDay).decide(facts);
    }

    /**
     * When the rule changed.
     *
     * @return the rules by day
     */
    public Timeline<TestReportRule> timeline() {
        return timeline;
    }
}
