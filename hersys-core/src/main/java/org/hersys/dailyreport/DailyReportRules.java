package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

/**
 * The rules on daily reports that a host may replace (日次報告の規則): who corrects when, until when is in time, what looks odd.
 *
 * <p>On which days there are reports follows from the law on notification. Immutable.
 *
 * @param corrections who may correct a report on which day
 * @param deadlines until when a report is in time, by prefecture and channel
 * @param lint what is told of figures that do not look like the ones before
 */
public record DailyReportRules(CorrectionRules corrections, DailyReportDeadlines deadlines, DailyReportLint lint) {

    private static final DailyReportRules STANDARD = new DailyReportRules(
            CorrectionRules.standard(), DailyReportDeadlines.standard(), DailyReportLint.standard());

    /**
     * Checks that nothing is missing.
     *
     * @param corrections who may correct a report on which day
     * @param deadlines until when a report is in time, by prefecture and channel
     * @param lint what is told of figures that do not look like the ones before
     */
    public DailyReportRules {
        requireNonNull(corrections, "corrections");
        requireNonNull(deadlines, "deadlines");
        requireNonNull(lint, "lint");
    }

    /**
     * The rules as they were.
     *
     * @return corrections from 2022-10-06 on, the deadlines that public sources tell, and the usual limits
     */
    public static DailyReportRules standard() {
        return STANDARD;
    }

    /**
     * The same rules with other corrections.
     *
     * @param other who may correct a report on which day
     * @return new rules
     */
    public DailyReportRules with(CorrectionRules other) {
        return new DailyReportRules(other, deadlines, lint);
    }

    /**
     * The same rules with other deadlines.
     *
     * @param other until when a report is in time
     * @return new rules
     */
    public DailyReportRules with(DailyReportDeadlines other) {
        return new DailyReportRules(corrections, other, lint);
    }

    /**
     * The same rules with another lint.
     *
     * @param other what is told of figures that look odd
     * @return new rules
     */
    public DailyReportRules with(DailyReportLint other) {
        return new DailyReportRules(corrections, deadlines, other);
    }
}
