package org.hersys.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.hersys.time.JapanTime;

/** A clock that stands still until it is set on (進められる時計). Safe for use by many threads. */
public final class SettableClock extends Clock {

    private volatile Instant now;

    private SettableClock(Instant now) {
        this.now = requireNonNull(now, "now");
    }

    /**
     * A clock that shows a moment.
     *
     * @param now what it shows
     * @return the clock
     */
    public static SettableClock at(Instant now) {
        return new SettableClock(now);
    }

    /**
     * Sets it on.
     *
     * @param time by how much; a negative time sets it back
     */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    /** What it was set to last. */
    @Override
    public Instant instant() {
        return now;
    }

    /** That of Japan. */
    @Override
    public ZoneId getZone() {
        return JapanTime.ZONE;
    }

    /** The same clock: only its moments are of use. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
