package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * What a test found (検査の結果).
 *
 * <p>The form has only 陽性 and 陰性; 不明 and その他 are on the screens. A result that has not come yet is none of these:
 * the test simply has no result.
 */
public enum SpecimenResult {
    /** 陽性. */
    POSITIVE("陽性", "positive"),
    /** 陰性. */
    NEGATIVE("陰性", "negative"),
    /** 不明: the result is there, but is not known. */
    UNKNOWN("不明", "unknown"),
    /** その他: also what is entered of a person diagnosed without a test (みなし陽性). */
    OTHER("その他", "other");

    private final BilingualText label;

    SpecimenResult(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The results that can be entered.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the choices
     */
    public static FormChoices<SpecimenResult> choicesOn(LocalDate reportDate) {
        return choices().on(reportDate);
    }

    /**
     * The results of all forms with their sources, by report date.
     *
     * @return the timeline that {@link #choicesOn} reads
     */
    public static Timeline<FormChoices<SpecimenResult>> choices() {
        return TestValueSets.RESULTS;
    }

    /**
     * What the form calls it.
     *
     * @return the words of the form or the screen
     */
    public BilingualText label() {
        return label;
    }
}
