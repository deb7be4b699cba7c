package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting days and hours from a day or an hour. */
class SpanTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        # unit     | amount | since            | end              | because
        DAYS       | 7      | 2022-09-10       | 2022-09-18       | seven days after day 0 end on day 8
        DAYS       | 10     | 2022-09-10T10:00 | 2022-09-20T10:00 | to the hour, 240 hours
        HOURS      | 72     | 2022-09-10       | 2022-09-13       | 72 hours are three days
        HOURS      | 24     | 2022-09-10       | 2022-09-11       | 24 hours are one
        HOURS      | 12     | 2022-09-10       | 2022-09-11       | 12 hours are one too
        HOURS      | 300    | 2022-09-10       | 2022-09-23       | 12.5 days are thirteen
        HOURS      | 25     | 2022-09-10       | 2022-09-12       | 25 hours are two
        HOURS      | 12     | 2022-09-10T15:00 | 2022-09-11T03:00 | to the hour
        DAY_NUMBER | 5      | 2022-09-10       | 2022-09-15       | the fifth day
        DAY_NUMBER | 5      | 2022-09-10T23:00 | 2022-09-15       | the fifth day begins at midnight
        """)
    void the_end_of_a_span(Span.Unit unit, int amount, String since, String end, String because) {
        assertEquals(end, new Span(unit, amount).end(moment(since)).toString(), because);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        # hours | since            | at               | over  | because
        24      | 2022-09-10T10:00 | 2022-09-11T10:00 | true  | to the hour
        24      | 2022-09-10T10:00 | 2022-09-11T09:59 | false | a minute less
        24      | 2022-09-10T10:00 | 2022-09-11       | true  | by days where one hour is missing
        24      | 2022-09-10       | 2022-09-11T00:00 | true  | by days where the other is missing
        12      | 2022-09-10T01:00 | 2022-09-10       | false | by days, half a day is one
        """)
    void whether_a_span_is_over(int hours, String since, String at, boolean over, String because) {
        assertEquals(over, Span.hours(hours).isOver(moment(since), moment(at)), because);
    }

    @Test
    void a_span_in_words() {
        assertEquals(BilingualText.of("7日間", "7 days"), Span.days(7).text());
        assertEquals(BilingualText.of("1日間", "1 day"), Span.days(1).text());
        assertEquals(BilingualText.of("72時間", "72 hours"), Span.hours(72).text());
        assertEquals(BilingualText.of("1時間", "1 hour"), Span.hours(1).text());
        assertEquals(BilingualText.of("12時間", "12 hours"), Span.hours(12).text());
        assertEquals(BilingualText.of("12.5日間", "12.5 days"), Span.hours(300).text());
        assertEquals(BilingualText.of("5日目", "day 5"), Span.dayNumber(5).text());
    }

    @Test
    void a_span_of_nothing_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Span.days(0));
    }

    @Test
    void a_day_without_hour_begins_at_midnight() {
        var hour = LocalDateTime.of(2022, 9, 10, 10, 0);
        assertThrows(IllegalArgumentException.class, () -> new Moment(hour, false));
        assertEquals(Optional.of(hour), Moment.of(hour).hour());
        assertEquals(Optional.empty(), Moment.of(LocalDate.of(2022, 9, 10)).hour());
        assertEquals(LocalDate.of(2022, 9, 10), Moment.of(hour).day());
    }

    @Test
    void moments_are_compared_by_the_hour_only_if_both_have_one() {
        var day = Moment.of(LocalDate.of(2022, 9, 10));
        var noon = Moment.of(LocalDateTime.of(2022, 9, 10, 12, 0));
        var evening = Moment.of(LocalDateTime.of(2022, 9, 10, 20, 0));
        assertTrue(noon.isBy(evening));
        assertTrue(noon.isBy(noon));
        assertFalse(evening.isBy(noon));
        assertTrue(evening.isBy(day));
        assertTrue(day.isBy(noon));
        assertFalse(Moment.of(LocalDate.of(2022, 9, 11)).isBy(evening));
    }

    private static Moment moment(String text) {
        return text.contains("T") ? Moment.of(LocalDateTime.parse(text)) : Moment.of(LocalDate.parse(text));
    }
}
