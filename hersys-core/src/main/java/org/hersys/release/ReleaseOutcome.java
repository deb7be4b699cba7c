package org.hersys.release;

import org.hersys.text.BilingualText;

/** Whether a person may be released (解除の可否). */
public enum ReleaseOutcome {
    /** 解除可. */
    RELEASABLE("解除できる", "releasable"),
    /** 解除不可: not on the day of judgement. */
    NOT_YET("まだ解除できない", "not yet"),
    /** 判断不可: an unknown item can still change the answer, or the criteria of the day are not known. */
    UNDECIDED("判断できない", "undecided");

    private final BilingualText label;

    ReleaseOutcome(String ja, String en) {
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
