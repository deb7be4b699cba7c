package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.twenties;
import static org.hersys.person.AgeBracket.AGED_60_TO_64;
import static org.hersys.person.AgeBracket.AGED_65_TO_69;
import static org.hersys.person.AgeBracket.SEVENTIES;
import static org.hersys.person.AgeBracket.TEENS;
import static org.hersys.person.AgeBracket.TWENTIES;
import static org.hersys.person.AgeBracket.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.junit.jupiter.api.Test;

class DailyReconciliationTest {

    private static final List<AgeBracket> SIXTIES = List.of(AGED_60_TO_64, AGED_65_TO_69);

    private static CaseId person(int number) {
        return CaseId.of(new UUID(0, number));
    }

    /** Persons are numbered in the order in which their brackets are given. */
    @SafeVarargs
    private static DailyReconciliation compare(DailyCounts counts, List<AgeBracket>... persons) {
        Map<CaseId, List<AgeBracket>> notified = new LinkedHashMap<>();
        for (var brackets : persons) {
            notified.put(person(notified.size()), brackets);
        }
        return DailyReconciliation.of(DAY, counts, notified);
    }

    private static NotificationShortfall shortfall(List<AgeBracket> brackets, long counted, Integer... persons) {
        return new NotificationShortfall(
                brackets,
                counted,
                List.of(persons).stream().map(DailyReconciliationTest::person).toList());
    }

    @Test
    void as_many_as_were_notified_or_more_are_right() {
        var exactly = compare(twenties(2), List.of(TWENTIES), List.of(TWENTIES));
        assertTrue(exactly.isConsistent());
        assertEquals(2, exactly.notified());
        assertEquals(DAY, exactly.day());
        assertEquals(twenties(2), exactly.trueCounts());
        assertTrue(compare(twenties(3), List.of(TWENTIES), List.of(TWENTIES)).isConsistent());
        assertTrue(compare(DailyCounts.zero()).isConsistent());
    }

    @Test
    void too_few_are_told_with_everybody_who_may_be_forgotten() {
        var short1 = compare(twenties(1), List.of(TWENTIES), List.of(TEENS), List.of(TWENTIES));
        assertFalse(short1.isConsistent());
        assertEquals(
                List.of(shortfall(List.of(TEENS), 0, 1), shortfall(List.of(TWENTIES), 1, 0, 2)), short1.shortfalls());
        assertEquals(1, short1.shortfalls().get(1).missing());
    }

    @Test
    void more_in_one_bracket_do_not_make_up_for_another() {
        assertEquals(
                List.of(shortfall(List.of(TEENS), 0, 0)),
                compare(twenties(9), List.of(TEENS)).shortfalls());
    }

    @Test
    void who_straddles_brackets_finds_a_place_in_any_of_them_or_in_unknown() {
        assertTrue(compare(DailyCounts.zero().with(AGED_60_TO_64, 1), SIXTIES).isConsistent());
        assertTrue(compare(DailyCounts.zero().with(AGED_65_TO_69, 1), SIXTIES).isConsistent());
        assertTrue(compare(DailyCounts.zero().with(UNKNOWN, 1), SIXTIES).isConsistent());
        assertFalse(compare(DailyCounts.zero().with(SEVENTIES, 1), SIXTIES).isConsistent());
        assertFalse(compare(DailyCounts.zero().with(UNKNOWN, 1), List.of(AGED_60_TO_64))
                .isConsistent());
    }

    @Test
    void who_straddles_makes_room_for_who_does_not() {
        var one = DailyCounts.zero().with(AGED_60_TO_64, 1).with(AGED_65_TO_69, 1);
        assertTrue(compare(one, SIXTIES, List.of(AGED_60_TO_64)).isConsistent());
        assertTrue(compare(one, SIXTIES, List.of(AGED_65_TO_69)).isConsistent());
        var chain = one.with(UNKNOWN, 1);
        assertTrue(compare(chain, SIXTIES, SIXTIES, List.of(AGED_60_TO_64)).isConsistent());
    }

    @Test
    void a_group_of_brackets_is_short_where_nobody_can_say_which() {
        var group = List.of(AGED_60_TO_64, AGED_65_TO_69, UNKNOWN);
        var counts = DailyCounts.zero().with(AGED_60_TO_64, 1).with(TWENTIES, 1);
        assertEquals(
                List.of(shortfall(group, 1, 0, 1, 2)),
                compare(counts, SIXTIES, List.of(AGED_60_TO_64), SIXTIES, List.of(TWENTIES))
                        .shortfalls());
    }

    @Test
    void a_bracket_that_is_short_by_itself_is_told_by_itself() {
        var counts = DailyCounts.zero().with(AGED_60_TO_64, 1).with(AGED_65_TO_69, 1);
        assertEquals(
                List.of(shortfall(List.of(AGED_60_TO_64), 1, 0, 2)),
                compare(counts, List.of(AGED_60_TO_64), SIXTIES, List.of(AGED_60_TO_64))
                        .shortfalls());
    }

    @Test
    void groups_that_share_a_bracket_are_one() {
        var teensAndTwenties = List.of(TEENS, TWENTIES);
        var found = compare(DailyCounts.zero(), teensAndTwenties, SIXTIES, List.of(SEVENTIES))
                .shortfalls();
        assertEquals(
                List.of(
                        shortfall(List.of(TEENS, TWENTIES, AGED_60_TO_64, AGED_65_TO_69, UNKNOWN), 0, 0, 1),
                        shortfall(List.of(SEVENTIES), 0, 2)),
                found);
    }

    @Test
    void everybody_has_a_possible_bracket_and_a_shortfall_somebody_missing() {
        assertThrows(IllegalArgumentException.class, () -> compare(twenties(1), List.of()));
        assertThrows(IllegalArgumentException.class, () -> shortfall(List.of(TEENS), 1, 0));
    }

    @Test
    void comparisons_are_equal_by_what_they_say() {
        var one = compare(twenties(1), List.of(TEENS));
        assertEquals(compare(twenties(1), List.of(TEENS)), one);
        assertEquals(compare(twenties(1), List.of(TEENS)).hashCode(), one.hashCode());
        assertNotEquals(compare(twenties(2), List.of(TEENS)), one);
        assertNotEquals(compare(twenties(2), List.of(TEENS)).hashCode(), one.hashCode());
        assertNotEquals(compare(twenties(1), List.of(SEVENTIES)), one);
        assertNotEquals(compare(twenties(1), List.of(TWENTIES)), compare(twenties(1)));
        assertNotEquals(
                DailyReconciliation.of(DAY, twenties(1), Map.of()),
                DailyReconciliation.of(DAY.plusDays(1), twenties(1), Map.of()));
        assertEquals(
                "DailyReconciliation[2022-09-28, 1 notified, []]",
                compare(twenties(1), List.of(TWENTIES)).toString());
    }

    @Test
    void a_person_of_linked_cases_has_one_seat_and_the_comparison_says_so() {
        var linked = new NotifiedPerson(List.of(person(1)), List.of(TWENTIES)).with(person(2), List.of(TWENTIES));
        var other = new NotifiedPerson(List.of(person(3)), List.of(TWENTIES));

        var found = DailyReconciliation.of(DAY, twenties(2), List.of(linked, other), List.of(person(4)));

        assertTrue(found.isConsistent());
        assertEquals(2, found.notified());
        assertEquals(List.of(List.of(person(1), person(2))), found.linked());
        assertEquals(List.of(person(4)), found.countedElsewhere());
        assertEquals(
                List.of(shortfall(List.of(TWENTIES), 1, 1, 3)),
                DailyReconciliation.of(DAY, twenties(1), List.of(linked, other), List.of())
                        .shortfalls());
    }

    @Test
    void linked_cases_narrow_the_brackets_of_a_person_and_widen_them_only_where_they_contradict_each_other() {
        var sixties = new NotifiedPerson(List.of(person(1)), SIXTIES);

        assertEquals(
                List.of(AGED_65_TO_69),
                sixties.with(person(2), List.of(AGED_65_TO_69)).brackets());
        assertEquals(
                List.of(AGED_60_TO_64, AGED_65_TO_69, SEVENTIES),
                sixties.with(person(2), List.of(SEVENTIES)).brackets());
        assertTrue(sixties.with(person(2), SIXTIES).isLinked());
        assertFalse(sixties.with(person(1), SIXTIES).isLinked());
    }

    @Test
    void a_case_is_of_one_person_and_a_person_has_a_case() {
        var one = new NotifiedPerson(List.of(person(1), person(2)), List.of(TEENS));
        var other = new NotifiedPerson(List.of(person(2)), List.of(TEENS));

        assertThrows(
                IllegalArgumentException.class,
                () -> DailyReconciliation.of(DAY, twenties(1), List.of(one, other), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new NotifiedPerson(List.of(), List.of(TEENS)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NotifiedPerson(List.of(person(1), person(1)), List.of(TEENS)));
    }

    @Test
    void comparisons_are_equal_by_who_is_one_person_and_who_is_counted_elsewhere() {
        var one = List.of(new NotifiedPerson(List.of(person(1)), List.of(TWENTIES)));
        var linked = List.of(new NotifiedPerson(List.of(person(1), person(2)), List.of(TWENTIES)));
        var comparison = DailyReconciliation.of(DAY, twenties(1), one, List.of());

        assertNotEquals(DailyReconciliation.of(DAY, twenties(1), linked, List.of()), comparison);
        assertNotEquals(DailyReconciliation.of(DAY, twenties(1), one, List.of(person(2))), comparison);
    }
}
