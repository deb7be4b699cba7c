package org.hersys.check;

import org.hersys.text.BilingualText;

/** How much a finding weighs (チェックの区分). */
public enum Gravity {
    /** エラー: refuses the submission until it is put right. */
    ERROR("エラー", "error"),
    /** 警告: submitted only if somebody gives a reason why it is right. */
    WARNING("警告", "warning"),
    /** 情報: shown, and submitted as it is. */
    INFO("情報", "information");

    private final BilingualText label;

    Gravity(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a reader is told.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
