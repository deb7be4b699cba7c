package org.hersys.diagnosis;

import org.hersys.text.BilingualText;

/**
 * As what a person, alive or dead, is diagnosed (診断(検案)した者(死体)の類型; on the screens of HER-SYS 診断分類).
 *
 * <p>The five classes of item 1 of the form 別記様式6-1, in its order. The class is fixed by the state at the first
 * examination: a patient who was alive then and dies later stays what he was, and the two classes of corpses
 * are for those who were already dead when first examined.
 */
public enum DiagnosisClass {
    /** 患者（確定例）: with symptoms, and found by a test. */
    CONFIRMED_PATIENT("患者（確定例）", "confirmed patient"),
    /** 無症状病原体保有者: found by a test, without symptoms. */
    ASYMPTOMATIC_CARRIER("無症状病原体保有者", "asymptomatic carrier"),
    /** 疑似症患者: with symptoms and suspected, but not found by a test; also the clinically diagnosed (みなし陽性). */
    SUSPECTED_PATIENT("疑似症患者", "suspected patient"),
    /** 感染症死亡者の死体: already dead when first examined, and found by a test. */
    DECEASED_PATIENT("感染症死亡者の死体", "corpse of a deceased patient"),
    /** 感染症死亡疑い者の死体: already dead when first examined, and suspected. */
    SUSPECTED_DECEASED("感染症死亡疑い者の死体", "corpse of a suspected deceased");

    private final BilingualText label;

    DiagnosisClass(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What the form calls it.
     *
     * @return the name of the class
     */
    public BilingualText label() {
        return label;
    }
}
