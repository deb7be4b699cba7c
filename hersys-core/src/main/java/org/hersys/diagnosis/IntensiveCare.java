package org.hersys.diagnosis;

import org.hersys.text.BilingualText;

/** Treatment that makes a case a severe one (集中治療): what a {@link SeverityDefinition} counts. */
public enum IntensiveCare {
    /** 集中治療室（ICU）等での管理. */
    INTENSIVE_CARE_UNIT("集中治療室（ICU）等での管理", "care in an intensive care unit or the like"),
    /** 人工呼吸器管理. */
    VENTILATOR("人工呼吸器管理", "ventilator"),
    /** 体外式心肺補助（ECMO）による管理. */
    ECMO("体外式心肺補助（ECMO）による管理", "extracorporeal membrane oxygenation (ECMO)");

    private final BilingualText label;

    IntensiveCare(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What the ministry calls it.
     *
     * @return its name
     */
    public BilingualText label() {
        return label;
    }
}
