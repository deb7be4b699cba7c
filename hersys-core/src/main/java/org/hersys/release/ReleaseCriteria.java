package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.time.Timeline;

/**
 * Decides when a person is released (退院・療養解除の判断).
 *
 * <pre>{@code
 * var decision = ReleaseCriteria.standard().decide(facts);
 * decision.outcome();                 // RELEASABLE
 * decision.from();                    // 2022-09-18
 * decision.headline().ja();           // 療養を解除できる（2022年9月18日から可能。療養は2022年9月17日まで）。
 * }</pre>
 *
 * <p>The edition in force on the day of judgement is applied, also to those who fell ill before it began. A missing fact
 * never turns into an answer: the decision is undecided as long as an unknown item can change it, and says which. Of
 * criteria that end on a day, that day is day N+1 after day 0; hours are counted only where both ends are known to the
 * hour.
 *
 * <p>Immutable and safe for use by many threads. Uses no clock.
 */
public final class ReleaseCriteria {

    private static final ReleaseCriteria STANDARD = new ReleaseCriteria(ReleaseRules.standard());

    private final Timeline<ReleaseRule> rules;

    private ReleaseCriteria(Timeline<ReleaseRule> rules) {
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * The criteria for COVID-19 as they were.
     *
     * @return the criteria with all editions of {@link ReleaseRules#standard()}
     */
    public static ReleaseCriteria standard() {
        return STANDARD;
    }

    /**
     * Criteria of one's own.
     *
     * @param rules the editions, for example {@code ReleaseRules.standard().with(day, local)}
     * @return the criteria
     */
    public static ReleaseCriteria of(Timeline<ReleaseRule> rules) {
        return new ReleaseCriteria(rules);
    }

    /**
     * The editions.
     *
     * @return what is in force on each day
     */
    public Timeline<ReleaseRule> rules() {
        return rules;
    }

    /**
     * Decides whether and when a person is released.
     *
     * @param facts what is known of the person
     * @return the decision under the edition in force on the day of judgement
     */
    public ReleaseDecision decide(ReleaseFacts facts) {
        var edition = rules.entryOn(facts.asOf().day());
        if (edition.value().paths().isEmpty()) {
            return new ReleaseDecision(facts, edition, ReleaseOutcome.UNDECIDED, null, List.of());
        }
        var search = new ReleaseSearch(edition.value(), facts);
        var outcome = search.outcome();
        var relevant = outcome == ReleaseOutcome.UNDECIDED ? List.copyOf(search.relevant()) : List.<ReleaseItem>of();
        return new ReleaseDecision(facts, edition, outcome, search.opening().orElse(null), relevant);
    }
}
