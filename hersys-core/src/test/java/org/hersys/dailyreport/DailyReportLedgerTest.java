package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.UNIT;
import static org.hersys.dailyreport.Filed.entry;
import static org.hersys.dailyreport.Filed.report;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hersys.facility.InstitutionId;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class DailyReportLedgerTest {

    private static final ReportingUnit OTHER = ReportingUnit.of(InstitutionId.of("clinic-2"));

    private final CarryOver three = entry(1, 3);
    private final CarryOver minusTwo = entry(2, -2);

    private static DailyReportLedger ledger(List<DailyReport> reports, CarryOver... entries) {
        return DailyReportLedger.of(UNIT, reports, List.of(entries));
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(problem -> problem.code()).toList();
    }

    @Test
    void the_true_count_is_what_was_reported_with_the_entries_of_the_day_and_without_those_of_others() {
        var ledger = ledger(
                List.of(
                        report(DAY, twenties(5)),
                        report(DAY.plusDays(1), twenties(4), CarriedIn.of(three, 3), CarriedIn.of(minusTwo, -2))),
                three,
                minusTwo);
        assertEquals(twenties(6), ledger.trueCounts(DAY).orElseThrow());
        assertEquals(twenties(4), ledger.trueCounts(DAY.plusDays(1)).orElseThrow());
        assertEquals(DailyCounts.zero(), ledger.trueCounts(DAY.plusDays(2)).orElseThrow());
        assertEquals(List.of(), ledger.open());
        assertEquals(List.of(three, minusTwo), ledger.entries());
        assertEquals(List.of(DAY, DAY.plusDays(1)), List.copyOf(ledger.days()));
        assertEquals(UNIT, ledger.unit());
    }

    @Test
    void a_day_that_was_not_reported_has_what_the_ledger_says() {
        var ledger = ledger(List.of(), three);
        assertEquals(twenties(3), ledger.trueCounts(DAY).orElseThrow());
        assertEquals(List.of(DAY), List.copyOf(ledger.days()));
        assertEquals(List.of(three), ledger.open());
    }

    @Test
    void what_is_left_is_told_of_each_entry() {
        var ledger = ledger(List.of(report(DAY.plusDays(1), twenties(4), CarriedIn.of(three, 2))), three, minusTwo);
        assertEquals(1, ledger.left(three.id()));
        assertEquals(-2, ledger.left(minusTwo.id()));
        assertEquals(0, ledger.left(entry(3, 1).id()));
        assertEquals(List.of(three, minusTwo), ledger.open());
    }

    @Test
    void a_proposal_adds_all_and_takes_off_what_the_bracket_has() {
        var ledger = ledger(List.of(), entry(1, -7), entry(2, 3));
        var proposed = ledger.propose(DAY.plusDays(1), twenties(2));
        assertEquals(List.of(CarriedIn.of(entry(1, -7), -5), CarriedIn.of(entry(2, 3), 3)), proposed);
        assertEquals(
                List.of(CarriedIn.of(entry(1, -7), -3), CarriedIn.of(entry(2, 3), 3)),
                ledger.propose(DAY.plusDays(1), DailyCounts.zero()));
    }

    @Test
    void nothing_is_taken_off_a_bracket_that_has_nobody() {
        var ledger = ledger(List.of(), minusTwo);
        assertEquals(
                List.of(), ledger.propose(DAY.plusDays(1), DailyCounts.zero().with(AgeBracket.TEENS, 9)));
    }

    @Test
    void nothing_is_proposed_for_the_day_itself_or_for_days_before_it() {
        var ledger = ledger(List.of(), three);
        assertEquals(List.of(), ledger.propose(DAY, DailyCounts.zero()));
        assertEquals(List.of(), ledger.propose(DAY.minusDays(1), DailyCounts.zero()));
        assertEquals(1, ledger.propose(DAY.plusDays(9), DailyCounts.zero()).size());
    }

    @Test
    void the_oldest_day_comes_first_then_the_earlier_entry() {
        var older = entry(9, DAY.minusDays(1), AgeBracket.TWENTIES, -1);
        var ledger = ledger(List.of(), minusTwo, entry(1, -4), older);
        assertEquals(List.of(older, entry(1, -4), minusTwo), ledger.open());
        assertEquals(
                List.of(CarriedIn.of(older, -1), CarriedIn.of(entry(1, -4), -2)),
                ledger.propose(DAY.plusDays(1), twenties(3)));
    }

    @Test
    void a_proposal_never_goes_beyond_the_highest_number() {
        var ledger = ledger(List.of(), three);
        assertEquals(
                List.of(CarriedIn.of(three, 1)), ledger.propose(DAY.plusDays(1), twenties(DailyCounts.HIGHEST - 1)));
    }

    @Test
    void the_proposal_for_a_correction_has_what_the_report_took_in_itself() {
        var next = report(DAY.plusDays(1), twenties(4), CarriedIn.of(three, 3));
        var ledger = ledger(List.of(next), three);
        assertEquals(List.of(CarriedIn.of(three, 3)), ledger.propose(DAY.plusDays(1), twenties(1)));
        assertEquals(List.of(), ledger.propose(DAY.plusDays(2), twenties(1)));
        assertTrue(
                ledger.check(DAY.plusDays(1), List.of(CarriedIn.of(three, 3))).isAccepted());
        assertFalse(
                ledger.check(DAY.plusDays(2), List.of(CarriedIn.of(three, 3))).isAccepted());
    }

    @Test
    void no_more_is_taken_in_than_is_left_also_by_parts() {
        var ledger = ledger(List.of(), three, minusTwo);
        var tomorrow = DAY.plusDays(1);
        var parts = List.of(CarriedIn.of(three, 2), CarriedIn.of(three, 1), CarriedIn.of(minusTwo, -2));
        assertEquals(parts, ledger.check(tomorrow, parts).orElseThrow());
        var tooMany = ledger.check(tomorrow, List.of(CarriedIn.of(three, 2), CarriedIn.of(three, 2)));
        assertEquals(List.of(ProblemCode.DAILY_CARRY_OVER_NOT_OPEN), codes(tooMany));
        var problem = tooMany.problems().get(0);
        assertEquals(Optional.of("carriedIn[1]"), problem.item());
        assertEquals("2022-09-28の20代の調整分は、残りが1のため、2を計上できません。", problem.message().ja());
    }

    @Test
    void a_part_is_as_its_entry_says() {
        var ledger = ledger(List.of(), three);
        var tomorrow = DAY.plusDays(1);
        for (var wrong : List.of(
                new CarriedIn(three.id(), DAY.minusDays(1), AgeBracket.TWENTIES, 1),
                new CarriedIn(three.id(), DAY, AgeBracket.TEENS, 1),
                new CarriedIn(three.id(), DAY, AgeBracket.TWENTIES, -1),
                new CarriedIn(three.id(), DAY, AgeBracket.TWENTIES, 4),
                CarriedIn.of(minusTwo, -1))) {
            assertEquals(List.of(ProblemCode.DAILY_CARRY_OVER_NOT_OPEN), codes(ledger.check(tomorrow, List.of(wrong))));
        }
        assertFalse(ledger.check(DAY, List.of(CarriedIn.of(three, 1))).isAccepted());
    }

    @Test
    void an_entry_takes_off_no_more_than_there_were() {
        var ledger = ledger(List.of(report(DAY, twenties(2))));
        assertTrue(ledger.with(minusTwo).isAccepted());
        var refused = ledger.with(entry(3, -3));
        assertEquals(List.of(ProblemCode.DAILY_COUNT_OUT_OF_RANGE), codes(refused));
        assertEquals(Optional.of("amount"), refused.problems().get(0).item());
        assertFalse(ledger.with(entry(4, DailyCounts.HIGHEST - 1)).isAccepted());
        assertTrue(ledger.with(entry(4, DailyCounts.HIGHEST - 2)).isAccepted());
    }

    @Test
    void a_report_is_added_and_replaced_by_its_next_version() {
        var first = report(DAY, twenties(2));
        var ledger = ledger(List.of()).with(first).orElseThrow();
        assertEquals(2, ledger.trueCount(DAY, AgeBracket.TWENTIES));
        var next = first.corrected(DailyReportContent.of(twenties(7)), first.attribution());
        assertEquals(ledger(List.of(next)), ledger.with(next).orElseThrow());
        assertNotEquals(ledger, ledger.with(next).orElseThrow());
    }

    @Test
    void a_report_takes_in_nothing_that_is_not_open() {
        var refused = ledger(List.of()).with(report(DAY.plusDays(1), twenties(2), CarriedIn.of(three, 1)));
        assertEquals(List.of(ProblemCode.DAILY_CARRY_OVER_NOT_OPEN), codes(refused));
    }

    @Test
    void a_correction_leaves_what_the_ledger_takes_off() {
        var first = report(DAY, twenties(2));
        var ledger = ledger(List.of(first), minusTwo);
        var refused = ledger.with(first.corrected(DailyReportContent.of(twenties(1)), first.attribution()));
        assertEquals(List.of(ProblemCode.DAILY_COUNT_OUT_OF_RANGE), codes(refused));
        assertEquals(Optional.of("counts.TWENTIES"), refused.problems().get(0).item());
    }

    @Test
    void what_contradicts_itself_is_no_ledger() {
        var twice = List.of(report(DAY, twenties(1)), report(DAY, twenties(2)));
        assertThrows(IllegalArgumentException.class, () -> ledger(twice));
        assertThrows(IllegalArgumentException.class, () -> ledger(List.of(), three, three));
        assertThrows(
                IllegalArgumentException.class, () -> ledger(List.of(), three).with(three));
        var foreign = report(OTHER, DAY, DailyReportContent.of(twenties(1)));
        assertThrows(IllegalArgumentException.class, () -> ledger(List.of(foreign)));
        assertThrows(IllegalArgumentException.class, () -> ledger(List.of()).with(foreign));
        assertThrows(IllegalArgumentException.class, () -> DailyReportLedger.of(OTHER, List.of(), List.of(three)));
    }

    @Test
    void ledgers_are_equal_by_what_is_in_them() {
        var report = report(DAY, twenties(5));
        var ledger = ledger(List.of(report), three);
        assertEquals(ledger(List.of(report), three), ledger);
        assertEquals(ledger(List.of(report), three).hashCode(), ledger.hashCode());
        assertNotEquals(ledger(List.of(), three), ledger);
        assertNotEquals(ledger(List.of(), three).hashCode(), ledger.hashCode());
        assertNotEquals(ledger(List.of(report)), ledger);
        assertNotEquals(DailyReportLedger.of(OTHER, List.of(), List.of()), ledger(List.of()));
        assertEquals("DailyReportLedger[INSTITUTION:clinic-1, 1 reports, 1 entries]", ledger.toString());
    }
}
