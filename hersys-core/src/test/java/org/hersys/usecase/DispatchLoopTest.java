package org.hersys.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.message.SendResult;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.junit.jupiter.api.Test;

class DispatchLoopTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void the_first_pause_is_the_interval_and_each_failure_doubles_it_up_to_a_minute() {
        assertEquals(
                List.of(5L, 10L, 20L, 40L, 60L, 60L),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(failures -> every(Duration.ofSeconds(5))
                                .pauseAfter(failures)
                                .toSeconds())
                        .toList());
    }

    @Test
    void however_often_it_fails_and_however_short_the_interval_is_the_pause_grows_to_a_minute() {
        var loop = every(Duration.ofMillis(1));

        assertEquals(Duration.ofMillis(32_768), loop.pauseAfter(16));
        assertEquals(MINUTE, loop.pauseAfter(17));
        assertEquals(MINUTE, loop.pauseAfter(1_000));
        assertEquals(MINUTE, loop.pauseAfter(Integer.MAX_VALUE));
    }

    @Test
    void an_interval_of_more_than_a_minute_stays_as_it_is() {
        for (int failures : List.of(1, 2, 1_000)) {
            assertEquals(MINUTE, every(MINUTE).pauseAfter(failures));
            assertEquals(Duration.ofDays(1), every(Duration.ofDays(1)).pauseAfter(failures));
        }
    }

    private static DispatchLoop every(Duration interval) {
        var dispatching = DispatchingMessages.builder(
                        new InMemoryUnitOfWork(), Clock.systemUTC(), message -> SendResult.sent())
                .build();
        return DispatchLoop.every(interval, dispatching);
    }
}
