package org.hersys.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which unknown items can still change an answer (確認を要する事項).
 *
 * <p>An item is relevant if the answer differs between two of its values under some completion of all other unknown
 * items. No approximation: every completion is tried, with one age for each stretch of ages that no condition tells
 * apart. The relevant items are also the smallest fixed set of questions that settles the case, whatever the rest is.
 */
public final class Relevance {

    /** Answers for a person of whom everything is known. */
    @FunctionalInterface
    public interface Evaluator {

        /**
         * The answer for one completion.
         *
         * @param answers every item that a condition asks about is known
         * @param age completed years
         * @param alternative which of the possible places
         * @return a number that is equal for equal answers
         */
        int evaluate(Answers answers, int age, int alternative);
    }

    /** One unknown item, with as many values as there are ways to complete it. */
    private record Dimension(Item item, List<Long> values) {

        Answers complete(Answers answers, int position) {
            return answers.with(item, values.get(position));
        }
    }

    private final Answers answers;
    private final List<Dimension> dimensions = new ArrayList<>();

    private Relevance(Answers answers, int lowestAge, int highestAge, Collection<Condition> conditions, int places) {
        this.answers = answers;
        long mentioned = conditions.stream().mapToLong(Condition::mentioned).reduce(0, (a, b) -> a | b);
        for (var item : answers.questionnaire().items()) {
            List<Long> values = switch (item.kind()) {
                case AGE -> ages(conditions, lowestAge, highestAge);
                case PLACE -> positions(places);
                case YES_NO, CHOICE -> bits(answers.possible(item) & mentioned);
            };
            if (!values.isEmpty()) {
                dimensions.add(new Dimension(item, values));
            }
        }
    }

    /**
     * The relevant unknown items in asking order.
     *
     * @param answers what is known
     * @param lowestAge the lowest age the person may have, in completed years
     * @param highestAge the highest age the person may have
     * @param conditions all conditions on which the answer rests
     * @param places how many places are possible, at least one; where there are more, the place is an unknown item
     * @param evaluator gives the answer for a completion
     * @return the items whose value can still change the answer; empty if nothing can
     */
    public static List<Item> of(
            Answers answers,
            int lowestAge,
            int highestAge,
            Collection<Condition> conditions,
            int places,
            Evaluator evaluator) {
        var relevance = new Relevance(answers, lowestAge, highestAge, conditions, places);
        return relevance.relevantItems(relevance.evaluateAll(evaluator));
    }

    /** One value per completion; the last dimension varies fastest. */
    private int[] evaluateAll(Evaluator evaluator) {
        int completions = dimensions.stream()
                .mapToInt(dimension -> dimension.values.size())
                .reduce(1, Math::multiplyExact);
        int[] outcomes = new int[completions];
        evaluateFrom(0, answers, 0, 0, evaluator, outcomes, 0);
        return outcomes;
    }

    /**
     * Completes one dimension after the other, so that completions share what they have in common.
     *
     * @return the index behind the last outcome that was written
     */
    private int evaluateFrom(
            int depth, Answers completed, int age, int place, Evaluator evaluator, int[] outcomes, int index) {
        if (depth == dimensions.size()) {
            outcomes[index] = evaluator.evaluate(completed, age, place);
            return index + 1;
        }
        var dimension = dimensions.get(depth);
        int next = index;
        for (int position = 0; position < dimension.values.size(); position++) {
            next = switch (dimension.item.kind()) {
                case AGE ->
                    evaluateFrom(
                            depth + 1,
                            completed,
                            dimension.values.get(position).intValue(),
                            place,
                            evaluator,
                            outcomes,
                            next);
                case PLACE -> evaluateFrom(depth + 1, completed, age, position, evaluator, outcomes, next);
                case YES_NO, CHOICE ->
                    evaluateFrom(
                            depth + 1, dimension.complete(completed, position), age, place, evaluator, outcomes, next);
            };
        }
        return next;
    }

    private List<Item> relevantItems(int[] outcomes) {
        var relevant = new ArrayList<Item>();
        int block = outcomes.length;
        for (var dimension : dimensions) {
            int stride = block / dimension.values.size();
            if (changes(outcomes, block, stride)) {
                relevant.add(dimension.item);
            }
            block = stride;
        }
        return List.copyOf(relevant);
    }

    /** Within a block, completions a stride apart differ only in the one item. */
    private static boolean changes(int[] outcomes, int block, int stride) {
        for (int i = 0; i < outcomes.length; i++) {
            int sameItemFirstValue = i - i % block + i % stride;
            if (outcomes[i] != outcomes[sameItemFirstValue]) {
                return true;
            }
        }
        return false;
    }

    /** One age for each stretch of ages that no condition tells apart. */
    private static List<Long> ages(Collection<Condition> conditions, int lowestAge, int highestAge) {
        var cuts = conditions.stream()
                .flatMapToInt(Condition::ageCuts)
                .filter(cut -> lowestAge < cut && cut <= highestAge);
        return IntStream.concat(IntStream.of(lowestAge), cuts)
                .distinct()
                .asLongStream()
                .boxed()
                .toList();
    }

    private static List<Long> positions(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private static List<Long> bits(long values) {
        return IntStream.range(0, Long.SIZE)
                .mapToLong(position -> values & (1L << position))
                .filter(bit -> bit != 0)
                .boxed()
                .toList();
    }
}
