package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hersys.actor.Attribution;
import org.hersys.time.JapanTime;

/**
 * The report of a unit for a day (陽性者の日次報告): at most one for each.
 *
 * <p>It cannot be withdrawn. Where a correction is allowed, it is the next version of the report, and the earlier figures are
 * kept. Immutable.
 */
public final class DailyReport {

    private final DailyReportId id;
    private final ReportingUnit unit;
    private final Instant openedAt;
    private final Jurisdiction jurisdiction;
    private final Attribution submission;
    private final long version;
    private final Attribution attribution;
    private final DailyReportContent content;

    private DailyReport(
            DailyReportId id,
            ReportingUnit unit,
            Instant openedAt,
            Jurisdiction jurisdiction,
            Attribution submission,
            long version,
            Attribution attribution,
            DailyReportContent content) {
        this.id = requireNonNull(id, "id");
        this.unit = requireNonNull(unit, "unit");
        this.openedAt = requireNonNull(openedAt, "openedAt");
        this.jurisdiction = requireNonNull(jurisdiction, "jurisdiction");
        this.submission = requireNonNull(submission, "submission");
        this.version = version;
        this.attribution = requireNonNull(attribution, "attribution");
        this.content = requireNonNull(content, "content");
    }

    /**
     * The report as it is submitted, in its first version.
     *
     * @param id its id
     * @param sheet the sheet, which fixes the unit and the date
     * @param jurisdiction under which prefecture and centre it is counted
     * @param submission who submits it, and when
     * @param content what it says
     * @return the report
     */
    public static DailyReport submitted(
            DailyReportId id,
            DailyReportSheet sheet,
            Jurisdiction jurisdiction,
            Attribution submission,
            DailyReportContent content) {
        return new DailyReport(id, sheet.unit(), sheet.openedAt(), jurisdiction, submission, 1, submission, content);
    }

    /**
     * A report as a store has kept it.
     *
     * @param id its id
     * @param unit who filed it
     * @param openedAt when its sheet was opened
     * @param jurisdiction under which prefecture and centre it is counted
     * @param submission who submitted it, and when
     * @param version its version, 1 for the first
     * @param attribution who made this version, and when
     * @param content what it says
     * @return the report
     * @throws IllegalArgumentException if the version is below 1
     */
    public static DailyReport stored(
            DailyReportId id,
            ReportingUnit unit,
            Instant openedAt,
            Jurisdiction jurisdiction,
            Attribution submission,
            long version,
            Attribution attribution,
            DailyReportContent content) {
        if (version < 1) {
            throw new IllegalArgumentException("the version must be 1 or more, but was " + version);
        }
        return new DailyReport(id, unit, openedAt, jurisdiction, submission, version, attribution, content);
    }

    /**
     * The next version, with other figures.
     *
     * @param corrected what is right
     * @param by who corrects it, and when
     * @return the next version; this one is kept beside it
     */
    public DailyReport corrected(DailyReportContent corrected, Attribution by) {
        return new DailyReport(id, unit, openedAt, jurisdiction, submission, version + 1, by, corrected);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public DailyReportId id() {
        return id;
    }

    /**
     * Who filed it.
     *
     * @return the unit
     */
    public ReportingUnit unit() {
        return unit;
    }

    /**
     * The date of the report (報告年月日).
     *
     * @return the day in Japan on which its sheet was opened
     */
    public LocalDate date() {
        return LocalDate.ofInstant(openedAt, JapanTime.ZONE);
    }

    /**
     * When its sheet was opened.
     *
     * @return the moment
     */
    public Instant openedAt() {
        return openedAt;
    }

    /**
     * Under which prefecture and centre it is counted.
     *
     * @return the jurisdiction at the submission
     */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /**
     * Who submitted it, and when.
     *
     * @return the attribution of the first version
     */
    public Attribution submission() {
        return submission;
    }

    /**
     * Its version.
     *
     * @return 1 as it was submitted, one more for each correction
     */
    public long version() {
        return version;
    }

    /**
     * Whether it says something else than at its submission.
     *
     * @return true from the second version on
     */
    public boolean isCorrected() {
        return version > 1;
    }

    /**
     * Who made this version, and when.
     *
     * @return the attribution
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * What it says.
     *
     * @return lines, and what is carried in
     */
    public DailyReportContent content() {
        return content;
    }

    /**
     * What is reported.
     *
     * @return the counts with what is carried in
     */
    public DailyCounts reported() {
        return content.reported();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReport that
                && id.equals(that.id)
                && unit.equals(that.unit)
                && openedAt.equals(that.openedAt)
                && jurisdiction.equals(that.jurisdiction)
                && submission.equals(that.submission)
                && version == that.version
                && attribution.equals(that.attribution)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, unit, openedAt, jurisdiction, submission, version, attribution, content);
    }

    /** The unit, the date, the version and the total. */
    @Override
    public String toString() {
        return "DailyReport[" + unit + ", " + date() + ", version " + version + ", "
                + reported().total() + "]";
    }
}
