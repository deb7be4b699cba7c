package org.hersys.care;

import static org.hersys.care.CurrentStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.facility.CentreId;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);

    private static final StatusHistory HOME_THEN_HOSPITAL = StatusHistory.of(List.of(
            StatusEntry.change(AT_HOME, day(0), entered(0)), StatusEntry.change(IN_HOSPITAL, day(4), entered(4))));

    private static LocalDate day(int later) {
        return FIRST.plusDays(later);
    }

    private static Attribution entered(int daysLater) {
        var centre = Actor.centre(ActorId.of("centre-1-nurse"), CentreId.of("centre-1"));
        return Attribution.of(centre, Instant.parse("2022-01-10T03:00:00Z").plusSeconds(86_400L * daysLater));
    }

    @Test
    void before_anything_is_entered_there_is_no_status() {
        assertEquals(Optional.empty(), StatusHistory.empty().current());
        assertEquals(Optional.empty(), StatusHistory.empty().on(FIRST));
        assertEquals(List.of(), StatusHistory.empty().entries());
    }

    @Test
    void the_first_status_may_be_any() {
        for (var status : CurrentStatus.values()) {
            var history = StatusHistory.empty().changedTo(status, FIRST, entered(0));
            assertEquals(Optional.of(status), history.orElseThrow().current());
        }
    }

    @Test
    void a_change_is_added_with_its_day_and_who_entered_it() {
        var history = StatusHistory.empty()
                .changedTo(AT_HOME, day(0), entered(0))
                .orElseThrow()
                .changedTo(IN_HOSPITAL, day(4), entered(4))
                .orElseThrow();
        assertEquals(HOME_THEN_HOSPITAL, history);
        assertEquals(Optional.of(IN_HOSPITAL), history.current());
        var last = history.entries().get(1);
        assertEquals(day(4), last.day());
        assertEquals(entered(4), last.attribution());
        assertFalse(last.isCorrection());
        assertEquals(OptionalInt.empty(), last.corrected());
    }

    @Test
    void the_status_of_any_day_is_the_last_that_began_by_then() {
        assertEquals(Optional.empty(), HOME_THEN_HOSPITAL.on(day(-1)));
        assertEquals(Optional.of(AT_HOME), HOME_THEN_HOSPITAL.on(day(0)));
        assertEquals(Optional.of(AT_HOME), HOME_THEN_HOSPITAL.on(day(3)));
        assertEquals(Optional.of(IN_HOSPITAL), HOME_THEN_HOSPITAL.on(day(4)));
        assertEquals(Optional.of(IN_HOSPITAL), HOME_THEN_HOSPITAL.on(day(400)));
    }

    @Test
    void of_two_changes_on_one_day_the_later_counts() {
        var history = HOME_THEN_HOSPITAL
                .changedTo(IN_HOSPITAL_SEVERE, day(4), entered(4))
                .orElseThrow();
        assertEquals(Optional.of(IN_HOSPITAL_SEVERE), history.on(day(4)));
        assertEquals(Optional.of(IN_HOSPITAL_SEVERE), history.current());
    }

    @Test
    void a_change_that_the_table_does_not_have_is_refused() {
        var released =
                HOME_THEN_HOSPITAL.changedTo(RELEASED, day(9), entered(9)).orElseThrow();
        var problem =
                released.changedTo(AT_HOME, day(10), entered(10)).problems().get(0);
        assertEquals(ProblemCode.STATUS_CHANGE_NOT_ALLOWED, problem.code());
        assertTrue(released.changedTo(DEAD, day(10), entered(10)).isAccepted());
    }

    @Test
    void a_table_of_the_hosts_own_decides_if_it_is_given() {
        var own = StatusTransitions.standard().with(IN_HOSPITAL, List.of(DEAD));
        assertFalse(
                HOME_THEN_HOSPITAL.changedTo(AT_HOME, day(5), entered(5), own).isAccepted());
        assertTrue(HOME_THEN_HOSPITAL.changedTo(AT_HOME, day(5), entered(5)).isAccepted());
    }

    @Test
    void a_change_before_the_last_one_is_refused_without_naming_the_day() {
        var problem = HOME_THEN_HOSPITAL
                .changedTo(AT_HOTEL, day(3), entered(5))
                .problems()
                .get(0);
        assertEquals(ProblemCode.STATUS_DAY_BEFORE_LAST, problem.code());
        assertEquals(Optional.of("currentStatusDay"), problem.item());
        assertFalse(problem.message().ja().contains("2022"));
    }

    @Test
    void a_correction_takes_the_place_of_the_last_status_and_the_wrong_one_stays_on_record() {
        var dead = HOME_THEN_HOSPITAL.changedTo(DEAD, day(6), entered(6)).orElseThrow();
        var history = dead.corrected(RELEASED, day(7), entered(8)).orElseThrow();
        assertEquals(Optional.of(RELEASED), history.current());
        assertEquals(Optional.of(IN_HOSPITAL), history.on(day(6)));
        assertEquals(4, history.entries().size());
        assertEquals(DEAD, history.entries().get(2).status());
        assertTrue(history.entries().get(3).isCorrection());
        assertEquals(OptionalInt.of(3), history.entries().get(3).corrected());
        assertEquals(
                List.of(AT_HOME, IN_HOSPITAL, RELEASED),
                history.effective().stream().map(StatusEntry::status).toList());
    }

    @Test
    void a_correction_asks_no_table_so_that_a_release_is_undone() {
        var released =
                HOME_THEN_HOSPITAL.changedTo(RELEASED, day(6), entered(6)).orElseThrow();
        var undone = released.corrected(IN_HOSPITAL, day(6), entered(7)).orElseThrow();
        assertEquals(Optional.of(IN_HOSPITAL), undone.current());
        assertTrue(undone.changedTo(AT_HOME, day(8), entered(8)).isAccepted());
    }

    @Test
    void a_correction_is_corrected_in_its_turn() {
        var twice = HOME_THEN_HOSPITAL
                .corrected(AT_HOTEL, day(4), entered(5))
                .orElseThrow()
                .corrected(IN_WELFARE_FACILITY, day(5), entered(6))
                .orElseThrow();
        assertEquals(OptionalInt.of(3), twice.entries().get(3).corrected());
        assertEquals(2, twice.effective().size());
        assertEquals(Optional.of(AT_HOME), twice.on(day(4)));
        assertEquals(Optional.of(IN_WELFARE_FACILITY), twice.on(day(5)));
    }

    @Test
    void an_earlier_status_is_corrected_and_the_later_one_still_counts() {
        var wrong = HOME_THEN_HOSPITAL.effective().get(0);
        var history = HOME_THEN_HOSPITAL.corrected(wrong, AT_HOTEL, day(1), entered(6));
        assertEquals(Optional.of(IN_HOSPITAL), history.current());
        assertEquals(Optional.of(AT_HOTEL), history.on(day(1)));
        assertEquals(Optional.empty(), history.on(day(0)));
        assertEquals(OptionalInt.of(1), history.entries().get(2).corrected());
    }

    @Test
    void a_day_that_is_corrected_puts_the_statuses_in_the_order_of_their_days() {
        var wrong = HOME_THEN_HOSPITAL.effective().get(0);
        var history = HOME_THEN_HOSPITAL.corrected(wrong, AT_HOME, day(9), entered(9));
        assertEquals(Optional.of(AT_HOME), history.current());
        assertEquals(Optional.of(IN_HOSPITAL), history.on(day(8)));
    }

    @Test
    void only_what_counts_can_be_corrected_and_nothing_before_anything_is_entered() {
        var problem = StatusHistory.empty()
                .corrected(AT_HOME, day(0), entered(0))
                .problems()
                .get(0);
        assertEquals(ProblemCode.STATUS_NOTHING_TO_CORRECT, problem.code());
        var corrected =
                HOME_THEN_HOSPITAL.corrected(AT_HOTEL, day(4), entered(5)).orElseThrow();
        var superseded = HOME_THEN_HOSPITAL.entries().get(1);
        assertThrows(
                IllegalArgumentException.class, () -> corrected.corrected(superseded, AT_HOME, day(4), entered(6)));
    }

    @Test
    void a_history_is_shown_as_it_was_known_at_a_moment() {
        var history = HOME_THEN_HOSPITAL.corrected(AT_HOTEL, day(2), entered(6)).orElseThrow();
        assertEquals(Optional.of(AT_HOTEL), history.on(day(4)));
        var then = entered(6).at();
        assertEquals(history, history.knownAt(then));
        assertEquals(HOME_THEN_HOSPITAL, history.knownAt(then.minusNanos(1)));
        assertEquals(StatusHistory.empty(), history.knownAt(entered(0).at().minusNanos(1)));
    }

    @Test
    void a_kept_history_whose_correction_precedes_what_it_corrects_is_a_mistake() {
        var change = StatusEntry.change(AT_HOME, day(0), entered(0));
        var itself = StatusEntry.correction(2, AT_HOTEL, day(0), entered(1));
        assertThrows(IllegalArgumentException.class, () -> StatusHistory.of(List.of(change, itself)));
        assertThrows(IllegalArgumentException.class, () -> StatusEntry.correction(0, AT_HOTEL, day(0), entered(1)));
        var kept = StatusHistory.of(List.of(change, StatusEntry.correction(1, AT_HOTEL, day(0), entered(1))));
        assertEquals(Optional.of(AT_HOTEL), kept.current());
    }

    @Test
    void entries_and_histories_are_equal_if_all_they_hold_is() {
        var entry = StatusEntry.correction(1, AT_HOME, day(0), entered(0));
        assertEquals(entry, StatusEntry.correction(1, AT_HOME, day(0), entered(0)));
        assertEquals(
                entry.hashCode(),
                StatusEntry.correction(1, AT_HOME, day(0), entered(0)).hashCode());
        List.of(
                        StatusEntry.correction(2, AT_HOME, day(0), entered(0)),
                        StatusEntry.correction(1, AT_HOTEL, day(0), entered(0)),
                        StatusEntry.correction(1, AT_HOME, day(1), entered(0)),
                        StatusEntry.correction(1, AT_HOME, day(0), entered(1)),
                        StatusEntry.change(AT_HOME, day(0), entered(0)))
                .forEach(other -> assertNotEquals(entry, other));
        assertEquals(
                HOME_THEN_HOSPITAL.hashCode(),
                StatusHistory.of(HOME_THEN_HOSPITAL.entries()).hashCode());
        assertNotEquals(HOME_THEN_HOSPITAL, StatusHistory.empty());
    }

    @Test
    void neither_prints_the_status_of_a_patient() {
        assertEquals("StatusHistory[2]", HOME_THEN_HOSPITAL.toString());
        assertEquals("StatusEntry[…]", HOME_THEN_HOSPITAL.entries().get(0).toString());
        assertEquals(
                "StatusEntry[corrects 1]",
                StatusEntry.correction(1, AT_HOME, day(0), entered(0)).toString());
    }
}
