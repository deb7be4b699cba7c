package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.hersys.result.Outcome;
import org.hersys.result.internal.UuidReader;

/**
 * The name of one daily report within the system (日次報告の識別子), without meaning outside of it. Immutable.
 *
 * @param value the identifier
 */
public record DailyReportId(UUID value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the identifier
     */
    public DailyReportId {
        requireNonNull(value, "value");
    }

    /**
     * An id that was given out.
     *
     * @param value the identifier
     * @return the id
     */
    public static DailyReportId of(UUID value) {
        return new DailyReportId(value);
    }

    /**
     * A new id that nobody can guess.
     *
     * @return an id that was never given out
     */
    public static DailyReportId random() {
        return of(UUID.randomUUID());
    }

    /**
     * Reads an id in its usual form of thirty-six characters.
     *
     * @param text the identifier in upper or lower case
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code dailyReportId}
     */
    public static Outcome<DailyReportId> parse(String text) {
        return UuidReader.read(text, "dailyReportId").map(DailyReportId::of);
    }

    /** The identifier in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
