package org.hersys.dailyreport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hersys.facility.CentreId;
import org.hersys.institution.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * Daily reports added up, as they stood at a moment (日次報告の集計).
 *
 * <p>It adds what was reported, with what the units carried into their reports from other days, as the ministry counted it; the
 * true counts of a unit are in its {@link DailyReportLedger}. Immutable.
 */
public final class DailyReportSummary {

    private record Key(
            @Nullable Prefecture prefecture,
            @Nullable CentreId centre,
            @Nullable LocalDate day,
            @Nullable LocalDate monday) {

        private static final Comparator<Key> ORDER = comparing(Key::prefecture, nullsLast(naturalOrder()))
                .thenComparing(key -> key.centre == null ? null : key.centre.value(), nullsLast(naturalOrder()))
                .thenComparing(Key::monday, nullsLast(naturalOrder()))
                .thenComparing(Key::day, nullsLast(naturalOrder()));

        static Key of(DailyReport report, Set<SummaryDimension> dimensions) {
            var place = report.jurisdiction();
            return new Key(
                    dimensions.contains(SummaryDimension.PREFECTURE) ? place.prefecture() : null,
                    dimensions.contains(SummaryDimension.CENTRE)
                            ? place.centre().orElse(null)
                            : null,
                    dimensions.contains(SummaryDimension.DAY) ? report.date() : null,
                    dimensions.contains(SummaryDimension.WEEK) ? mondayOf(report.date()) : null);
        }
    }

    private final Instant countedAt;
    private final List<DailyReport> reports;

    private DailyReportSummary(Instant countedAt, List<DailyReport> reports) {
        this.countedAt = requireNonNull(countedAt, "countedAt");
        this.reports = List.copyOf(reports);
    }

    /**
     * Adds up.
     *
     * @param countedAt the moment as of which the reports are given
     * @param reports the reports, each in the version that was the newest at the moment
     * @return the summary
     * @throws IllegalArgumentException if a report or a version of it was made after the moment
     */
    public static DailyReportSummary of(Instant countedAt, Collection<DailyReport> reports) {
        for (var report : reports) {
            if (report.attribution().at().isAfter(countedAt)) {
                throw new IllegalArgumentException("reports must be as of " + countedAt + ", but one was made at "
                        + report.attribution().at());
            }
        }
        return new DailyReportSummary(countedAt, List.copyOf(reports));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * As of when it is counted (集計時点).
     *
     * @return the moment
     */
    public Instant countedAt() {
        return countedAt;
    }

    /**
     * Everything together.
     *
     * @return the sum, zero if there are no reports
     */
    public DailyCounts total() {
        return DailyCounts.sum(reports.stream().map(DailyReport::reported).toList());
    }

    /**
     * The sums by place and time.
     *
     * @param dimensions what is told apart; with none there is one row
     * @return the rows by prefecture, centre, week and day; without a centre last; none if there are no reports
     */
    public List<DailyReportSummaryRow> by(Set<SummaryDimension> dimensions) {
        var groups = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> Key.of(report, dimensions), () -> new TreeMap<>(Key.ORDER), Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(countedAt, group.getKey(), group.getValue()))
                .toList();
    }

    private static DailyReportSummaryRow row(Instant countedAt, Key key, List<DailyReport> reports) {
        return new DailyReportSummaryRow(
                countedAt,
                key.prefecture,
                key.centre,
                key.day,
                key.monday,
                reports.size(),
                DailyCounts.sum(reports.stream().map(DailyReport::reported).toList()));
    }

    /**
     * Where figures of an institution may be in it twice.
     *
     * @return the double counts by day and institution
     */
    public List<DoubleCount> doubleCounts() {
        return DoubleCount.in(reports);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportSummary that
                && countedAt.equals(that.countedAt)
                && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(countedAt, reports);
    }

    /** The moment, and how many reports there are. */
    @Override
    public String toString() {
        return "DailyReportSummary[" + countedAt + ", " + reports.size() + " reports]";
    }
}
