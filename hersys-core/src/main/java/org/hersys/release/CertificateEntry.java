package org.hersys.release;

import org.hersys.text.BilingualText;

/** What the certificate of recuperation shows (療養証明書の記載事項). It shows no end of the recuperation. */
public enum CertificateEntry {
    /** 氏名. */
    NAME("氏名", "name"),
    /** 生年月日. */
    BIRTH_DATE("生年月日", "birth date"),
    /** HER-SYS ID. */
    HERSYS_ID("HER-SYS ID", "HER-SYS id"),
    /** 傷病名. */
    DISEASE("傷病名", "disease"),
    /** 診断年月日. */
    DIAGNOSED_ON("診断年月日", "date of diagnosis"),
    /** 担当保健所名. */
    RESPONSIBLE_CENTRE("担当保健所名", "responsible public health centre");

    private final BilingualText label;

    CertificateEntry(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What the certificate prints before the value.
     *
     * @return the name of the entry
     */
    public BilingualText label() {
        return label;
    }
}
