package org.hersys.release;

import static java.util.Objects.requireNonNull;

import org.hersys.time.Timeline;

/**
 * Decides whether a certificate of recuperation is shown (療養証明書の可否の判断).
 *
 * <p>The edition in force on the day of asking is applied. Immutable and safe for use by many threads. Uses no clock.
 */
public final class CertificateCriteria {

    private static final CertificateCriteria STANDARD = new CertificateCriteria(CertificateRules.standard());

    private final Timeline<CertificateRule> rules;

    private CertificateCriteria(Timeline<CertificateRule> rules) {
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * The certificate of My HER-SYS as it was.
     *
     * @return the criteria with all editions of {@link CertificateRules#standard()}
     */
    public static CertificateCriteria standard() {
        return STANDARD;
    }

    /**
     * Criteria of one's own.
     *
     * @param rules the editions
     * @return the criteria
     */
    public static CertificateCriteria of(Timeline<CertificateRule> rules) {
        return new CertificateCriteria(rules);
    }

    /**
     * The editions.
     *
     * @return what is in force on each day
     */
    public Timeline<CertificateRule> rules() {
        return rules;
    }

    /**
     * Decides whether the person gets the certificate.
     *
     * @param facts what is known
     * @return the decision under the edition in force on the day of asking
     */
    public CertificateDecision decide(CertificateFacts facts) {
        return new CertificateDecision(facts, rules.entryOn(facts.askedOn()));
    }
}
