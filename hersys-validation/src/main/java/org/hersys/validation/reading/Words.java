package org.hersys.validation.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hersys.actor.EntryChannel;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/**
 * The words of the form and what else people call the same（様式の選択肢と言い換え）.
 *
 * <p>Each reader knows the label in Japanese and English, the name of the constant, and the everyday words beside them, such
 * as PCR for nucleic acid amplification. 「抗原検査」 alone is not read: it does not say whether the test was qualitative or
 * quantitative. Which choices the form of a day offers is another question.
 */
public final class Words {

    /** 診断分類. */
    public static final ChoiceReader<DiagnosisClass> DIAGNOSIS_CLASS = all(DiagnosisClass.class, DiagnosisClass::label)
            .also(DiagnosisClass.CONFIRMED_PATIENT, "確定例", "患者確定例", "確定患者")
            .also(DiagnosisClass.ASYMPTOMATIC_CARRIER, "無症状", "無症状者", "無症状病原体保有")
            .also(DiagnosisClass.SUSPECTED_PATIENT, "疑似症", "疑い", "みなし陽性")
            .also(DiagnosisClass.DECEASED_PATIENT, "死亡者の死体")
            .also(DiagnosisClass.SUSPECTED_DECEASED, "死亡疑い者の死体");

    /** 検査方法. */
    public static final ChoiceReader<TestMethod> TEST_METHOD = all(TestMethod.class, TestMethod::label)
            .also(TestMethod.ISOLATION, "分離", "分離同定", "分離・同定")
            .also(
                    TestMethod.NUCLEIC_ACID_AMPLIFICATION,
                    "核酸増幅法",
                    "核酸増幅検査",
                    "PCR",
                    "PCR法",
                    "PCR検査",
                    "LAMP",
                    "LAMP法",
                    "NEAR法",
                    "TMA法")
            .also(TestMethod.ANTIGEN_QUANTITATIVE, "抗原定量", "抗原定量検査", "定量抗原検査")
            .also(TestMethod.ANTIGEN_QUALITATIVE, "抗原定性", "抗原定性検査", "定性抗原検査", "抗原定性検査キット", "抗原簡易キット");

    /** 検体. */
    public static final ChoiceReader<Specimen> SPECIMEN = all(Specimen.class, Specimen::label)
            .also(Specimen.SPUTUM, "痰", "たん", "かく痰")
            .also(Specimen.THROAT_SWAB, "咽頭ぬぐい液", "咽頭スワブ")
            .also(Specimen.NASAL_SWAB, "鼻腔ぬぐい液")
            .also(Specimen.NASOPHARYNGEAL_SWAB, "鼻咽頭ぬぐい液", "鼻咽頭スワブ")
            .also(Specimen.STOOL, "糞便")
            .also(Specimen.SALIVA, "だ液");

    /** 結果. */
    public static final ChoiceReader<SpecimenResult> SPECIMEN_RESULT = all(SpecimenResult.class, SpecimenResult::label)
            .also(SpecimenResult.POSITIVE, "+", "(+)", "検出")
            .also(SpecimenResult.NEGATIVE, "-", "−", "(-)", "(−)", "検出せず", "不検出");

    /** 症状. */
    public static final ChoiceReader<Symptom> SYMPTOM = all(Symptom.class, Symptom::label)
            .also(Symptom.FEVER, "熱")
            .also(Symptom.COUGH, "せき", "咳嗽")
            .also(Symptom.OTHER_ACUTE_RESPIRATORY_SYMPTOM, "急性呼吸器症状")
            .also(Symptom.ACUTE_RESPIRATORY_DISTRESS_SYNDROME, "ARDS")
            .also(Symptom.MALAISE, "倦怠感", "だるさ")
            .also(Symptom.NAUSEA_OR_VOMITING, "嘔気", "嘔吐", "嘔気・嘔吐", "吐き気")
            .also(Symptom.SMELL_OR_TASTE_DISORDER, "嗅覚障害", "味覚障害", "嗅覚味覚障害", "味覚・嗅覚障害")
            .also(Symptom.NONE, "無症状", "なし", "無し", "無");

    /** 重症度. Roman numerals are also typed as digits. */
    public static final ChoiceReader<Severity> SEVERITY = all(Severity.class, Severity::label)
            .also(Severity.MODERATE_1, "中等症1")
            .also(Severity.MODERATE_2, "中等症2");

    /** 感染原因・感染経路. */
    public static final ChoiceReader<InfectionRoute.Kind> INFECTION_ROUTE = all(
                    InfectionRoute.Kind.class, InfectionRoute.Kind::label)
            .also(InfectionRoute.Kind.DROPLET, "飛沫", "飛沫感染", "飛沫核感染")
            .also(InfectionRoute.Kind.CONTACT, "接触");

    /** 確定・推定. */
    public static final ChoiceReader<Certainty> CERTAINTY = all(Certainty.class, Certainty::label);

    /** 重症化のリスク因子. */
    public static final ChoiceReader<RiskFactor> RISK_FACTOR = all(RiskFactor.class, RiskFactor::label)
            .also(RiskFactor.MALIGNANCY, "がん", "癌", "悪性新生物")
            .also(RiskFactor.COPD, "慢性閉塞性肺疾患")
            .also(RiskFactor.CHRONIC_RESPIRATORY_DISEASE, "慢性呼吸器疾患")
            .also(RiskFactor.CHRONIC_KIDNEY_DISEASE, "CKD")
            .also(RiskFactor.HYPERTENSION, "高血圧症")
            .also(RiskFactor.DYSLIPIDEMIA, "高脂血症")
            .also(RiskFactor.OBESITY, "肥満", "肥満症")
            .also(RiskFactor.SMOKING, "喫煙")
            .also(RiskFactor.IMMUNE_SUPPRESSION, "免疫低下", "免疫抑制");

    /** 検査の区分. */
    public static final ChoiceReader<TestProgramme> TEST_PROGRAMME = all(TestProgramme.class, TestProgramme::label)
            .also(TestProgramme.SELF_PAID, "自由診療", "自費")
            .also(TestProgramme.PRE_DELIVERY, "妊婦支援事業");

    /** 入力経路. */
    public static final ChoiceReader<EntryChannel> ENTRY_CHANNEL = all(EntryChannel.class, EntryChannel::label);

    private static final Set<String> NOT_YET = Set.of("結果未着", "未着", "検査中", "結果待ち", "pending");

    private Words() {}

    /**
     * Reads a prefecture by its name or its code（都道府県）.
     *
     * @param text 「東京都」「東京」 Tokyo or 13
     * @return the prefecture, or the problem {@code PREFECTURE_UNKNOWN_CODE} of the item {@code prefecture}
     */
    public static Outcome<Prefecture> prefecture(String text) {
        return Prefecture.ofName(text).map(Outcome::accepted).orElseGet(() -> Prefecture.parse(text));
    }

    /**
     * Reads a result, which may not have come yet（結果未着）.
     *
     * @param text what was typed
     * @return the result, empty for words that say it has not come, or the problem {@code CHOICE_UNKNOWN} of the item
     *     {@code choice}
     */
    public static Outcome<Optional<SpecimenResult>> result(String text) {
        return NOT_YET.contains(Width.word(text))
                ? Outcome.accepted(Optional.empty())
                : SPECIMEN_RESULT.read(text).map(Optional::of);
    }

    private static <E extends Enum<E>> ChoiceReader<E> all(Class<E> type, Function<E, BilingualText> label) {
        return ChoiceReader.of(List.copyOf(Arrays.asList(type.getEnumConstants())), label);
    }
}
