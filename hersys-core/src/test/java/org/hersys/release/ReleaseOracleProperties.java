package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.time.Timeline;

/** The engine on invented rules, against an oracle that tries every life on a calendar of thirteen days. */
class ReleaseOracleProperties {

    private static final int DAYS = 13;
    private static final long MOST_LIVES = 10_000;
    private static final LocalDate AS_OF = LocalDate.of(2030, 3, 4);

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void outcome_and_relevant_items_are_those_of_the_oracle(
            @ForAll("rules") ReleaseRule rule, @ForAll("lives") Lives lives) {
        var answers = lives.all().stream().collect(Collectors.toMap(life -> life, life -> life.isFree(rule)));
        var decision = ReleaseCriteria.of(Timeline.startingWith(rule).build()).decide(lives.facts(AS_OF));

        var expected = outcome(answers);
        assertEquals(expected, decision.outcome(), () -> described(rule, lives));
        assertEquals(List.copyOf(lives.relevant(answers)), decision.relevantItems(), () -> described(rule, lives));
        Statistics.label("outcome").collect(expected).coverage(check -> {
            for (var outcome : ReleaseOutcome.values()) {
                check.check(outcome).percentage(part -> part > 10);
            }
        });
        Statistics.label("unknown")
                .collect(lives.unknown().size())
                .coverage(check -> check.check(3).percentage(part -> part > 8));
        Statistics.label("relevant")
                .collect(decision.relevantItems().size())
                .coverage(check -> check.check(2).percentage(part -> part > 3));
    }

    private static String described(ReleaseRule rule, Lives lives) {
        return lives + " under "
                + rule.provisions().stream()
                        .map(provision -> provision.text().en())
                        .toList();
    }

    private static ReleaseOutcome outcome(Map<Life, Boolean> answers) {
        if (answers.containsValue(true)) {
            return answers.containsValue(false) ? ReleaseOutcome.UNDECIDED : ReleaseOutcome.RELEASABLE;
        }
        return ReleaseOutcome.NOT_YET;
    }

    @Provide
    Arbitrary<ReleaseRule> rules() {
        return InventedRules.any();
    }

    @Provide
    Arbitrary<Lives> lives() {
        Arbitrary<Set<ReleaseItem>> unknown =
                Arbitraries.of(ReleaseItem.class).set().ofMaxSize(6).filter(ReleaseOracleProperties::isSmall);
        return Combinators.combine(life(), unknown).as((life, items) -> new Lives(life, items, DAYS));
    }

    /** As many lives as can be tried at once; unknown symptoms bring onset and relief with them. */
    private static boolean isSmall(Set<ReleaseItem> items) {
        long lives = 1;
        for (var item : items) {
            lives *= switch (item) {
                case SYMPTOMATIC -> 2 * DAYS * DAYS;
                case VENTILATED -> 2;
                case PLACE -> RecuperationPlace.values().length;
                case ONSET, RELIEF -> items.contains(ReleaseItem.SYMPTOMATIC) ? 1 : DAYS;
                case SPECIMEN, RECUPERATION_START -> DAYS;
                case NEGATIVE_TESTS -> 2 * DAYS * DAYS;
            };
        }
        return lives <= MOST_LIVES;
    }

    private static Arbitrary<Life> life() {
        var day = Arbitraries.of(0, 1, 2, 3, 4, 5, 5, 5);
        var relief = Arbitraries.of(Life.NEVER, 0, 1, 2, 3, 4, 5);
        var test =
                Combinators.combine(day, Arbitraries.of(InventedRules.METHODS)).as(Life.Test::new);
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RecuperationPlace.class),
                        day,
                        relief,
                        day,
                        day,
                        test.list().ofMaxSize(3))
                .as(Life::new)
                .filter(Life::isPossible);
    }
}
