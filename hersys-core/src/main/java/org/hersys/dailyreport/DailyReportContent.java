package org.hersys.dailyreport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * What a report says (日次報告の内容): its lines, and what it takes in from the ledger.
 *
 * <p>What is reported is the sum of both. No bracket of it is negative. Immutable.
 */
public final class DailyReportContent {

    private final List<DailyReportLine> lines;
    private final List<CarriedIn> carriedIn;
    private final DailyCounts reported;

    private DailyReportContent(List<DailyReportLine> lines, List<CarriedIn> carriedIn, DailyCounts reported) {
        this.lines = List.copyOf(lines);
        this.carriedIn = List.copyOf(carriedIn);
        this.reported = reported;
    }

    /**
     * The unit's own figures alone, with nothing of other days.
     *
     * @param counts the figures
     * @return the content
     */
    public static DailyReportContent of(DailyCounts counts) {
        return new DailyReportContent(List.of(DailyReportLine.own(counts)), List.of(), counts);
    }

    /**
     * Lines of the day, and what is taken in of other days besides.
     *
     * @param lines one line for each origin
     * @param carriedIn the parts of the ledger
     * @return the content; or {@code DAILY_COUNT_OUT_OF_RANGE} with the bracket, if what is carried in would make it negative
     *     or the lines make it too high
     */
    public static Outcome<DailyReportContent> of(List<DailyReportLine> lines, List<CarriedIn> carriedIn) {
        var sums = new EnumMap<AgeBracket, Long>(AgeBracket.class);
        lines.forEach(line -> line.counts().asMap().forEach((bracket, number) -> add(sums, bracket, number)));
        carriedIn.forEach(each -> add(sums, each.bracket(), each.amount()));
        return inRange(sums, "counts").map(reported -> new DailyReportContent(lines, carriedIn, reported));
    }

    /**
     * What somebody typed, which has in it what is taken in of other days: the rest is of the day itself.
     *
     * @param reported the figures as they are reported
     * @param carriedIn the parts of the ledger that are in them
     * @return the content; or {@code DAILY_COUNT_OUT_OF_RANGE} with the bracket, if fewer are reported than are carried in
     */
    public static Outcome<DailyReportContent> reporting(DailyCounts reported, List<CarriedIn> carriedIn) {
        var own = new EnumMap<AgeBracket, Long>(AgeBracket.class);
        reported.asMap().forEach((bracket, number) -> add(own, bracket, number));
        carriedIn.forEach(each -> add(own, each.bracket(), -each.amount()));
        return inRange(own, "counts")
                .map(counts -> new DailyReportContent(List.of(DailyReportLine.own(counts)), carriedIn, reported));
    }

    private static void add(Map<AgeBracket, Long> sums, AgeBracket bracket, long number) {
        sums.merge(bracket, number, Long::sum);
    }

    private static Outcome<DailyCounts> inRange(Map<AgeBracket, Long> sums, String item) {
        var problems = new ArrayList<Problem>();
        var numbers = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
        sums.forEach((bracket, sum) -> {
            if (sum < 0 || sum > DailyCounts.HIGHEST) {
                problems.add(Problem.of(
                        ProblemCode.DAILY_COUNT_OUT_OF_RANGE,
                        item + "." + bracket.name(),
                        bracket.label(),
                        sum,
                        DailyCounts.HIGHEST));
            } else {
                numbers.put(bracket, sum.intValue());
            }
        });
        return problems.isEmpty() ? Outcome.accepted(DailyCounts.of(numbers)) : Outcome.refused(problems);
    }

    /**
     * The figures of the day by their origin.
     *
     * @return an immutable list
     */
    public List<DailyReportLine> lines() {
        return lines;
    }

    /**
     * What is taken in of other days.
     *
     * @return an immutable list
     */
    public List<CarriedIn> carriedIn() {
        return carriedIn;
    }

    /**
     * What is reported: the lines and what is carried in, together.
     *
     * @return the counts
     */
    public DailyCounts reported() {
        return reported;
    }

    /**
     * How many of a bracket are carried in, less those that are taken off.
     *
     * @param bracket which one
     * @return the sum, which may be negative
     */
    public int carriedIn(AgeBracket bracket) {
        return carriedIn.stream()
                .filter(each -> each.bracket() == bracket)
                .mapToInt(CarriedIn::amount)
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportContent that && lines.equals(that.lines) && carriedIn.equals(that.carriedIn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, carriedIn);
    }

    /** What is reported, and of how many lines. */
    @Override
    public String toString() {
        return "DailyReportContent[" + reported + ", " + lines.size() + " lines, " + carriedIn.size() + " carried in]";
    }
}
