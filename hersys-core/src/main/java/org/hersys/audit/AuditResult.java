package org.hersys.audit;

import org.hersys.text.BilingualText;

/** What came of an operation (監査記録の結果). */
public enum AuditResult {
    /** 実行: something was changed. */
    DONE("実行", "done"),
    /** 閲覧: something was shown. */
    READ("閲覧", "read"),
    /** 拒否: nothing was changed or shown. */
    REFUSED("拒否", "refused");

    private final BilingualText label;

    AuditResult(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What it is called.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
