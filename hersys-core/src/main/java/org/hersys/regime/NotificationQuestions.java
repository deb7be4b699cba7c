package org.hersys.regime;

import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.text.BilingualText;

/**
 * What a reporting regime asks about a patient (届出の要否に係る事項), in asking order.
 *
 * <p>The ids are the names of the members in JSON. A vendor whose rule asks about something else extends
 * {@link #QUESTIONNAIRE} and gives the answer with {@link NotificationFacts.Builder#answer}.
 */
public final class NotificationQuestions {

    /** 診断分類: one of the five classes of {@link DiagnosisClass}. */
    public static final Item DIAGNOSIS_CLASS;

    /** 臨床診断（みなし陽性）: presumed positive without a test; only a suspected patient can be. */
    public static final Item CLINICALLY_DIAGNOSED;

    /** 医療機関の所在する都道府県: the prefecture of the notifying institution. */
    public static final Item PREFECTURE;

    /** 診断時の年齢: completed years at the diagnosis. */
    public static final Item AGE;

    /** 入院の必要性: the physician judges admission necessary now. */
    public static final Item NEEDS_ADMISSION;

    /** 入院の必要が生じる可能性: admission may become necessary because of underlying disease and the like. */
    public static final Item ADMISSION_FORESEEN;

    /** 妊娠の有無. */
    public static final Item PREGNANT;

    /** 重症化リスク因子の有無. */
    public static final Item RISK_FACTOR;

    /** 治療薬の投与の必要性: a designated drug is needed. */
    public static final Item NEEDS_DESIGNATED_DRUG;

    /** 酸素投与の必要性: oxygen is newly needed because of the disease. */
    public static final Item NEEDS_OXYGEN;

    /** 検査の区分: under which programme the test was done; it changes instructions, never a duty. */
    public static final Item TEST_PROGRAMME;

    /** All of them in asking order. */
    public static final Questionnaire QUESTIONNAIRE;

    static {
        var items = Questionnaire.builder();
        DIAGNOSIS_CLASS =
                items.choice("diagnosisClass", BilingualText.of("診断分類", "diagnosis class"), DiagnosisClass.class);
        CLINICALLY_DIAGNOSED = items.yesNo(
                "clinicallyDiagnosed", BilingualText.of("臨床診断（みなし陽性）", "clinical diagnosis (presumed positive)"));
        PREFECTURE =
                items.place("prefecture", BilingualText.of("医療機関の所在する都道府県", "prefecture of the notifying institution"));
        AGE = items.age("age", BilingualText.of("診断時の年齢", "age at diagnosis"));
        NEEDS_ADMISSION = items.yesNo("needsAdmission", BilingualText.of("入院の必要性", "need for admission"));
        ADMISSION_FORESEEN =
                items.yesNo("admissionForeseen", BilingualText.of("入院の必要が生じる可能性", "possible later need for admission"));
        PREGNANT = items.yesNo("pregnant", BilingualText.of("妊娠の有無", "pregnancy"));
        RISK_FACTOR = items.yesNo("riskFactor", BilingualText.of("重症化リスク因子の有無", "risk factor for severe illness"));
        NEEDS_DESIGNATED_DRUG =
                items.yesNo("needsDesignatedDrug", BilingualText.of("治療薬の投与の必要性", "need for a designated drug"));
        NEEDS_OXYGEN = items.yesNo("needsOxygen", BilingualText.of("酸素投与の必要性", "need for oxygen"));
        TEST_PROGRAMME =
                items.choice("testProgramme", BilingualText.of("検査の区分", "test programme"), TestProgramme.class);
        QUESTIONNAIRE = items.build();
    }

    private NotificationQuestions() {}
}
