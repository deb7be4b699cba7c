package org.hersys.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.text.BilingualText;

/**
 * What a notification may say (発生届の項目): a stable key for each item, not its value.
 *
 * <p>The constants stand in the order of the form. The Japanese labels are the words of the form itself, with 全角
 * parentheses and ASCII digits; where the form repeats a word (電話), what it belongs to is added in parentheses. Which
 * items are asked for, and under which printed number, is said by a {@link FormEdition}.
 */
public enum NotificationItem {
    /** 宛先. */
    ADDRESSEE("addressee", "都道府県知事（保健所設置市長・特別区長）", "addressee"),
    /** 報告年月日: chooses the form edition. */
    REPORT_DATE("reportDate", "報告年月日", "date of report"),
    /** 医師の氏名. */
    PHYSICIAN_NAME("physicianName", "医師の氏名", "name of the physician"),
    /** 従事する病院・診療所の名称. */
    INSTITUTION_NAME("institutionName", "従事する病院・診療所の名称", "name of the hospital or clinic"),
    /** 病院・診療所の所在地. */
    INSTITUTION_ADDRESS("institutionAddress", "上記病院・診療所の所在地", "address of the hospital or clinic"),
    /** 病院・診療所の電話番号. */
    INSTITUTION_PHONE("institutionPhone", "電話番号", "phone of the hospital or clinic"),

    /** 類型. */
    DIAGNOSIS_CLASS("diagnosisClass", "診断（検案）した者（死体）の類型", "class of the person (corpse) diagnosed (examined)"),
    /** 氏名. */
    NAME("name", "当該者氏名", "name"),
    /** フリガナ. */
    KANA("kana", "フリガナ", "name in kana"),
    /** 性別. */
    SEX("sex", "性別", "sex"),
    /** 生年月日. */
    BIRTH_DATE("birthDate", "生年月日", "date of birth"),
    /** 診断時の年齢. */
    AGE_AT_DIAGNOSIS("ageAtDiagnosis", "診断時の年齢（0歳は月齢）", "age at diagnosis (in months if under one year)"),
    /** 職業. */
    OCCUPATION("occupation", "当該者職業", "occupation"),
    /** 住民票の住所. */
    REGISTERED_ADDRESS("registeredAddress", "当該者住所", "registered address"),
    /** 住所の電話. */
    REGISTERED_ADDRESS_PHONE("registeredAddressPhone", "電話（当該者住所）", "phone at the registered address"),
    /** 居所. */
    WHEREABOUTS("whereabouts", "当該者所在地", "whereabouts"),
    /** 居所の電話. */
    WHEREABOUTS_PHONE("whereaboutsPhone", "電話（当該者所在地）", "phone at the whereabouts"),
    /** 保護者の氏名. */
    GUARDIAN_NAME("guardianName", "保護者氏名", "name of the guardian"),
    /** 保護者の住所. */
    GUARDIAN_ADDRESS("guardianAddress", "保護者住所", "address of the guardian"),
    /** 保護者の電話. */
    GUARDIAN_PHONE("guardianPhone", "電話（保護者）", "phone of the guardian"),

    /** 症状. */
    SYMPTOMS("symptoms", "症状", "symptoms"),
    /** 酸素飽和度. */
    SP_O2("spO2", "酸素飽和度（室内気）", "oxygen saturation (room air)"),
    /** 検査方法. */
    TEST_METHOD("testMethod", "診断方法", "method of diagnosis"),
    /** 検体. */
    SPECIMEN("specimen", "検体", "specimen"),
    /** 検体採取日. */
    SPECIMEN_DATE("specimenDate", "検体採取日", "date of the specimen"),
    /** 検査結果. */
    TEST_RESULT("testResult", "結果", "result"),
    /** 初診. */
    FIRST_VISIT_DATE("firstVisitDate", "初診年月日", "date of the first visit"),
    /** 診断. */
    DIAGNOSIS_DATE("diagnosisDate", "診断（検案）年月日", "date of diagnosis (examination)"),
    /** 感染推定日. */
    PRESUMED_INFECTION_DATE("presumedInfectionDate", "感染したと推定される年月日", "presumed date of infection"),
    /** 発病. */
    ONSET_DATE("onsetDate", "発病年月日", "date of onset"),
    /** 死亡. */
    DATE_OF_DEATH("dateOfDeath", "死亡年月日", "date of death"),

    /** 感染原因・感染経路. */
    INFECTION_ROUTE("infectionRoute", "感染原因・感染経路", "cause and route of infection"),
    /** 感染地域. */
    INFECTION_PLACE("infectionPlace", "感染地域", "place of infection"),
    /** 渡航期間. */
    TRAVEL("travel", "渡航期間（出国日・入国日）", "dates of travel (departure, entry)"),
    /** 接種歴、1回目. */
    VACCINATION_DOSE_1("vaccinationDose1", "新型コロナウイルスワクチン接種歴（1回目）", "vaccination, first dose"),
    /** 接種歴、2回目. */
    VACCINATION_DOSE_2("vaccinationDose2", "新型コロナウイルスワクチン接種歴（2回目）", "vaccination, second dose"),
    /** 接種歴、3回目. */
    VACCINATION_DOSE_3("vaccinationDose3", "新型コロナウイルスワクチン接種歴（3回目）", "vaccination, third dose"),
    /** 接種回数. */
    VACCINATION_COUNT("vaccinationCount", "ワクチン接種回数", "number of vaccine doses"),

    /** 届出時点の入院. */
    ADMITTED_AT_NOTIFICATION("admittedAtNotification", "届出時点の入院の有無", "in hospital when notified"),
    /** 入院年月日. */
    ADMISSION_DATE("admissionDate", "入院年月日", "date of admission"),
    /** 重症化のリスク因子. */
    RISK_FACTORS("riskFactors", "重症化のリスク因子となる疾患等の有無", "diseases and the like that are risk factors for severe illness"),
    /** 免疫低下. */
    IMMUNE_SUPPRESSION(
            "immuneSuppression",
            "臓器の移植、免疫抑制剤、抗がん剤等の使用その他の事由により免疫の機能が低下しているおそれの有無",
            "possible immune suppression by transplant, immunosuppressant, anticancer drug or other cause"),
    /** 妊娠. */
    PREGNANCY("pregnancy", "妊娠の有無", "pregnancy"),
    /** 重症度. */
    SEVERITY("severity", "重症度", "severity"),
    /** 入院の必要性. */
    NEED_FOR_ADMISSION("needForAdmission", "入院の必要性の有無", "need for admission"),
    /** 電話・情報通信機器による診療. */
    TELEPHONE_OR_ONLINE_CONSULTATION(
            "telephoneOrOnlineConsultation",
            "新型コロナウイルス感染症の拡大に際しての時限的・特例的な取扱いによる電話や情報通信機器を用いた診療の有無",
            "consultation by telephone or online under the temporary special measures"),
    /** 治療薬の必要性. */
    NEED_FOR_DRUG("needForDrug", "治療薬の投与の必要性の有無", "need for a therapeutic drug"),
    /** 酸素の必要性. */
    NEED_FOR_OXYGEN("needForOxygen", "酸素投与の必要性の有無", "need for oxygen"),
    /** 自由記載. */
    REMARKS(
            "remarks",
            "その他感染症のまん延の防止及び当該者の医療のために医師が必要と認める事項",
            "other matters the physician deems necessary to prevent the spread or to treat the person");

    private static final Map<String, NotificationItem> BY_ID =
            Arrays.stream(values()).collect(toUnmodifiableMap(NotificationItem::id, Function.identity()));

    private final String id;
    private final BilingualText label;

    NotificationItem(String id, String ja, String en) {
        this.id = id;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The stable name of the item, as programs and JSON have it.
     *
     * @return for example {@code birthDate}
     */
    public String id() {
        return id;
    }

    /**
     * What the form calls the item.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * The item with a stable name.
     *
     * @param id for example {@code birthDate}
     * @return the item, or empty if there is none
     */
    public static Optional<NotificationItem> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
