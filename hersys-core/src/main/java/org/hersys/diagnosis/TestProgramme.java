package org.hersys.diagnosis;

import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * Under which programme a test was made (検査の区分).
 *
 * <p>It says whether the test itself is reported and what the remarks carry. It never changes whether the person is
 * notified: whoever is diagnosed is notified however the test was paid for.
 */
public enum TestProgramme {
    /** 行政検査: publicly funded as a measure against the disease; its results are entered. */
    ADMINISTRATIVE("行政検査", "administrative test", Sources.SURVEILLANCE_CIRCULAR),
    /** 自由診療: paid for by the person; not an administrative test, so that the test is not reported. */
    SELF_PAID("自由診療として行う検査", "self-paid test", Sources.SURVEILLANCE_QA.at("問13")),
    /**
     * 不安を抱える妊婦への分娩前のウイルス検査: subsidised by another programme; not an administrative test. The
     * notification carries 「妊婦支援事業」 in its remarks.
     */
    PRE_DELIVERY(
            "不安を抱える妊婦への分娩前のウイルス検査",
            "pre-delivery virus test for pregnant women with worries",
            Sources.SURVEILLANCE_QA.at("問14"));

    private final BilingualText label;
    private final Citation citation;

    TestProgramme(String ja, String en, Citation citation) {
        this.label = BilingualText.of(ja, en);
        this.citation = citation;
    }

    /**
     * What the ministry calls it.
     *
     * @return the name of the programme
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Where it is said whether such tests are reported.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }
}
