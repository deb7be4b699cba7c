package org.hersys.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.dailyreport.CorrectionRules;
import org.hersys.dailyreport.DailyReportDeadlines;
import org.hersys.form.FormEditions;
import org.hersys.regime.InstructionRule;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.regime.TestReportRules;
import org.hersys.release.CertificateRules;
import org.hersys.release.ContactRules;
import org.hersys.release.ReleaseRules;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.hersys.time.Timeline;

/**
 * Every rule that the library applies, in print (規定集).
 *
 * <p>Deterministic: the same editions give the same text on every machine. Immutable and safe for use by many threads.
 */
public final class RuleBook {

    private static final List<BilingualText> STATEMENTS = List.of(
            BilingualText.of(
                    "本書は、hersysが適用するすべての規定を、ライブラリ自身のデータから出力したものである。",
                    "This book prints every rule that hersys applies, from the library's own data."),
            BilingualText.of(
                    "新型コロナウイルス感染症の発生届は2023年5月7日までの診断分をもって終了し（2023年5月8日から五類感染症・定点把握）、HER-SYSは2024年3月に閉鎖された。",
                    "Notification of COVID-19 ended with diagnoses of 7 May 2023 (class 5, sentinel surveillance from 8 May 2023), and"
                            + " HER-SYS closed in March 2024."),
            BilingualText.of(
                    "ここに示すデータや帳票を受け付ける公開の窓口は存在しない。", "There is no public endpoint that takes these data or files."),
            BilingualText.of(
                    "対象外：G-MIS（病床・医療物資。別のシステムへの入力を要した）、NESIDにおける病原体サーベイランス（共通のIDにより紐付ける）、感染症発生動向調査の週報・月報。",
                    "Out of scope: G-MIS (beds and supplies, entered in a system of its own), pathogen surveillance in NESID (linked by"
                            + " a common id), weekly and monthly surveillance reports."),
            BilingualText.of(
                    "典拠の確かさは「一次資料」「公開情報」「暫定（典拠未確認）」の三つで示す。一次資料とは厚生労働省の五つの文書をいう。暫定のものは典拠が見つかり次第改める。",
                    "How sure a rule is: primary document (five documents of the ministry), public source, or provisional (no source"
                            + " found; to be replaced when one is)."));

    private final List<RuleBookChapter> chapters;

    private final List<InstructionRule> instructions;

    private RuleBook(List<RuleBookChapter> chapters, List<InstructionRule> instructions) {
        this.chapters = List.copyOf(chapters);
        this.instructions = List.copyOf(instructions);
    }

    /**
     * The rule book of the library's own law.
     *
     * @return the rules on COVID-19 in Japan
     */
    public static RuleBook standard() {
        return of(
                RuleBookChapter.of(
                        "reporting", BilingualText.of("届出の対象", "Who is notified"), ReportingRegimes.standard()),
                RuleBookChapter.of(
                        "test-reports",
                        BilingualText.of("検査結果の入力", "Which test results are entered"),
                        BilingualText.of("検査結果の判明した日", "day of the test result"),
                        TestReportRules.standard().timeline()),
                forms(),
                RuleBookChapter.of(
                        "release",
                        BilingualText.of("療養解除・退院の基準", "When a person is released"),
                        BilingualText.of("判断する日（既に療養中の者にも適用）", "day of judgement (also for those already ill)"),
                        ReleaseRules.standard()),
                RuleBookChapter.of(
                        "contacts",
                        BilingualText.of("濃厚接触者の待機期間", "How long a contact waits"),
                        BilingualText.of("判断する日（既に待機中の者にも適用）", "day of judgement (also for those already waiting)"),
                        ContactRules.standard()),
                RuleBookChapter.of(
                        "certificates",
                        BilingualText.of("療養証明書", "Who is eligible for the certificate of recuperation"),
                        BilingualText.of("証明書を求める日", "day on which the certificate is asked for"),
                        CertificateRules.standard()),
                RuleBookChapter.of(
                        "daily-report-corrections",
                        BilingualText.of("日次報告の訂正", "Who corrects a daily report"),
                        BilingualText.of("訂正する日", "day on which somebody corrects"),
                        CorrectionRules.standard().timeline()),
                RuleBookChapter.of(
                        "daily-report-deadlines",
                        BilingualText.of("日次報告の期限", "Until when a daily report is in time"),
                        BilingualText.of("報告年月日、報告経路、都道府県", "date of the report, channel and prefecture"),
                        Timeline.startingWith(DailyReportDeadlines.standard()).build()));
    }

    /**
     * A rule book of some chapters, for a vendor's own rules.
     *
     * @param chapters the chapters in order
     * @return the rule book, with the instructions of the reporting regimes among its editions
     */
    public static RuleBook of(RuleBookChapter... chapters) {
        var instructions = Stream.of(chapters)
                .flatMap(chapter -> chapter.editions().stream())
                .map(DatedEdition::edition)
                .filter(ReportingRegime.class::isInstance)
                .map(ReportingRegime.class::cast)
                .flatMap(regime -> Stream.concat(regime.instructions().stream(), regime.explanations().stream()))
                .distinct()
                .toList();
        return new RuleBook(List.of(chapters), instructions);
    }

    private static RuleBookChapter forms() {
        var forms = FormEditions.standard();
        var full = RuleBookChapter.of(
                "forms",
                BilingualText.of("発生届の様式と届出事項", "The form and its items"),
                BilingualText.of("報告年月日（その診断分類で最初に提出した日）", "report date (first submission of that class)"),
                forms.timeline());
        var simplified = RuleBookChapter.besides(
                forms.simplifiedTimeline(),
                BilingualText.of("都道府県が適用する場合、重症化リスクの低い者", "where the prefecture applies it, for persons at low risk"));
        return new RuleBookChapter(
                full.id(),
                full.title(),
                full.chosenBy(),
                Stream.concat(full.editions().stream(), simplified.stream()).toList());
    }

    /**
     * What a reader has to know first: what the book is, and that nothing is reported by these rules any more.
     *
     * @return sentences
     */
    public List<BilingualText> statements() {
        return STATEMENTS;
    }

    /**
     * The kinds of rules.
     *
     * @return the chapters in order
     */
    public List<RuleBookChapter> chapters() {
        return chapters;
    }

    /**
     * What may have to be said besides a duty to notify, once each.
     *
     * @return the rules by which instructions are given
     */
    public List<InstructionRule> instructions() {
        return instructions;
    }

    /**
     * The book as Markdown.
     *
     * @param language in which language
     * @return the text, with line feeds only
     */
    public String markdown(Language language) {
        return new RuleBookMarkdown(language).print(this);
    }
}
