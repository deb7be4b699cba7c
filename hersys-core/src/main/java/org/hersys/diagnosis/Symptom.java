package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * What can be ticked under symptoms (症状), in the order of item 11 of the form 別記様式6-1.
 *
 * <p>「その他」 and 「症状なし」 stand among them as they do on the form. An item left empty says neither that there are
 * symptoms nor that there are none.
 */
public enum Symptom {
    /** 発熱. */
    FEVER("発熱", "fever"),
    /** 咳. */
    COUGH("咳", "cough"),
    /** 咳以外の急性呼吸器症状. */
    OTHER_ACUTE_RESPIRATORY_SYMPTOM("咳以外の急性呼吸器症状", "acute respiratory symptom other than cough"),
    /** 肺炎像. */
    PNEUMONIA_ON_IMAGE("肺炎像", "pneumonia on the image"),
    /** 重篤な肺炎. */
    SEVERE_PNEUMONIA("重篤な肺炎", "severe pneumonia"),
    /** 急性呼吸窮迫症候群. */
    ACUTE_RESPIRATORY_DISTRESS_SYNDROME("急性呼吸窮迫症候群", "acute respiratory distress syndrome"),
    /** 多臓器不全. */
    MULTIPLE_ORGAN_FAILURE("多臓器不全", "multiple organ failure"),
    /** 全身倦怠感. */
    MALAISE("全身倦怠感", "general malaise"),
    /** 頭痛. */
    HEADACHE("頭痛", "headache"),
    /** 嘔気/嘔吐. */
    NAUSEA_OR_VOMITING("嘔気/嘔吐", "nausea or vomiting"),
    /** 下痢. */
    DIARRHOEA("下痢", "diarrhoea"),
    /** 結膜炎. */
    CONJUNCTIVITIS("結膜炎", "conjunctivitis"),
    /** 嗅覚・味覚障害: not yet on the first forms. */
    SMELL_OR_TASTE_DISORDER("嗅覚・味覚障害", "disorder of smell or taste"),
    /** その他: in the physician's words. */
    OTHER("その他", "other"),
    /** 症状なし. */
    NONE("症状なし", "no symptoms");

    private final BilingualText label;

    Symptom(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The symptoms listed by a form.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the choices
     */
    public static FormChoices<Symptom> choicesOn(LocalDate reportDate) {
        return choices().on(reportDate);
    }

    /**
     * The symptoms of all forms with their sources, by report date.
     *
     * @return the timeline that {@link #choicesOn} reads
     */
    public static Timeline<FormChoices<Symptom>> choices() {
        return PatientValueSets.SYMPTOMS;
    }

    /**
     * What the form calls it.
     *
     * @return the words of the form
     */
    public BilingualText label() {
        return label;
    }
}
