package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * A disease or condition that makes a severe course more likely (重症化のリスク因子となる疾患等), as the form lists them.
 *
 * <p>The list has changed: {@link #askedOn} gives the one of a day. From 2022-09-26 a risk factor is half of the third group
 * of persons who are notified.
 */
public enum RiskFactor {
    /** 悪性腫瘍. */
    MALIGNANCY("悪性腫瘍", "malignancy"),
    /** 慢性閉塞性肺疾患(COPD): by itself on the lists until 2022-06-29. */
    COPD("慢性閉塞性肺疾患（COPD）", "chronic obstructive pulmonary disease (COPD)"),
    /** 慢性呼吸器疾患(COPD等): from 2022-06-30, wider than COPD alone. */
    CHRONIC_RESPIRATORY_DISEASE("慢性呼吸器疾患（COPD等）", "chronic respiratory disease (COPD and the like)"),
    /** 慢性腎臓病. */
    CHRONIC_KIDNEY_DISEASE("慢性腎臓病", "chronic kidney disease"),
    /** 心血管疾患: from 2022-06-30. */
    CARDIOVASCULAR_DISEASE("心血管疾患", "cardiovascular disease"),
    /** 脳血管疾患: from 2022-06-30. */
    CEREBROVASCULAR_DISEASE("脳血管疾患", "cerebrovascular disease"),
    /** 高血圧. */
    HYPERTENSION("高血圧", "hypertension"),
    /** 糖尿病. */
    DIABETES("糖尿病", "diabetes"),
    /** 脂質異常症. */
    DYSLIPIDEMIA("脂質異常症", "dyslipidemia"),
    /** 肥満(BMI30以上). */
    OBESITY("肥満（BMI30以上）", "obesity (BMI of 30 or more)"),
    /** 喫煙歴. */
    SMOKING("喫煙歴", "history of smoking"),
    /** 臓器移植・免疫抑制剤・抗がん剤等による免疫低下: a question of its own beside the list. */
    IMMUNE_SUPPRESSION(
            "臓器の移植、免疫抑制剤、抗がん剤等の使用その他の事由により免疫の機能が低下しているおそれ",
            "possible immune suppression by organ transplant, immunosuppressants, anticancer drugs or another cause"),
    /** その他: in the physician's words. */
    OTHER("その他", "other");

    /**
     * The risk factors a form asks for, and where that is written (重症化リスク因子の一覧の版).
     *
     * @param factors what is asked, in the order of this enumeration; empty where nothing is
     * @param citation where the list is written
     */
    public record Asked(Set<RiskFactor> factors, Citation citation) {

        /**
         * Keeps a copy of its own.
         *
         * @param factors what is asked
         * @param citation where the list is written
         */
        public Asked {
            factors = factors.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(factors));
            requireNonNull(citation, "citation");
        }
    }

    private static final Set<RiskFactor> LIST_OF_2021 = Set.of(
            MALIGNANCY,
            COPD,
            CHRONIC_KIDNEY_DISEASE,
            HYPERTENSION,
            DIABETES,
            DYSLIPIDEMIA,
            OBESITY,
            SMOKING,
            IMMUNE_SUPPRESSION,
            OTHER);

    private static final Timeline<Asked> LISTS = Timeline.startingWith(
                    new Asked(Set.of(), Sources.provisional("2021年2月10日より前の様式に、重症化リスク因子の欄は確認できない")))
            .from(
                    LocalDate.of(2021, 2, 10),
                    new Asked(LIST_OF_2021, Sources.provisional("欄は2021年2月10日に加わった。その時の一覧は未確認のため、2021年11月の様式と同じとした")))
            .from(
                    LocalDate.of(2021, 11, 29),
                    new Asked(
                            LIST_OF_2021,
                            Citation.of("新型コロナウイルス感染症 発生届（別記様式6-1）", Provenance.PUBLIC)
                                    .numbered("令和3年11月29日付けの様式ファイル、通知番号未確認")
                                    .at("19")))
            .from(
                    LocalDate.of(2022, 6, 30),
                    new Asked(
                            EnumSet.complementOf(EnumSet.of(COPD)),
                            Citation.of("新型コロナウイルス感染症 発生届（別記様式6-1）", Provenance.PUBLIC)
                                    .numbered("健感発0630第1号")
                                    .dated(LocalDate.of(2022, 6, 30))
                                    .readAt("自治体の案内（横浜市、藤沢市ほか）")))
            .build();

    private final BilingualText label;

    RiskFactor(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The risk factors asked for by the form of a day.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return what is asked, in the order of this enumeration; empty before 2021-02-10
     */
    public static Set<RiskFactor> askedOn(LocalDate reportDate) {
        return LISTS.on(reportDate).factors();
    }

    /**
     * The lists of all days with their sources.
     *
     * @return the timeline that {@link #askedOn} reads
     */
    public static Timeline<Asked> lists() {
        return LISTS;
    }

    /**
     * The risk factors that a diagnosis in a hospital system speaks of.
     *
     * <p>Read by the beginning of the code, in any width and case, with or without the dot. Which codes speak of which factor
     * is our choice, see {@link #icd10Citation}. The answer knows no day: a code may speak of a factor that is not asked for
     * on that day, and COPD speaks of both lists' words for it.
     *
     * @param code a code of ICD-10 or of one of its national versions, such as J44.9
     * @return the factors recognised; empty means that none was, and not that there is none
     */
    public static Set<RiskFactor> fromIcd10(String code) {
        return Icd10Codes.riskFactors(code);
    }

    /**
     * What the reading of codes rests on.
     *
     * @return a provisional citation that says what was chosen
     */
    public static Citation icd10Citation() {
        return Icd10Codes.CITATION;
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
