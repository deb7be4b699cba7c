package org.hersys.release;

import java.util.List;
import java.util.Map;
import org.hersys.diagnosis.TestMethod;

/**
 * One course on a small calendar, in days before the day of judgement: the oracle's view of a person.
 *
 * <p>Shares nothing with the engine but the rule itself: no moment, no threshold, only "so many days ago", and
 * {@link #NEVER} for what has not happened.
 */
record Life(
        boolean symptomatic,
        boolean ventilated,
        RecuperationPlace place,
        int onset,
        int relief,
        int specimen,
        int start,
        List<Test> tests) {

    /** A negative test, so many days ago. */
    record Test(int ago, TestMethod method) {}

    static final int NEVER = -1;

    boolean isPossible() {
        return !symptomatic || relief == NEVER || onset >= relief;
    }

    boolean isFree(ReleaseRule rule) {
        return rule.paths().stream().anyMatch(this::isFree);
    }

    private boolean isFree(ReleasePath path) {
        return path.group().includes(new Course(symptomatic, ventilated, place, Map.of()))
                && path.waits().stream().allMatch(wait -> has(wait, 0))
                && isRelievedBefore(path.relievedBeforeDay().orElse(Integer.MAX_VALUE))
                && path.tests().map(series -> isTested(path, series)).orElse(true);
    }

    private boolean isRelievedBefore(int day) {
        return day == Integer.MAX_VALUE
                || (ago(ReleaseEvent.ONSET) != NEVER && ago(ReleaseEvent.RELIEF) != NEVER && onset - relief < day);
    }

    private boolean isTested(ReleasePath path, NegativeTestSeries series) {
        var counting = tests.stream()
                .filter(test -> series.methods().contains(test.method()))
                .toList();
        return counting.stream()
                .filter(first -> path.firstTestAfter().stream().allMatch(wait -> has(wait, first.ago())))
                .anyMatch(first -> series.between().isEmpty()
                        || counting.stream().anyMatch(second -> first.ago() - second.ago() >= 1));
    }

    private boolean has(Wait wait, int ago) {
        int since = ago(wait.after());
        return since != NEVER && since - ago >= days(wait.span());
    }

    private static int days(Span span) {
        return switch (span.unit()) {
            case DAYS -> span.amount() + 1;
            case HOURS -> span.amount() / 24;
            case DAY_NUMBER -> span.amount();
        };
    }

    private int ago(ReleaseEvent event) {
        return switch (event) {
            case ONSET -> symptomatic ? onset : NEVER;
            case RELIEF -> symptomatic ? relief : NEVER;
            case SPECIMEN -> specimen;
            case RECUPERATION_START -> start;
        };
    }

    /** The same life with one item forgotten. */
    Life forgetting(ReleaseItem item) {
        return new Life(
                item != ReleaseItem.SYMPTOMATIC && symptomatic,
                item != ReleaseItem.VENTILATED && ventilated,
                item == ReleaseItem.PLACE ? RecuperationPlace.HOME : place,
                item == ReleaseItem.ONSET ? NEVER : onset,
                item == ReleaseItem.RELIEF ? NEVER : relief,
                item == ReleaseItem.SPECIMEN ? NEVER : specimen,
                item == ReleaseItem.RECUPERATION_START ? NEVER : start,
                item == ReleaseItem.NEGATIVE_TESTS ? List.of() : tests);
    }
}
