package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is told exactly: what can still change the answer, and nothing else. */
class ReleaseUndecidedTest {

    @ParameterizedTest(name = "{12}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | symptomatic | onset      | specimen   | relief     | ventilated | place    | start      | tests | outcome    | relevant | from | because
        2022-09-20 | -   | -          | -          | -          | -   | -        | -          | none | UNDECIDED  | symptomatic onsetOn specimenOn relievedOn ventilated place | - | nothing is known
        2022-09-20 | -   | -          | -          | -          | -   | -        | -          | -    | UNDECIDED  | symptomatic onsetOn specimenOn relievedOn ventilated place negativeTests | - | not even tests
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | -   | -        | -          | none | UNDECIDED  | ventilated place | - | day 10: free at home only
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | no  | -        | -          | none | UNDECIDED  | place | - | at home or in hospital
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | -   | HOME     | -          | none | UNDECIDED  | ventilated | - | only ventilation matters
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | -   | HOSPITAL | -          | none | NOT_YET    | - | - | ventilated or not, not on day 10; but the day differs
        2022-09-26 | yes | 2022-09-10 | -          | 2022-09-15 | -   | -        | -          | none | RELEASABLE | - | - | day 16: free anyhow, since when cannot be told
        2022-09-17 | yes | 2022-09-10 | -          | 2022-09-15 | -   | -        | -          | none | NOT_YET    | - | - | day 7: nobody is free
        2022-09-20 | yes | 2022-09-10 | -          | -          | no  | HOME     | -          | -    | UNDECIDED  | relievedOn | - | relief is missing, and tests do not release at home
        2022-09-17 | yes | 2022-09-10 | -          | -          | no  | HOME     | -          | -    | NOT_YET    | - | - | day 7, whenever relieved
        2022-09-20 | yes | -          | -          | 2022-09-19 | no  | HOME     | -          | none | UNDECIDED  | onsetOn | - | onset is missing
        2022-09-20 | yes | -          | -          | 2022-09-20 | no  | HOME     | -          | none | NOT_YET    | - | - | relieved today, whenever the onset was
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | no  | HOSPITAL | -          | -    | UNDECIDED  | negativeTests | 2022-09-21 | tests could have released
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | no  | HOSPITAL | -          | none | NOT_YET    | - | 2022-09-21 | no tests, so by time
        2022-09-16 | yes | 2022-09-10 | -          | 2022-09-15 | no  | HOSPITAL | -          | -    | NOT_YET    | - | 2022-09-21 | no two tests could be apart enough yet
        2022-09-21 | yes | 2022-09-10 | -          | 2022-09-15 | no  | HOSPITAL | -          | -    | RELEASABLE | - | 2022-09-21 | by time already
        2022-09-20 | yes | 2022-09-10 | -          | 2022-09-15 | no  | -        | -          | -    | UNDECIDED  | place negativeTests | - | at home free, in hospital only by tests
        2022-09-20 | yes | 2022-09-01 | -          | 2022-09-20 | yes | HOSPITAL | -          | -    | NOT_YET    | - | 2022-09-23 | relieved today
        2022-09-23 | yes | 2022-08-31 | -          | 2022-09-21 | yes | HOSPITAL | -          | -    | NOT_YET    | - | 2022-09-24 | relieved after day 20: tests cannot release
        2022-09-22 | yes | 2022-09-02 | -          | 2022-09-20 | yes | HOSPITAL | -          | -    | UNDECIDED  | negativeTests | 2022-09-23 | relieved on day 18
        2022-09-22 | yes | -          | -          | 2022-09-20 | yes | HOSPITAL | -          | NAT 2022-09-21, NAT 2022-09-22 | UNDECIDED | onsetOn | - | tests release only if relief came before day 20
        2022-09-20 | no  | -          | -          | -          | -   | -        | -          | none | UNDECIDED  | specimenOn | - | without symptoms only the specimen
        2022-09-20 | no  | -          | 2022-09-14 | -          | -   | -        | -          | -    | UNDECIDED  | negativeTests | 2022-09-22 | a kit could have been negative
        2022-09-20 | no  | -          | 2022-09-15 | -          | -   | -        | -          | -    | NOT_YET    | - | 2022-09-23 | day 5: a kit does not release yet
        2022-09-22 | -   | -          | 2022-09-14 | -          | no  | HOME     | -          | none | UNDECIDED  | symptomatic onsetOn relievedOn | - | free without symptoms, perhaps not with them
        2022-09-20 | -   | -          | 2022-09-14 | -          | no  | HOME     | -          | none | UNDECIDED  | symptomatic onsetOn relievedOn | - | perhaps free with old symptoms, not without
        2020-02-10 | yes | -          | -          | -          | -   | -        | -          | none | NOT_YET    | - | - | only tests release, and there are none
        2020-02-10 | yes | -          | -          | -          | -   | -        | -          | -    | UNDECIDED  | relievedOn negativeTests | - | onset does not matter yet
        2020-02-10 | no  | -          | -          | -          | -   | -        | -          | -    | UNDECIDED  | recuperationStartedOn negativeTests | - | nor the specimen
        2020-04-20 | -   | -          | -          | -          | -   | HOME     | -          | none | UNDECIDED  | recuperationStartedOn | - | 14 days from the start, with or without symptoms
        2020-04-20 | -   | -          | -          | -          | -   | -        | 2020-04-01 | none | UNDECIDED  | place | - | in a hotel or at home only
        2020-06-11 | yes | 2020-05-28 | -          | 2020-06-01 | -   | -        | -          | -    | UNDECIDED  | negativeTests | 2020-06-12 | neither ventilation nor place is asked
        2023-06-01 | yes | 2023-05-25 | -          | 2023-05-27 | -   | -        | -          | -    | RELEASABLE | - | 2023-05-31 | nor in the recommendation
        """)
    void the_unknown_items_that_matter(
            String asOf,
            String symptomatic,
            String onset,
            String specimen,
            String relief,
            String ventilated,
            String place,
            String start,
            String tests,
            ReleaseOutcome outcome,
            String relevant,
            String from,
            String because) {
        var facts = ReleaseCells.facts(asOf, symptomatic, onset, specimen, relief, ventilated, place, start, tests);
        var decision = ReleaseCriteria.standard().decide(facts.build());
        var expected = relevant.equals("-") ? List.<String>of() : Arrays.asList(relevant.split(" ", -1));
        assertEquals(outcome, decision.outcome(), because);
        assertEquals(expected, decision.relevantUnknown(), because);
        assertEquals(from, decision.from().map(LocalDate::toString).orElse("-"), because);
    }
}
