package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.Patients;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** What a physician reads on the screen, in both languages. */
class DecisionTextsTest {

    private static final LocalDate EARLY = LocalDate.of(2022, 9, 14);

    @Test
    void the_headline_of_a_notification_names_every_ground() {
        assertThat(decide(Patients.ofTheFourGroups().pregnantAdultOf30().needsAdmission(true))
                        .headline())
                .isEqualTo(BilingualText.of(
                        "届出を要する：入院を要する者（入院の必要が生じる可能性があると医師が判断した場合を含む）、妊婦",
                        "Must be notified: in need of admission (also where the physician judges that it may become"
                                + " necessary), pregnant"));
    }

    @Test
    void the_age_of_a_corpse_is_no_ground() {
        var corpse = Patients.ofTheFourGroups().aged65OnTheirBirthday().diagnosisClass(DiagnosisClass.DECEASED_PATIENT);
        assertThat(decide(corpse).headline())
                .isEqualTo(BilingualText.of(
                        "届出を要する：感染症死亡者の死体・感染症死亡疑い者の死体",
                        "Must be notified: corpse of a deceased patient or of a suspected deceased"));
    }

    @Test
    void whoever_is_notified_whatever_is_unknown_is_told_so() {
        var anybody = NotificationFacts.diagnosedOn(LocalDate.of(2020, 2, 14));
        assertThat(decide(anybody).headline())
                .isEqualTo(BilingualText.of(
                        "届出を要する：不明な事項の如何にかかわらず対象となる", "Must be notified: whatever the unknown items are"));
    }

    @Test
    void the_headline_of_who_is_only_counted_says_so() {
        assertThat(decide(Patients.ofTheFourGroups().confirmedAdultOf30()).headline())
                .isEqualTo(BilingualText.of("届出不要（日次報告に計上）", "Not notified (counted in the daily report)"));
    }

    @Test
    void the_headline_of_who_is_neither_says_why() {
        assertThat(decide(Patients.ofTheFourGroups().suspectedOutPatientOf30()).headline())
                .isEqualTo(BilingualText.of("届出不要：届出の対象となる者に該当しない", "Not notified: not one of those to be notified"));
        assertThat(decide(Patients.diagnosedOn(LocalDate.of(2023, 5, 8)).confirmedAdultOf30())
                        .headline())
                .isEqualTo(BilingualText.of(
                        "届出不要：五類感染症（定点把握）：発生届・日次報告なし",
                        "Not notified: class 5, sentinel surveillance: no notification, no daily report"));
    }

    @Test
    void the_headline_of_the_undecided_names_what_is_missing() {
        assertThat(decide(Patients.ofTheFourGroups()
                                .ofUnknownAge()
                                .answer(NotificationQuestions.PREGNANT, Truth.UNKNOWN))
                        .headline())
                .isEqualTo(BilingualText.of(
                        "判定できない：診断時の年齢、妊娠の有無が不明", "Cannot be decided yet: unknown age at diagnosis, pregnancy"));
    }

    @Test
    void the_explanation_tells_the_edition_each_criterion_the_count_and_the_source() {
        assertThat(decide(Patients.diagnosedOn(LocalDate.of(2022, 10, 1)).confirmedAdultOf30())
                        .explanation())
                .isEqualTo(BilingualText.of(
                        "2022-10-01の診断には「届出対象を四類型に限る取扱い」（2022-09-26適用）が適用される。"
                                + "要件：感染症死亡者の死体・感染症死亡疑い者の死体＝非該当、"
                                + "四類型の対象となる診断分類（患者・無症状病原体保有者・みなし陽性・入院を要する疑似症患者）＝該当、"
                                + "65歳以上の者＝非該当、入院を要する者（入院の必要が生じる可能性があると医師が判断した場合を含む）＝非該当、"
                                + "重症化リスクがあり、かつ、新型コロナ治療薬の投与又は新たな酸素投与が必要な者＝非該当、妊婦＝非該当。"
                                + "日次報告に計上する。"
                                + "典拠：「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）。",
                        "For a diagnosis on 2022-10-01, \"only the four groups notified\" (in force from 2022-09-26)"
                                + " applies. Criteria: corpse of a deceased patient or of a suspected deceased = no,"
                                + " of a class that comes under the four groups (patient, carrier, clinically"
                                + " diagnosed, suspected with admission needed now) = yes, aged 65 or over = no, in"
                                + " need of admission (also where the physician judges that it may become"
                                + " necessary) = no, at risk of severe illness and in need of a designated drug or"
                                + " newly of oxygen = no, pregnant = no. The person is counted in the daily report."
                                + " Source: 「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）"
                                + " (primary document)."));
    }

    @Test
    void the_explanation_of_the_undecided_says_what_settles_it() {
        var explanation = decide(Patients.ofTheFourGroups().inTheir60s()).explanation();
        assertThat(explanation.ja()).contains("65歳以上の者＝不明、", "診断時の年齢が分かれば判定できる。", "日次報告に計上する。");
        assertThat(explanation.en()).contains("aged 65 or over = unknown,", "To decide, find out: age at diagnosis.");
    }

    @Test
    void the_explanation_says_whether_the_person_is_counted() {
        var suspected = Patients.ofTheFourGroups().suspectedAdultOf30WhoNeedsAdmissionNow();
        assertThat(decide(suspected).explanation().ja()).contains("日次報告には計上しない。");
        assertThat(decide(suspected).explanation().en()).contains("The person is not counted in the daily report.");
        var anyClass = Patients.ofTheFourGroups().ofWhomNothingElseIsKnown().needsAdmission(true);
        assertThat(decide(anyClass).explanation().ja()).contains("日次報告に計上するかどうかは、不明な事項による。");
        assertThat(decide(anyClass).explanation().en())
                .contains("Whether the person is counted in the daily report depends on what is unknown.");
    }

    @Test
    void an_edition_without_daily_report_says_nothing_of_it() {
        var before = decide(Patients.diagnosedOn(LocalDate.of(2022, 9, 25)).confirmedAdultOf30());
        assertThat(before.explanation().ja()).doesNotContain("日次報告");
        assertThat(before.explanation().en()).doesNotContain("daily report");
    }

    @Test
    void a_suspected_out_patient_is_told_what_happens_if_the_test_is_positive() {
        var suspected = Patients.ofTheFourGroups().suspectedOutPatientOf30();
        assertThat(decide(suspected).explanation().ja()).contains("その後、検査結果が陽性と判明した場合は、陽性患者として判断する。");
        assertThat(decide(suspected.needsAdmission(true)).explanation().ja()).doesNotContain("その後、検査結果が");
    }

    @Test
    void where_the_prefecture_is_unknown_the_other_editions_are_named() {
        var anywhere = NotificationFacts.diagnosedOn(EARLY).diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT);
        assertThat(decide(anywhere).explanation().ja())
                .contains("都道府県によっては「届出対象を四類型に限る取扱い（先行適用）」（2022-09-02適用）、"
                        + "「届出対象を四類型に限る取扱い（先行適用）」（2022-09-09適用）、"
                        + "「届出対象を四類型に限る取扱い（先行適用）」（2022-09-14適用）が適用される。");
        assertThat(decide(anywhere).explanation().en())
                .contains(
                        "in some prefectures \"only the four groups notified (early start)\" (in force from 2022-09-02)");
        assertThat(decide(anywhere.prefecture(Prefecture.TOKYO)).explanation().ja())
                .doesNotContain("都道府県によっては");
    }

    @Test
    void an_edition_that_always_was_has_no_first_day() {
        var before = decide(Patients.diagnosedOn(LocalDate.of(2020, 1, 1)).confirmedAdultOf30());
        assertThat(before.explanation().ja())
                .isEqualTo("2020-01-01の診断には「届出義務のない期間」が適用される。"
                        + "典拠：「新型コロナウイルス感染症を指定感染症として定める等の政令」（令和2年政令第11号、2020-01-28）。");
        assertThat(before.explanation().en()).contains("\"no duty to notify\" applies.", "(public source).");
    }

    @Test
    void a_vendors_edition_speaks_in_the_vendors_words() {
        var patient = InventedRegimes.patientDiagnosedOn(LocalDate.of(2032, 1, 1))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .aged(80)
                .build();
        var decision = InventedRegimes.spottedFever().decide(patient);
        assertThat(decision.headline())
                .isEqualTo(BilingualText.of("届出を要する：80歳以上の者", "Must be notified: aged 80 or over"));
        assertThat(decision.explanation().en()).contains("\"by exposure\" (in force from 2032-01-01) applies.");
    }

    private static NotificationDecision decide(NotificationFacts.Builder facts) {
        return ReportingRegimes.standard().decide(facts.build());
    }
}
