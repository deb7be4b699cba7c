package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Edition;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;

/**
 * One edition of the rule which test results are entered (検査結果の入力に関する規定の版).
 *
 * <p>A result is entered if every requirement holds and at least one ground does; without a ground nothing is entered.
 * Whether the person is notified is another question. Immutable; each method that adds something returns a new rule.
 */
public final class TestReportRule implements Edition {

    private final String id;
    private final BilingualText name;
    private final Citation citation;
    private final List<Criterion> requirements;
    private final List<Criterion> grounds;
    private final Condition entered;

    private TestReportRule(
            String id, BilingualText name, Citation citation, List<Criterion> requirements, List<Criterion> grounds) {
        this.id = requireNonNull(id, "id");
        this.name = requireNonNull(name, "name");
        this.citation = requireNonNull(citation, "citation");
        this.requirements = List.copyOf(requirements);
        this.grounds = List.copyOf(grounds);
        this.entered = Condition.all(Condition.all(conditions(requirements)), Condition.any(conditions(grounds)));
    }

    /**
     * A rule by which nothing is entered yet.
     *
     * @param id a stable name
     * @param name what it says in one sentence
     * @param citation where it is written
     * @return the rule
     */
    public static TestReportRule of(String id, BilingualText name, Citation citation) {
        return new TestReportRule(id, name, citation, List.of(), List.of());
    }

    /**
     * This rule for fewer results.
     *
     * @param requirement what must hold of every result that is entered
     * @return a new rule
     */
    public TestReportRule requiring(Criterion requirement) {
        return new TestReportRule(id, name, citation, appended(requirements, requirement), grounds);
    }

    /**
     * This rule for more results.
     *
     * @param ground what suffices for a result to be entered
     * @return a new rule
     */
    public TestReportRule entering(Criterion ground) {
        return new TestReportRule(id, name, citation, requirements, appended(grounds, ground));
    }

    private static List<Criterion> appended(List<Criterion> criteria, Criterion criterion) {
        return Stream.concat(criteria.stream(), Stream.of(criterion)).toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public BilingualText name() {
        return name;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    /**
     * What must hold of every result that is entered.
     *
     * @return an immutable list
     */
    public List<Criterion> requirements() {
        return requirements;
    }

    /**
     * What suffices for a result to be entered.
     *
     * @return an immutable list; empty where nothing is entered
     */
    public List<Criterion> grounds() {
        return grounds;
    }

    /**
     * Whether a result is to be entered.
     *
     * @param facts what is known of it
     * @return the decision
     */
    public TestReportDecision decide(TestReportFacts facts) {
        return new TestReportDecision(this, facts);
    }

    /** When a result is entered. */
    Condition entered() {
        return entered;
    }

    private static Condition[] conditions(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::condition).toArray(Condition[]::new);
    }

    /** The requirements, then the grounds, each marked as what it is. */
    @Override
    public List<Provision> provisions() {
        return Stream.concat(
                        provisions(requirements, BilingualText.of("要件：{0}", "Required: {0}")),
                        provisions(grounds, BilingualText.of("入力する結果：{0}", "Entered: {0}")))
                .toList();
    }

    private static Stream<Provision> provisions(List<Criterion> criteria, BilingualText text) {
        return criteria.stream()
                .map(criterion -> new Provision(criterion.code(), text.with(criterion.label()), criterion.citation()));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
