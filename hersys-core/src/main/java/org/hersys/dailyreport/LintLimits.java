package org.hersys.dailyreport;

import org.hersys.law.Citation;
import org.hersys.law.Sources;

/**
 * How far figures may be from the usual before somebody is asked to look again (入力の点検の目安).
 *
 * <p>No source says what is unusual. A number is, if it is more than {@code factor} times the highest of before and {@code slack}
 * more, or if even {@code slack} more would be less than the lowest of before divided by {@code factor}.
 *
 * @param leastTotal from which total on equal reports are looked at
 * @param leastBrackets of how many brackets with somebody in them on equal reports are looked at
 * @param leastReports how many earlier reports make something usual
 * @param leastWeeks how many earlier reports of the same day of the week make a total usual
 * @param factor how many times more or less is unusual, 1 or more
 * @param slack how many people do not matter, 0 or more
 */
public record LintLimits(int leastTotal, int leastBrackets, int leastReports, int leastWeeks, int factor, int slack) {

    private static final LintLimits STANDARD = new LintLimits(10, 3, 5, 2, 3, 10);

    /**
     * Checks that the limits make sense.
     *
     * @param leastTotal from which total on equal reports are looked at
     * @param leastBrackets of how many brackets with somebody in them on equal reports are looked at
     * @param leastReports how many earlier reports make something usual
     * @param leastWeeks how many earlier reports of the same day of the week make a total usual
     * @param factor how many times more or less is unusual, 1 or more
     * @param slack how many people do not matter, 0 or more
     * @throws IllegalArgumentException if one is negative, or nothing would be usual or unusual
     */
    public LintLimits {
        if (leastTotal < 0 || leastBrackets < 0 || leastReports < 1 || leastWeeks < 1 || factor < 1 || slack < 0) {
            throw new IllegalArgumentException("limits must not be negative, and ask for one report at least");
        }
    }

    /**
     * Limits that fit clinics as well as a whole prefecture.
     *
     * @return ten people in three brackets; five reports, two weeks; three times and ten people
     */
    public static LintLimits standard() {
        return STANDARD;
    }

    /**
     * Where the standard limits come from.
     *
     * @return a provisional citation
     */
    public static Citation citation() {
        return Sources.provisional("日次報告の点検の目安（東京都の公表値と診療所の規模に当てはめて定めた）");
    }

    boolean isUnusual(long number, long lowest, long highest) {
        return number > highest * factor + slack || (number + slack) * factor < lowest;
    }
}
