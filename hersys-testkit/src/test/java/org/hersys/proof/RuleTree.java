package org.hersys.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Condition;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.InventedRegimes.Exposure;

/** A condition, and what it says of somebody of whom everything is known. */
record RuleTree(String text, Condition condition, Predicate<NotificationFacts> plain) {

    private static final List<Item> YES_NO =
            List.of(InventedRegimes.VACCINATED, InventedRegimes.FOOD_HANDLER, NotificationQuestions.NEEDS_ADMISSION);

    private static final int DEPTH = 3;

    /** Trees of all, any, yes, no, choices and bounds of age that pull in every direction. */
    static Arbitrary<RuleTree> any() {
        return trees(DEPTH);
    }

    private static Arbitrary<RuleTree> trees(int depth) {
        var leaves = Arbitraries.oneOf(
                Arbitraries.of(YES_NO).map(RuleTree::yes),
                Arbitraries.of(YES_NO).map(RuleTree::no),
                subsets(DiagnosisClass.class).map(classes -> oneOf(NotificationQuestions.DIAGNOSIS_CLASS, classes)),
                subsets(Exposure.class).map(exposures -> oneOf(InventedRegimes.EXPOSURE, exposures)),
                Arbitraries.of(Known.BOUNDS).map(RuleTree::ageAtLeast),
                Arbitraries.of(Known.BOUNDS).map(RuleTree::ageUnder));
        if (depth == 0) {
            return leaves;
        }
        var parts = trees(depth - 1).list().ofMinSize(depth == 1 ? 0 : 1).ofMaxSize(depth == 1 ? 3 : 2);
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaves), Tuple.of(2, parts.map(RuleTree::all)), Tuple.of(2, parts.map(RuleTree::any)));
    }

    private static <E extends Enum<E>> Arbitrary<EnumSet<E>> subsets(Class<E> type) {
        return Arbitraries.of(type).set().ofMinSize(1).map(EnumSet::copyOf);
    }

    private static RuleTree yes(Item item) {
        return new RuleTree("" + item, Condition.yes(item), facts -> facts.truth(item) == Truth.YES);
    }

    private static RuleTree no(Item item) {
        return new RuleTree("not " + item, Condition.no(item), facts -> facts.truth(item) == Truth.NO);
    }

    private static RuleTree oneOf(Item item, Set<? extends Enum<?>> values) {
        return new RuleTree(
                item + " in " + values,
                Condition.oneOf(item, values.toArray(Enum[]::new)),
                facts -> values.containsAll(facts.answers().choices(item)));
    }

    private static RuleTree ageAtLeast(int years) {
        return new RuleTree("age >= " + years, Condition.ageAtLeast(years), facts -> Known.age(facts) >= years);
    }

    private static RuleTree ageUnder(int years) {
        return new RuleTree("age < " + years, Condition.ageUnder(years), facts -> Known.age(facts) < years);
    }

    private static RuleTree all(List<RuleTree> parts) {
        return new RuleTree(
                "all" + parts,
                Condition.all(parts.stream().map(RuleTree::condition).toArray(Condition[]::new)),
                facts -> parts.stream().allMatch(part -> part.plain().test(facts)));
    }

    private static RuleTree any(List<RuleTree> parts) {
        return new RuleTree(
                "any" + parts,
                Condition.any(parts.stream().map(RuleTree::condition).toArray(Condition[]::new)),
                facts -> parts.stream().anyMatch(part -> part.plain().test(facts)));
    }

    @Override
    public String toString() {
        return text;
    }
}
