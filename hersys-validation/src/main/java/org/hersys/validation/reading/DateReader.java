package org.hersys.validation.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and spreadsheets write them（日付の読み取り）.
 *
 * <table>
 *   <caption>What is read as 26 September 2022</caption>
 *   <tr><td>western</td><td>2022-09-26, 2022/9/26, 2022.9.26, 20220926, 2022年9月26日</td></tr>
 *   <tr><td>with an era</td><td>令和4年9月26日, 令4.9.26, R4.9.26, r4/9/26, R04-09-26, R040926</td></tr>
 *   <tr><td>a date cell of a spreadsheet</td><td>44830, 2022/09/26 0:00:00</td></tr>
 * </table>
 *
 * <p>In full and half width; 元年 is the first year of an era. A date of an era must lie within it: 平成31年4月30日 is read,
 * 平成31年5月1日 is not. Refused as ambiguous are years of two digits, the order day-month-year, a time other than midnight,
 * and a bare number of four digits below 2200, which is rather a year or a month and day than the serial number of a day
 * before 1906.
 */
public final class DateReader {

    /** The first day of the western calendar in Japan（明治6年1月1日）; no earlier date is read. */
    public static final LocalDate EARLIEST = LocalDate.of(1873, 1, 1);

    /** No later date is read. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String ERA = "(?:(明治?|大正?|昭和?|平成?|令和?|[MTSHR])\\.?)?";
    private static final String MIDNIGHT = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern PARTED = Pattern.compile(
            ERA + "([0-9]{1,2}|[0-9]{4}|元)([-/.年])([0-9]{1,2})([-/.月])([0-9]{1,2})(日?)" + MIDNIGHT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PACKED =
            Pattern.compile(ERA + "([0-9]{2}|[0-9]{4})([0-9]{2})([0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("([3-9][0-9]{3}|2[2-9][0-9]{2}|[1-9][0-9]{4})(?:\\.[0-9]+)?");

    private static final Set<String> NOT_KNOWN = Set.of("不明", "不詳", "未詳", "unknown");

    private static final BilingualText FORMS = BilingualText.of(
            "2022/9/26、20220926、令和4年9月26日、R4.9.26 のように、年（西暦は4桁）・月・日の順に入力してください。",
            "Write year (western ones with four digits), month and day, such as 2022-09-26, 20220926, 令和4年9月26日 or R4.9.26.");
    private static final BilingualText CALENDAR =
            BilingualText.of("暦にない日付です。実在する日付を入力してください。", "There is no such day in the calendar.");
    private static final BilingualText BOUNDS = BilingualText.of(
                    "{0}から{1}までの日付を入力してください。", "Give a date from {0} to {1}.")
            .with(EARLIEST, LATEST);
    private static final BilingualText OUTSIDE_ERA = BilingualText.of(
            "{0}は {1} から {2} までです。正しい元号又は西暦で入力してください。",
            "{0} lasted from {1} to {2}. Give the right era or the western year.");

    private DateReader() {}

    /**
     * Reads a date.
     *
     * @param text what was typed
     * @return the date, from {@link #EARLIEST} to {@link #LATEST}, or the problem {@code DATE_UNREADABLE} of the item
     *     {@code date}
     */
    public static Outcome<LocalDate> read(String text) {
        String figures = Width.figures(text);
        var parted = PARTED.matcher(figures);
        if (parted.matches() && areOfOneKind(parted.group(3), parted.group(5), parted.group(7))) {
            return date(parted.group(1), parted.group(2), parted.group(4), parted.group(6));
        }
        var packed = PACKED.matcher(figures);
        if (packed.matches()) {
            return date(packed.group(1), packed.group(2), packed.group(3), packed.group(4));
        }
        return SERIAL.matcher(figures).matches() ? ExcelSerial.read(Double.parseDouble(figures)) : refused(FORMS);
    }

    /**
     * Reads a date that somebody may have typed not to know（不明・不詳）.
     *
     * @param text what was typed
     * @return the date, empty for words that say it is not known, or the problem {@code DATE_UNREADABLE} of the item
     *     {@code date}
     */
    public static Outcome<Optional<LocalDate>> readIfKnown(String text) {
        return NOT_KNOWN.contains(Width.word(text))
                ? Outcome.accepted(Optional.empty())
                : read(text).map(Optional::of);
    }

    /** 2022年9月26日 or 2022/9/26, but not 2022/9-26. */
    private static boolean areOfOneKind(String afterYear, String afterMonth, String afterDay) {
        return afterYear.equals("年") ? afterMonth.equals("月") : afterMonth.equals(afterYear) && afterDay.isEmpty();
    }

    private static Outcome<LocalDate> date(@Nullable String eraName, String year, String month, String day) {
        if (eraName == null) {
            return year.length() == 4 ? western(Integer.parseInt(year), month, day) : refused(FORMS);
        }
        return year.length() == 4
                ? refused(FORMS)
                : JapaneseEra.of(eraName)
                        .map(era -> ofEra(era, year.equals("元") ? 1 : Integer.parseInt(year), month, day))
                        .orElseGet(() -> refused(FORMS));
    }

    private static Outcome<LocalDate> ofEra(JapaneseEra era, int year, String month, String day) {
        return existing(era.westernYear(year), month, day)
                .map(date -> era.contains(date)
                        ? Outcome.accepted(date)
                        : refused(OUTSIDE_ERA.with(era.label(), era.firstDay(), era.lastDay())))
                .orElseGet(() -> refused(CALENDAR));
    }

    private static Outcome<LocalDate> western(int year, String month, String day) {
        return existing(year, month, day)
                .map(date -> date.isBefore(EARLIEST) || date.isAfter(LATEST) ? refused(BOUNDS) : Outcome.accepted(date))
                .orElseGet(() -> refused(CALENDAR));
    }

    private static Optional<LocalDate> existing(int year, String month, String day) {
        int monthOfYear = Integer.parseInt(month);
        int dayOfMonth = Integer.parseInt(day);
        boolean exists = 1 <= monthOfYear
                && monthOfYear <= 12
                && 1 <= dayOfMonth
                && dayOfMonth <= YearMonth.of(year, monthOfYear).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, monthOfYear, dayOfMonth)) : Optional.empty();
    }

    private static Outcome<LocalDate> refused(BilingualText what) {
        return Outcome.refused(Problem.of(ReadingCodes.DATE_UNREADABLE, "date", what));
    }
}
