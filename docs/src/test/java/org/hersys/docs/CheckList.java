package org.hersys.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hersys.check.Check;
import org.hersys.check.Checks;
import org.hersys.check.Gravity;
import org.hersys.law.Citation;
import org.hersys.notification.NotificationField;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/** The checks of a notification as a page of Markdown, in one language (論理チェックの一覧). */
final class CheckList {

    private static final BilingualText TITLE = BilingualText.of("# 発生届の論理チェック", "# Logic checks of a notification");

    private static final BilingualText INTRODUCTION = BilingualText.of("""
            この一覧はhersysの論理チェックから生成したものです。画面、取込み、プログラムのいずれからの入力にも同じチェックを用います。
            実際のHER-SYSの論理チェックの一覧は公表されていないため、典拠のないものは「暫定」としています。{0}、{1}などには値が入ります。

            読み取れない値（日付、数値、コード）や0から100までの範囲にない酸素飽和度は、チェックの前の読取りの段階で受け付けません。
            体温、入退院、集中治療室・人工呼吸器・ECMOについてのチェックは、それらを記録する機能に属します。
            """, """
            This list is generated from the logic checks of hersys. The same checks serve screen, import and program. The list
            of the checks of the real HER-SYS was never published; what has no source is marked as provisional. {0}, {1} … stand
            for values.

            What cannot be read (a date, a number, a code), and an oxygen saturation that is not from 0 to 100, is refused before,
            when it is read. The checks of body temperature, of admission and discharge, and of intensive care, ventilator and
            ECMO belong to what records these.
            """);

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    Gravity.ERROR,
                    BilingualText.of(
                            "## エラー：訂正するまで提出できない", "## Errors: refuse the submission until they are put right")),
            new Section(
                    Gravity.WARNING,
                    BilingualText.of("## 警告：理由を記載すれば提出できる", "## Warnings: can be overridden with a reason")),
            new Section(Gravity.INFO, BilingualText.of("## 情報：そのまま提出できる", "## Information: is only shown")));

    private static final BilingualText HEAD = BilingualText.of(
            "| コード | 項目 | 文言 | 訂正のしかた | 典拠 |", "| code | items | message | how to put it right | source |");

    private record Section(Gravity gravity, BilingualText heading) {}

    private final Language language;

    CheckList(Language language) {
        this.language = language;
    }

    String markdown(Checks checks) {
        var page = new StringBuilder(in(TITLE)).append("\n\n").append(in(INTRODUCTION));
        for (var section : SECTIONS) {
            page.append('\n').append(in(section.heading())).append("\n\n");
            page.append(in(HEAD)).append("\n|---|---|---|---|---|\n");
            checks.all().stream()
                    .filter(check -> check.gravity() == section.gravity())
                    .map(this::row)
                    .forEach(page::append);
        }
        return page.toString();
    }

    private String row(Check check) {
        return "| `" + check.code() + "` | " + items(check) + " | "
                + cell(in(check.code().message())) + " | " + cell(in(check.hint())) + " | "
                + cell(source(check.citation())) + " |\n";
    }

    private String items(Check check) {
        return check.fields().stream()
                .map(NotificationField::label)
                .map(this::in)
                .map(CheckList::cell)
                .collect(joining(language == Language.JA ? "、" : "; "));
    }

    private String source(Citation citation) {
        return in(citation.provenance().label()) + (language == Language.JA ? "：" : ": ") + citation;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private String in(BilingualText text) {
        return text.in(language);
    }
}
