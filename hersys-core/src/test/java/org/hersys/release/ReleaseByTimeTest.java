package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Release by time: a row on each side of every boundary of every edition. */
class ReleaseByTimeTest {

    @ParameterizedTest(name = "{7}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | onset      | relief     | ventilated | place            | outcome    | from       | because
        2020-06-11 | 2020-05-28 | 2020-06-01 | no         | HOSPITAL         | NOT_YET    | 2020-06-12 | day 14 of 14
        2020-06-11 | 2020-05-27 | 2020-06-01 | no         | HOSPITAL         | RELEASABLE | 2020-06-11 | day 15
        2020-06-11 | 2020-05-20 | 2020-06-09 | no         | HOSPITAL         | NOT_YET    | 2020-06-12 | 48 hours after relief
        2020-06-11 | 2020-05-20 | 2020-06-08 | no         | HOSPITAL         | RELEASABLE | 2020-06-11 | 72 hours after relief
        2020-06-11 | 2020-05-28 | 2020-06-01 | yes        | HOME             | NOT_YET    | 2020-06-12 | neither ventilation nor place matters yet
        2020-06-11 | 2020-06-01 | 2020-06-05 | no         | HOME             | NOT_YET    | 2020-06-16 | eve of the 10 days
        2020-06-12 | 2020-06-01 | 2020-06-05 | no         | HOME             | RELEASABLE | 2020-06-12 | the 10 days apply to those already ill
        2020-06-12 | 2020-06-02 | 2020-06-05 | no         | HOME             | NOT_YET    | 2020-06-13 | day 10 of 10
        2020-06-20 | 2020-06-01 | 2020-06-18 | no         | HOTEL            | NOT_YET    | 2020-06-21 | 48 hours after relief
        2020-06-20 | 2020-06-01 | 2020-06-17 | no         | HOTEL            | RELEASABLE | 2020-06-20 | 72 hours after relief
        2021-02-24 | 2021-02-10 | 2021-02-15 | yes        | HOSPITAL         | RELEASABLE | 2021-02-21 | ventilated, one day before the 15 days
        2021-02-25 | 2021-02-10 | 2021-02-15 | yes        | HOSPITAL         | NOT_YET    | 2021-02-26 | ventilated, day 15 of 15
        2021-02-25 | 2021-02-09 | 2021-02-15 | yes        | HOSPITAL         | RELEASABLE | 2021-02-25 | ventilated, day 16
        2021-02-25 | 2021-02-01 | 2021-02-23 | yes        | HOSPITAL         | NOT_YET    | 2021-02-26 | ventilated, 48 hours after relief
        2021-02-25 | 2021-02-14 | 2021-02-18 | no         | HOSPITAL         | RELEASABLE | 2021-02-25 | not ventilated, day 11
        2021-02-25 | 2021-02-15 | 2021-02-18 | no         | HOSPITAL         | NOT_YET    | 2021-02-26 | not ventilated, day 10 of 10
        2022-01-28 | 2022-01-17 | 2022-01-20 | no         | HOME             | RELEASABLE | 2022-01-28 | day 11: unchanged for the symptomatic
        2022-01-28 | 2022-01-18 | 2022-01-20 | no         | HOME             | NOT_YET    | 2022-01-29 | day 10 of 10
        2022-09-06 | 2022-08-28 | 2022-09-01 | no         | HOME             | NOT_YET    | 2022-09-08 | eve of the 7 days
        2022-09-07 | 2022-08-28 | 2022-09-01 | no         | HOME             | RELEASABLE | 2022-09-05 | the 7 days apply to those already ill
        2022-09-17 | 2022-09-10 | 2022-09-15 | no         | HOME             | NOT_YET    | 2022-09-18 | day 7 of 7 at home
        2022-09-18 | 2022-09-10 | 2022-09-15 | no         | HOME             | RELEASABLE | 2022-09-18 | day 8 at home
        2022-09-18 | 2022-09-10 | 2022-09-15 | no         | HOTEL            | RELEASABLE | 2022-09-18 | day 8 in a hotel
        2022-09-18 | 2022-09-10 | 2022-09-15 | no         | HOSPITAL         | NOT_YET    | 2022-09-21 | day 8 in hospital
        2022-09-18 | 2022-09-10 | 2022-09-15 | no         | ELDERLY_FACILITY | NOT_YET    | 2022-09-21 | day 8 in a facility
        2022-09-20 | 2022-09-10 | 2022-09-20 | no         | HOME             | NOT_YET    | 2022-09-21 | relieved today
        2022-09-20 | 2022-09-10 | 2022-09-19 | no         | HOME             | RELEASABLE | 2022-09-20 | 24 hours after relief
        2022-09-20 | 2022-09-10 | 2022-09-15 | no         | HOSPITAL         | NOT_YET    | 2022-09-21 | day 10 of 10 in hospital
        2022-09-21 | 2022-09-10 | 2022-09-15 | no         | HOSPITAL         | RELEASABLE | 2022-09-21 | day 11 in hospital
        2022-09-21 | 2022-09-10 | 2022-09-19 | no         | ELDERLY_FACILITY | NOT_YET    | 2022-09-22 | 48 hours after relief in a facility
        2022-09-22 | 2022-09-10 | 2022-09-19 | no         | ELDERLY_FACILITY | RELEASABLE | 2022-09-22 | 72 hours after relief in a facility
        2022-09-25 | 2022-09-10 | 2022-09-15 | yes        | HOME             | NOT_YET    | 2022-09-26 | ventilated, day 15 of 15, also at home
        2022-09-26 | 2022-09-10 | 2022-09-15 | yes        | HOSPITAL         | RELEASABLE | 2022-09-26 | ventilated, day 16
        2023-05-07 | 2023-05-01 | 2023-05-03 | no         | HOME             | NOT_YET    | 2023-05-09 | eve of the recommendation
        2023-05-08 | 2023-05-02 | 2023-05-03 | no         | HOME             | RELEASABLE | 2023-05-08 | day 6 of the recommendation
        2023-05-08 | 2023-05-03 | 2023-05-03 | no         | HOME             | NOT_YET    | 2023-05-09 | day 5 of 5
        2023-05-08 | 2023-05-01 | 2023-05-08 | yes        | HOSPITAL         | NOT_YET    | 2023-05-09 | relieved today; ventilation and place no longer matter
        2023-05-09 | 2023-05-01 | 2023-05-08 | yes        | HOSPITAL         | RELEASABLE | 2023-05-09 | 24 hours after relief
        """)
    void a_person_with_symptoms(
            String asOf,
            String onset,
            String relief,
            String ventilated,
            String place,
            ReleaseOutcome outcome,
            LocalDate from,
            String because) {
        var facts = ReleaseCells.facts(asOf, "yes", onset, "-", relief, ventilated, place, "-", "none");
        assertByTime(facts, outcome, from, because);
    }

    @ParameterizedTest(name = "{4}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | specimen   | outcome    | from       | because
        2020-06-11 | 2020-05-28 | NOT_YET    | 2020-06-12 | day 14 of 14
        2020-06-11 | 2020-05-27 | RELEASABLE | 2020-06-11 | day 15
        2020-06-12 | 2020-06-02 | NOT_YET    | 2020-06-13 | day 10 of 10
        2020-06-12 | 2020-06-01 | RELEASABLE | 2020-06-12 | day 11
        2021-02-25 | 2021-02-15 | NOT_YET    | 2021-02-26 | day 10 of 10, unchanged
        2022-01-27 | 2022-01-17 | NOT_YET    | 2022-01-28 | eve of the 7 days
        2022-01-28 | 2022-01-20 | RELEASABLE | 2022-01-28 | day 8
        2022-01-28 | 2022-01-21 | NOT_YET    | 2022-01-29 | day 7 of 7
        2022-09-17 | 2022-09-10 | NOT_YET    | 2022-09-18 | day 7 of 7
        2022-09-18 | 2022-09-10 | RELEASABLE | 2022-09-18 | day 8
        2023-05-08 | 2023-05-03 | NOT_YET    | 2023-05-09 | day 5 of 5 of the recommendation
        2023-05-08 | 2023-05-02 | RELEASABLE | 2023-05-08 | day 6
        """)
    void a_person_without_symptoms(
            String asOf, String specimen, ReleaseOutcome outcome, LocalDate from, String because) {
        var facts = ReleaseCells.facts(asOf, "no", "-", specimen, "-", "no", "HOME", "-", "none");
        assertByTime(facts, outcome, from, because);
    }

    @ParameterizedTest(name = "{6}: {0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | symptomatic | place            | start      | outcome    | from       | because
        2020-04-16 | yes         | HOME             | 2020-04-02 | NOT_YET    | 2020-04-17 | day 14 of 14
        2020-04-17 | yes         | HOME             | 2020-04-02 | RELEASABLE | 2020-04-17 | day 15 at home
        2020-04-17 | no          | HOTEL            | 2020-04-02 | RELEASABLE | 2020-04-17 | day 15 in a hotel, without symptoms
        2020-04-17 | yes         | HOSPITAL         | 2020-04-02 | NOT_YET    | -          | in hospital only tests release
        2020-04-17 | no          | ELDERLY_FACILITY | 2020-04-02 | NOT_YET    | -          | in a facility only tests release
        2020-04-01 | yes         | HOME             | 2020-03-01 | NOT_YET    | -          | before 2020-04-02 only tests release
        2020-05-28 | no          | HOME             | 2020-05-13 | RELEASABLE | 2020-05-28 | last day of the 14 days from the start
        2020-05-29 | no          | HOME             | 2020-05-13 | NOT_YET    | 2020-06-12 | counted from the specimen again
        """)
    void the_first_months_count_from_the_start_of_recuperation(
            String asOf,
            String symptomatic,
            String place,
            String start,
            ReleaseOutcome outcome,
            String from,
            String because) {
        var specimen = asOf.equals("2020-05-29") ? "2020-05-28" : "-";
        var facts = ReleaseCells.facts(asOf, symptomatic, "-", specimen, "-", "no", place, start, "none");
        var decision = ReleaseCriteria.standard()
                .decide(symptomatic.equals("yes") ? facts.notYetRelieved().build() : facts.build());
        assertEquals(outcome, decision.outcome(), because);
        assertEquals(from, decision.from().map(LocalDate::toString).orElse("-"), because);
    }

    @Test
    void the_last_day_of_recuperation_is_the_day_before_the_first_free_day() {
        var decision = decide(ReleaseCells.facts(
                "2022-09-20",
                "yes",
                "2022-09-10",
                "2022-09-11",
                "2022-09-15",
                "no",
                "HOME",
                "2022-09-11",
                "NAT 2022-09-16T10:00"));
        assertEquals(ReleaseOutcome.RELEASABLE, decision.outcome());
        assertEquals(Optional.of(LocalDate.of(2022, 9, 18)), decision.from());
        assertEquals(Optional.of(LocalDate.of(2022, 9, 17)), decision.lastDayOfRecuperation());
        assertEquals(Optional.of(ReleaseAlternative.TIME), decision.alternative());
        assertEquals(Optional.of(LocalDate.of(2022, 9, 7)), decision.inForceFrom());
        assertEquals("release-2022-09-07", decision.rule().id());
    }

    @Test
    void who_falls_ill_later_follows_the_rule_for_symptoms_from_that_onset() {
        var carrier = ReleaseCells.facts("2022-09-18", "no", "-", "2022-09-10", "-", "no", "HOME", "-", "none");
        assertEquals(ReleaseOutcome.RELEASABLE, decide(carrier).outcome());
        var ill = ReleaseCells.facts(
                "2022-09-18", "yes", "2022-09-14", "2022-09-10", "2022-09-16", "no", "HOME", "-", "none");
        assertEquals(Optional.of(LocalDate.of(2022, 9, 22)), decide(ill).from());
    }

    @Test
    void who_is_not_yet_relieved_stays_and_the_day_cannot_be_told() {
        var facts = ReleaseCells.facts("2022-10-20", "yes", "2022-09-10", "-", "not yet", "no", "HOME", "-", "none");
        var decision = decide(facts);
        assertEquals(ReleaseOutcome.NOT_YET, decision.outcome());
        assertEquals(Optional.empty(), decision.from());
        assertEquals(Optional.empty(), decision.lastDayOfRecuperation());
        assertEquals(Optional.empty(), decision.alternative());
    }

    @Test
    void before_the_first_criteria_nothing_is_decided() {
        var facts = ReleaseFacts.asOf(LocalDate.of(2020, 2, 2))
                .symptomatic(Truth.NO)
                .build();
        var decision = ReleaseCriteria.standard().decide(facts);
        assertEquals(ReleaseOutcome.UNDECIDED, decision.outcome());
        assertEquals("release-none", decision.rule().id());
        assertEquals(List.of(), decision.relevantUnknown());
        assertEquals(Optional.empty(), decision.inForceFrom());
    }

    private static ReleaseDecision decide(ReleaseFacts.Builder facts) {
        return ReleaseCriteria.standard().decide(facts.build());
    }

    private static void assertByTime(
            ReleaseFacts.Builder facts, ReleaseOutcome outcome, LocalDate from, String because) {
        var decision = decide(facts);
        assertEquals(outcome, decision.outcome(), because);
        assertEquals(Optional.of(from), decision.from(), because);
        assertEquals(Optional.of(ReleaseAlternative.TIME), decision.alternative(), because);
    }
}
