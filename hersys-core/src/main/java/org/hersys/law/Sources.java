package org.hersys.law;

import java.time.LocalDate;

/**
 * The documents on which hersys is built (典拠一覧), each cited in one place.
 *
 * <p>The first group are the primary documents; a rule adds the place within them with {@link Citation#at}. The second
 * group are public sources, read as excerpts.
 */
public final class Sources {

    private Sources() {}

    /** HER-SYS 利用開始の案内: what medical institutions and follow-up institutions were told before the start. */
    public static final Citation HERSYS_LEAFLET = Citation.of(
                    "医療機関関係者の皆さんへ・患者の健康フォローアップ業務を行う皆さんへ（HER-SYS利用開始の案内）", Provenance.PRIMARY)
            .numbered("厚生労働省新型コロナウイルス感染症対策推進本部 対策班");

    /** The circular on surveillance with HER-SYS, as amended on 2020-10-14. */
    public static final Citation SURVEILLANCE_CIRCULAR = Citation.of(
                    "新型コロナウイルス感染者等情報把握・管理支援システム（HER-SYS）を活用した感染症発生動向調査について", Provenance.PRIMARY)
            .numbered("事務連絡（令和2年5月29日、令和2年10月14日一部改正）")
            .dated(LocalDate.of(2020, 10, 14));

    /** Questions and answers on that circular, fifth edition. */
    public static final Citation SURVEILLANCE_QA = Citation.of(
                    "「新型コロナウイルス感染者等情報把握・管理支援システム（HER-SYS）を活用した感染症発生動向調査について」に関するQ&Aについて（その5）", Provenance.PRIMARY)
            .numbered("事務連絡")
            .dated(LocalDate.of(2020, 11, 16));

    /** The four groups and the daily report, as the ministry explained them to medical institutions. */
    public static final Citation DAILY_REPORT_BRIEFING = Citation.of(
                    "HER-SYS新機能 陽性者の日次報告方法について 医療機関向け", Provenance.PRIMARY)
            .numbered("厚生労働省保健班")
            .dated(LocalDate.of(2022, 9, 16));

    /** The circular that limits notification to the four groups, as the briefing of 2022-09-16 quotes it. */
    public static final Citation FOUR_GROUPS_CIRCULAR = Citation.of(
                    "Withコロナの新たな段階への移行に向けた全数届出の見直しについて", Provenance.PRIMARY)
            .numbered("事務連絡")
            .dated(LocalDate.of(2022, 9, 12));

    /** Frequently asked questions of medical institutions. */
    public static final Citation INSTITUTION_FAQ =
            Citation.of("HER-SYSの利用に関するFAQ（医療機関向け）", Provenance.PRIMARY).numbered("厚生労働省");

    /** The Act, as the primary documents quote its Article 12. */
    public static final Citation INFECTIOUS_DISEASES_ACT = Citation.of("感染症の予防及び感染症の患者に対する医療に関する法律", Provenance.PRIMARY)
            .numbered("平成10年法律第114号")
            .dated(LocalDate.of(1998, 10, 2));

    /** The ordinance under the Act, which says who is exempt from notification. */
    public static final Citation ORDINANCE = Citation.of("感染症の予防及び感染症の患者に対する医療に関する法律施行規則", Provenance.PUBLIC)
            .numbered("平成10年厚生省令第99号")
            .dated(LocalDate.of(1998, 12, 28));

    /**
     * A rule that stands in no source: our choice, said openly.
     *
     * @param reason in Japanese, what was chosen and why
     * @return a provisional citation
     */
    public static Citation provisional(String reason) {
        return Citation.of(reason, Provenance.PROVISIONAL).numbered("hersysの暫定的な取扱い");
    }
}
