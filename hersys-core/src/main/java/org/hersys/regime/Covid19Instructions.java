package org.hersys.regime;

import static org.hersys.regime.ReportingDuty.COUNT_ONLY;
import static org.hersys.regime.ReportingDuty.NEITHER;
import static org.hersys.regime.ReportingDuty.NOTIFY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.form.FormEditions;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/** What has to be said besides the duty to notify COVID-19, and when: as data. */
final class Covid19Instructions {

    private static final Set<ReportingDuty> ANY_DUTY = EnumSet.allOf(ReportingDuty.class);

    private static final Condition SUSPECTED =
            Condition.oneOf(NotificationQuestions.DIAGNOSIS_CLASS, DiagnosisClass.SUSPECTED_PATIENT);

    /** HER-SYS was used from this day on, where it was ready. */
    private static final LocalDate HERSYS_BEGINS = LocalDate.of(2020, 5, 29);

    private static final LocalDate CLINICAL_DIAGNOSIS_BEGINS = LocalDate.of(2022, 1, 24);

    /** Each rule is one object, so that the rule book prints it once. */
    private static final List<InstructionRule> ALWAYS = Stream.of(atOnce(), formEditions(), besides())
            .flatMap(rules -> rules)
            .toList();

    private static final InstructionRule OUTPATIENT_CONFIRMED_LATER = rule(
            "OUTPATIENT_CONFIRMED_LATER",
            "その後、検査結果が陽性と判明した場合は、陽性患者として判断する。",
            "If the test result turns out positive, the person is decided anew as a confirmed patient.",
            Sources.SURVEILLANCE_QA.at("問11"),
            Set.of(NEITHER),
            SUSPECTED,
            EffectivePeriod.always());

    private Covid19Instructions() {}

    /** As long as there is a duty to notify. */
    static InstructionRule[] always() {
        return ALWAYS.toArray(InstructionRule[]::new);
    }

    private static Stream<InstructionRule> atOnce() {
        return Stream.of(
                rule(
                        "NOTIFY_AT_ONCE",
                        "診断後直ちに、最寄りの保健所長を経由して都道府県知事に発生届を提出する。",
                        "File the notification at once after the diagnosis, with the governor, by way of the nearest public health"
                                + " centre.",
                        Sources.INFECTIOUS_DISEASES_ACT.at("第12条第1項"),
                        Set.of(NOTIFY),
                        Condition.always(),
                        EffectivePeriod.of(LocalDate.MIN, HERSYS_BEGINS)),
                rule(
                        "NOTIFY_AT_ONCE",
                        "診断後直ちに、原則としてHER-SYSへの入力により発生届を提出する（時間数の定めはない。FAXによる届出も認められる）。",
                        "File the notification at once after the diagnosis, as a rule through HER-SYS (no number of hours is fixed;"
                                + " fax stays lawful).",
                        Sources.INSTITUTION_FAQ.at("2、3"),
                        Set.of(NOTIFY),
                        Condition.always(),
                        EffectivePeriod.of(HERSYS_BEGINS, LocalDate.MAX)));
    }

    /** Which form: by report date, and notification being due at once that is the date of diagnosis. */
    private static Stream<InstructionRule> formEditions() {
        return FormEditions.standard().timeline().entries().stream()
                .filter(entry -> !entry.value().items().isEmpty())
                .map(entry -> new InstructionRule(
                        new Instruction(
                                "USE_FORM_EDITION",
                                BilingualText.of(
                                                "報告年月日に適用される様式の届出事項を記載する。診断日に報告する場合は「{0}」による。",
                                                "Fill in the items of the form edition of the report date; when reported on the day of"
                                                        + " diagnosis, \"{0}\".")
                                        .with(entry.value().name()),
                                entry.value().citation()),
                        Set.of(NOTIFY),
                        Condition.always(),
                        entry.period()));
    }

    private static Stream<InstructionRule> besides() {
        return Stream.of(
                rule(
                        "WRITE_PRE_DELIVERY_REMARK",
                        "発生届の自由記載欄などに「妊婦支援事業」である旨を記載する。",
                        "Write 「妊婦支援事業」 in the remarks of the notification.",
                        Sources.SURVEILLANCE_QA.at("問14"),
                        Set.of(NOTIFY),
                        Condition.oneOf(NotificationQuestions.TEST_PROGRAMME, TestProgramme.PRE_DELIVERY),
                        EffectivePeriod.always()),
                rule(
                        "ENTER_AS_CLINICAL_DIAGNOSIS",
                        "検査方法・検体・結果は「その他」、検体採取日は診断日、自由記述欄は「臨床診断」と入力する。",
                        "Enter method, specimen and result as other, the specimen date as the date of diagnosis, and 「臨床診断」 in the"
                                + " free text.",
                        Sources.INSTITUTION_FAQ.at("17"),
                        Set.of(NOTIFY),
                        Condition.yes(NotificationQuestions.CLINICALLY_DIAGNOSED),
                        EffectivePeriod.of(CLINICAL_DIAGNOSIS_BEGINS, LocalDate.MAX)),
                rule(
                        "NO_TEST_REPORT",
                        "この検査は行政検査に当たらないため、検査の報告は不要である。",
                        "The test was not an administrative test, so no test report is made.",
                        Sources.SURVEILLANCE_QA.at("問13、問14"),
                        ANY_DUTY,
                        Condition.oneOf(
                                NotificationQuestions.TEST_PROGRAMME,
                                TestProgramme.SELF_PAID,
                                TestProgramme.PRE_DELIVERY),
                        EffectivePeriod.always()),
                rule(
                        "NOTIFY_AGAIN_IF_CONFIRMED",
                        "陽性患者であると診断された場合には、発生届の提出を改めて行う。陰性の場合は、検査結果を陰性に修正する。",
                        "If the patient is confirmed, notify again as confirmed; if the result is negative, correct the test result.",
                        Sources.SURVEILLANCE_CIRCULAR.at("1（3）"),
                        Set.of(NOTIFY),
                        SUSPECTED,
                        EffectivePeriod.always()));
    }

    /** Only where the four groups are notified and the positive counted. */
    static InstructionRule[] underTheFourGroups(Condition counted) {
        return new InstructionRule[] {
            rule(
                    "COUNT_IN_DAILY_REPORT",
                    "当日の日次報告に、年代別に計上する。",
                    "Count the person in the daily report of the day, by age bracket.",
                    Sources.DAILY_REPORT_BRIEFING.at("陽性者の日次報告について"),
                    ANY_DUTY,
                    counted,
                    EffectivePeriod.always()),
            rule(
                    "OXYGEN_WITHOUT_RISK_DOUBTFUL",
                    "重症化リスクのない者の酸素投与が届出の対象となるかは、省令の文言上疑義がある。入院を要するかどうかを確認し、必要に応じて保健所に相談する。",
                    "Whether oxygen without a risk factor makes a person notifiable is doubtful by the ordinance. Check whether"
                            + " admission is needed, and ask the health centre if in doubt.",
                    Sources.ORDINANCE.at("第3条"),
                    Set.of(COUNT_ONLY),
                    Condition.all(
                            Condition.no(NotificationQuestions.RISK_FACTOR),
                            Condition.yes(NotificationQuestions.NEEDS_OXYGEN)),
                    EffectivePeriod.always()),
            rule(
                    "TRANSITION_MARK_99",
                    "9月29日までは、届出対象外の者も発生届に入力できる。その場合は重症化リスク因子の「その他」に「99」と記載する（義務ではない）。",
                    "Until 29 September persons outside the groups can still be entered, marked 「99」 in the other-risk-factor field"
                            + " (no duty).",
                    Citation.of("Withコロナの新たな段階への移行に向けた全数届出の見直しについて", Provenance.PUBLIC)
                            .numbered("事務連絡（令和4年11月18日改正）")
                            .dated(LocalDate.of(2022, 11, 18)),
                    Set.of(COUNT_ONLY),
                    Condition.always(),
                    EffectivePeriod.ofClosed(LocalDate.of(2022, 9, 26), LocalDate.of(2022, 9, 29)))
        };
    }

    /** The first day in Fukui is a planned one; it was certainly in force by 18 September. */
    static InstructionRule startInFukui() {
        return rule(
                "START_DATE_PROVISIONAL",
                "福井県における適用開始日は確認できていない（予定は9月14日、9月18日までには適用）。届出の要否を保健所に確認する。",
                "The first day in Fukui is not certain (planned for 14 September, in force by 18 September). Ask the health centre"
                        + " whether to notify.",
                Sources.provisional("福井県の適用開始日は予定日による"),
                ANY_DUTY,
                Condition.always(),
                EffectivePeriod.ofClosed(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 17)));
    }

    /** A suspected out-patient is not notified now, which must not be read as never. */
    static InstructionRule outpatientConfirmedLater() {
        return OUTPATIENT_CONFIRMED_LATER;
    }

    private static InstructionRule rule(
            String code,
            String ja,
            String en,
            Citation citation,
            Set<ReportingDuty> duties,
            Condition condition,
            EffectivePeriod period) {
        return new InstructionRule(
                new Instruction(code, BilingualText.of(ja, en), citation), duties, condition, period);
    }
}
