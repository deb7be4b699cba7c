package org.hersys.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Japan's time (日本時間), the only one in which hersys counts days.
 *
 * <p>The zone of the JVM is never asked: a server in UTC, Tokyo or Honolulu gives the same answers.
 */
public final class JapanTime {

    /** Asia/Tokyo. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    /**
     * Today's date in Japan.
     *
     * @param clock tells the instant; its own zone is ignored
     * @return the date in Japan at that instant
     */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
