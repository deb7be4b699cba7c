package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import org.hersys.actor.Attribution;
import org.hersys.person.HersysId;

/**
 * That the patient was given a HER-SYS id (スマホ入力IDの伝達の記録): which, how, by whom and when.
 *
 * <p>An id issued anew has to be handed over anew, so a hand-over names the id it was about. Immutable.
 *
 * @param hersysId the id that the patient was given
 * @param means how
 * @param attribution by whom and when
 */
public record IdHandOver(HersysId hersysId, HandOverMeans means, Attribution attribution) {

    /**
     * Checks that nothing is missing.
     *
     * @param hersysId the id that the patient was given
     * @param means how
     * @param attribution by whom and when
     */
    public IdHandOver {
        requireNonNull(hersysId, "hersysId");
        requireNonNull(means, "means");
        requireNonNull(attribution, "attribution");
    }
}
