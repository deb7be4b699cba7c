package org.hersys.examples.cli.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import org.hersys.text.BilingualText;

/** Dates and times as ISO 8601 writes them (日付・日時の表記). Only days that the calendar has. */
public final class IsoTexts {

    /** What a date looks like. */
    public static final BilingualText DATE =
            BilingualText.of("実在する日付を 2022-09-26 の形式で入力してください。", "Give a date of the calendar, as in 2022-09-26.");

    static final BilingualText DATE_TIME = BilingualText.of(
            "実在する日時を 2022-09-26T10:00 の形式（日本時間、時差の表記なし）で入力してください。",
            "Give a date and time of the calendar, as in 2022-09-26T10:00 (Japan time, without offset).");

    static final BilingualText DATE_OR_DATE_TIME = BilingualText.of(
            "実在する日付又は日時を 2022-09-26 又は 2022-09-26T10:00 の形式（日本時間）で入力してください。",
            "Give a date or a date and time of the calendar, as in 2022-09-26 or 2022-09-26T10:00 (Japan time).");

    /** A year of more digits, which the formatter would take, is a slip of the finger. */
    private static final int LENGTH_OF_DATE = 10;

    private IsoTexts() {}

    /**
     * Reads a date.
     *
     * @param text what is written
     * @return the date, or empty if it is none
     */
    public static Optional<LocalDate> date(String text) {
        return text.length() == LENGTH_OF_DATE
                ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from)
                : Optional.empty();
    }

    static Optional<LocalDateTime> dateTime(String text) {
        return text.indexOf('T') == LENGTH_OF_DATE
                ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME, LocalDateTime::from)
                : Optional.empty();
    }

    private static <R> Optional<R> parse(String text, DateTimeFormatter formatter, TemporalQuery<R> query) {
        try {
            return Optional.of(formatter.parse(text, query));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
