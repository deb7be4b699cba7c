package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Release by negative tests: waits before the first, distance to the second, methods. */
class ReleaseByTestsTest {

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | onset      | relief           | ventilated | place    | tests                                      | because | from | by
        2020-02-17 | -          | 2020-02-10T09:00 | -          | HOSPITAL | NAT 2020-02-12T09:00, NAT 2020-02-12T21:00 | 48 hours after relief and 12 hours apart | 2020-02-12 | TESTS
        2020-02-17 | -          | 2020-02-10T09:00 | -          | HOSPITAL | NAT 2020-02-12T08:00, NAT 2020-02-12T20:00 | first test 47 hours after relief | - | -
        2020-02-17 | -          | 2020-02-10T09:00 | -          | HOSPITAL | NAT 2020-02-12T09:00, NAT 2020-02-12T20:00 | second test 11 hours after the first | - | -
        2020-02-17 | -          | 2020-02-10       | -          | HOSPITAL | NAT 2020-02-12, NAT 2020-02-13             | by days: two days, then the next | 2020-02-13 | TESTS
        2020-02-17 | -          | 2020-02-10       | -          | HOSPITAL | NAT 2020-02-11, NAT 2020-02-12             | by days: only one day after relief | - | -
        2020-02-17 | -          | 2020-02-10       | -          | HOSPITAL | NAT 2020-02-12, NAT 2020-02-12             | by days: twelve hours are a day | - | -
        2020-02-18 | -          | 2020-02-10T09:00 | -          | HOSPITAL | NAT 2020-02-12T09:00, NAT 2020-02-12T21:00 | the same spacing from 2020-02-18 on | 2020-02-12 | TESTS
        2020-04-01 | -          | 2020-03-10T09:00 | -          | HOSPITAL | NAT 2020-03-12T09:00, NAT 2020-03-12T21:00 | last day of 12 hours | 2020-03-12 | TESTS
        2020-04-02 | -          | 2020-03-10T09:00 | -          | HOSPITAL | NAT 2020-03-12T09:00, NAT 2020-03-12T21:00 | 12 hours are too short from 2020-04-02 on | - | -
        2020-04-02 | -          | 2020-03-10T09:00 | -          | HOSPITAL | NAT 2020-03-11T09:00, NAT 2020-03-12T09:00 | 24 hours after relief and 24 hours apart | 2020-03-12 | TESTS
        2020-04-02 | -          | 2020-03-10T09:00 | -          | HOSPITAL | NAT 2020-03-11T08:00, NAT 2020-03-12T09:00 | first test 23 hours after relief | - | -
        2020-04-02 | -          | 2020-03-10T09:00 | -          | HOSPITAL | NAT 2020-03-11T09:00, NAT 2020-03-12T08:00 | 23 hours apart | - | -
        2020-05-29 | 2020-05-10 | 2020-05-19       | -          | HOSPITAL | NAT 2020-05-20, NAT 2020-05-21             | relieved on day 9 | 2020-05-21 | TESTS
        2020-05-29 | 2020-05-10 | 2020-05-20       | -          | HOSPITAL | NAT 2020-05-21, NAT 2020-05-22             | relieved on day 10: only time | 2020-05-25 | TIME
        2020-06-12 | 2020-06-01 | 2020-06-11       | -          | HOSPITAL | NAT 2020-06-12                             | one test is not enough | 2020-06-14 | TIME
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | NAT 2020-06-12, NAT 2020-06-13             | tests before time | 2020-06-13 | TESTS
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | NAT 2020-06-11, NAT 2020-06-12             | first test on the day of relief | 2020-06-16 | TIME
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | NAT 2020-06-11, NAT 2020-06-12, NAT 2020-06-13 | a test too early does not spoil the others | 2020-06-13 | TESTS
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | NAT 2020-06-13, NAT 2020-06-12             | in any order | 2020-06-13 | TESTS
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | KIT 2020-06-12, NAT 2020-06-13             | a kit does not count | 2020-06-16 | TIME
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | QUANT 2020-06-12, NAT 2020-06-13           | the quantitative test does not count yet | 2020-06-16 | TIME
        2020-06-14 | 2020-06-05 | 2020-06-11       | -          | HOSPITAL | ISOLATION 2020-06-12, OTHER 2020-06-13     | nor does any other | 2020-06-16 | TIME
        2021-02-25 | 2021-02-15 | 2021-02-20       | no         | HOSPITAL | QUANT 2021-02-21, NAT 2021-02-22           | quantitative from 2021-02-25 on | 2021-02-22 | TESTS
        2021-02-25 | 2021-02-01 | 2021-02-20       | yes        | HOSPITAL | NAT 2021-02-21, NAT 2021-02-22             | ventilated, relieved on day 19 | 2021-02-22 | TESTS
        2021-02-25 | 2021-02-01 | 2021-02-21       | yes        | HOSPITAL | NAT 2021-02-22, NAT 2021-02-23             | ventilated, relieved on day 20: only time | 2021-02-24 | TIME
        2022-09-18 | 2022-09-10 | 2022-09-15       | no         | HOSPITAL | NAT 2022-09-16, NAT 2022-09-17             | in hospital as before | 2022-09-17 | TESTS
        2022-09-18 | 2022-09-10 | 2022-09-15       | no         | ELDERLY_FACILITY | NAT 2022-09-16, NAT 2022-09-17     | in a facility as before | 2022-09-17 | TESTS
        2022-09-17 | 2022-09-10 | 2022-09-15       | no         | HOME     | NAT 2022-09-16, NAT 2022-09-17             | at home only time | 2022-09-18 | TIME
        2022-09-18 | 2022-09-10 | 2022-09-15       | yes        | HOTEL    | NAT 2022-09-16, NAT 2022-09-17             | ventilated, in any place | 2022-09-17 | TESTS
        2023-05-08 | 2023-05-04 | 2023-05-05       | no         | HOSPITAL | NAT 2023-05-06, NAT 2023-05-07             | tests no longer release | 2023-05-10 | TIME
        """)
    void a_person_with_symptoms(
            String asOf,
            String onset,
            String relief,
            String ventilated,
            String place,
            String tests,
            String because,
            String from,
            String by) {
        assertDecision(
                ReleaseCells.facts(asOf, "yes", onset, "-", relief, ventilated, place, "-", tests), from, by, because);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | specimen   | start            | tests                                      | from       | because | by
        2020-02-05 | -          | 2020-01-20       | NAT 2020-01-31, NAT 2020-02-01             | 2020-02-01 | after ten days, from day 11 | TESTS
        2020-02-05 | -          | 2020-01-20       | NAT 2020-01-30, NAT 2020-01-31             | -          | day 10 is too early | -
        2020-02-06 | -          | 2020-01-20       | NAT 2020-01-31, NAT 2020-02-01             | -          | 12.5 days from 2020-02-06 on | -
        2020-02-06 | -          | 2020-01-20       | NAT 2020-02-02, NAT 2020-02-03             | 2020-02-03 | 12.5 days are thirteen by days | TESTS
        2020-02-17 | -          | 2020-02-01T09:00 | NAT 2020-02-13T21:00, NAT 2020-02-14T09:00 | 2020-02-14 | 300 hours and 12 hours | TESTS
        2020-02-17 | -          | 2020-02-01T09:00 | NAT 2020-02-13T20:00, NAT 2020-02-14T09:00 | -          | 299 hours | -
        2020-02-18 | -          | 2020-02-10T09:00 | NAT 2020-02-12T09:00, NAT 2020-02-12T21:00 | 2020-02-12 | 48 hours after admission and 12 hours: 60 hours | TESTS
        2020-02-18 | -          | 2020-02-10T09:00 | NAT 2020-02-12T08:00, NAT 2020-02-12T21:00 | -          | 47 hours after admission | -
        2020-04-02 | -          | 2020-03-10T09:00 | NAT 2020-03-12T09:00, NAT 2020-03-13T09:00 | 2020-03-13 | 24 hours apart from 2020-04-02 on | TESTS
        2020-04-02 | -          | 2020-03-10T09:00 | NAT 2020-03-12T09:00, NAT 2020-03-13T08:00 | -          | 23 hours apart | -
        2020-05-29 | 2020-05-20 | -                | NAT 2020-05-27, NAT 2020-05-28             | 2020-06-04 | no tests without symptoms | TIME
        2020-06-12 | 2020-06-05 | -                | NAT 2020-06-11, NAT 2020-06-12             | 2020-06-12 | first test on day 6 | TESTS
        2020-06-12 | 2020-06-05 | -                | NAT 2020-06-10, NAT 2020-06-11             | 2020-06-16 | first test on day 5 | TIME
        2021-02-25 | 2021-02-17 | -                | QUANT 2021-02-23, QUANT 2021-02-24         | 2021-02-24 | quantitative from 2021-02-25 on | TESTS
        2022-01-28 | 2022-01-21 | -                | NAT 2022-01-27, NAT 2022-01-28             | 2022-01-29 | seven days, no tests any more | TIME
        2022-09-06 | 2022-09-01 | -                | KIT 2022-09-06                             | 2022-09-09 | eve of the kit | TIME
        2022-09-07 | 2022-09-01 | -                | KIT 2022-09-06                             | 2022-09-07 | kit on day 5, free from day 6 | TESTS
        2022-09-07 | 2022-09-01 | -                | KIT 2022-09-05                             | 2022-09-09 | kit on day 4 | TIME
        2022-09-07 | 2022-09-01 | -                | KIT 2022-09-07                             | 2022-09-07 | kit on day 6 | TESTS
        2022-09-07 | 2022-09-01 | -                | NAT 2022-09-06                             | 2022-09-09 | not a kit | TIME
        2022-09-08 | 2022-09-01 | -                | KIT 2022-09-08                             | 2022-09-08 | kit on day 7 | TESTS
        2022-09-09 | 2022-09-01 | -                | KIT 2022-09-09                             | 2022-09-09 | by time on day 8 already | TIME
        """)
    void a_person_without_symptoms(
            String asOf, String specimen, String start, String tests, String from, String because, String by) {
        assertDecision(
                ReleaseCells.facts(asOf, "no", "-", specimen, "-", "no", "HOSPITAL", start, tests), from, by, because);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | tests          | outcome    | because
        2022-09-06 | KIT 2022-09-06 | NOT_YET    | on day 5 itself
        2022-09-07 | KIT 2022-09-06 | RELEASABLE | on day 6
        2022-09-07 | none           | NOT_YET    | known to be untested
        2022-09-07 | -              | UNDECIDED  | a kit may have been negative
        2022-09-08 | -              | UNDECIDED  | day 7
        2022-09-09 | -              | RELEASABLE | day 8, by time
        2022-09-06 | -              | NOT_YET    | no test could release on day 5
        """)
    void a_kit_on_day_five(String asOf, String tests, ReleaseOutcome outcome, String because) {
        var rules = ReleaseCriteria.of(ReleaseRules.standard()
                .with(LocalDate.of(2022, 9, 1), ReleaseRules.standard().on(LocalDate.of(2022, 9, 7))));
        var facts = ReleaseCells.facts(asOf, "no", "-", "2022-09-01", "-", "no", "HOME", "-", tests);
        assertEquals(outcome, rules.decide(facts.build()).outcome(), because);
    }

    private static void assertDecision(ReleaseFacts.Builder facts, String from, String by, String because) {
        var decision = ReleaseCriteria.standard().decide(facts.build());
        assertEquals(from, decision.from().map(LocalDate::toString).orElse("-"), because);
        assertEquals(by, decision.alternative().map(Enum::name).orElse("-"), because);
    }
}
