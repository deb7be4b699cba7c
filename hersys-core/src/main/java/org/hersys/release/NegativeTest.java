package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hersys.diagnosis.TestMethod;

/**
 * A test that was negative (陰性確認の検査). Immutable.
 *
 * @param at when the specimen was taken
 * @param method how it was tested
 */
public record NegativeTest(Moment at, TestMethod method) {

    /**
     * Checks that nothing is missing.
     *
     * @param at when the specimen was taken
     * @param method how it was tested
     */
    public NegativeTest {
        requireNonNull(at, "at");
        requireNonNull(method, "method");
    }

    /**
     * A negative test of which the day is known.
     *
     * @param day when the specimen was taken
     * @param method how it was tested
     * @return the test
     */
    public static NegativeTest of(LocalDate day, TestMethod method) {
        return new NegativeTest(Moment.of(day), method);
    }

    /**
     * A negative test of which the hour is known.
     *
     * @param hour when the specimen was taken
     * @param method how it was tested
     * @return the test
     */
    public static NegativeTest of(LocalDateTime hour, TestMethod method) {
        return new NegativeTest(Moment.of(hour), method);
    }
}
