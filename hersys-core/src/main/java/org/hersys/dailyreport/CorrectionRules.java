package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.JapanTime;
import org.hersys.time.Timeline;

/**
 * Who may correct a daily report, on which day of correcting (日次報告の訂正に関する規定の適用).
 *
 * <p>The rule is that of the day on which somebody corrects, not that of the date of the report. Immutable and safe for use by
 * many threads.
 */
public final class CorrectionRules {

    private static final LocalDate FUNCTION_RELEASED = LocalDate.of(2022, 10, 6);

    private static final LocalDate NATIONWIDE_START = LocalDate.of(2022, 9, 26);

    private static final Citation FUNCTION = Citation.of("HER-SYSにおける日次報告の修正機能", Provenance.PUBLIC)
            .numbered("事務連絡")
            .readAt("https://wic-net.com/material/document/6205/9");

    private static final CorrectionRules STANDARD = new CorrectionRules(Timeline.startingWith(CorrectionRule.of(
                    "no-correction",
                    BilingualText.of(
                            "取下げ・訂正はできず、翌日分にて調整する", "no withdrawal and no correction: adjusted in the next report"),
                    Sources.DAILY_REPORT_BRIEFING.at("日次報告画面の報告方法")))
            .from(
                    FUNCTION_RELEASED,
                    CorrectionRule.of(
                                    "correction",
                                    BilingualText.of(
                                            "当日中の訂正、都道府県等による遡っての訂正",
                                            "corrected on its day, and by prefectures back to the start"),
                                    FUNCTION)
                            .allowingTheUnitOnTheDay(FUNCTION.at("機能②"))
                            .allowingSupervisors(NATIONWIDE_START, FUNCTION.at("機能①")))
            .build());

    private final Timeline<CorrectionRule> timeline;

    private CorrectionRules(Timeline<CorrectionRule> timeline) {
        this.timeline = requireNonNull(timeline, "timeline");
    }

    /**
     * The rules as they were.
     *
     * @return no correction, and corrections from 2022-10-06 on
     */
    public static CorrectionRules standard() {
        return STANDARD;
    }

    /**
     * Other rules.
     *
     * @param timeline which rule is in force on which day
     * @return the rules
     */
    public static CorrectionRules of(Timeline<CorrectionRule> timeline) {
        return new CorrectionRules(timeline);
    }

    /**
     * The rule in force on a day.
     *
     * @param day the day on which somebody corrects
     * @return the rule
     */
    public CorrectionRule on(LocalDate day) {
        return timeline.on(day);
    }

    /**
     * Whether a report may be corrected now.
     *
     * @param who in which position
     * @param report the report
     * @param now when
     * @return the rule that allows it, or {@code DAILY_CORRECTION_NOT_ALLOWED} with what is right
     */
    public Outcome<CorrectionRule> mayCorrect(CorrectionRight who, DailyReport report, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, JapanTime.ZONE);
        var rule = on(today);
        return rule.allows(who, report.date(), today)
                ? Outcome.accepted(rule)
                : Outcome.refused(Problem.ofWhole(ProblemCode.DAILY_CORRECTION_NOT_ALLOWED, rule.advice(who)));
    }

    /**
     * When the rule changed.
     *
     * @return the rules by day
     */
    public Timeline<CorrectionRule> timeline() {
        return timeline;
    }
}
