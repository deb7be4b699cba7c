package org.hersys.dailyreport;

import org.hersys.text.BilingualText;

/** In which position somebody corrects a daily report (日次報告を訂正する立場). */
public enum CorrectionRight {
    /** 報告した機関: the unit that has filed the report. */
    OWN_UNIT("報告した機関", "the unit that reported"),
    /** 都道府県・保健所設置市: the prefecture or the health centre of the unit. */
    SUPERVISOR("都道府県・保健所設置市", "prefecture or city with a health centre");

    private final BilingualText label;

    CorrectionRight(String ja, String en) {
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
