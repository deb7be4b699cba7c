package org.hersys.law;

import org.hersys.text.BilingualText;

/** How sure we are that a rule is the law (根拠の確かさ). Every rule carries one; none is left unmarked. */
public enum Provenance {
    /** 一次資料: stated by one of the ministry's documents that hersys is built on. */
    PRIMARY("一次資料", "primary document"),
    /** 公開情報: stated by another public source, read as an excerpt. */
    PUBLIC("公開情報", "public source"),
    /** 暫定: found in no source; our choice, to be replaced when one is found. */
    PROVISIONAL("暫定（典拠未確認）", "provisional (no source found)");

    private final BilingualText label;

    Provenance(String ja, String en) {
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
