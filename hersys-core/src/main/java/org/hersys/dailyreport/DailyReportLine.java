package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one origin within a report (日次報告の内訳): the unit's own, or those of an institution that it enters for.
 *
 * <p>The figures are those of the line's own people on the day of the report; what is carried over from other days stands
 * beside the lines. Immutable.
 */
public final class DailyReportLine {

    private final ReportChannel channel;
    private final DailyCounts counts;
    private final @Nullable InstitutionId standingFor;
    private final @Nullable Instant receivedAt;

    private DailyReportLine(
            ReportChannel channel,
            DailyCounts counts,
            @Nullable InstitutionId standingFor,
            @Nullable Instant receivedAt) {
        this.channel = channel;
        this.counts = requireNonNull(counts, "counts");
        this.standingFor = standingFor;
        this.receivedAt = receivedAt;
    }

    /**
     * What the unit counted itself.
     *
     * @param counts the figures
     * @return the line
     */
    public static DailyReportLine own(DailyCounts counts) {
        return new DailyReportLine(ReportChannel.HERSYS, counts, null, null);
    }

    /**
     * People who registered a self-test and visited no institution.
     *
     * @param counts the figures
     * @return the line
     */
    public static DailyReportLine selfTests(DailyCounts counts) {
        return new DailyReportLine(ReportChannel.SELF_TEST_REGISTRATION, counts, null, null);
    }

    /**
     * What an institution sent by fax or told by telephone.
     *
     * @param institution whose figures they are
     * @param channel by fax or by telephone
     * @param counts the figures
     * @param receivedAt when they came, by which it is judged whether they were late
     * @return the line
     * @throws IllegalArgumentException if the channel is another one
     */
    public static DailyReportLine standingFor(
            InstitutionId institution, ReportChannel channel, DailyCounts counts, Instant receivedAt) {
        if (!channel.isProxy()) {
            throw new IllegalArgumentException("the channel must be fax or telephone, but was " + channel);
        }
        return new DailyReportLine(
                channel, counts, requireNonNull(institution, "institution"), requireNonNull(receivedAt, "receivedAt"));
    }

    /**
     * The same line with other figures.
     *
     * @param other the figures
     * @return a new line
     */
    public DailyReportLine with(DailyCounts other) {
        return new DailyReportLine(channel, other, standingFor, receivedAt);
    }

    /**
     * How the figures came.
     *
     * @return the channel
     */
    public ReportChannel channel() {
        return channel;
    }

    /**
     * The figures.
     *
     * @return the counts
     */
    public DailyCounts counts() {
        return counts;
    }

    /**
     * Whose figures they are, if not the unit's own.
     *
     * @return the institution, or empty
     */
    public Optional<InstitutionId> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * When the figures came by fax or telephone.
     *
     * @return the moment, or empty if they did not come so
     */
    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportLine that
                && channel == that.channel
                && counts.equals(that.counts)
                && Objects.equals(standingFor, that.standingFor)
                && Objects.equals(receivedAt, that.receivedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel, counts, standingFor, receivedAt);
    }

    /** The channel, the institution and the figures. */
    @Override
    public String toString() {
        return "DailyReportLine[" + channel + (standingFor == null ? "" : " for " + standingFor) + ", " + counts + "]";
    }
}
