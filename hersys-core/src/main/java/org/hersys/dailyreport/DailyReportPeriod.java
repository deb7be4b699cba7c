package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/**
 * On which days there is a daily report, in each prefecture (日次報告の対象期間).
 *
 * <p>It has no days of its own: there is a daily report wherever the edition of the reporting law that governs the day counts
 * somebody in it. Immutable and safe for use by many threads.
 */
public final class DailyReportPeriod {

    private static final BilingualText OPEN = BilingualText.of("（期限なし）", "no day set");

    private static final DailyReportPeriod STANDARD = new DailyReportPeriod(ReportingRegimes.standard());

    private final ReportingRegimes regimes;

    private DailyReportPeriod(ReportingRegimes regimes) {
        this.regimes = requireNonNull(regimes, "regimes");
    }

    /**
     * The days of the law as it was: from 2022-09-26, in some prefectures earlier, to 2023-05-07.
     *
     * @return the period
     */
    public static DailyReportPeriod standard() {
        return STANDARD;
    }

    /**
     * The days of other rules.
     *
     * @param regimes who is notified and counted on which day
     * @return the period
     */
    public static DailyReportPeriod of(ReportingRegimes regimes) {
        return new DailyReportPeriod(regimes);
    }

    /**
     * The days of a prefecture.
     *
     * @param prefecture the prefecture
     * @return from the first day to the last with a daily report, or empty if there is none at all
     */
    public Optional<EffectivePeriod> in(Prefecture prefecture) {
        List<EffectivePeriod> stretches = regimes.in(prefecture).values().stream()
                .filter(DailyReportPeriod::counts)
                .map(GoverningRegime::period)
                .toList();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(EffectivePeriod.of(
                        stretches.get(0).startInclusive(),
                        stretches.get(stretches.size() - 1).endExclusive()));
    }

    private static boolean counts(GoverningRegime governing) {
        return governing.regime().counted().isPresent();
    }

    /**
     * Whether there is a report of a day.
     *
     * @param day the date of the report
     * @param prefecture where the unit is
     * @return the day, or {@code DAILY_REPORT_NOT_IN_FORCE} of the item {@code date}
     */
    public Outcome<LocalDate> check(LocalDate day, Prefecture prefecture) {
        if (counts(regimes.governing(day, prefecture))) {
            return Outcome.accepted(day);
        }
        var period = in(prefecture);
        return Outcome.refused(Problem.of(
                ProblemCode.DAILY_REPORT_NOT_IN_FORCE,
                "date",
                day,
                period.flatMap(EffectivePeriod::firstDay)
                        .<Object>map(first -> first)
                        .orElse(OPEN),
                period.flatMap(EffectivePeriod::lastDay)
                        .<Object>map(last -> last)
                        .orElse(OPEN)));
    }
}
