package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.law.Truth;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that contradict each other are refused, with the item and a hint. */
class ReleaseFactsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 20);

    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
        # symptomatic | onset      | specimen   | relief     | start      | tests                | items      | asOf | because
        yes | 2022-09-21       | -          | -          | -          | -                    | onsetOn    | 2022-09-20 | onset tomorrow
        yes | 2022-09-20       | -          | 2022-09-20 | 2022-09-20 | NAT 2022-09-20       | -          | 2022-09-20 | all on the day of judgement
        -   | -                | 2022-09-21 | -          | -          | -                    | specimenOn | 2022-09-20 | specimen tomorrow
        yes | -                | -          | 2022-09-21 | -          | -                    | relievedOn | 2022-09-20 | relief tomorrow
        yes | 2022-09-10       | -          | 2022-09-09 | -          | -                    | relievedOn | 2022-09-20 | relief before onset
        yes | 2022-09-10       | -          | 2022-09-10 | -          | -                    | -          | 2022-09-20 | relief on the day of onset
        yes | 2022-09-10T10:00 | -          | 2022-09-10T09:59 | -    | -                    | relievedOn | 2022-09-20 | relief a minute before onset
        yes | 2022-09-10T10:00 | -          | 2022-09-10 | -          | -                    | -          | 2022-09-20 | relief on that day, at an unknown hour
        -   | -                | -          | -          | 2022-09-21 | -                    | recuperationStartedOn | 2022-09-20 | start tomorrow
        -   | -                | -          | -          | -          | NAT 2022-09-20, KIT 2022-09-21 | negativeTests | 2022-09-20 | a test tomorrow
        -   | -                | -          | -          | -          | NAT 2022-09-20T10:01 | negativeTests | 2022-09-20T10:00 | a test in a minute
        -   | -                | -          | -          | -          | NAT 2022-09-20T10:01 | -          | 2022-09-20 | a test some time today
        no  | 2022-09-10       | -          | -          | -          | -                    | onsetOn    | 2022-09-20 | onset without symptoms
        no  | -                | -          | 2022-09-15 | -          | -                    | relievedOn | 2022-09-20 | relief without symptoms
        no  | -                | -          | not yet    | -          | -                    | relievedOn | 2022-09-20 | nothing to be relieved of
        no  | 2022-09-21       | 2022-09-22 | 2022-09-19 | -          | -                    | onsetOn relievedOn relievedOn onsetOn specimenOn | 2022-09-20 | everything at once
        """)
    void contradictions(
            String symptomatic,
            String onset,
            String specimen,
            String relief,
            String start,
            String tests,
            String items,
            String asOf,
            String because) {
        var facts = ReleaseCells.facts(asOf, symptomatic, onset, specimen, relief, "-", "-", start, tests);
        var problems = facts.check().problems();
        assertEquals(items, problems.isEmpty() ? "-" : String.join(" ", items(problems)), because);
        problems.forEach(problem -> assertEquals(ProblemCode.VALUE_INVALID, problem.code(), because));
    }

    private static List<String> items(List<Problem> problems) {
        return problems.stream().map(problem -> problem.item().orElse("?")).toList();
    }

    @Test
    void a_relief_is_not_both_given_and_denied() {
        var facts = ReleaseFacts.asOf(DAY).relievedOn(DAY).notYetRelieved();
        assertEquals(List.of("relievedOn"), items(facts.check().problems()));
    }

    @Test
    void a_hint_names_the_item_in_both_languages_and_no_date() {
        var message = ReleaseFacts.asOf(DAY)
                .onsetOn(DAY.plusDays(1))
                .check()
                .problems()
                .get(0)
                .message();
        assertTrue(message.ja().contains("発症日は判断日以前"), message.ja());
        assertTrue(message.en().contains("on or before the day of judgement: day of onset"), message.en());
        assertFalse(message.ja().contains("21"), message.ja());
    }

    @Test
    void building_contradictory_facts_is_a_mistake_of_the_program() {
        var facts = ReleaseFacts.asOf(DAY).onsetOn(DAY.plusDays(1));
        assertThrows(IllegalArgumentException.class, facts::build);
    }

    @Test
    void an_onset_or_a_relief_means_symptoms() {
        assertEquals(Truth.YES, ReleaseFacts.asOf(DAY).onsetOn(DAY).build().symptomatic());
        assertEquals(Truth.YES, ReleaseFacts.asOf(DAY).relievedOn(DAY).build().symptomatic());
        assertEquals(Truth.YES, ReleaseFacts.asOf(DAY).notYetRelieved().build().symptomatic());
        assertEquals(
                Truth.UNKNOWN, ReleaseFacts.asOf(DAY).specimenOn(DAY).build().symptomatic());
    }

    @Test
    void what_is_not_said_is_unknown() {
        assertEquals(
                EnumSet.allOf(ReleaseItem.class), ReleaseFacts.asOf(DAY).build().unknown());
        var carrier = ReleaseFacts.asOf(DAY).symptomatic(Truth.NO).build();
        assertFalse(carrier.unknown().contains(ReleaseItem.ONSET));
        assertFalse(carrier.unknown().contains(ReleaseItem.RELIEF));
    }

    @Test
    void everything_said_leaves_nothing_unknown() {
        var facts = ReleaseCells.facts(
                        "2022-09-20", "yes", "2022-09-10", "2022-09-11", "not yet", "no", "HOME", "2022-09-11", "none")
                .build();
        assertEquals(Set.of(), facts.unknown());
        assertEquals(Truth.NO, facts.relieved());
        assertEquals(Truth.NO, facts.ventilated());
    }

    @Test
    void printing_shows_no_date_of_the_person() {
        var text = ReleaseFacts.asOf(DAY).onsetOn(DAY.minusDays(3)).build().toString();
        assertTrue(text.contains("asOf=2022-09-20"), text);
        assertFalse(text.contains("09-17"), text);
    }
}
