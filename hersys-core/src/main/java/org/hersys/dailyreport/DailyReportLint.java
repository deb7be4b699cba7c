package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hersys.person.AgeBracket;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Looks for figures that are likely to be a mistake (日次報告の入力の点検). It only warns.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DailyReportLint {

    private static final DailyReportLint STANDARD = new DailyReportLint(LintLimits.standard());

    private final LintLimits limits;

    private DailyReportLint(LintLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /**
     * The lint with the standard limits.
     *
     * @return the lint
     */
    public static DailyReportLint standard() {
        return STANDARD;
    }

    /**
     * The lint with other limits.
     *
     * @param limits how far is unusual
     * @return the lint
     */
    public static DailyReportLint of(LintLimits limits) {
        return new DailyReportLint(limits);
    }

    /**
     * What is worth another look.
     *
     * @param now the figures
     * @param day the date of the report
     * @param earlier reports of the same unit; only those of days before are looked at, so that all of some weeks can be given
     * @return the warnings {@code IDENTICAL_TO_EARLIER}, {@code BRACKET_UNUSUAL} of the item {@code counts.AGED_0} and so on,
     *     and {@code TOTAL_UNUSUAL}; empty if there is none
     */
    public List<Problem> warnings(DailyCounts now, LocalDate day, Collection<DatedCounts> earlier) {
        var before = earlier.stream().filter(each -> each.day().isBefore(day)).toList();
        var warnings = new ArrayList<Problem>();
        identical(now, before).ifPresent(warnings::add);
        if (before.size() >= limits.leastReports()) {
            for (var bracket : AgeBracket.values()) {
                unusual(before, now, counts -> counts.at(bracket))
                        .map(range -> Problem.of(
                                ProblemCode.BRACKET_UNUSUAL,
                                "counts." + bracket.name(),
                                bracket.label(),
                                now.at(bracket),
                                range.lowest(),
                                range.highest()))
                        .ifPresent(warnings::add);
            }
        }
        var sameDays = before.stream()
                .filter(each -> each.day().getDayOfWeek() == day.getDayOfWeek())
                .toList();
        if (sameDays.size() >= limits.leastWeeks()) {
            unusual(sameDays, now, DailyCounts::total)
                    .map(range ->
                            Problem.ofWhole(ProblemCode.TOTAL_UNUSUAL, now.total(), range.lowest(), range.highest()))
                    .ifPresent(warnings::add);
        }
        return List.copyOf(warnings);
    }

    private Optional<Problem> identical(DailyCounts now, List<DatedCounts> before) {
        long brackets = now.inOrder().stream().filter(number -> number > 0).count();
        if (now.total() < limits.leastTotal() || brackets < limits.leastBrackets()) {
            return Optional.empty();
        }
        return before.stream()
                .filter(each -> each.counts().equals(now))
                .map(DatedCounts::day)
                .max(Comparator.naturalOrder())
                .map(day -> Problem.ofWhole(ProblemCode.IDENTICAL_TO_EARLIER, day));
    }

    private record Range(long lowest, long highest) {}

    /** The range of before, if the number is far outside of it. */
    private Optional<Range> unusual(List<DatedCounts> before, DailyCounts now, ToLongFunction<DailyCounts> number) {
        var usual = before.stream()
                .mapToLong(each -> number.applyAsLong(each.counts()))
                .summaryStatistics();
        return limits.isUnusual(number.applyAsLong(now), usual.getMin(), usual.getMax())
                ? Optional.of(new Range(usual.getMin(), usual.getMax()))
                : Optional.empty();
    }
}
