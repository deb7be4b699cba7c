package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.result.Problem;

/**
 * What the confirmation screen shows before 「報告」 is pressed (日次報告の確認画面). Nothing is stored yet. Immutable.
 */
public final class DailyReportConfirmation {

    private final DailyReportSheet sheet;
    private final DailyReportContent content;
    private final List<Problem> warnings;

    DailyReportConfirmation(DailyReportSheet sheet, DailyReportContent content, List<Problem> warnings) {
        this.sheet = requireNonNull(sheet, "sheet");
        this.content = requireNonNull(content, "content");
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The sheet, which has the unit and the date of the report.
     *
     * @return the sheet
     */
    public DailyReportSheet sheet() {
        return sheet;
    }

    /**
     * What would be reported.
     *
     * @return the content
     */
    public DailyReportContent content() {
        return content;
    }

    /**
     * The total that is to be confirmed (合計).
     *
     * @return the sum of all brackets, with what is carried in
     */
    public long total() {
        return content.reported().total();
    }

    /**
     * What to look at before reporting. A warning forbids nothing.
     *
     * @return an immutable list, most often empty
     */
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportConfirmation that
                && sheet.equals(that.sheet)
                && content.equals(that.content)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, content, warnings);
    }

    /** The sheet, the total and the warnings. */
    @Override
    public String toString() {
        return "DailyReportConfirmation[" + sheet + ", " + total() + ", " + warnings + "]";
    }
}
