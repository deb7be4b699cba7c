package org.hersys.dailyreport;

import org.hersys.text.BilingualText;

/** By what daily reports are added up (集計の単位); the age brackets are always told apart. */
public enum SummaryDimension {
    /** 都道府県. */
    PREFECTURE("都道府県", "prefecture"),
    /** 保健所. */
    CENTRE("保健所", "public health centre"),
    /** 報告年月日. */
    DAY("報告年月日", "date of the report"),
    /** 週（月曜日から日曜日まで）: from Monday to Sunday. */
    WEEK("週（月曜日から日曜日まで）", "week from Monday to Sunday");

    private final BilingualText label;

    SummaryDimension(String ja, String en) {
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
