package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.institution.Prefecture;
import org.jspecify.annotations.Nullable;

/** One row of a summary of daily reports (集計表の行). Immutable. */
public final class DailyReportSummaryRow {

    private final Instant countedAt;
    private final @Nullable Prefecture prefecture;
    private final @Nullable CentreId centre;
    private final @Nullable LocalDate day;
    private final @Nullable LocalDate monday;
    private final int reports;
    private final DailyCounts counts;

    DailyReportSummaryRow(
            Instant countedAt,
            @Nullable Prefecture prefecture,
            @Nullable CentreId centre,
            @Nullable LocalDate day,
            @Nullable LocalDate monday,
            int reports,
            DailyCounts counts) {
        this.countedAt = requireNonNull(countedAt, "countedAt");
        this.prefecture = prefecture;
        this.centre = centre;
        this.day = day;
        this.monday = monday;
        this.reports = reports;
        this.counts = requireNonNull(counts, "counts");
    }

    /**
     * As of when it is counted (集計時点): a figure without it cannot be found again.
     *
     * @return the moment of the summary
     */
    public Instant countedAt() {
        return countedAt;
    }

    /**
     * The prefecture.
     *
     * @return the prefecture, or empty if it was not asked for
     */
    public Optional<Prefecture> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * The health centre.
     *
     * @return the centre; empty if it was not asked for, or for reports that belong to none
     */
    public Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * The date of the reports.
     *
     * @return the day, or empty if it was not asked for
     */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * The week of the reports.
     *
     * @return its Monday, or empty if it was not asked for
     */
    public Optional<LocalDate> monday() {
        return Optional.ofNullable(monday);
    }

    /**
     * How many reports are added up.
     *
     * @return 1 or more
     */
    public int reports() {
        return reports;
    }

    /**
     * What they reported.
     *
     * @return the sum
     */
    public DailyCounts counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportSummaryRow that
                && countedAt.equals(that.countedAt)
                && prefecture == that.prefecture
                && Objects.equals(centre, that.centre)
                && Objects.equals(day, that.day)
                && Objects.equals(monday, that.monday)
                && reports == that.reports
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(countedAt, prefecture, centre, day, monday, reports, counts);
    }

    /** What was asked for, and the counts. */
    @Override
    public String toString() {
        return "DailyReportSummaryRow[" + prefecture + ", " + centre + ", " + day + ", " + monday + ", " + counts + "]";
    }
}
