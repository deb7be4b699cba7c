package org.hersys.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.result.Outcome;

/**
 * Everything that people of whom this much is known may turn out to be (不明な事項の補完).
 *
 * <pre>{@code
 * Completions.of(facts).agesAround(65).in(Prefecture.MIYAGI, Prefecture.TOKYO).stream()
 *     .map(regimes::decide)
 *     ...
 * }</pre>
 *
 * <p>Each completion is facts in which every item is known: those of the notification and those of a vendor's own
 * questionnaire, except that the test programme, which never changes a duty, stays as it is. What would be refused, such
 * as a confirmed patient who is clinically diagnosed, is no completion. Immutable.
 */
public final class Completions {

    private final NotificationFacts facts;
    private final int[] ages;
    private final List<Prefecture> prefectures;

    private Completions(NotificationFacts facts, int[] ages, Collection<Prefecture> prefectures) {
        this.facts = requireNonNull(facts, "facts");
        this.ages = ages;
        this.prefectures = List.copyOf(prefectures);
    }

    /**
     * Every completion: each class, each prefecture, each year of age that fits, yes and no of everything else.
     *
     * <p>Of somebody of whom nothing is known there are 2.7 million; the stream makes them one by one.
     *
     * @param facts what is known
     * @return the completions
     */
    public static Completions of(NotificationFacts facts) {
        return new Completions(facts, agesOf(facts), List.of(Prefecture.values()));
    }

    /**
     * Only one age of those that no bound tells apart, the lowest that fits.
     *
     * @param bounds the ages from which on something changes, for example 65
     * @return fewer completions
     */
    public Completions agesAround(int... bounds) {
        int[] fewer = IntStream.of(ages)
                .filter(age -> age == ages[0] || IntStream.of(bounds).anyMatch(bound -> bound == age))
                .toArray();
        return new Completions(facts, fewer, prefectures);
    }

    /**
     * Only these prefectures, where the prefecture is unknown.
     *
     * @param prefectures at least one
     * @return fewer completions
     * @throws IllegalArgumentException if there is no prefecture
     */
    public Completions in(Prefecture... prefectures) {
        if (prefectures.length == 0) {
            throw new IllegalArgumentException("there must be a prefecture");
        }
        return new Completions(facts, ages, List.of(prefectures));
    }

    /**
     * The completions.
     *
     * @return complete facts, made one by one; a single one that equals the facts if nothing is unknown
     */
    public Stream<NotificationFacts> stream() {
        return choose(List.of(), 0)
                .map(this::builder)
                .filter(Outcome::isAccepted)
                .map(Outcome::orElseThrow);
    }

    private Outcome<NotificationFacts> builder(List<UnaryOperator<NotificationFacts.Builder>> answers) {
        var builder = NotificationFacts.diagnosedOn(
                        facts.diagnosedOn(), facts.answers().questionnaire())
                .reckoning(facts.reckoning());
        for (var answer : answers) {
            builder = answer.apply(builder);
        }
        return builder.check();
    }

    private Stream<List<UnaryOperator<NotificationFacts.Builder>>> choose(
            List<UnaryOperator<NotificationFacts.Builder>> chosen, int next) {
        var items = facts.answers().questionnaire().items();
        return next == items.size()
                ? Stream.of(chosen)
                : answersTo(items.get(next)).flatMap(answer -> choose(and(chosen, answer), next + 1));
    }

    private static <T> List<T> and(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return Collections.unmodifiableList(longer);
    }

    /** What an item may turn out to be; what is known can only be that. */
    private Stream<UnaryOperator<NotificationFacts.Builder>> answersTo(Item item) {
        return switch (item.kind()) {
            case YES_NO -> truths(item).map(truth -> builder -> builder.answer(item, truth));
            case CHOICE -> choices(item);
            case AGE -> ages().map(age -> builder -> builder.age(age));
            case PLACE ->
                facts.prefecture()
                        .map(Stream::of)
                        .orElseGet(prefectures::stream)
                        .map(place -> builder -> builder.prefecture(place));
        };
    }

    private Stream<Truth> truths(Item item) {
        Truth known = facts.truth(item);
        return known.isKnown() ? Stream.of(known) : Stream.of(Truth.NO, Truth.YES);
    }

    private Stream<UnaryOperator<NotificationFacts.Builder>> choices(Item item) {
        var possible = facts.answers().choices(item);
        return item == NotificationQuestions.TEST_PROGRAMME && possible.size() > 1
                ? Stream.of(UnaryOperator.identity())
                : possible.stream().map(choice -> builder -> builder.answer(item, choice));
    }

    private Stream<AgeKnowledge> ages() {
        return facts.age().isKnownExactly()
                ? Stream.of(facts.age())
                : IntStream.of(ages).mapToObj(AgeKnowledge::completedYears);
    }

    private static int[] agesOf(NotificationFacts facts) {
        int lowest = facts.age().lowestOn(facts.diagnosedOn(), facts.reckoning());
        int highest = facts.age().highestOn(facts.diagnosedOn(), facts.reckoning());
        return IntStream.rangeClosed(lowest, highest).toArray();
    }
}
