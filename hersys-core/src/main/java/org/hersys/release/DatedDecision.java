package org.hersys.release;

import java.time.LocalDate;
import java.util.Optional;
import org.hersys.time.EffectivePeriod;
import org.hersys.time.Timeline;

/**
 * An answer and the edition by which it was given (判断結果と適用した版). Immutable.
 *
 * @param <R> the kind of rule
 */
public abstract sealed class DatedDecision<R extends DatedRule>
        permits ReleaseDecision, ContactDecision, CertificateDecision {

    private final Timeline.Entry<R> edition;

    DatedDecision(Timeline.Entry<R> edition) {
        this.edition = edition;
    }

    /**
     * The edition that was applied.
     *
     * @return the edition in force on the day of judgement
     */
    public final R rule() {
        return edition.value();
    }

    /**
     * The days on which that edition is in force.
     *
     * @return the period
     */
    public final EffectivePeriod period() {
        return edition.period();
    }

    /**
     * Since when that edition is in force.
     *
     * @return its first day, or empty if it has none
     */
    public final Optional<LocalDate> inForceFrom() {
        return edition.period().firstDay();
    }
}
