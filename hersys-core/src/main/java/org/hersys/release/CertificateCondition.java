package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/**
 * One condition of a certificate (療養証明書の要件). Immutable if its test is.
 *
 * @param item the name of the fact that it asks about, as programmes name it
 * @param provision its code, words and source
 * @param test whether it holds of certain facts
 */
public record CertificateCondition(String item, Provision provision, Function<CertificateFacts, Truth> test) {

    /**
     * Checks that nothing is missing.
     *
     * @param item the name of the fact that it asks about, as programmes name it
     * @param provision its code, words and source
     * @param test whether it holds of certain facts
     */
    public CertificateCondition {
        requireNonNull(item, "item");
        requireNonNull(provision, "provision");
        requireNonNull(test, "test");
    }

    /**
     * A condition.
     *
     * @param code a stable code, unique within the edition
     * @param item the name of the fact that it asks about
     * @param text the condition in words
     * @param citation where it is written
     * @param test whether it holds of certain facts
     * @return the condition
     */
    public static CertificateCondition of(
            String code, String item, BilingualText text, Citation citation, Function<CertificateFacts, Truth> test) {
        return new CertificateCondition(item, new Provision(code, text, citation), test);
    }
}
