package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * How a test looks for the virus (検査方法): the methods of item 12 of the form 別記様式6-1, and 「その他」 of the screen.
 *
 * <p>The qualitative antigen test came with the notice of 2020-05-13, the quantitative one later. 「その他」 is also what is
 * entered of a person diagnosed without a test (みなし陽性).
 */
public enum TestMethod {
    /** 分離・同定による病原体の検出. */
    ISOLATION("分離・同定による病原体の検出", "isolation and identification of the pathogen"),
    /** 核酸増幅法による病原体遺伝子の検出: PCR, LAMP and the like. */
    NUCLEIC_ACID_AMPLIFICATION(
            "検体から核酸増幅法（PCR法 LAMP法など）による病原体遺伝子の検出", "nucleic acid amplification (PCR, LAMP and the like)"),
    /** 抗原定量検査による病原体の抗原の検出. */
    ANTIGEN_QUANTITATIVE("抗原定量検査による病原体の抗原の検出", "quantitative antigen test"),
    /** 抗原定性検査による病原体の抗原の検出: the rapid kit. */
    ANTIGEN_QUALITATIVE("抗原定性検査による病原体の抗原の検出", "qualitative antigen test"),
    /** その他. */
    OTHER("その他", "other");

    private final BilingualText label;

    TestMethod(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The methods of a form.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the choices in the order of the form
     */
    public static FormChoices<TestMethod> choicesOn(LocalDate reportDate) {
        return choices().on(reportDate);
    }

    /**
     * The methods of all forms with their sources, by report date.
     *
     * @return the timeline that {@link #choicesOn} reads
     */
    public static Timeline<FormChoices<TestMethod>> choices() {
        return TestValueSets.METHODS;
    }

    /**
     * What the form calls it.
     *
     * @return the name of the method
     */
    public BilingualText label() {
        return label;
    }
}
