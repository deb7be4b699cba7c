package org.hersys.regime;

import org.hersys.text.BilingualText;

/**
 * What has to be done about a diagnosed person (届出の要否).
 *
 * <p>The names are stable codes.
 */
public enum ReportingDuty {
    /** 届出を要する: the person is notified one by one. */
    NOTIFY("届出を要する", "Must be notified"),
    /** 届出不要（日次報告に計上）: positive, counted in the daily report, not notified. */
    COUNT_ONLY("届出不要（日次報告に計上）", "Not notified (counted in the daily report)"),
    /** 届出不要: neither notified nor counted. */
    NEITHER("届出不要", "Not notified"),
    /** 判定できない: something is unknown that can still change the answer. */
    UNDECIDED("判定できない", "Cannot be decided yet");

    private final BilingualText label;

    ReportingDuty(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The duty in words.
     *
     * @return the words a screen shows
     */
    public BilingualText label() {
        return label;
    }
}
