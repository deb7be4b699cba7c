package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hersys.actor.ActorId;
import org.hersys.time.JapanTime;

/**
 * A sheet that somebody has opened to report (報告タブを開いた報告画面): by it the day of the report is fixed.
 *
 * <p>The date is that of the day in Japan on which the sheet was opened, and stays the same if midnight passes while
 * somebody types. It cannot be chosen. The store keeps the sheet, so that its id holds over a restart.
 * HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「報告年月日は報告タブを開いた時点の日付が自動で反映されます」.
 * Immutable.
 */
public final class DailyReportSheet {

    private final DailyReportSheetId id;
    private final ReportingUnit unit;
    private final Instant openedAt;
    private final ActorId openedBy;

    private DailyReportSheet(DailyReportSheetId id, ReportingUnit unit, Instant openedAt, ActorId openedBy) {
        this.id = requireNonNull(id, "id");
        this.unit = requireNonNull(unit, "unit");
        this.openedAt = requireNonNull(openedAt, "openedAt");
        this.openedBy = requireNonNull(openedBy, "openedBy");
    }

    /**
     * A sheet that was opened.
     *
     * @param id its id
     * @param unit whose report is to be filed
     * @param openedAt when
     * @param openedBy by which account
     * @return the sheet
     */
    public static DailyReportSheet of(DailyReportSheetId id, ReportingUnit unit, Instant openedAt, ActorId openedBy) {
        return new DailyReportSheet(id, unit, openedAt, openedBy);
    }

    /**
     * Its id, by which it is submitted.
     *
     * @return the id
     */
    public DailyReportSheetId id() {
        return id;
    }

    /**
     * Whose report is to be filed.
     *
     * @return the unit
     */
    public ReportingUnit unit() {
        return unit;
    }

    /**
     * The date of the report (報告年月日).
     *
     * @return the day in Japan on which the sheet was opened
     */
    public LocalDate date() {
        return LocalDate.ofInstant(openedAt, JapanTime.ZONE);
    }

    /**
     * When it was opened.
     *
     * @return the moment
     */
    public Instant openedAt() {
        return openedAt;
    }

    /**
     * Who opened it.
     *
     * @return the account
     */
    public ActorId openedBy() {
        return openedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportSheet that
                && id.equals(that.id)
                && unit.equals(that.unit)
                && openedAt.equals(that.openedAt)
                && openedBy.equals(that.openedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, unit, openedAt, openedBy);
    }

    /** The id, the unit and the date. */
    @Override
    public String toString() {
        return "DailyReportSheet[" + id + ", " + unit + ", " + date() + "]";
    }
}
