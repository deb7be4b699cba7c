package org.hersys.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 14);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 22);

    private final Timeline<String> waiting = Timeline.startingWith("14 days")
            .from(JULY, "5 days")
            .from(JANUARY, "10 days")
            .build();

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "-999999999-01-01, 14 days",
        "2022-01-13, 14 days",
        "2022-01-14, 10 days",
        "2022-07-21, 10 days",
        "2022-07-22, 5 days",
        "+999999999-12-31, 5 days"
    })
    void every_day_has_the_value_of_the_last_entry_that_began(LocalDate day, String value) {
        assertEquals(value, waiting.on(day));
    }

    @Test
    void an_entry_ends_when_the_next_begins() {
        assertEquals(EffectivePeriod.of(JANUARY, JULY), waiting.entryOn(JANUARY).period());
        assertEquals(
                EffectivePeriod.of(LocalDate.MIN, JANUARY),
                waiting.entries().get(0).period());
        assertEquals(
                EffectivePeriod.of(JULY, LocalDate.MAX), waiting.entryOn(JULY).period());
    }

    @Test
    void entries_come_in_the_order_of_their_days_however_they_were_given() {
        assertEquals(List.of("14 days", "10 days", "5 days"), waiting.values());
        assertEquals(List.of(JANUARY, JULY), waiting.changes());
    }

    @Test
    void two_entries_cannot_begin_on_one_day() {
        var builder = Timeline.startingWith("a").from(JULY, "b");

        var thrown = assertThrows(IllegalArgumentException.class, () -> builder.from(JULY, "c"));

        assertEquals("an entry must have a day of its own, but two start on 2022-07-22", thrown.getMessage());
    }

    @Test
    void a_further_entry_makes_a_new_timeline_and_leaves_the_old_one() {
        var extended = waiting.with(LocalDate.of(2023, 5, 8), "none");

        assertEquals("none", extended.on(LocalDate.of(2023, 5, 8)));
        assertEquals("5 days", extended.on(LocalDate.of(2023, 5, 7)));
        assertEquals("5 days", waiting.on(LocalDate.of(2023, 5, 8)));
    }

    @Test
    void an_entry_of_the_same_day_is_replaced() {
        assertEquals(
                List.of("14 days", "9 days", "5 days"),
                waiting.with(JANUARY, "9 days").values());
    }

    @Test
    void values_can_be_changed_without_touching_the_days() {
        var lengths = waiting.map(String::length);

        assertEquals(List.of(7, 7, 6), lengths.values());
        assertEquals(waiting.changes(), lengths.changes());
    }

    @Test
    void what_was_built_does_not_change_with_its_builder() {
        var builder = Timeline.startingWith("a");
        var before = builder.build();
        builder.from(JULY, "b");

        assertEquals("a", before.on(JULY));
    }

    @Test
    void timelines_are_equal_if_their_entries_are() {
        var same = Timeline.startingWith("14 days")
                .from(JANUARY, "10 days")
                .from(JULY, "5 days")
                .build();

        assertEquals(waiting, same);
        assertEquals(waiting.hashCode(), same.hashCode());
        assertNotEquals(waiting, same.with(JULY, "6 days"));
    }
}
