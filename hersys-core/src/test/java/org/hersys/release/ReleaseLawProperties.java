package org.hersys.release;

import static org.hersys.release.RecuperationPlace.HOME;
import static org.hersys.release.RecuperationPlace.HOTEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hersys.diagnosis.TestMethod;

/**
 * The law of every edition against a reading of the circulars as a nurse would count: "on which day of illness is the
 * person today, and how many nights since relief".
 */
class ReleaseLawProperties {

    /** The first and the last day of every edition, and one between. */
    private static final List<LocalDate> DAYS = ReleaseRules.standard().changes().stream()
            .sorted(Comparator.naturalOrder())
            .flatMap(day -> List.of(day, day.minusDays(1), day.plusDays(5)).stream())
            .filter(day -> !day.isBefore(LocalDate.of(2020, 2, 3)))
            .toList();

    /** Before that day, two tests could be twelve hours apart on one day, which a count of days does not see. */
    private static final LocalDate TWO_TESTS_ON_TWO_DAYS = LocalDate.of(2020, 4, 2);

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_free_by_the_circular_is_released(@ForAll("days") LocalDate asOf, @ForAll("lives") Life life) {
        boolean free = isFree(asOf, life);
        var facts = new Lives(life, Set.of(), 0).facts(asOf);

        var decision = ReleaseCriteria.standard().decide(facts);
        assertEquals(free ? ReleaseOutcome.RELEASABLE : ReleaseOutcome.NOT_YET, decision.outcome());
        assertEquals(free, decision.from().map(from -> !from.isAfter(asOf)).orElse(false));
        Statistics.label("free")
                .collect(free)
                .coverage(check -> check.check(true).percentage(part -> part > 20));
        Statistics.label("by")
                .collect(decision.alternative())
                .coverage(check ->
                        check.check(Optional.of(ReleaseAlternative.TESTS)).percentage(part -> part > 5));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_forgotten_matters_exactly_if_it_can_change_the_answer(
            @ForAll("days") LocalDate asOf,
            @ForAll("lives") Life life,
            @ForAll("forgotten") Set<ReleaseItem> forgotten) {
        Assume.that(!(forgotten.contains(ReleaseItem.NEGATIVE_TESTS) && asOf.isBefore(TWO_TESTS_ON_TWO_DAYS)));
        var lives = new Lives(life, forgotten, 45);
        var answers = lives.all().stream().collect(Collectors.toMap(one -> one, one -> isFree(asOf, one)));

        var decision = ReleaseCriteria.standard().decide(lives.facts(asOf));
        assertEquals(List.copyOf(lives.relevant(answers)), decision.relevantItems());
        Statistics.label("outcome").collect(decision.outcome()).coverage(check -> {
            for (var outcome : ReleaseOutcome.values()) {
                check.check(outcome).percentage(part -> part > 10);
            }
        });
    }

    /** The circulars, edition by edition, in the order of the calendar. */
    private static boolean isFree(LocalDate asOf, Life life) {
        if (asOf.isBefore(LocalDate.of(2020, 4, 2))) {
            return life.symptomatic()
                    ? twoPcr(life, life.relief(), 2)
                    : twoPcr(life, life.start(), daysInHospital(asOf));
        }
        if (asOf.isBefore(LocalDate.of(2020, 5, 29))) {
            boolean fortnight = (life.place() == HOME || life.place() == HOTEL) && life.start() >= 15;
            return fortnight || (life.symptomatic() ? twoPcr(life, life.relief(), 1) : twoPcr(life, life.start(), 2));
        }
        return life.symptomatic() ? isFreeWithSymptoms(asOf, life) : isFreeWithoutSymptoms(asOf, life);
    }

    private static int daysInHospital(LocalDate asOf) {
        return asOf.isBefore(LocalDate.of(2020, 2, 6)) ? 11 : asOf.isBefore(LocalDate.of(2020, 2, 18)) ? 13 : 2;
    }

    private static boolean isFreeWithSymptoms(LocalDate asOf, Life life) {
        int dayOfIllness = life.onset();
        int nights = life.relief();
        int dayOfRelief = nights == Life.NEVER ? Integer.MAX_VALUE : dayOfIllness - nights;
        if (asOf.isBefore(LocalDate.of(2020, 6, 12))) {
            return (dayOfIllness > 14 && nights >= 3) || (dayOfRelief <= 9 && twoPcr(life, nights, 1));
        }
        if (!asOf.isBefore(LocalDate.of(2023, 5, 8))) {
            return dayOfIllness > 5 && nights >= 1;
        }
        if (asOf.isBefore(LocalDate.of(2021, 2, 25))) {
            return (dayOfIllness > 10 && nights >= 3) || twoPcr(life, nights, 1);
        }
        if (life.ventilated()) {
            return (dayOfIllness > 15 && nights >= 3) || (dayOfRelief <= 19 && twoPcrOrQuantitative(life, nights, 1));
        }
        if (!asOf.isBefore(LocalDate.of(2022, 9, 7)) && (life.place() == HOME || life.place() == HOTEL)) {
            return dayOfIllness > 7 && nights >= 1;
        }
        return (dayOfIllness > 10 && nights >= 3) || twoPcrOrQuantitative(life, nights, 1);
    }

    private static boolean isFreeWithoutSymptoms(LocalDate asOf, Life life) {
        int day = life.specimen();
        if (asOf.isBefore(LocalDate.of(2020, 6, 12))) {
            return day > 14;
        }
        if (asOf.isBefore(LocalDate.of(2021, 2, 25))) {
            return day > 10 || twoPcr(life, day, 6);
        }
        if (asOf.isBefore(LocalDate.of(2022, 1, 28))) {
            return day > 10 || twoPcrOrQuantitative(life, day, 6);
        }
        if (asOf.isBefore(LocalDate.of(2022, 9, 7))) {
            return day > 7;
        }
        if (asOf.isBefore(LocalDate.of(2023, 5, 8))) {
            boolean kit = life.tests().stream()
                    .anyMatch(test -> test.method() == TestMethod.ANTIGEN_QUALITATIVE && day - test.ago() >= 5);
            return day > 7 || (day > 5 && kit);
        }
        return day > 5;
    }

    private static boolean twoPcr(Life life, int since, int daysBefore) {
        return twice(life, since, daysBefore, List.of(TestMethod.NUCLEIC_ACID_AMPLIFICATION));
    }

    private static boolean twoPcrOrQuantitative(Life life, int since, int daysBefore) {
        return twice(
                life,
                since,
                daysBefore,
                List.of(TestMethod.NUCLEIC_ACID_AMPLIFICATION, TestMethod.ANTIGEN_QUANTITATIVE));
    }

    /** The first test so many days after an event, another on a later day. */
    private static boolean twice(Life life, int since, int daysBefore, List<TestMethod> methods) {
        var ago = life.tests().stream()
                .filter(test -> methods.contains(test.method()))
                .map(Life.Test::ago)
                .filter(day -> since != Life.NEVER && since - day >= daysBefore)
                .toList();
        return ago.stream().distinct().count() >= 2;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<Set<ReleaseItem>> forgotten() {
        return Arbitraries.of(ReleaseItem.class)
                .set()
                .ofMaxSize(3)
                .filter(items -> !items.contains(ReleaseItem.NEGATIVE_TESTS) || items.size() == 1)
                .filter(items -> !items.contains(ReleaseItem.SYMPTOMATIC) || items.size() == 1);
    }

    @Provide
    Arbitrary<Life> lives() {
        var onset = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 25), Arbitraries.of(5, 6, 7, 8, 10, 11, 14, 15, 16, 20, 21, 22));
        var recent = Arbitraries.oneOf(Arbitraries.integers().between(Life.NEVER, 16), Arbitraries.of(0, 1, 2, 3, 4));
        var methods = Arbitraries.frequency(
                Tuple.of(6, TestMethod.NUCLEIC_ACID_AMPLIFICATION),
                Tuple.of(2, TestMethod.ANTIGEN_QUALITATIVE),
                Tuple.of(2, TestMethod.ANTIGEN_QUANTITATIVE),
                Tuple.of(1, TestMethod.ISOLATION),
                Tuple.of(1, TestMethod.OTHER));
        var tests = Combinators.combine(Arbitraries.integers().between(0, 5), methods)
                .as(Life.Test::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RecuperationPlace.class),
                        onset,
                        recent,
                        onset,
                        onset,
                        tests)
                .as(Life::new)
                .filter(Life::isPossible);
    }
}
