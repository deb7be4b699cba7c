package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.hersys.time.JapanTime;

/**
 * Until when the figures of a day are to be there (日次報告の報告期限).
 *
 * @param daysLater how many days after the day that was counted, 0 for the same day
 * @param time the time in Japan, which is in time itself; midnight is the end of the day before
 * @param citation where it is written
 */
public record DailyReportDeadline(int daysLater, LocalTime time, Citation citation) {

    /**
     * Checks that it can be met.
     *
     * @param daysLater how many days after the day that was counted, 0 for the same day
     * @param time the time in Japan, which is in time itself; midnight is the end of the day before
     * @param citation where it is written
     * @throws IllegalArgumentException if it is before the day that was counted, or at its very beginning
     */
    public DailyReportDeadline {
        requireNonNull(time, "time");
        requireNonNull(citation, "citation");
        if (daysLater < 0 || (daysLater == 0 && time.equals(LocalTime.MIDNIGHT))) {
            throw new IllegalArgumentException("a deadline must not be before the day, but was " + daysLater + " days");
        }
    }

    /**
     * The end of the day that was counted (当日24時).
     *
     * @param citation where it is written
     * @return the deadline
     */
    public static DailyReportDeadline endOfDay(Citation citation) {
        return new DailyReportDeadline(1, LocalTime.MIDNIGHT, citation);
    }

    /**
     * A time of the day that was counted (当日).
     *
     * @param time the time in Japan
     * @param citation where it is written
     * @return the deadline
     */
    public static DailyReportDeadline sameDay(LocalTime time, Citation citation) {
        return new DailyReportDeadline(0, time, citation);
    }

    /**
     * A time of the day after (翌日).
     *
     * @param time the time in Japan
     * @param citation where it is written
     * @return the deadline
     */
    public static DailyReportDeadline nextDay(LocalTime time, Citation citation) {
        return new DailyReportDeadline(1, time, citation);
    }

    /**
     * The last moment that is in time.
     *
     * @param day the day that was counted
     * @return the moment
     */
    public Instant of(LocalDate day) {
        return day.plusDays(daysLater).atTime(time).atZone(JapanTime.ZONE).toInstant();
    }

    /**
     * The deadline of any day in words.
     *
     * @return for example 「翌日10:00まで」; midnight as 24:00 of the day before
     */
    public BilingualText label() {
        boolean isEndOfDay = time.equals(LocalTime.MIDNIGHT);
        int later = isEndOfDay ? daysLater - 1 : daysLater;
        return day(later).with(later, isEndOfDay ? "24:00" : time);
    }

    private static BilingualText day(int later) {
        return switch (later) {
            case 0 -> BilingualText.of("当日{1}まで", "until {1} of the day");
            case 1 -> BilingualText.of("翌日{1}まで", "until {1} of the next day");
            default -> BilingualText.of("{0}日後の{1}まで", "until {1}, {0} days later");
        };
    }

    /**
     * The deadline of a day in words.
     *
     * @param day the day that was counted
     * @return for example 「2022-09-28 17:00」; midnight as 24:00 of the day before
     */
    public BilingualText on(LocalDate day) {
        LocalDate last = day.plusDays(daysLater);
        String words = time.equals(LocalTime.MIDNIGHT) ? last.minusDays(1) + " 24:00" : last + " " + time;
        return BilingualText.of(words, words);
    }
}
