package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.hersys.dailyreport.DailyReport;
import org.hersys.result.Problem;

/** That a daily report is done (日次報告の完了), as it was submitted or corrected. Immutable. */
public final class DailyReportReceipt {

    private final DailyReport report;
    private final List<Problem> warnings;

    DailyReportReceipt(DailyReport report, List<Problem> warnings) {
        this.report = requireNonNull(report, "report");
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The report as it is stored.
     *
     * @return the report
     */
    public DailyReport report() {
        return report;
    }

    /**
     * What is to be looked at. A warning has forbidden nothing.
     *
     * @return an immutable list, most often empty
     */
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportReceipt that && report.equals(that.report) && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, warnings);
    }

    /** The report and the warnings. */
    @Override
    public String toString() {
        return "DailyReportReceipt[" + report + ", " + warnings + "]";
    }
}
