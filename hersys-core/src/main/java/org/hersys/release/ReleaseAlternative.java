package org.hersys.release;

import org.hersys.text.BilingualText;

/** By what a person becomes free (解除の方法). */
public enum ReleaseAlternative {
    /** 期間の経過: time has passed. */
    TIME("期間の経過", "by time"),
    /** 陰性確認: tests were negative. */
    TESTS("陰性確認", "by negative tests");

    private final BilingualText label;

    ReleaseAlternative(String ja, String en) {
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
