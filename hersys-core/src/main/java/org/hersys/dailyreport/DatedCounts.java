package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The counts of one day (日別の陽性者数).
 *
 * @param day the day
 * @param counts how many there were
 */
public record DatedCounts(LocalDate day, DailyCounts counts) {

    /**
     * Checks that nothing is missing.
     *
     * @param day the day
     * @param counts how many there were
     */
    public DatedCounts {
        requireNonNull(day, "day");
        requireNonNull(counts, "counts");
    }

    /**
     * What a report says.
     *
     * @param report the report
     * @return its date and what is reported
     */
    public static DatedCounts of(DailyReport report) {
        return new DatedCounts(report.date(), report.reported());
    }
}
