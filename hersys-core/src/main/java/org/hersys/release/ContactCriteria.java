package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Truth;
import org.hersys.time.Timeline;

/**
 * Decides until when a contact waits (濃厚接触者の待機の判断).
 *
 * <p>The edition in force on the day of judgement is applied, as for {@link ReleaseCriteria}. Immutable and safe for use by
 * many threads. Uses no clock.
 */
public final class ContactCriteria {

    /** The name by which programmes ask whether a contact keeps society running. */
    static final String ESSENTIAL_WORKER = "essentialWorker";

    private static final ContactCriteria STANDARD = new ContactCriteria(ContactRules.standard());

    private final Timeline<ContactRule> rules;

    private ContactCriteria(Timeline<ContactRule> rules) {
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * The criteria for COVID-19 as they were.
     *
     * @return the criteria with all editions of {@link ContactRules#standard()}
     */
    public static ContactCriteria standard() {
        return STANDARD;
    }

    /**
     * Criteria of one's own.
     *
     * @param rules the editions
     * @return the criteria
     */
    public static ContactCriteria of(Timeline<ContactRule> rules) {
        return new ContactCriteria(rules);
    }

    /**
     * The editions.
     *
     * @return what is in force on each day
     */
    public Timeline<ContactRule> rules() {
        return rules;
    }

    /**
     * Decides until when a contact waits.
     *
     * @param facts what is known of the contact
     * @return the decision under the edition in force on the day of judgement
     */
    public ContactDecision decide(ContactFacts facts) {
        var edition = rules.entryOn(facts.asOf());
        var judgement = new Judgement(edition.value(), facts);
        var outcome = judgement.outcome();
        var relevant = outcome == ReleaseOutcome.UNDECIDED ? judgement.relevant() : List.<String>of();
        return new ContactDecision(
                edition,
                outcome,
                judgement.byTime().orElse(null),
                judgement.byTests().orElse(null),
                relevant);
    }

    /** One rule applied to one contact. */
    private record Judgement(ContactRule rule, ContactFacts facts) {

        Optional<Moment> byTime() {
            return rule.waiting().map(span -> span.end(lastContact()));
        }

        /** By the tests that are known, if it is known that they count for this contact. */
        Optional<Moment> byTests() {
            return workers().allMatch(this::mayShorten)
                    ? completedBy(facts.negativeTests().orElse(List.of()))
                    : Optional.empty();
        }

        ReleaseOutcome outcome() {
            if (workers()
                    .allMatch(worker -> isFree(worker, facts.negativeTests().orElse(List.of())))) {
                return ReleaseOutcome.RELEASABLE;
            }
            return workers().anyMatch(worker -> tests().anyMatch(tests -> isFree(worker, tests)))
                    ? ReleaseOutcome.UNDECIDED
                    : ReleaseOutcome.NOT_YET;
        }

        /** Undecided means that tests could have ended the waiting, for one kind of contact at least. */
        List<String> relevant() {
            var relevant = new ArrayList<String>();
            if (facts.essentialWorker() == Truth.UNKNOWN && !mayShorten(false)) {
                relevant.add(ESSENTIAL_WORKER);
            }
            if (facts.negativeTests().isEmpty()) {
                relevant.add(ReleaseItem.NEGATIVE_TESTS.code());
            }
            return List.copyOf(relevant);
        }

        private Stream<Boolean> workers() {
            return Stream.of(true, false).filter(worker -> facts.essentialWorker() != Truth.of(!worker));
        }

        private Stream<List<NegativeTest>> tests() {
            return facts.negativeTests().map(Stream::of).orElseGet(this::soonestTests);
        }

        private Stream<List<NegativeTest>> soonestTests() {
            return rule.shortening().stream()
                    .flatMap(shorter ->
                            shorter.tests().soonest(shorter.firstTestFrom().end(lastContact())).stream());
        }

        private boolean isFree(boolean worker, List<NegativeTest> tests) {
            return byTime().map(this::isOver).orElse(true)
                    || (mayShorten(worker)
                            && completedBy(tests).map(this::isOver).orElse(false));
        }

        private boolean mayShorten(boolean worker) {
            return rule.shortening()
                    .map(shorter -> worker || !shorter.essentialWorkersOnly())
                    .orElse(false);
        }

        private Optional<Moment> completedBy(List<NegativeTest> tests) {
            return rule.shortening()
                    .flatMap(shorter -> shorter.tests()
                            .completedBy(tests, at -> shorter.firstTestFrom().isOver(lastContact(), at)));
        }

        private boolean isOver(Moment end) {
            return end.isBy(Moment.of(facts.asOf()));
        }

        private Moment lastContact() {
            return Moment.of(facts.lastContactOn());
        }
    }
}
