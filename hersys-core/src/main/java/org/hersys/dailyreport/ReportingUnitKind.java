package org.hersys.dailyreport;

import org.hersys.text.BilingualText;

/**
 * Who reports each day (日次報告対象機関).
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「日次報告対象機関」.
 */
public enum ReportingUnitKind {
    /** 外来医療機関: reports the positive patients whom it diagnosed on the day. */
    INSTITUTION("外来医療機関", "out-patient institution"),
    /** 保健所: enters what institutions sent by fax or told by telephone, all of it in one report. */
    HEALTH_CENTRE("保健所", "public health centre"),
    /** 健康フォローアップセンター: reports who registered a self-test and visited no institution. */
    FOLLOW_UP_CENTRE("健康フォローアップセンター", "follow-up centre");

    private final BilingualText label;

    ReportingUnitKind(String ja, String en) {
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
