package org.hersys.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectivePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 26);
    private static final LocalDate LAST = LocalDate.of(2022, 9, 29);

    @ParameterizedTest(name = "{0} belongs to it: {1}")
    @CsvSource({"2022-09-25, false", "2022-09-26, true", "2022-09-29, true", "2022-09-30, false"})
    void the_start_and_the_last_day_belong_to_it(LocalDate day, boolean belongs) {
        assertEquals(belongs, EffectivePeriod.ofClosed(FIRST, LAST).contains(day));
    }

    @Test
    void a_period_holds_at_least_one_day() {
        assertEquals(Optional.of(FIRST), EffectivePeriod.ofClosed(FIRST, FIRST).lastDay());
        assertThrows(IllegalArgumentException.class, () -> EffectivePeriod.of(FIRST, FIRST));
        assertThrows(IllegalArgumentException.class, () -> EffectivePeriod.of(LAST, FIRST));
    }

    @Test
    void an_open_period_has_no_first_or_last_day() {
        var always = EffectivePeriod.always();

        assertEquals(Optional.empty(), always.firstDay());
        assertEquals(Optional.empty(), always.lastDay());
        assertEquals("../..", always.toString());
    }

    @Test
    void it_prints_the_days_that_belong_to_it() {
        assertEquals(
                "2022-09-26/2022-09-29", EffectivePeriod.ofClosed(FIRST, LAST).toString());
    }

    @ParameterizedTest(name = "{0} is {1} in Japan")
    @CsvSource({"2022-09-25T14:59:59Z, 2022-09-25", "2022-09-25T15:00:00Z, 2022-09-26"})
    void today_is_the_day_in_japan_whatever_the_zone_of_the_clock(Instant instant, LocalDate today) {
        for (var zone : new String[] {"UTC", "Asia/Tokyo", "Pacific/Honolulu"}) {
            assertEquals(today, JapanTime.today(Clock.fixed(instant, ZoneId.of(zone))));
        }
    }

    @Test
    void a_day_before_the_period_is_not_in_it() {
        assertFalse(EffectivePeriod.of(FIRST, LocalDate.MAX).contains(LocalDate.MIN));
        assertTrue(EffectivePeriod.of(LocalDate.MIN, FIRST).contains(LocalDate.MIN));
    }
}
