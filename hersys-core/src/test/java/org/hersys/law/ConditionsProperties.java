package org.hersys.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.text.BilingualText;

/** Conditions, alone and together, against an oracle that tries every completion of what is unknown. */
class ConditionsProperties {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private static final Questionnaire QUESTIONNAIRE;
    private static final List<Item> ITEMS;
    private static final Item COLOUR;

    static {
        var builder = Questionnaire.builder();
        ITEMS = Stream.of("a", "b", "c")
                .map(name -> builder.yesNo(name, BilingualText.of(name, name)))
                .toList();
        COLOUR = builder.choice("colour", BilingualText.of("色", "colour"), Colour.class);
        QUESTIONNAIRE = builder.build();
    }

    /** Somebody of whom everything is known. */
    record Whole(Map<Item, Boolean> answers, Colour colour, int age) {

        boolean is(Item item) {
            return Boolean.TRUE.equals(answers.get(item));
        }
    }

    /** A condition, and what it means. */
    record Rule(Condition condition, Predicate<Whole> meaning) {}

    /** What is known of somebody. */
    record Known(List<Truth> truths, List<Colour> colours, int lowestAge, int highestAge) {

        Answers answers() {
            var answers = Answers.unknown(QUESTIONNAIRE);
            for (int i = 0; i < truths.size(); i++) {
                answers = answers.with(ITEMS.get(i), truths.get(i));
            }
            return colours.size() == 1 ? answers.with(COLOUR, colours.get(0)) : answers;
        }

        List<Whole> completions() {
            var completions = new ArrayList<Whole>();
            for (boolean a : values(0)) {
                for (boolean b : values(1)) {
                    for (boolean c : values(2)) {
                        var answers = Map.of(ITEMS.get(0), a, ITEMS.get(1), b, ITEMS.get(2), c);
                        for (var colour : colours) {
                            IntStream.rangeClosed(lowestAge, highestAge)
                                    .forEach(age -> completions.add(new Whole(answers, colour, age)));
                        }
                    }
                }
            }
            return completions;
        }

        private List<Boolean> values(int item) {
            return truths.get(item).isKnown() ? List.of(truths.get(item) == Truth.YES) : List.of(true, false);
        }

        Truth truth(Predicate<Whole> meaning) {
            var answers = completions().stream().map(meaning::test).distinct().toList();
            return answers.size() == 2 ? Truth.UNKNOWN : Truth.of(answers.get(0));
        }
    }

    @Property
    void each_condition_is_decided_exactly(@ForAll("rules") List<Rule> rules, @ForAll("known") Known known) {
        var together = Conditions.of(rules.stream().map(Rule::condition).toList());
        long truths = together.truths(known.answers(), known.lowestAge(), known.highestAge());
        for (int i = 0; i < rules.size(); i++) {
            var expected = known.truth(rules.get(i).meaning());
            assertEquals(expected, together.truth(truths, i));
            assertEquals(
                    expected, rules.get(i).condition().truth(known.answers(), known.lowestAge(), known.highestAge()));
            Statistics.label("truth").collect(expected).coverage(check -> {
                for (var truth : Truth.values()) {
                    check.check(truth).percentage(p -> p > 10);
                }
            });
        }
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return Arbitraries.randomValue(ConditionsProperties::rule)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Rule rule(Random random) {
        return rule(random, 3);
    }

    private static Rule rule(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return simple(random);
        }
        var parts = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> rule(random, depth - 1))
                .toList();
        var conditions = parts.stream().map(Rule::condition).toArray(Condition[]::new);
        return random.nextBoolean()
                ? new Rule(
                        Condition.all(conditions),
                        whole -> parts.stream().allMatch(part -> part.meaning().test(whole)))
                : new Rule(
                        Condition.any(conditions),
                        whole -> parts.stream().anyMatch(part -> part.meaning().test(whole)));
    }

    private static Rule simple(Random random) {
        var item = ITEMS.get(random.nextInt(ITEMS.size()));
        int years = 63 + random.nextInt(5);
        var colours = Stream.of(Colour.values())
                .filter(colour -> random.nextBoolean())
                .toList();
        return switch (random.nextInt(5)) {
            case 0 -> new Rule(Condition.yes(item), whole -> whole.is(item));
            case 1 -> new Rule(Condition.no(item), whole -> !whole.is(item));
            case 2 -> new Rule(Condition.ageAtLeast(years), whole -> whole.age() >= years);
            case 3 -> new Rule(Condition.ageUnder(years), whole -> whole.age() < years);
            default ->
                colours.isEmpty()
                        ? new Rule(Condition.never(), whole -> false)
                        : new Rule(
                                Condition.oneOf(COLOUR, colours.toArray(Colour[]::new)),
                                whole -> colours.contains(whole.colour()));
        };
    }

    @Provide
    Arbitrary<Known> known() {
        var truths = Arbitraries.of(Truth.class).list().ofSize(ITEMS.size());
        var colours = Arbitraries.of(
                List.of(Colour.RED), List.of(Colour.GREEN), List.of(Colour.BLUE), List.of(Colour.values()));
        var ages = Arbitraries.integers().between(61, 68);
        return Combinators.combine(truths, colours, ages, ages)
                .as((answers, colour, one, other) ->
                        new Known(answers, colour, Math.min(one, other), Math.max(one, other)));
    }
}
