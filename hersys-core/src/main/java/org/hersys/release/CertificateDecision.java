package org.hersys.release;

import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * Whether a person gets the certificate of recuperation (療養証明書の判断結果). Immutable; texts are made when asked.
 */
public final class CertificateDecision extends DatedDecision<CertificateRule> {

    private final CertificateFacts facts;

    CertificateDecision(CertificateFacts facts, Timeline.Entry<CertificateRule> edition) {
        super(edition);
        this.facts = facts;
    }

    /**
     * Whether the person gets the certificate.
     *
     * @return yes, no, or unknown if a missing fact decides
     */
    public Truth eligible() {
        return rule().conditions().stream()
                .map(condition -> condition.test().apply(facts))
                .reduce(Truth.of(rule().isIssued()), Truth::and);
    }

    /**
     * The conditions that do not hold.
     *
     * @return what stands against it; empty if nothing is known to
     */
    public List<Provision> failed() {
        return having(Truth.NO).stream().map(CertificateCondition::provision).toList();
    }

    /**
     * The unknown items that can still change the answer.
     *
     * @return the names that programmes use; empty unless the answer is unknown
     */
    public List<String> relevantUnknown() {
        return eligible().isKnown()
                ? List.of()
                : having(Truth.UNKNOWN).stream().map(CertificateCondition::item).toList();
    }

    private List<CertificateCondition> having(Truth truth) {
        return rule().conditions().stream()
                .filter(condition -> condition.test().apply(facts) == truth)
                .toList();
    }

    /**
     * Where the answer is written.
     *
     * @return the citation of the first condition that does not hold, else that of the edition
     */
    public Citation citation() {
        return failed().stream().findFirst().map(Provision::citation).orElse(rule().citation());
    }

    /**
     * The answer in one sentence.
     *
     * @return for example 「療養証明書を表示できる。」
     */
    public BilingualText headline() {
        return switch (eligible()) {
            case YES -> BilingualText.of("療養証明書を表示できる。", "The certificate can be shown.");
            case NO -> BilingualText.of("療養証明書を表示できない。", "The certificate cannot be shown.");
            case UNKNOWN ->
                BilingualText.of("療養証明書を表示できるか判断できない。", "Whether the certificate can be shown is undecided.");
        };
    }

    /**
     * The grounds: what stands against it, or what is asked.
     *
     * @return some sentences
     */
    public BilingualText explanation() {
        var edition = BilingualText.of("{0}。", "{0}.").with(rule().name());
        var grounds = failed().isEmpty() ? rule().provisions() : failed();
        return grounds.isEmpty()
                ? edition
                : BilingualText.of("{0}{1}：{2}", "{0} {1}: {2}")
                        .with(
                                edition,
                                failed().isEmpty()
                                        ? BilingualText.of("要件", "Conditions")
                                        : BilingualText.of("満たさない要件", "Not fulfilled"),
                                BilingualText.join(
                                        grounds.stream().map(Provision::text).toList(), "", " "));
    }

    /** The answer and the edition. */
    @Override
    public String toString() {
        return "eligible " + eligible() + " under " + rule().id();
    }
}
