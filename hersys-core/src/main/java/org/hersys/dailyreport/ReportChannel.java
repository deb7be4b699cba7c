package org.hersys.dailyreport;

import org.hersys.text.BilingualText;

/**
 * How the figures of a line came to the unit that reports them (報告の経路).
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「報告対象」.
 */
public enum ReportChannel {
    /** HER-SYS: the unit entered its own figures. */
    HERSYS("HER-SYSへの入力", "entered in HER-SYS"),
    /** FAX: an institution sent them by fax. */
    FAX("FAX", "fax"),
    /** 電話: an institution told them by telephone. */
    PHONE("電話", "telephone"),
    /** 自己検査の登録: people registered who tested themselves and visited no institution. */
    SELF_TEST_REGISTRATION("自己検査の結果による登録", "registration of self-tests");

    private final BilingualText label;

    ReportChannel(String ja, String en) {
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

    /**
     * Whether somebody else enters them for the institution that counted (代行入力).
     *
     * @return true for fax and telephone
     */
    public boolean isProxy() {
        return this == FAX || this == PHONE;
    }
}
