package org.hersys.dailyreport;

import org.hersys.text.BilingualText;

/**
 * Why something is adjusted in a later report (翌日分で調整する理由).
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「当日分入力後に下記のような事象が発生した際には、翌日分にて調整」.
 */
public enum CarryOverReason {
    /** 新たに報告が必要なものが出現した: somebody was found after the report. */
    FOUND_LATER("新たに報告が必要なものが出現した", "somebody to be reported was found later"),
    /** 報告数に誤りがあった: a number was wrong. */
    WRONG_NUMBER("報告数に誤りがあった", "a number was wrong"),
    /** 当日報告できなかった: the day's report was not filed in time. */
    NOT_REPORTED("当日報告できなかった", "the day was not reported");

    private final BilingualText label;

    CarryOverReason(String ja, String en) {
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
