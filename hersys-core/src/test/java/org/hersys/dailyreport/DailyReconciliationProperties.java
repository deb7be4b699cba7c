package org.hersys.dailyreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;

/** The seating of persons against an oracle that tries every seating. */
class DailyReconciliationProperties {

    private static final List<AgeBracket> BRACKETS =
            List.of(AgeBracket.FIFTIES, AgeBracket.AGED_60_TO_64, AgeBracket.AGED_65_TO_69);

    @Property
    void a_shortfall_is_told_exactly_where_no_seating_has_room_for_everybody(
            @ForAll("counts") DailyCounts counts, @ForAll("persons") List<List<AgeBracket>> persons) {
        Map<CaseId, List<AgeBracket>> notified = new LinkedHashMap<>();
        persons.forEach(brackets -> notified.put(CaseId.of(new UUID(0, notified.size())), brackets));
        var comparison = DailyReconciliation.of(Filed.DAY, counts, notified);
        assertEquals(canAllSit(counts, persons, 0), comparison.isConsistent());
        assertEquals(persons.size() - mostSeated(counts, persons, 0), missing(comparison));
        checkEach(counts, notified, comparison);
        Statistics.label("consistent")
                .collect(comparison.isConsistent())
                .coverage(check -> check.check(true).percentage(p -> p > 10));
        Statistics.label("somebody straddles")
                .collect(persons.stream().anyMatch(brackets -> brackets.size() > 1))
                .coverage(check -> check.check(true).percentage(p -> p > 10));
    }

    private static long missing(DailyReconciliation comparison) {
        return comparison.shortfalls().stream()
                .mapToLong(NotificationShortfall::missing)
                .sum();
    }

    /** Each shortfall is told with its own seats and with everybody who can sit only there; none shares a bracket. */
    private static void checkEach(
            DailyCounts counts, Map<CaseId, List<AgeBracket>> notified, DailyReconciliation comparison) {
        var told = new HashSet<AgeBracket>();
        for (var shortfall : comparison.shortfalls()) {
            var brackets = Set.copyOf(shortfall.brackets());
            brackets.forEach(bracket -> assertTrue(told.add(bracket)));
            assertEquals(brackets.stream().mapToLong(counts::at).sum(), shortfall.counted());
            var persons = new ArrayList<CaseId>();
            notified.forEach((person, possible) -> {
                if (brackets.containsAll(seats(possible))) {
                    persons.add(person);
                }
            });
            assertEquals(persons, shortfall.persons());
        }
    }

    private static Set<AgeBracket> seats(List<AgeBracket> possible) {
        var seats = EnumSet.copyOf(possible);
        if (possible.size() > 1) {
            seats.add(AgeBracket.UNKNOWN);
        }
        return seats;
    }

    private static boolean canAllSit(DailyCounts counts, List<List<AgeBracket>> persons, int next) {
        return mostSeated(counts, persons, next) == persons.size() - next;
    }

    private static int mostSeated(DailyCounts counts, List<List<AgeBracket>> persons, int next) {
        if (next == persons.size()) {
            return 0;
        }
        int most = mostSeated(counts, persons, next + 1);
        for (var bracket : seats(persons.get(next))) {
            if (counts.at(bracket) > 0) {
                var rest = counts.with(bracket, counts.at(bracket) - 1);
                most = Math.max(most, 1 + mostSeated(rest, persons, next + 1));
            }
        }
        return most;
    }

    @Provide
    Arbitrary<DailyCounts> counts() {
        var number = Arbitraries.integers().between(0, 2);
        return Combinators.combine(number, number, number, number)
                .as((fifties, early, late, unknown) -> DailyCounts.zero()
                        .with(BRACKETS.get(0), fifties)
                        .with(BRACKETS.get(1), early)
                        .with(BRACKETS.get(2), late)
                        .with(AgeBracket.UNKNOWN, unknown));
    }

    @Provide
    Arbitrary<List<List<AgeBracket>>> persons() {
        return Arbitraries.of(
                        List.of(BRACKETS.get(0)),
                        List.of(BRACKETS.get(1)),
                        List.of(BRACKETS.get(2)),
                        List.of(AgeBracket.UNKNOWN),
                        BRACKETS.subList(0, 2),
                        BRACKETS.subList(1, 3),
                        BRACKETS)
                .list()
                .ofMaxSize(5);
    }
}
