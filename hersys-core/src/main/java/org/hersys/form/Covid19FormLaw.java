package org.hersys.form;

import static org.hersys.form.Covid19FormSources.*;
import static org.hersys.form.FormCondition.CONFIRMED_PATIENT;
import static org.hersys.form.FormCondition.DECEASED_EXAMINED;
import static org.hersys.form.FormCondition.INPATIENT;
import static org.hersys.form.FormCondition.MINOR;
import static org.hersys.form.FormCondition.SYMPTOMATIC;
import static org.hersys.form.FormCondition.TRAVELLED;
import static org.hersys.form.FormItem.conditional;
import static org.hersys.form.FormItem.optional;
import static org.hersys.form.FormItem.statutory;
import static org.hersys.form.NotificationItem.*;

import java.time.LocalDate;
import java.util.Optional;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * The law of the COVID-19 form (新型コロナウイルス感染症の発生届): every edition of 別記様式6-1 and its days.
 *
 * <p>The ministry's form of November 2021 is the only edition of which the document itself is at hand; the others are put
 * together from it and from public sources ({@link Covid19FormSources}). What no source states is cited as provisional
 * and listed as open. The next edition is one constant and one line of the timeline.
 */
final class Covid19FormLaw {

    private Covid19FormLaw() {}

    private static final FormMinimum MINIMUM = FormMinimum.of(
                    Sources.SURVEILLANCE_QA.at("問5"),
                    DIAGNOSIS_CLASS,
                    NAME,
                    SEX,
                    BIRTH_DATE,
                    WHEREABOUTS,
                    TEST_METHOD,
                    SPECIMEN,
                    SPECIMEN_DATE)
            .accepting(REGISTERED_ADDRESS, WHEREABOUTS);

    private static final BilingualText SELF_EMPLOYED = note(
            "病院・診療所に従事していない医師にあっては、その住所・電話番号を記載",
            "a physician who works at no institution gives the own address and phone");

    static final FormEdition NONE = FormEdition.builder(
                    "form-none", BilingualText.of("様式なし", "no form"), Sources.provisional("2020年2月3日より前に適用された様式は未確認"))
            .open(
                    "指定感染症としての届出は2020年2月1日に始まったが、2月1日・2日に用いられた様式は未確認。",
                    "Notification as a designated disease began on 2020-02-01; which form served on 1 and 2 February is not known.")
            .build();

    static final FormEdition OF_2020_02_03 = FormEdition.builder(
                    "form-2020-02-03", name("2020年2月3日", "2020-02-03"), FEBRUARY_2020)
            .ask(
                    statutory(ADDRESSEE, FEBRUARY_2020),
                    statutory(REPORT_DATE, FEBRUARY_2020),
                    statutory(PHYSICIAN_NAME, FEBRUARY_2020),
                    statutory(INSTITUTION_NAME, FEBRUARY_2020),
                    statutory(INSTITUTION_ADDRESS, FEBRUARY_2020).noted(SELF_EMPLOYED),
                    statutory(INSTITUTION_PHONE, FEBRUARY_2020).noted(SELF_EMPLOYED),
                    statutory(DIAGNOSIS_CLASS, FEBRUARY_2020).numbered("1"),
                    statutory(NAME, FEBRUARY_2020).numbered("2"),
                    statutory(SEX, FEBRUARY_2020).numbered("3"),
                    statutory(BIRTH_DATE, FEBRUARY_2020).numbered("4"),
                    statutory(AGE_AT_DIAGNOSIS, FEBRUARY_2020).numbered("5"),
                    statutory(OCCUPATION, FEBRUARY_2020).numbered("6"),
                    statutory(REGISTERED_ADDRESS, FEBRUARY_2020).numbered("7"),
                    statutory(REGISTERED_ADDRESS_PHONE, FEBRUARY_2020).numbered("7"),
                    statutory(WHEREABOUTS, FEBRUARY_2020).numbered("8"),
                    statutory(WHEREABOUTS_PHONE, FEBRUARY_2020).numbered("8"),
                    conditional(GUARDIAN_NAME, MINOR, FEBRUARY_2020).numbered("9"),
                    conditional(GUARDIAN_ADDRESS, MINOR, FEBRUARY_2020).numbered("10"),
                    conditional(GUARDIAN_PHONE, MINOR, FEBRUARY_2020).numbered("10"))
            .ask(
                    statutory(SYMPTOMS, FEBRUARY_2020).numbered("11"),
                    statutory(TEST_METHOD, FEBRUARY_2020).numbered("12").noted(note("分離・同定、PCR法", "isolation, PCR")),
                    statutory(SPECIMEN, FEBRUARY_2020)
                            .numbered("12")
                            .noted(note(
                                    "喀痰、気道吸引液、肺胞洗浄液、咽頭拭い液、鼻腔吸引液、鼻腔拭い液、剖検材料",
                                    "sputum, airway aspirate, bronchoalveolar lavage, throat swab, nasal aspirate,"
                                            + " nasal swab, autopsy material")),
                    statutory(SPECIMEN_DATE, FEBRUARY_2020).numbered("12"),
                    statutory(TEST_RESULT, FEBRUARY_2020).numbered("12"),
                    statutory(FIRST_VISIT_DATE, FEBRUARY_2020).numbered("13"),
                    statutory(DIAGNOSIS_DATE, FEBRUARY_2020).numbered("14"),
                    statutory(PRESUMED_INFECTION_DATE, FEBRUARY_2020).numbered("15"),
                    conditional(ONSET_DATE, CONFIRMED_PATIENT, AS_IN_NOVEMBER_2021)
                            .numbered("16"),
                    conditional(DATE_OF_DEATH, DECEASED_EXAMINED, AS_IN_NOVEMBER_2021)
                            .numbered("17"),
                    statutory(INFECTION_ROUTE, FEBRUARY_2020).numbered("18①"),
                    statutory(INFECTION_PLACE, FEBRUARY_2020).numbered("18②"),
                    conditional(TRAVEL, TRAVELLED, AS_IN_NOVEMBER_2021).numbered("18②"),
                    optional(REMARKS, FEBRUARY_2020).numbered("19"))
            .minimum(MINIMUM)
            .open(
                    "様式そのものは未確認。項目は感染症発生届に共通の骨格（1〜19）と公開情報による。",
                    "The form itself is not at hand; the items are the skeleton that all such forms share (1 to 19) and"
                            + " public information.")
            .open(
                    "発病年月日・死亡年月日を記入する場合と渡航期間の欄は2021年11月の様式による。",
                    "When the dates of onset and death are asked for, and the travel dates, follow the form of November"
                            + " 2021.")
            .open(
                    "最小限の項目は2020年11月16日のQ&A（問5）により、すべての版に用いる。",
                    "The minimum is stated by the Q&A of 2020-11-16 (question 5) and applied to every edition.")
            .build();

    static final FormEdition OF_2020_05_13 = OF_2020_02_03
            .amended("form-2020-05-13", name("2020年5月13日", "2020-05-13"), MAY_2020_AS_QUOTED)
            .ask(
                    statutory(TEST_METHOD, MAY_2020)
                            .numbered("12")
                            .noted(note(
                                    "分離・同定、核酸増幅法、抗原定性検査",
                                    "isolation, nucleic acid amplification, qualitative antigen")),
                    statutory(SPECIMEN, MAY_2020)
                            .numbered("12")
                            .noted(note(
                                    "喀痰、気道吸引液、肺胞洗浄液、咽頭拭い液、鼻腔吸引液、鼻腔拭い液、鼻咽頭拭い液、剖検材料",
                                    "sputum, airway aspirate, bronchoalveolar lavage, throat swab, nasal aspirate,"
                                            + " nasal swab, nasopharyngeal swab, autopsy material")))
            .cite(MAY_2020_AS_QUOTED, REMARKS)
            .open(
                    "様式そのものは未確認。抗原定性検査と鼻咽頭拭い液が加わったほかは前の版のままとした。",
                    "The form itself is not at hand; apart from the qualitative antigen test and the nasopharyngeal swab"
                            + " it is taken to be as before.")
            .open(
                    "唾液と抗原定量検査がいつ加わったかは未確認で、2021年2月10日の版からあるものとした。",
                    "When saliva and the quantitative antigen test were added is not known; they are taken to be there"
                            + " from 2021-02-10.")
            .build();

    static final FormEdition OF_2021_02_10 = OF_2020_05_13
            .amended("form-2021-02-10", name("2021年2月10日", "2021-02-10"), FEBRUARY_2021)
            .ask(
                    statutory(DIAGNOSIS_CLASS, AS_IN_NOVEMBER_2021)
                            .numbered("1")
                            .noted(note(
                                    "疑似症患者について、当該者が入院を要しないと認められる場合は、本発生届の提出は不要",
                                    "not to be submitted for a suspected patient who is judged not to need admission")),
                    statutory(KANA, FEBRUARY_2021).numbered("2"),
                    statutory(SP_O2, FEBRUARY_2021).numbered("11"),
                    statutory(TEST_METHOD, AS_IN_NOVEMBER_2021)
                            .numbered("12")
                            .noted(note(
                                    "分離・同定、核酸増幅法、抗原定性検査、抗原定量検査",
                                    "isolation, nucleic acid amplification, qualitative antigen, quantitative"
                                            + " antigen")),
                    statutory(SPECIMEN, AS_IN_NOVEMBER_2021)
                            .numbered("12")
                            .noted(note(
                                    "分離・同定と核酸増幅法：喀痰、気管吸引液、肺胞洗浄液、咽頭拭い液、鼻腔吸引液、鼻腔拭い液、鼻咽頭拭い液、便、唾液、"
                                            + "剖検材料、その他。抗原定性検査：鼻腔拭い液、鼻咽頭拭い液。抗原定量検査：鼻腔拭い液、鼻咽頭拭い液、唾液",
                                    "isolation and nucleic acid amplification: sputum, tracheal aspirate,"
                                            + " bronchoalveolar lavage, throat swab, nasal aspirate, nasal swab,"
                                            + " nasopharyngeal swab, stool, saliva, autopsy material, other; qualitative"
                                            + " antigen: nasal swab, nasopharyngeal swab; quantitative antigen: nasal"
                                            + " swab, nasopharyngeal swab, saliva")),
                    statutory(VACCINATION_DOSE_1, FEBRUARY_2021).numbered("18③"),
                    statutory(VACCINATION_DOSE_2, FEBRUARY_2021).numbered("18③"))
            .ask(
                    statutory(ADMITTED_AT_NOTIFICATION, AS_IN_NOVEMBER_2021).numbered("19"),
                    conditional(ADMISSION_DATE, INPATIENT, AS_IN_NOVEMBER_2021).numbered("19"),
                    statutory(RISK_FACTORS, FEBRUARY_2021)
                            .numbered("19")
                            .noted(note(
                                    "有の場合は選択：悪性腫瘍、慢性閉塞性肺疾患（COPD）、慢性腎臓病、高血圧、糖尿病、脂質異常症、肥満（BMI30以上）、喫煙歴、その他",
                                    "if present, which: malignancy, COPD, chronic kidney disease, hypertension, diabetes,"
                                            + " dyslipidaemia, obesity (BMI 30 or over), smoking history, other")),
                    statutory(IMMUNE_SUPPRESSION, FEBRUARY_2021).numbered("19"),
                    statutory(PREGNANCY, FEBRUARY_2021).numbered("19"),
                    statutory(SEVERITY, FEBRUARY_2021)
                            .numbered("19")
                            .noted(note(
                                    "「新型コロナウイルス感染症（COVID-19）診療の手引き」による：軽症、中等症Ⅰ、中等症Ⅱ、重症",
                                    "by the clinical guide: mild, moderate I, moderate II, severe")),
                    statutory(NEED_FOR_ADMISSION, FEBRUARY_2021).numbered("19"),
                    statutory(TELEPHONE_OR_ONLINE_CONSULTATION, FEBRUARY_2021).numbered("19"))
            .open(
                    "様式そのものは未確認。2021年11月の様式から3回目の接種を除いたものとした。",
                    "The form itself is not at hand; it is taken to be the one of November 2021 without the third dose.")
            .open(
                    "届出時点の入院の有無と入院年月日は、公開情報がこの版の追加項目に数えていない。",
                    "Admission at the time of notification and its date are not among the additions that the public"
                            + " source lists for this edition.")
            .open(
                    "疑似症患者についての注記は2020年10月14日の取扱いによるもので、いつ様式に加わったかは未確認。",
                    "The note on suspected patients goes back to the rule of 2020-10-14; when it entered the form is not"
                            + " known.")
            .build();

    static final FormEdition OF_2021_11_29 = OF_2021_02_10
            .amended("form-2021-11-29", name("2021年11月29日", "2021-11-29"), NOVEMBER_2021)
            .ask(statutory(VACCINATION_DOSE_3, NOVEMBER_2021).numbered("18③"))
            .citeAll(NOVEMBER_2021)
            .cite(FAQ_BLANK_WHERE_NOT_APPLICABLE, TRAVEL)
            .open(
                    "11月29日は様式ファイルの作成日で、適用日は未確認。",
                    "29 November is the day on which the file of the form was made; the day of effect is not known.")
            .open(
                    "3回目の接種のほかに前の版から変わった項目があるかは未確認。",
                    "Whether anything but the third dose changed from the edition before is not known.")
            .build();

    static final FormEdition OF_2022_06_30 = OF_2021_11_29
            .amended("form-2022-06-30", name("2022年6月30日", "2022-06-30"), JUNE_2022)
            .drop(OCCUPATION, REGISTERED_ADDRESS, REGISTERED_ADDRESS_PHONE, GUARDIAN_ADDRESS, SYMPTOMS, SP_O2)
            .drop(TEST_METHOD, SPECIMEN, TEST_RESULT, FIRST_VISIT_DATE, PRESUMED_INFECTION_DATE)
            .drop(INFECTION_ROUTE, INFECTION_PLACE, TRAVEL)
            .drop(VACCINATION_DOSE_1, VACCINATION_DOSE_2, VACCINATION_DOSE_3)
            .citeAll(JUNE_2022)
            .cite(JULY_2022, NAME, KANA, SEX, BIRTH_DATE, REPORT_DATE, WHEREABOUTS_PHONE, PREGNANCY, NEED_FOR_ADMISSION)
            .cite(Sources.INFECTIOUS_DISEASES_ACT.at("第12条第1項"), AGE_AT_DIAGNOSIS)
            .cite(NOT_DROPPED_IN_JUNE_2022, ADDRESSEE, INSTITUTION_PHONE, DATE_OF_DEATH, IMMUNE_SUPPRESSION, SEVERITY)
            .cite(NOT_DROPPED_IN_JUNE_2022, ADMITTED_AT_NOTIFICATION, ADMISSION_DATE, TELEPHONE_OR_ONLINE_CONSULTATION)
            .unnumbered()
            .ask(
                    statutory(SPECIMEN_DATE, JUNE_2022)
                            .noted(note(
                                    "診断方法に代わる独立の届出事項", "an item of its own in the place of the method of diagnosis")),
                    conditional(ONSET_DATE, SYMPTOMATIC, JULY_2022),
                    statutory(VACCINATION_COUNT, JULY_2022),
                    statutory(RISK_FACTORS, JULY_2022)
                            .noted(note(
                                    "有の場合は選択：前の版の項目に心血管疾患、脳血管疾患を加え、慢性閉塞性肺疾患を慢性呼吸器疾患に広げたもの",
                                    "if present, which: as before, with cardiovascular and cerebrovascular disease added"
                                            + " and COPD widened to chronic respiratory disease")),
                    optional(REMARKS, SHIZUOKA).numbered("13").noted(note("「13 その他」と印刷", "printed as \"13 other\"")))
            .open(
                    "様式そのものは未確認。印刷番号は「13 その他」のほか未確認。",
                    "The form itself is not at hand; of the printed numbers only \"13 other\" is known.")
            .open(
                    "診断方法の削除に伴い、検体の種類と検査結果も届出事項でなくなったものとした。",
                    "With the method of diagnosis the kind of specimen and the result are taken to be dropped as well.")
            .open(
                    "省令からは発病年月日も削除されたが、様式には有症状者について残った（7月22日の事務連絡が改めて省略している）。",
                    "The ordinance drops the date of onset too, but the form kept it for persons with symptoms: the circular"
                            + " of 22 July drops it again.")
            .open("接種歴は回数のみとなったものとした。", "Of the vaccinations only their number is taken to be asked for.")
            .open(
                    "重症度、免疫低下、届出時点の入院、電話等による診療、死亡年月日の各欄が残ったかは未確認で、残ったものとした。",
                    "Whether severity, immune suppression, admission at notification, consultation by telephone and the date"
                            + " of death stayed is not known; they are taken to have stayed.")
            .open(
                    "この版の最小限の項目では、診断方法のうち残った検体採取日のみを数える。",
                    "Of the method of diagnosis the minimum of this edition counts only what is left, the specimen date.")
            .open(
                    "2022年7月22日の事務連絡は、健康フォローアップセンター等のある都道府県で低リスク者のフリガナ、番地、診断日、検体採取日、接種回数、"
                            + "発症日の省略を認めた。8月4日の7項目に含まれるため、独立の版としない。",
                    "A circular of 2022-07-22 let prefectures with a follow-up centre leave out kana, street number, dates of"
                            + " diagnosis, specimen and onset and the number of doses for patients at low risk. The seven"
                            + " items of 4 August go further, so that it is not kept as an edition of its own.")
            .build();

    static final FormEdition LOW_RISK = OF_2022_06_30
            .amended(
                    "form-2022-08-04-low-risk",
                    BilingualText.of(
                            "発生届（低リスク者の7項目、2022年8月4日）",
                            "notification form, seven items for patients at low risk, 2022-08-04"),
                    AUGUST_2022)
            .drop(KANA, AGE_AT_DIAGNOSIS, GUARDIAN_NAME, GUARDIAN_PHONE, SPECIMEN_DATE, DIAGNOSIS_DATE, DATE_OF_DEATH)
            .drop(VACCINATION_COUNT, ADMITTED_AT_NOTIFICATION, ADMISSION_DATE, RISK_FACTORS, IMMUNE_SUPPRESSION)
            .drop(PREGNANCY, SEVERITY, NEED_FOR_ADMISSION, TELEPHONE_OR_ONLINE_CONSULTATION, REMARKS)
            .cite(AUGUST_2022, REPORT_DATE, DIAGNOSIS_CLASS, NAME, SEX, BIRTH_DATE, WHEREABOUTS_PHONE)
            .ask(
                    statutory(WHEREABOUTS, AUGUST_2022).noted(note("市町村名", "the municipality only")),
                    optional(ONSET_DATE, AUGUST_2022).noted(note("報告年月日（発症日）の欄", "together with the date of report")))
            .open(
                    "7項目は岩手県資料の列挙による：報告年月日（発症日）、類型、氏名、性別、生年月日、所在地（市町村名）、電話番号。",
                    "The seven items are those that Iwate prefecture listed: date of report (onset), class, name, sex, date"
                            + " of birth, municipality, phone.")
            .open(
                    "届出者の欄（宛先、医師、医療機関）は7項目の外に残ったものとした。発症日は任意とした。",
                    "The header (addressee, physician, institution) is taken to stay beside the seven items; the date of"
                            + " onset is taken to be optional.")
            .build();

    static final FormEdition OF_2022_09_26 = OF_2022_06_30
            .amended("form-2022-09-26", name("2022年9月26日", "2022-09-26"), SEPTEMBER_2022)
            .ask(
                    statutory(NEED_FOR_DRUG, SHIZUOKA).numbered("13"),
                    statutory(NEED_FOR_OXYGEN, SHIZUOKA).numbered("13"),
                    optional(REMARKS, FREE_TEXT_FIELD)
                            .numbered("13")
                            .noted(note(
                                    "紙の様式では「13 その他」に治療薬又は酸素の投与の必要性も記入",
                                    "on paper \"13 other\" also takes the need for a drug or oxygen")))
            .open(
                    "様式そのものは未確認。項目13は画面では「治療薬の投与又は酸素投与の必要性」、紙では「その他」。前の版の未確認の点も残る。",
                    "The form itself is not at hand; item 13 is \"need for a drug or for oxygen\" on the screen and"
                            + " \"other\" on paper. What is open of the edition before is open here too.")
            .open(
                    "2023年5月8日以後に診断された者は届出の対象でない。それより前の診断の届出がその後に行われるときは、この版による。",
                    "Who is diagnosed from 2023-05-08 on is not notified; an earlier diagnosis that is notified later is"
                            + " notified on this edition.")
            .build();

    /** By report date. */
    static final Timeline<FormEdition> TIMELINE = Timeline.startingWith(NONE)
            .from(LocalDate.of(2020, 2, 3), OF_2020_02_03)
            .from(LocalDate.of(2020, 5, 13), OF_2020_05_13)
            .from(LocalDate.of(2021, 2, 10), OF_2021_02_10)
            .from(LocalDate.of(2021, 11, 29), OF_2021_11_29)
            .from(LocalDate.of(2022, 6, 30), OF_2022_06_30)
            .from(LocalDate.of(2022, 9, 26), OF_2022_09_26)
            .build();

    /** By report date, where the prefecture applies it; ended by the circular of 2022-09-12. */
    static final Timeline<Optional<FormEdition>> SIMPLIFIED = Timeline.startingWith(Optional.<FormEdition>empty())
            .from(LocalDate.of(2022, 8, 4), Optional.of(LOW_RISK))
            .from(LocalDate.of(2022, 9, 26), Optional.empty())
            .build();

    private static BilingualText name(String ja, String en) {
        return BilingualText.of("発生届（" + ja + "の版）", "notification form, edition of " + en);
    }

    private static BilingualText note(String ja, String en) {
        return BilingualText.of(ja, en);
    }
}
