package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.time.EffectivePeriod;

/**
 * The edition that governs on a day in a place (適用される届出制度).
 *
 * <p>Immutable.
 */
public final class GoverningRegime {

    private final ReportingRegime regime;
    private final EffectivePeriod period;
    private final LocalDate since;
    private final CountingBasis basis;
    private final List<GoverningRegime> alsoPossible;

    GoverningRegime(
            ReportingRegime regime,
            EffectivePeriod period,
            LocalDate since,
            CountingBasis basis,
            List<GoverningRegime> alsoPossible) {
        this.regime = requireNonNull(regime, "regime");
        this.period = requireNonNull(period, "period");
        this.since = requireNonNull(since, "since");
        this.basis = requireNonNull(basis, "basis");
        this.alsoPossible = List.copyOf(alsoPossible);
    }

    /**
     * The edition.
     *
     * @return the regime
     */
    public ReportingRegime regime() {
        return regime;
    }

    /**
     * The days on which exactly this edition is in force there.
     *
     * @return the period
     */
    public EffectivePeriod period() {
        return period;
    }

    /**
     * The day on which the edition began in that place. Where a prefecture began early it is that day, also after the
     * rest of the nation followed.
     *
     * @return the first day, or empty for "since ever"
     */
    public Optional<LocalDate> inForceFrom() {
        return since.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(since);
    }

    /** The first day; {@link LocalDate#MIN} for "since ever". */
    LocalDate since() {
        return since;
    }

    /**
     * By which date the place counted its first day.
     *
     * @return the basis
     */
    public CountingBasis basis() {
        return basis;
    }

    /**
     * What governs in other prefectures that day, if the prefecture is unknown and prefectures differ.
     *
     * @return the other possibilities, the one that began first in front; most often empty
     */
    public List<GoverningRegime> alsoPossible() {
        return alsoPossible;
    }

    /** Every different regime that may govern, this one first. */
    List<ReportingRegime> possibleRegimes() {
        return Stream.concat(Stream.of(regime), alsoPossible.stream().map(GoverningRegime::regime))
                .distinct()
                .toList();
    }

    /** The same stretch where the prefecture is unknown. */
    GoverningRegime or(EffectivePeriod stretch, List<GoverningRegime> others) {
        return new GoverningRegime(regime, stretch, since, basis, others);
    }

    /** Two are equal if they state the same edition with the same days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GoverningRegime that
                && regime == that.regime
                && period.equals(that.period)
                && since.equals(that.since)
                && basis == that.basis
                && alsoPossible.equals(that.alsoPossible);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regime.id(), period, since);
    }

    /** The id of the regime and its period, as in {@code four-groups 2022-09-26/2023-05-07}. */
    @Override
    public String toString() {
        return regime + " " + period;
    }
}
