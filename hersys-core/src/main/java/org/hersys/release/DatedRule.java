package org.hersys.release;

import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Edition;
import org.hersys.text.BilingualText;

/** One edition of a rule of this package (規定の一版). Immutable. */
public abstract sealed class DatedRule implements Edition permits ReleaseRule, ContactRule, CertificateRule {

    private final RuleHead head;

    DatedRule(RuleHead head) {
        this.head = head;
    }

    RuleHead head() {
        return head;
    }

    @Override
    public final String id() {
        return head.id();
    }

    @Override
    public final BilingualText name() {
        return head.name();
    }

    @Override
    public final Citation citation() {
        return head.citation();
    }

    @Override
    public final List<BilingualText> openPoints() {
        return head.openPoints();
    }

    /** The stable name. */
    @Override
    public final String toString() {
        return head.id();
    }
}
