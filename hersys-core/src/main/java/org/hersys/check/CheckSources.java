package org.hersys.check;

import java.time.LocalDate;
import org.hersys.form.FormEditions;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;

/** Where the checks are written (論理チェックの典拠), and what had to be supposed. */
final class CheckSources {

    private CheckSources() {}

    /** What is needed first of all, the class among it. */
    static final Citation MINIMUM = Sources.SURVEILLANCE_QA.at("問5");

    static final Citation FOUR_TESTS = Sources.SURVEILLANCE_QA.at("問6");

    static final Citation INPATIENT_SUSPECTED = Sources.SURVEILLANCE_QA.at("問10-2");

    static final Citation PRE_DELIVERY = Sources.SURVEILLANCE_QA.at("問14");

    static final Citation CLINICAL_DIAGNOSIS = Sources.INSTITUTION_FAQ.at("問17");

    /** The ministry's form, whose notes say of whom an item is asked. */
    static final Citation FORM =
            FormEditions.standard().on(LocalDate.of(2021, 11, 29)).citation();

    static final Citation FORM_SYMPTOMS = FORM.at("11 症状");

    static final Citation FORM_GUARDIAN = FORM.at("9・10（患者が未成年の場合のみ記入）");

    static final Citation FORM_METHODS = FORM.at("12 診断方法");

    static final Citation FORM_ONSET = FORM.at("16（患者（確定例）を診断した場合のみ記入）");

    static final Citation FORM_DEATH = FORM.at("17（死亡者を検案した場合のみ記入）");

    static final Citation FORM_ADMISSION = FORM.at("19 入院年月日（入院例のみ）");

    static final Citation FORM_RISK_FACTORS = FORM.at("19 重症化のリスク因子となる疾患等の有無");

    static final Citation REPORT_DATE_INSTEAD = Citation.of("新型コロナウイルス感染症サーベイランス速報・週報", Provenance.PUBLIC)
            .numbered("国立感染症研究所")
            .readAt("https://wic-net.com/material/document/5043/11");

    static final Citation LAW_OF_THE_DAY = Sources.INFECTIOUS_DISEASES_ACT.at("第12条第1項");

    static final Citation ORDER_OF_DATES =
            Sources.provisional("論理チェックの一覧は公表されていない。日付の前後関係は、届出の流れ（感染、発病、初診、検体採取、診断、報告）から定めた");

    static final Citation LIMITS = Sources.provisional("論理チェックの一覧は公表されていない。年齢の範囲は、入力の誤りを見つけるために定めた");

    static final Citation CONTRADICTIONS = Sources.provisional("論理チェックの一覧は公表されていない。項目どうしの矛盾は、届出様式の項目の意味から定めた");

    static final Citation PHONES = Sources.provisional("論理チェックの一覧は公表されていない。電話番号の確認は、SMSの誤送信を防ぐために定めた");

    static final Citation DUPLICATES = Sources.provisional("論理チェックの一覧は公表されていない。重複を疑う期間は90日とした");
}
