package org.hersys.examples.cli.rows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hersys.text.BilingualText;

/** Dates as ISO 8601 writes them (日付の表記). Only days that the calendar has. */
public final class IsoTexts {

    /** What a date looks like. */
    public static final BilingualText DATE =
            BilingualText.of("実在する日付を 2022-09-26 の形式で入力してください。", "Give a date of the calendar, as in 2022-09-26.");

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
        try {
            return text.length() == LENGTH_OF_DATE
                    ? Optional.of(DateTimeFormatter.ISO_LOCAL_DATE.parse(text, LocalDate::from))
                    : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
