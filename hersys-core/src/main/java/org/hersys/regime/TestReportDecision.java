package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Relevance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/**
 * Whether a test result is to be entered in HER-SYS, and why (検査結果の入力の要否の判断).
 *
 * <p>Immutable. No method returns null.
 */
public final class TestReportDecision {

    private final TestReportRule rule;
    private final TestReportFacts facts;
    private final Truth entered;

    TestReportDecision(TestReportRule rule, TestReportFacts facts) {
        this.rule = rule;
        this.facts = requireNonNull(facts, "facts");
        this.entered = rule.entered().truth(facts.answers(), 0, 0);
    }

    /**
     * Whether the result is to be entered.
     *
     * @return yes or no, or unknown if it depends on something unknown
     */
    public Truth entered() {
        return entered;
    }

    /**
     * The edition by which it was decided.
     *
     * @return the rule
     */
    public TestReportRule rule() {
        return rule;
    }

    /**
     * Every requirement and every ground of the edition with its truth.
     *
     * @return an immutable list; empty where the edition has none
     */
    public List<CriterionResult> criteria() {
        return Stream.concat(rule.requirements().stream(), rule.grounds().stream())
                .map(criterion -> new CriterionResult(criterion, truth(criterion)))
                .toList();
    }

    /**
     * The unknown items that can still change the answer, in asking order.
     *
     * @return an immutable list; empty unless the answer is unknown
     */
    public List<Item> relevantUnknown() {
        var condition = rule.entered();
        return Relevance.of(
                facts.answers(),
                0,
                0,
                List.of(condition),
                1,
                (answers, age, place) -> condition.truth(answers, age, age).ordinal());
    }

    /**
     * Where the answer is written.
     *
     * @return the source of the requirement that fails or of the ground that holds, else the one of the edition
     */
    public Citation citation() {
        return deciding().map(Criterion::citation).orElse(rule.citation());
    }

    /**
     * The answer in one sentence.
     *
     * @return for example 「検査結果の入力は不要：「行政検査」に当たらない」
     */
    public BilingualText headline() {
        return switch (entered) {
            case YES ->
                BilingualText.of("検査結果を入力する：{0}", "Enter the test result: {0}")
                        .with(deciding().map(Criterion::label).orElse(rule.name()));
            case NO ->
                BilingualText.of("検査結果の入力は不要：{0}", "The test result need not be entered: {0}")
                        .with(whyNot());
            case UNKNOWN ->
                BilingualText.of("検査結果の入力の要否は未確定：{0}が不明", "Undecided whether the test result is entered: unknown {0}")
                        .with(BilingualText.join(
                                relevantUnknown().stream().map(Item::label).toList(), "、", ", "));
        };
    }

    private BilingualText whyNot() {
        if (rule.grounds().isEmpty()) {
            return rule.name();
        }
        var missed = deciding().map(List::of).orElse(rule.grounds());
        return BilingualText.of("{0}に当たらない", "not {0}")
                .with(BilingualText.join(
                        missed.stream()
                                .map(criterion ->
                                        BilingualText.of("「{0}」", "\"{0}\"").with(criterion.label()))
                                .toList(),
                        "",
                        ", "));
    }

    /** The one criterion that settles it, if there is one: a failed requirement, or the first ground that holds. */
    private Optional<Criterion> deciding() {
        var criteria = entered == Truth.YES ? rule.grounds() : rule.requirements();
        return criteria.stream()
                .filter(criterion -> entered.isKnown() && truth(criterion) == entered)
                .findFirst();
    }

    private Truth truth(Criterion criterion) {
        return criterion.condition().truth(facts.answers(), 0, 0);
    }

    /** The id of the rule and the answer, as in {@code tests-positive=NO}. */
    @Override
    public String toString() {
        return rule + "=" + entered;
    }
}
