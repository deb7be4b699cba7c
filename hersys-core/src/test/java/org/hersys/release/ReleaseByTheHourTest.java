package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Release where hours are known: a row an hour before and one at the hour. */
class ReleaseByTheHourTest {

    @ParameterizedTest(name = "{7}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf             | onset            | relief           | place    | outcome    | from       | exactly          | because
        2022-09-20T14:59   | 2022-09-01       | 2022-09-19T15:00 | HOME     | NOT_YET    | 2022-09-20 | 2022-09-20T15:00 | 24 hours less a minute
        2022-09-20T15:00   | 2022-09-01       | 2022-09-19T15:00 | HOME     | RELEASABLE | 2022-09-20 | 2022-09-20T15:00 | 24 hours to the minute
        2022-09-20         | 2022-09-01       | 2022-09-19T15:00 | HOME     | RELEASABLE | 2022-09-20 | 2022-09-20T15:00 | judged by the day, the day counts
        2022-09-19         | 2022-09-01       | 2022-09-19T15:00 | HOME     | NOT_YET    | 2022-09-20 | 2022-09-20T15:00 | the day before
        2022-09-22T14:59   | 2022-09-01       | 2022-09-19T15:00 | HOSPITAL | NOT_YET    | 2022-09-22 | 2022-09-22T15:00 | 72 hours less a minute
        2022-09-22T15:00   | 2022-09-01       | 2022-09-19T15:00 | HOSPITAL | RELEASABLE | 2022-09-22 | 2022-09-22T15:00 | 72 hours to the minute
        2022-09-20T00:00   | 2022-09-01       | 2022-09-19       | HOME     | RELEASABLE | 2022-09-20 | -                | relief by the day: free from the beginning of the next
        2022-09-19T23:59   | 2022-09-01       | 2022-09-19       | HOME     | NOT_YET    | 2022-09-20 | -                | a minute before midnight
        2022-09-20T09:59   | 2022-09-10T10:00 | 2022-09-11T10:00 | HOSPITAL | NOT_YET    | 2022-09-20 | 2022-09-20T10:00 | 240 hours less a minute
        2022-09-20T10:00   | 2022-09-10T10:00 | 2022-09-11T10:00 | HOSPITAL | RELEASABLE | 2022-09-20 | 2022-09-20T10:00 | 240 hours are ten days
        2022-09-20T23:59   | 2022-09-10       | 2022-09-11T10:00 | HOSPITAL | NOT_YET    | 2022-09-21 | -                | onset by the day: day 11
        2022-09-17T10:00   | 2022-09-10T10:00 | 2022-09-11T10:00 | HOTEL    | RELEASABLE | 2022-09-17 | 2022-09-17T10:00 | 168 hours are seven days
        2022-09-18T00:00   | 2022-09-10       | 2022-09-16T10:00 | HOME     | RELEASABLE | 2022-09-18 | -                | what ends last is a count of days
        """)
    void waits_in_hours(
            String asOf,
            String onset,
            String relief,
            String place,
            ReleaseOutcome outcome,
            LocalDate from,
            String exactly,
            String because) {
        var facts = ReleaseCells.facts(asOf, "yes", onset, "-", relief, "no", place, "-", "none");
        var decision = ReleaseCriteria.standard().decide(facts.build());
        assertEquals(outcome, decision.outcome(), because);
        assertEquals(from, decision.from().orElseThrow(), because);
        assertEquals(from.minusDays(1), decision.lastDayOfRecuperation().orElseThrow(), because);
        assertEquals(
                exactly, decision.fromExactly().map(LocalDateTime::toString).orElse("-"), because);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf           | relief           | tests                                  | outcome    | because
        2020-02-12T20:59 | 2020-02-10T09:00 | -                                      | NOT_YET    | no two tests can be 12 hours apart by then
        2020-02-12T21:00 | 2020-02-10T09:00 | -                                      | UNDECIDED  | two tests may just have been negative
        2020-02-11       | 2020-02-10       | -                                      | NOT_YET    | one day after relief
        2020-02-12       | 2020-02-10       | -                                      | UNDECIDED  | two tests may have been negative on one day
        2020-02-12T20:59 | 2020-02-10T09:00 | NAT 2020-02-12T09:00, NAT 2020-02-12   | NOT_YET    | a test without hour counts by days
        2020-02-13T08:00 | 2020-02-10T09:00 | NAT 2020-02-12T09:00, NAT 2020-02-13   | RELEASABLE | the next day is later than 12 hours
        2020-04-05T10:00 | 2020-04-03T23:00 | -                                      | UNDECIDED  | counted by days, tests on the 4th and the 5th
        2020-04-04T22:00 | 2020-04-03T23:00 | -                                      | NOT_YET    | no second day of tests yet
        2020-02-12T23:00 | 2020-02-10       | NAT 2020-02-12T00:00, NAT 2020-02-12T12:00 | RELEASABLE | relief by the day, tests by the hour
        2020-02-12T11:59 | 2020-02-10       | NAT 2020-02-11T23:59, NAT 2020-02-12T11:59 | NOT_YET | first test a minute too early
        """)
    void tests_in_hours(String asOf, String relief, String tests, ReleaseOutcome outcome, String because) {
        var facts = ReleaseCells.facts(asOf, "yes", "-", "-", relief, "-", "HOSPITAL", "-", tests);
        assertEquals(outcome, ReleaseCriteria.standard().decide(facts.build()).outcome(), because);
    }
}
