package org.hersys.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hersys.time.JapanTime;

/** Dates and times as the screens of HER-SYS wrote them, such as 2022/09/07. */
final class JapaneseDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm", Locale.ROOT);

    private JapaneseDates() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** In Japan, to the minute. */
    static String dateAndTime(Instant moment) {
        return DATE_AND_TIME.format(moment.atZone(JapanTime.ZONE));
    }
}
