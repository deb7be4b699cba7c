package org.hersys.validation.reading;

import java.time.LocalDate;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;

/**
 * The number behind a date cell of a spreadsheet（Excelのシリアル値、1900年方式）.
 *
 * <p>Day 1 is 1900-01-01. Excel believes that 1900 was a leap year: its day 60 is 1900-02-29, which never was, and every
 * day after it is counted one too high. Here day 60 is refused, and the days on both sides are what the cell shows.
 */
public final class ExcelSerial {

    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final BilingualText HINT = BilingualText.of(
            "1（1900年1月1日）以上2958465（9999年12月31日）以下のシリアル値を入力してください。60（1900年2月29日）は実在しません。",
            "Give a serial number from 1 (1900-01-01) to 2958465 (9999-12-31); 60 (1900-02-29) does not exist.");

    private ExcelSerial() {}

    /**
     * The date of a serial number.
     *
     * @param serial the number; what stands behind the point is the time of day and is left out
     * @return the date the cell shows, or the problem {@code DATE_UNREADABLE} of the item {@code date}
     */
    public static Outcome<LocalDate> read(double serial) {
        int day = (int) serial;
        if (!(serial >= 1 && serial < LAST_DAY + 1) || day == DAY_THAT_NEVER_WAS) {
            return Outcome.refused(Problem.of(ReadingCodes.DATE_UNREADABLE, "date", HINT));
        }
        return Outcome.accepted(LocalDate.of(1899, 12, 31).plusDays(day < DAY_THAT_NEVER_WAS ? day : day - 1));
    }
}
