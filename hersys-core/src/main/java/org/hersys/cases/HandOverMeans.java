package org.hersys.cases;

import org.hersys.text.BilingualText;

/** How the patient was given the HER-SYS id (スマホ入力IDの伝達方法). */
public enum HandOverMeans {
    /** 口頭: face to face or by telephone. */
    ORALLY("口頭", "orally"),
    /** SMS: by a short message. */
    SMS("SMS", "short message"),
    /** 印刷: on a print of the notification or a slip. */
    PRINT("印刷", "print"),
    /** リーフレット: on a leaflet. */
    LEAFLET("リーフレット", "leaflet");

    private final BilingualText label;

    HandOverMeans(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a screen shows.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
