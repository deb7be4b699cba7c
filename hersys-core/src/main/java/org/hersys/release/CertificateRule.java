package org.hersys.release;

import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;

/**
 * Who gets a certificate of recuperation, and what it shows (療養証明書の一版). Immutable.
 *
 * <p>A rule that shows nothing issues none.
 */
public final class CertificateRule extends DatedRule {

    private final List<CertificateCondition> conditions;
    private final List<CertificateEntry> shows;

    private CertificateRule(RuleHead head, List<CertificateCondition> conditions, List<CertificateEntry> shows) {
        super(head);
        this.conditions = List.copyOf(conditions);
        this.shows = List.copyOf(shows);
    }

    /**
     * A rule under which certificates are issued.
     *
     * @param id a stable name
     * @param name what it is called
     * @param citation where it is written
     * @param conditions all of which must hold
     * @param shows what the certificate shows, at least one entry
     * @return the rule
     * @throws IllegalArgumentException if the certificate shows nothing
     */
    public static CertificateRule issuing(
            String id,
            BilingualText name,
            Citation citation,
            List<CertificateCondition> conditions,
            List<CertificateEntry> shows) {
        if (shows.isEmpty()) {
            throw new IllegalArgumentException("a certificate must show something");
        }
        return new CertificateRule(RuleHead.of(id, name, citation), conditions, shows);
    }

    /**
     * A rule under which no certificate is issued.
     *
     * @param id a stable name
     * @param name what it is called
     * @param citation where it is written
     * @return the rule
     */
    public static CertificateRule issuingNone(String id, BilingualText name, Citation citation) {
        return new CertificateRule(RuleHead.of(id, name, citation), List.of(), List.of());
    }

    /**
     * Whether certificates are issued at all.
     *
     * @return false before the first and after the last day of the certificate
     */
    public boolean isIssued() {
        return !shows.isEmpty();
    }

    /**
     * What must hold.
     *
     * @return the conditions, all of which must hold
     */
    public List<CertificateCondition> conditions() {
        return conditions;
    }

    /**
     * What the certificate shows.
     *
     * @return its entries in order; empty if none is issued
     */
    public List<CertificateEntry> shows() {
        return shows;
    }

    @Override
    public List<Provision> provisions() {
        return conditions.stream().map(CertificateCondition::provision).toList();
    }
}
