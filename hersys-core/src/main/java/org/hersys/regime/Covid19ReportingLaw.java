package org.hersys.regime;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.institution.Prefecture.FUKUI;
import static org.hersys.institution.Prefecture.IBARAKI;
import static org.hersys.institution.Prefecture.KAGOSHIMA;
import static org.hersys.institution.Prefecture.MIE;
import static org.hersys.institution.Prefecture.MIYAGI;
import static org.hersys.institution.Prefecture.NAGASAKI;
import static org.hersys.institution.Prefecture.SAGA;
import static org.hersys.institution.Prefecture.TOTTORI;
import static org.hersys.institution.Prefecture.YAMAGATA;
import static org.hersys.regime.CountingBasis.DATE_OF_DIAGNOSIS;
import static org.hersys.regime.CountingBasis.DATE_OF_NOTIFICATION;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * Who had to be notified of COVID-19, and since when: the whole of that law, as data.
 *
 * <p>The next edition is one constant and one line in {@link #regimes}.
 */
final class Covid19ReportingLaw {

    private static final Criterion CONFIRMED = Criterion.of(
            "CONFIRMED",
            "患者（確定例）",
            "confirmed patient",
            Condition.oneOf(NotificationQuestions.DIAGNOSIS_CLASS, CONFIRMED_PATIENT),
            Sources.INFECTIOUS_DISEASES_ACT.at("第12条第1項"));

    private static final Criterion CARRIER = Criterion.of(
            "ASYMPTOMATIC_CARRIER",
            "無症状病原体保有者",
            "asymptomatic carrier",
            Condition.oneOf(NotificationQuestions.DIAGNOSIS_CLASS, ASYMPTOMATIC_CARRIER),
            orderOf2020("令和2年政令第30号", LocalDate.of(2020, 2, 13)));

    private static final Criterion SUSPECTED = Criterion.of(
            "SUSPECTED",
            "疑似症患者",
            "suspected patient",
            Condition.oneOf(NotificationQuestions.DIAGNOSIS_CLASS, SUSPECTED_PATIENT),
            orderOf2020("令和2年政令第11号", LocalDate.of(2020, 1, 28)));

    private static final Criterion SUSPECTED_AND_ADMISSION_NEEDED = Criterion.of(
            "SUSPECTED_AND_ADMISSION_NEEDED",
            "疑似症患者（入院を要すると医師が認めた者）",
            "suspected patient whose admission the physician judges necessary",
            Condition.all(SUSPECTED.condition(), Condition.yes(NotificationQuestions.NEEDS_ADMISSION)),
            Sources.SURVEILLANCE_QA.at("問10-2、問11"));

    private static final Criterion CLINICALLY_DIAGNOSED = Criterion.of(
            "CLINICALLY_DIAGNOSED",
            "臨床診断による疑似症患者（みなし陽性）",
            "clinically diagnosed suspected patient (presumed positive)",
            Condition.all(SUSPECTED.condition(), Condition.yes(NotificationQuestions.CLINICALLY_DIAGNOSED)),
            Sources.INSTITUTION_FAQ.at("17"));

    private static final Criterion DECEASED = Criterion.of(
            "DECEASED",
            "感染症死亡者の死体・感染症死亡疑い者の死体",
            "corpse of a deceased patient or of a suspected deceased",
            Condition.oneOf(NotificationQuestions.DIAGNOSIS_CLASS, DECEASED_PATIENT, SUSPECTED_DECEASED),
            Citation.of("新型コロナウイルス感染症 発生届（別記様式6-1）", Provenance.PUBLIC)
                    .dated(LocalDate.of(2021, 11, 29))
                    .at("1 診断（検案）した者（死体）の類型"));

    private static final Criterion SUBJECT_TO_THE_GROUPS = Criterion.of(
            "SUBJECT_TO_THE_GROUPS",
            "四類型の対象となる診断分類（患者・無症状病原体保有者・みなし陽性・入院を要する疑似症患者）",
            "of a class that comes under the four groups (patient, carrier, clinically diagnosed, suspected with admission"
                    + " needed now)",
            Condition.any(
                    CONFIRMED.condition(),
                    CARRIER.condition(),
                    CLINICALLY_DIAGNOSED.condition(),
                    SUSPECTED_AND_ADMISSION_NEEDED.condition()),
            Sources.SURVEILLANCE_QA.at("問10-2、問11"));

    private static final Criterion AGED_65_OR_OVER = Criterion.of(
            "AGED_65_OR_OVER",
            "65歳以上の者",
            "aged 65 or over",
            Condition.ageAtLeast(65),
            Sources.DAILY_REPORT_BRIEFING.at("（参考）発生届の対象者①"));

    private static final Criterion NEEDS_ADMISSION = Criterion.of(
            "NEEDS_ADMISSION",
            "入院を要する者（入院の必要が生じる可能性があると医師が判断した場合を含む）",
            "in need of admission (also where the physician judges that it may become necessary)",
            Condition.any(
                    Condition.yes(NotificationQuestions.NEEDS_ADMISSION),
                    Condition.yes(NotificationQuestions.ADMISSION_FORESEEN)),
            Sources.DAILY_REPORT_BRIEFING.at("（参考）発生届の対象者②"));

    private static final Criterion RISK_AND_TREATMENT = Criterion.of(
            "RISK_AND_TREATMENT",
            "重症化リスクがあり、かつ、新型コロナ治療薬の投与又は新たな酸素投与が必要な者",
            "at risk of severe illness and in need of a designated drug or newly of oxygen",
            Condition.all(
                    Condition.yes(NotificationQuestions.RISK_FACTOR),
                    Condition.any(
                            Condition.yes(NotificationQuestions.NEEDS_DESIGNATED_DRUG),
                            Condition.yes(NotificationQuestions.NEEDS_OXYGEN))),
            Sources.DAILY_REPORT_BRIEFING.at("（参考）発生届の対象者③"));

    private static final Criterion PREGNANT = Criterion.of(
            "PREGNANT",
            "妊婦",
            "pregnant",
            Condition.yes(NotificationQuestions.PREGNANT),
            Sources.DAILY_REPORT_BRIEFING.at("（参考）発生届の対象者④"));

    private static final Criterion COUNTED = Criterion.of(
            "COUNTED_IN_DAILY_REPORT",
            "日次報告に計上する陽性患者（発生届を報告した分及びみなし陽性を含む。感染症死亡者の死体の計上は暫定）",
            "positive and so counted in the daily report (also if notified or clinically diagnosed; counting the corpse of"
                    + " a patient is provisional)",
            Condition.any(
                    Condition.oneOf(
                            NotificationQuestions.DIAGNOSIS_CLASS,
                            CONFIRMED_PATIENT,
                            ASYMPTOMATIC_CARRIER,
                            DECEASED_PATIENT),
                    CLINICALLY_DIAGNOSED.condition()),
            Sources.DAILY_REPORT_BRIEFING.at("陽性者の日次報告について"));

    private static final ReportingRegime NO_DUTY = ReportingRegime.builder(
                    "no-duty",
                    BilingualText.of("届出義務のない期間", "no duty to notify"),
                    orderOf2020("令和2年政令第11号", LocalDate.of(2020, 1, 28)))
            .build();

    private static final ReportingRegime DESIGNATED_DISEASE = ReportingRegime.builder(
                    "designated-disease",
                    BilingualText.of("指定感染症としての全数届出", "designated infectious disease, everybody notified"),
                    orderOf2020("令和2年政令第11号", LocalDate.of(2020, 1, 28)))
            .anyOf(CONFIRMED, SUSPECTED, DECEASED)
            .remark(BilingualText.of(
                    "届出を行うのは、診断した医師（医療機関）である。検体を他の機関で採取した場合も同じ（HER-SYSの利用に関するFAQ 1）。2020年5月29日からは、"
                            + "準備の整った地域でHER-SYSにより、それ以外はNESID又は紙により届け出る。FAXによる届出は引き続き認められる（同2、8）。",
                    "The notifier is the physician (institution) who made the diagnosis, even if the specimen was taken elsewhere (FAQ"
                            + " 1). From 2020-05-29 through HER-SYS where it is ready, otherwise through NESID or on paper; fax stays"
                            + " lawful (FAQ 2, 8)."))
            .instructing(Covid19Instructions.always())
            .build();

    private static final ReportingRegime CARRIERS_INCLUDED = ReportingRegime.builder(
                    "carriers-included",
                    BilingualText.of("無症状病原体保有者を含む全数届出", "everybody notified, carriers included"),
                    orderOf2020("令和2年政令第30号", LocalDate.of(2020, 2, 13)))
            .anyOf(CONFIRMED, CARRIER, SUSPECTED, DECEASED)
            .instructing(Covid19Instructions.always())
            .build();

    private static final ReportingRegime SUSPECTED_IF_ADMITTED = ReportingRegime.builder(
                    "suspected-if-admitted",
                    BilingualText.of("疑似症患者の届出を入院例に限る取扱い", "suspected patients only if admission is needed"),
                    Sources.SURVEILLANCE_CIRCULAR)
            .anyOf(CONFIRMED, CARRIER, SUSPECTED_AND_ADMISSION_NEEDED, DECEASED)
            .instructing(Covid19Instructions.always())
            .explaining(Covid19Instructions.outpatientConfirmedLater())
            .build();

    private static final ReportingRegime PANDEMIC_INFLUENZA_LAW = SUSPECTED_IF_ADMITTED.as(
            "pandemic-influenza-law",
            BilingualText.of("新型インフルエンザ等感染症としての全数届出", "pandemic influenza and the like, everybody notified"),
            Citation.of("新型インフルエンザ等感染症への位置付け（感染症法の改正、令和3年2月13日施行）", Provenance.PUBLIC)
                    .readAt("神奈川県衛生研究所（2022-12-02）ほか"));

    private static final ReportingRegime CLINICAL_DIAGNOSIS = ReportingRegime.builder(
                    "clinical-diagnosis",
                    BilingualText.of("みなし陽性を含む全数届出", "everybody notified, the clinically diagnosed included"),
                    Citation.of("みなし陽性（臨床診断による疑似症患者）の取扱い", Provenance.PUBLIC)
                            .numbered("事務連絡")
                            .dated(LocalDate.of(2022, 1, 24)))
            .anyOf(CONFIRMED, CARRIER, SUSPECTED_AND_ADMISSION_NEEDED, CLINICALLY_DIAGNOSED, DECEASED)
            .instructing(Covid19Instructions.always())
            .explaining(Covid19Instructions.outpatientConfirmedLater())
            .remark(BilingualText.of(
                    "みなし陽性は、都道府県の判断により実施された。この版は、実施する都道府県の医療機関がみなし陽性として診断した者に適用する。",
                    "Clinical diagnosis was adopted prefecture by prefecture; the edition applies to those whom an institution"
                            + " diagnosed so."))
            .build();

    private static final ReportingRegime FOUR_GROUPS = ReportingRegime.builder(
                    "four-groups",
                    BilingualText.of("届出対象を四類型に限る取扱い", "only the four groups notified"),
                    Sources.FOUR_GROUPS_CIRCULAR)
            .anyOf(DECEASED)
            .where(SUBJECT_TO_THE_GROUPS, AGED_65_OR_OVER, NEEDS_ADMISSION, RISK_AND_TREATMENT, PREGNANT)
            .countedIf(COUNTED)
            .instructing(Covid19Instructions.always())
            .instructing(Covid19Instructions.underTheFourGroups(COUNTED.condition()))
            .explaining(Covid19Instructions.outpatientConfirmedLater())
            .remark(BilingualText.of(
                    "四類型の範囲を判断により広げることはできない。死体の類型は引き続き届出を要する。",
                    "The groups cannot be widened by judgement. The corpse classes stay notifiable."))
            .open(BilingualText.of(
                    "酸素投与のみを要し重症化リスクのない65歳未満の者：省令（施行規則第3条）の免除要件は酸素投与に重症化リスクを求めていないと読む余地がある。"
                            + "hersysは厚生労働省の説明資料（類型③）に従い届出不要とし、OXYGEN_WITHOUT_RISK_DOUBTFULを付す。",
                    "Under 65, no risk factor, only oxygen needed: the ordinance's exemption may be read as asking no risk factor"
                            + " where oxygen is needed. hersys follows the ministry's briefing (group 3): not notified, with the"
                            + " instruction OXYGEN_WITHOUT_RISK_DOUBTFUL."))
            .open(BilingualText.of(
                    "感染症死亡者の死体を日次報告に計上し、感染症死亡疑い者の死体及びみなし陽性でない疑似症患者を計上しない取扱いは暫定である。",
                    "Counting the corpse of a patient, and not that of a suspected deceased nor other suspected patients, is"
                            + " provisional."))
            .build();

    private static final ReportingRegime FOUR_GROUPS_EARLY = FOUR_GROUPS
            .as(
                    "four-groups",
                    BilingualText.of("届出対象を四類型に限る取扱い（先行適用）", "only the four groups notified (early start)"),
                    Citation.of("発生届の限定（緊急避難措置）", Provenance.PUBLIC)
                            .numbered("事務連絡")
                            .dated(LocalDate.of(2022, 8, 25)))
            .toBuilder()
            .open(BilingualText.of(
                    "鳥取県は「9月2日届出分から」とし、診断日ではなく届出日を基準とした。hersysは診断日により版を選ぶため、9月1日以前に診断し9月2日以降に届け出た者は" + "全国の取扱いによる。",
                    "Tottori began \"with those notified on 2 September\", by the day of notification. hersys chooses by the date of"
                            + " diagnosis, so that somebody diagnosed by 1 September and notified later is decided by the nationwide"
                            + " edition."))
            .build();

    private static final ReportingRegime FOUR_GROUPS_IN_FUKUI = FOUR_GROUPS_EARLY.toBuilder()
            .instructing(Covid19Instructions.startInFukui())
            .open(BilingualText.of(
                    "福井県の適用開始日：2022年9月14日は予定日であり、9月18日までに適用されていたことのみ確認できる。" + "その間の判定にはSTART_DATE_PROVISIONALを付す。",
                    "The first day in Fukui: 2022-09-14 was the planned day; sources show only that it was in force by 2022-09-18."
                            + " Decisions in between carry START_DATE_PROVISIONAL."))
            .build();

    private static final ReportingRegime SENTINEL = ReportingRegime.builder(
                    "sentinel",
                    BilingualText.of(
                            "五類感染症（定点把握）：発生届・日次報告なし",
                            "class 5, sentinel surveillance: no notification, no daily report"),
                    Citation.of("新型コロナウイルス感染症の五類感染症への位置付けの変更（定点把握）", Provenance.PUBLIC)
                            .readAt("国立感染症研究所、名古屋市ほか"))
            .build();

    private Covid19ReportingLaw() {}

    /** The law as it was. A new edition is one constant above and one line here. */
    static ReportingRegimes regimes() {
        return ReportingRegimes.startingWith(NO_DUTY)
                .from(LocalDate.of(2020, 2, 1), DESIGNATED_DISEASE)
                .from(LocalDate.of(2020, 2, 14), CARRIERS_INCLUDED)
                .from(LocalDate.of(2020, 10, 14), SUSPECTED_IF_ADMITTED)
                .from(LocalDate.of(2021, 2, 13), PANDEMIC_INFLUENZA_LAW)
                .from(LocalDate.of(2022, 1, 24), CLINICAL_DIAGNOSIS)
                .earlyIn(LocalDate.of(2022, 9, 2), FOUR_GROUPS_EARLY, DATE_OF_DIAGNOSIS, MIYAGI, IBARAKI, SAGA)
                .earlyIn(LocalDate.of(2022, 9, 2), FOUR_GROUPS_EARLY, DATE_OF_NOTIFICATION, TOTTORI)
                .earlyIn(LocalDate.of(2022, 9, 9), FOUR_GROUPS_EARLY, DATE_OF_DIAGNOSIS, MIE, NAGASAKI)
                .earlyIn(LocalDate.of(2022, 9, 14), FOUR_GROUPS_EARLY, DATE_OF_DIAGNOSIS, YAMAGATA)
                .earlyIn(LocalDate.of(2022, 9, 14), FOUR_GROUPS_IN_FUKUI, DATE_OF_DIAGNOSIS, FUKUI)
                .earlyIn(LocalDate.of(2022, 9, 20), FOUR_GROUPS_EARLY, DATE_OF_DIAGNOSIS, KAGOSHIMA)
                .from(LocalDate.of(2022, 9, 26), FOUR_GROUPS)
                .from(LocalDate.of(2023, 5, 8), SENTINEL)
                .build();
    }

    private static Citation orderOf2020(String number, LocalDate date) {
        return Citation.of("新型コロナウイルス感染症を指定感染症として定める等の政令", Provenance.PUBLIC)
                .numbered(number)
                .dated(date);
    }
}
