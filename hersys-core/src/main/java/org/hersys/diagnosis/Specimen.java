package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * What a test was made of (検体), in the order of item 12 of the form 別記様式6-1.
 *
 * <p>Which specimens go with which method is said by {@link SpecimenRules}.
 */
public enum Specimen {
    /** 喀痰. */
    SPUTUM("喀痰", "sputum"),
    /** 気管吸引液: on the first forms 気道吸引液. */
    TRACHEAL_ASPIRATE("気管吸引液", "tracheal aspirate"),
    /** 肺胞洗浄液. */
    BRONCHOALVEOLAR_LAVAGE("肺胞洗浄液", "bronchoalveolar lavage"),
    /** 咽頭拭い液. */
    THROAT_SWAB("咽頭拭い液", "throat swab"),
    /** 鼻腔吸引液. */
    NASAL_ASPIRATE("鼻腔吸引液", "nasal aspirate"),
    /** 鼻腔拭い液. */
    NASAL_SWAB("鼻腔拭い液", "nasal swab"),
    /** 鼻咽頭拭い液. */
    NASOPHARYNGEAL_SWAB("鼻咽頭拭い液", "nasopharyngeal swab"),
    /** 便. */
    STOOL("便", "stool"),
    /** 唾液. */
    SALIVA("唾液", "saliva"),
    /** 剖検材料. */
    AUTOPSY_MATERIAL("剖検材料", "autopsy material"),
    /** その他: in the physician's words; also what is entered of a person diagnosed without a test (みなし陽性). */
    OTHER("その他", "other");

    private final BilingualText label;

    Specimen(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The specimens of a form, whatever the method.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the choices
     */
    public static FormChoices<Specimen> choicesOn(LocalDate reportDate) {
        return choices().on(reportDate);
    }

    /**
     * The specimens of all forms with their sources, by report date.
     *
     * @return the timeline that {@link #choicesOn} reads
     */
    public static Timeline<FormChoices<Specimen>> choices() {
        return TestValueSets.SPECIMENS;
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
