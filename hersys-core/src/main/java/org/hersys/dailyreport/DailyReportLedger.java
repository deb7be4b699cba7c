package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has reported and what it has to adjust in later reports (翌日分での調整の台帳): from it the true count of each day
 * is told.
 *
 * <p>A report cannot be corrected, or only for a while; what was wrong goes into the next one (HER-SYS新機能
 * 陽性者の日次報告方法について 医療機関向け（2022-09-16）「翌日分にて調整」). So the figures of a report are not those of its day: the true
 * count is what was reported, less what of it belongs to other days, and with what the ledger says of the day.
 *
 * <p>A ledger is what a store holds, put together; adding something returns a new one. Immutable and safe for use by many
 * threads.
 */
public final class DailyReportLedger {

    private static final Comparator<CarryOver> OLDEST_FIRST = Comparator.comparing(CarryOver::day)
            .thenComparing(entry -> entry.attribution().at())
            .thenComparing(entry -> entry.id().value());

    private final ReportingUnit unit;
    /** The newest version of each report by its date. */
    private final SortedMap<LocalDate, DailyReport> reports;
    /** The oldest first. */
    private final Map<CarryOverId, CarryOver> entries;

    private DailyReportLedger(
            ReportingUnit unit, SortedMap<LocalDate, DailyReport> reports, Map<CarryOverId, CarryOver> entries) {
        this.unit = requireNonNull(unit, "unit");
        this.reports = reports;
        this.entries = entries;
    }

    /**
     * The ledger of a unit as a store holds it.
     *
     * @param unit whose it is
     * @param reports its reports, each in its newest version only, in any order
     * @param entries its entries, in any order
     * @return the ledger
     * @throws IllegalArgumentException if something is of another unit, or there are two reports of a date or two entries of
     *     an id
     */
    public static DailyReportLedger of(
            ReportingUnit unit, Collection<DailyReport> reports, Collection<CarryOver> entries) {
        var byDate = new TreeMap<LocalDate, DailyReport>();
        for (var report : reports) {
            requireSame(unit, report.unit());
            if (byDate.put(report.date(), report) != null) {
                throw new IllegalArgumentException(
                        "a date must have one report, but there were two of " + report.date());
            }
        }
        var byId = new LinkedHashMap<CarryOverId, CarryOver>();
        for (var entry : entries.stream().sorted(OLDEST_FIRST).toList()) {
            requireSame(unit, entry.unit());
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("an entry must have an id of its own, but two have " + entry.id());
            }
        }
        return new DailyReportLedger(unit, byDate, byId);
    }

    private static void requireSame(ReportingUnit unit, ReportingUnit other) {
        if (!unit.equals(other)) {
            throw new IllegalArgumentException("it must be of " + unit + ", but was of " + other);
        }
    }

    /**
     * The ledger with one more entry.
     *
     * @param entry what was wrong
     * @return the new ledger; or {@code DAILY_COUNT_OUT_OF_RANGE} of the item {@code amount}, if it would take off more than
     *     there were on the day
     * @throws IllegalArgumentException if the entry is of another unit, or its id is in use
     */
    public Outcome<DailyReportLedger> with(CarryOver entry) {
        var more = new ArrayList<>(entries.values());
        more.add(entry);
        var changed = of(unit, reports.values(), more);
        long count = changed.trueCount(entry.day(), entry.bracket());
        return isInRange(count)
                ? Outcome.accepted(changed)
                : Outcome.refused(outOfRange("amount", entry.bracket(), count));
    }

    /**
     * The ledger with one more report, or with the next version of one.
     *
     * @param report the report
     * @return the new ledger; or {@code DAILY_CARRY_OVER_NOT_OPEN}, if it takes in more than is left, or
     *     {@code DAILY_COUNT_OUT_OF_RANGE}, if the ledger takes off more than there were on the day then
     * @throws IllegalArgumentException if the report is of another unit
     */
    public Outcome<DailyReportLedger> with(DailyReport report) {
        requireSame(unit, report.unit());
        var others = new TreeMap<>(reports);
        others.put(report.date(), report);
        var changed = new DailyReportLedger(unit, others, entries);
        var problems = new ArrayList<>(
                check(report.date(), report.content().carriedIn()).problems());
        problems.addAll(changed.trueCounts(report.date()).problems());
        return problems.isEmpty() ? Outcome.accepted(changed) : Outcome.refused(problems);
    }

    /**
     * Whose ledger it is.
     *
     * @return the unit
     */
    public ReportingUnit unit() {
        return unit;
    }

    /**
     * The days of which it says something.
     *
     * @return the dates of reports and the days of entries, the earliest first, the caller's own
     */
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<>(reports.keySet());
        entries.values().forEach(entry -> days.add(entry.day()));
        return days;
    }

    /**
     * All entries, also those that reports have taken in.
     *
     * @return an immutable list, the oldest day first
     */
    public List<CarryOver> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * How many positive patients of a bracket a day really had, as far as the unit has said so.
     *
     * @param day the day
     * @param bracket the bracket
     * @return reported, less what of it belongs to other days, and with the entries of the day; below 0 only where a store
     *     holds entries that contradict the report
     */
    public long trueCount(LocalDate day, AgeBracket bracket) {
        long count = 0;
        var report = reports.get(day);
        if (report != null) {
            count = (long) report.reported().at(bracket) - report.content().carriedIn(bracket);
        }
        for (var entry : entries.values()) {
            if (entry.day().equals(day) && entry.bracket() == bracket) {
                count += entry.amount();
            }
        }
        return count;
    }

    /**
     * How many positive patients a day really had, as far as the unit has said so (真の件数).
     *
     * @param day the day; zero for one of which the ledger says nothing
     * @return the counts; or {@code DAILY_COUNT_OUT_OF_RANGE} with the brackets, where a store holds entries that contradict
     *     the report
     */
    public Outcome<DailyCounts> trueCounts(LocalDate day) {
        var problems = new ArrayList<Problem>();
        var counts = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            long count = trueCount(day, bracket);
            if (isInRange(count)) {
                counts.put(bracket, (int) count);
            } else {
                problems.add(outOfRange("counts." + bracket.name(), bracket, count));
            }
        }
        return problems.isEmpty() ? Outcome.accepted(DailyCounts.of(counts)) : Outcome.refused(problems);
    }

    private static boolean isInRange(long count) {
        return count >= 0 && count <= DailyCounts.HIGHEST;
    }

    private static Problem outOfRange(String item, AgeBracket bracket, long count) {
        return Problem.of(ProblemCode.DAILY_COUNT_OUT_OF_RANGE, item, bracket.label(), count, DailyCounts.HIGHEST);
    }

    /**
     * What of an entry no report has taken in yet.
     *
     * @param entry the id of the entry
     * @return of the sign of the entry; 0 if nothing is left or the ledger has no such entry
     */
    public int left(CarryOverId entry) {
        return leftBeside(entry, null);
    }

    /** What is left if the report of a date is not looked at. */
    private int leftBeside(CarryOverId id, @Nullable LocalDate date) {
        var entry = entries.get(id);
        if (entry == null) {
            return 0;
        }
        int left = entry.amount();
        for (var report : reports.values()) {
            for (var part : report.content().carriedIn()) {
                if (part.carryOver().equals(id) && !report.date().equals(date)) {
                    left -= part.amount();
                }
            }
        }
        return left;
    }

    /**
     * The entries of which something is left.
     *
     * @return an immutable list, the oldest day first
     */
    public List<CarryOver> open() {
        return entries.values().stream().filter(entry -> left(entry.id()) != 0).toList();
    }

    /**
     * What a report should take in of the days before it (翌日分で調整する数の提案).
     *
     * <p>All that is too few in a bracket, and of what is too many as much as the bracket has, the oldest first; the rest waits
     * for the next report. If the date has a report already, the proposal is for a correction of it.
     *
     * @param date the date of the report
     * @param own how many there were on the day itself
     * @return the parts, the oldest day first; empty if nothing is to be adjusted
     */
    public List<CarriedIn> propose(LocalDate date, DailyCounts own) {
        var sums = own.asMap();
        var amounts = new LinkedHashMap<CarryOver, Integer>();
        // What is added first leaves more from which to take off.
        for (boolean adding : List.of(true, false)) {
            for (var entry : entries.values()) {
                int left = entry.day().isBefore(date) ? leftBeside(entry.id(), date) : 0;
                if (left != 0 && left > 0 == adding) {
                    int sum = requireNonNull(sums.get(entry.bracket()));
                    int amount = adding ? Math.min(left, DailyCounts.HIGHEST - sum) : Math.max(left, -sum);
                    sums.put(entry.bracket(), sum + amount);
                    amounts.put(entry, amount);
                }
            }
        }
        return entries.values().stream()
                .filter(entry -> amounts.getOrDefault(entry, 0) != 0)
                .map(entry -> CarriedIn.of(entry, amounts.getOrDefault(entry, 0)))
                .toList();
    }

    /**
     * Whether a report may take something in.
     *
     * @param date the date of the report; if it has one already, that one is to be replaced
     * @param carriedIn the parts
     * @return the parts; or {@code DAILY_CARRY_OVER_NOT_OPEN} of the item {@code carriedIn[0]} and so on, for each that is not
     *     as its entry says, or is more than is left, or is not of a day before
     */
    public Outcome<List<CarriedIn>> check(LocalDate date, List<CarriedIn> carriedIn) {
        var problems = new ArrayList<Problem>();
        var left = new LinkedHashMap<CarryOverId, Integer>();
        for (int i = 0; i < carriedIn.size(); i++) {
            var part = carriedIn.get(i);
            int rest = left.computeIfAbsent(part.carryOver(), id -> leftBeside(id, date));
            if (isOpen(part, rest, date)) {
                left.put(part.carryOver(), rest - part.amount());
            } else {
                problems.add(Problem.of(
                        ProblemCode.DAILY_CARRY_OVER_NOT_OPEN,
                        "carriedIn[" + i + "]",
                        part.day(),
                        part.bracket().label(),
                        part.amount(),
                        rest));
            }
        }
        return problems.isEmpty() ? Outcome.accepted(List.copyOf(carriedIn)) : Outcome.refused(problems);
    }

    private boolean isOpen(CarriedIn part, int rest, LocalDate date) {
        var entry = entries.get(part.carryOver());
        boolean isOfTheEntry = entry != null
                && entry.day().equals(part.day())
                && entry.bracket() == part.bracket()
                && part.day().isBefore(date);
        return isOfTheEntry
                && Integer.signum(part.amount()) == Integer.signum(rest)
                && Math.abs(part.amount()) <= Math.abs(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportLedger that
                && unit.equals(that.unit)
                && reports.equals(that.reports)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, reports, entries);
    }

    /** The unit, and how many reports and entries there are. */
    @Override
    public String toString() {
        return "DailyReportLedger[" + unit + ", " + reports.size() + " reports, " + entries.size() + " entries]";
    }
}
