package org.hersys.release;

import java.time.LocalDate;
import org.hersys.text.BilingualText;

/** Writes days and hours (日付の表記), in no locale but the two languages. */
final class MomentText {

    private MomentText() {}

    static BilingualText of(Moment moment) {
        var day = of(moment.day());
        return moment.hour()
                .map(hour -> BilingualText.of("{0}{1}時{2}分", "{0} {1}:{2}")
                        .with(day, twoDigits(hour.getHour()), twoDigits(hour.getMinute())))
                .orElse(day);
    }

    static BilingualText of(LocalDate day) {
        return BilingualText.of(
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
