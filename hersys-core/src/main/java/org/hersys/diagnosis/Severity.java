package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * How severe the illness is (重症度), in the four degrees of the ministry's clinical guide (診療の手引き), the mildest first.
 *
 * <p>What each degree means is said by a {@link SeverityDefinition}.
 */
public enum Severity {
    /** 軽症. */
    MILD("軽症", "mild"),
    /** 中等症Ⅰ: without respiratory failure. */
    MODERATE_1("中等症Ⅰ", "moderate I"),
    /** 中等症Ⅱ: with respiratory failure; oxygen is needed. */
    MODERATE_2("中等症Ⅱ", "moderate II"),
    /** 重症. */
    SEVERE("重症", "severe");

    private final BilingualText label;

    Severity(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The degrees a form asks for.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the choices; none before 2021-02-10
     */
    public static FormChoices<Severity> choicesOn(LocalDate reportDate) {
        return choices().on(reportDate);
    }

    /**
     * The degrees of all forms with their sources, by report date.
     *
     * @return the timeline that {@link #choicesOn} reads
     */
    public static Timeline<FormChoices<Severity>> choices() {
        return PatientValueSets.SEVERITIES;
    }

    /**
     * What the form calls it.
     *
     * @return the word of the form
     */
    public BilingualText label() {
        return label;
    }
}
