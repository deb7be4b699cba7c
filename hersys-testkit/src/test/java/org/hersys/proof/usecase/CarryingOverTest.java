package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.ReportDesk.CLERK;
import static org.hersys.proof.usecase.ReportDesk.CLINIC;
import static org.hersys.proof.usecase.ReportDesk.NURSE;
import static org.hersys.proof.usecase.ReportDesk.assertRefused;
import static org.hersys.proof.usecase.ReportDesk.own;
import static org.hersys.proof.usecase.ReportDesk.twenties;

import java.time.LocalDate;
import java.util.List;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyReportLedger;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.junit.jupiter.api.Test;

/** 翌日分での調整: what was missed on one day is in the report of the next, and the true counts are known. */
class CarryingOverTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 10, 3);

    private final ReportDesk desk = ReportDesk.at("2022-10-03T17:00");

    private Outcome<CarryOver> missed(int amount) {
        return desk.hersys
                .carryingOver()
                .record(CLERK, CLINIC, MONDAY, AgeBracket.TWENTIES, amount, CarryOverReason.FOUND_LATER);
    }

    private DailyReportLedger ledger() {
        return desk.hersys.carryingOver().ledger(CLERK, CLINIC).orElseThrow();
    }

    @Test
    void two_who_were_found_after_the_report_are_in_the_next_one_and_belong_to_their_day() {
        desk.reported(CLERK, CLINIC, own(5));
        missed(2).orElseThrow();
        desk.waitUntil("2022-10-04T17:00");
        var tuesday = desk.open(CLERK, CLINIC);

        var proposed = ledger().propose(tuesday.date(), twenties(4));
        var report = desk.report(CLERK, tuesday, own(4, proposed)).orElseThrow().report();

        assertThat(report.reported().at(AgeBracket.TWENTIES)).isEqualTo(6);
        assertThat(ledger().trueCount(MONDAY, AgeBracket.TWENTIES)).isEqualTo(7);
        assertThat(ledger().trueCount(MONDAY.plusDays(1), AgeBracket.TWENTIES)).isEqualTo(4);
        assertThat(ledger().open()).isEmpty();
    }

    @Test
    void three_too_many_are_taken_off_as_far_as_there_are_any_and_the_rest_waits() {
        desk.reported(CLERK, CLINIC, own(5));
        var tooMany = missed(-3).orElseThrow();
        desk.waitUntil("2022-10-04T17:00");
        var tuesday = desk.open(CLERK, CLINIC);

        var proposed = ledger().propose(tuesday.date(), twenties(1));
        var report = desk.report(CLERK, tuesday, own(1, proposed)).orElseThrow().report();

        assertThat(report.reported().at(AgeBracket.TWENTIES)).isZero();
        assertThat(ledger().left(tooMany.id())).isEqualTo(-2);
    }

    @Test
    void what_one_report_has_taken_in_no_other_takes_in_again() {
        desk.reported(CLERK, CLINIC, own(5));
        var entry = missed(2).orElseThrow();
        desk.waitUntil("2022-10-04T17:00");
        var taken = own(4, List.of(CarriedIn.of(entry, 2)));
        desk.reported(CLERK, CLINIC, taken);
        desk.waitUntil("2022-10-05T17:00");
        var wednesday = desk.open(CLERK, CLINIC);

        assertRefused(desk.report(CLERK, wednesday, taken), ProblemCode.DAILY_CARRY_OVER_NOT_OPEN);
        assertRefused(
                desk.hersys.sendingDailyReport().confirm(CLERK, wednesday.id(), taken),
                ProblemCode.DAILY_CARRY_OVER_NOT_OPEN);
    }

    @Test
    void a_day_that_was_not_reported_at_all_is_adjusted_in_the_next_report() {
        desk.waitUntil("2022-10-04T17:00");
        var entry = desk.hersys
                .carryingOver()
                .record(CLERK, CLINIC, MONDAY, AgeBracket.TWENTIES, 3, CarryOverReason.NOT_REPORTED)
                .orElseThrow();

        desk.reported(CLERK, CLINIC, own(4, List.of(CarriedIn.of(entry, 3))));

        assertThat(ledger().trueCount(MONDAY, AgeBracket.TWENTIES)).isEqualTo(3);
    }

    @Test
    void no_day_has_fewer_than_nobody_and_none_is_of_the_future() {
        desk.reported(CLERK, CLINIC, own(5));

        assertRefused(missed(-6), ProblemCode.DAILY_COUNT_OUT_OF_RANGE);
        assertRefused(
                desk.hersys
                        .carryingOver()
                        .record(CLERK, CLINIC, MONDAY.plusDays(1), AgeBracket.TEENS, 1, CarryOverReason.FOUND_LATER),
                ProblemCode.DAILY_DAY_IN_FUTURE);
    }

    @Test
    void a_correction_cannot_report_fewer_than_the_ledger_has_taken_off_already() {
        var october = ReportDesk.at("2022-10-06T17:00");
        var filed = october.reported(CLERK, CLINIC, own(5));
        october.hersys
                .carryingOver()
                .record(CLERK, CLINIC, filed.date(), AgeBracket.TWENTIES, -3, CarryOverReason.WRONG_NUMBER)
                .orElseThrow();

        assertRefused(
                october.hersys.correctingDailyReport().correct(CLERK, filed.id(), 1, own(2)),
                ProblemCode.DAILY_COUNT_OUT_OF_RANGE);
    }

    @Test
    void the_centre_sees_the_ledger_and_others_do_not() {
        missed(2).orElseThrow();

        assertThat(desk.hersys
                        .carryingOver()
                        .ledger(NURSE, CLINIC)
                        .orElseThrow()
                        .entries())
                .hasSize(1);
        assertRefused(desk.hersys.carryingOver().ledger(Actors.clerkNextDoor(), CLINIC), ProblemCode.ACCESS_DENIED);
    }

    @Test
    void a_report_that_comes_to_nobody_since_the_ledger_takes_all_off_is_needed_all_the_same() {
        desk.reported(CLERK, CLINIC, own(5));
        var tooMany = missed(-3).orElseThrow();
        desk.waitUntil("2022-10-04T17:00");

        var receipt = desk.receipt(CLERK, CLINIC, own(3, List.of(CarriedIn.of(tooMany, -3))));

        assertThat(receipt.report().reported().isZero()).isTrue();
        assertThat(receipt.warnings()).isEmpty();
        assertThat(ledger().trueCount(MONDAY.plusDays(1), AgeBracket.TWENTIES)).isEqualTo(3);
    }
}
