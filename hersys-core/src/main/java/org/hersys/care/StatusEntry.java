package org.hersys.care;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.hersys.actor.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of the status (現在のステータスの履歴): which, from which day on, and who entered it when.
 *
 * <p>A correction names the line it corrects, which stays in the history. Immutable; it does not print the status.
 */
public final class StatusEntry {

    private final CurrentStatus status;
    private final LocalDate day;
    private final Attribution attribution;
    private final @Nullable Integer corrected;

    private StatusEntry(CurrentStatus status, LocalDate day, Attribution attribution, @Nullable Integer corrected) {
        this.status = requireNonNull(status, "status");
        this.day = requireNonNull(day, "day");
        this.attribution = requireNonNull(attribution, "attribution");
        this.corrected = corrected;
    }

    /**
     * A change of status.
     *
     * @param status the status from then on
     * @param day the first day of it
     * @param attribution who entered it, and when
     * @return the entry
     */
    public static StatusEntry change(CurrentStatus status, LocalDate day, Attribution attribution) {
        return new StatusEntry(status, day, attribution, null);
    }

    /**
     * A correction of an earlier entry.
     *
     * @param corrected the number of the entry that was wrong, 1 for the first
     * @param status what is right
     * @param day the day that is right
     * @param attribution who corrected it, and when
     * @return the entry
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StatusEntry correction(int corrected, CurrentStatus status, LocalDate day, Attribution attribution) {
        if (corrected < 1) {
            throw new IllegalArgumentException("the first entry must be number 1");
        }
        return new StatusEntry(status, day, attribution, corrected);
    }

    /**
     * The status.
     *
     * @return the status from {@link #day} on
     */
    public CurrentStatus status() {
        return status;
    }

    /**
     * The first day of the status, in Japan.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Who entered it, and when.
     *
     * @return the attribution
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * Whether it corrects another entry.
     *
     * @return true for a correction, false for a change
     */
    public boolean isCorrection() {
        return corrected != null;
    }

    /**
     * Which entry it corrects.
     *
     * @return the number of that entry, 1 for the first; empty for a change
     */
    public OptionalInt corrected() {
        return corrected == null ? OptionalInt.empty() : OptionalInt.of(corrected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusEntry that
                && status == that.status
                && day.equals(that.day)
                && attribution.equals(that.attribution)
                && Objects.equals(corrected, that.corrected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, day, attribution, corrected);
    }

    /** Without the status and its day: they are the patient's. */
    @Override
    public String toString() {
        return isCorrection() ? "StatusEntry[corrects " + corrected + "]" : "StatusEntry[…]";
    }
}
