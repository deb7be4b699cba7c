package org.hersys.rulebook;

import static java.util.Objects.requireNonNull;

import org.hersys.law.Edition;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/**
 * An edition with the days and the place in which it is in force (版の適用).
 *
 * @param edition the edition
 * @param period its days
 * @param scope where, and by which date its days are counted
 */
public record DatedEdition(Edition edition, EffectivePeriod period, BilingualText scope) {

    /**
     * Checks that nothing is missing.
     *
     * @param edition the edition
     * @param period its days
     * @param scope where, and by which date its days are counted
     */
    public DatedEdition {
        requireNonNull(edition, "edition");
        requireNonNull(period, "period");
        requireNonNull(scope, "scope");
    }
}
