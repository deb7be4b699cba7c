package org.hersys.json.internal.types;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.release.Moment;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/** Dates and times as ISO 8601 writes them (日付・日時). Only days that the calendar has. */
final class TimeShapes {

    private static final BilingualText A_DATE =
            BilingualText.of("実在する日付を 2022-09-26 の形式で入力してください。", "Give a date of the calendar, as in 2022-09-26.");

    private static final BilingualText A_DATE_TIME = BilingualText.of(
            "実在する日時を 2022-09-26T10:00 の形式（日本時間、時差の表記なし）で入力してください。",
            "Give a date and time of the calendar, as in 2022-09-26T10:00 (Japan time, without offset).");

    private static final BilingualText A_DATE_OR_DATE_TIME = BilingualText.of(
            "実在する日付又は日時を 2022-09-26 又は 2022-09-26T10:00 の形式（日本時間）で入力してください。",
            "Give a date or a date and time of the calendar, as in 2022-09-26 or 2022-09-26T10:00 (Japan time).");

    private static final BilingualText AN_INSTANT = BilingualText.of(
            "日時を 2022-09-26T01:00:00Z の形式（協定世界時）で入力してください。",
            "Give a point in time, as in 2022-09-26T01:00:00Z (Coordinated Universal Time).");

    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";

    /** A year of more digits, which the formatter would take, is a slip of the finger. */
    private static final int LENGTH_OF_DATE = 10;

    static final Shape<LocalDate> DATE =
            TextShape.of(LocalDate::toString, TimeShapes::date, A_DATE).format("date");

    static final Shape<LocalDateTime> DATE_TIME = TextShape.of(
                    LocalDateTime::toString, TimeShapes::dateTime, A_DATE_TIME)
            .pattern(DAY + TIME + "$");

    static final Shape<Moment> MOMENT = TextShape.of(Moment::toString, TimeShapes::moment, A_DATE_OR_DATE_TIME)
            .pattern(DAY + "(" + TIME + ")?$");

    static final Shape<Instant> INSTANT =
            TextShape.of(Instant::toString, TimeShapes::instant, AN_INSTANT).format("date-time");

    static final Shape<EffectivePeriod> PERIOD = period();

    private TimeShapes() {}

    private static Shape<EffectivePeriod> period() {
        var members = Members.<EffectivePeriod>of("EffectivePeriod", BilingualText.of("適用期間", "effective period"));
        members.optional("firstDay", DATE, EffectivePeriod::firstDay);
        members.optional("lastDay", DATE, EffectivePeriod::lastDay);
        return members.writtenOnly();
    }

    private static Optional<LocalDate> date(String text) {
        return text.length() == LENGTH_OF_DATE
                ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from)
                : Optional.empty();
    }

    private static Optional<LocalDateTime> dateTime(String text) {
        return text.indexOf('T') == LENGTH_OF_DATE
                ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME, LocalDateTime::from)
                : Optional.empty();
    }

    private static Optional<Moment> moment(String text) {
        return date(text).map(Moment::of).or(() -> dateTime(text).map(Moment::of));
    }

    private static Optional<Instant> instant(String text) {
        return text.endsWith("Z") ? parse(text, DateTimeFormatter.ISO_INSTANT, Instant::from) : Optional.empty();
    }

    private static <R> Optional<R> parse(String text, DateTimeFormatter formatter, TemporalQuery<R> query) {
        try {
            return Optional.of(formatter.parse(text, query));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
