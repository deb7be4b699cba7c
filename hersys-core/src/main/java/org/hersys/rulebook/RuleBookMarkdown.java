package org.hersys.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.law.Edition;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.hersys.time.EffectivePeriod;

/** Prints a rule book as Markdown in one language. */
final class RuleBookMarkdown {

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    RuleBookMarkdown(Language language) {
        this.language = language;
    }

    String print(RuleBook book) {
        heading("# " + say("hersys 規定集", "hersys rule book"));
        book.statements().forEach(statement -> line("- " + statement.in(language)));
        line("");
        openPoints(book);
        book.chapters().forEach(this::chapter);
        instructions(book);
        sources(book);
        return page.toString();
    }

    private void openPoints(RuleBook book) {
        heading("## " + say("確認を要する点", "Open points"));
        line(say(
                "典拠が見つからないもの、文書の間で読み方の分かれるもの。",
                "What stands in no source, and where documents can be read in two ways."));
        line("");
        var editionsByPoint = new LinkedHashMap<BilingualText, Set<String>>();
        editions(book)
                .forEach(edition -> edition.openPoints()
                        .forEach(point -> editionsByPoint
                                .computeIfAbsent(point, first -> new LinkedHashSet<>())
                                .add("`" + edition.id() + "`")));
        editionsByPoint.forEach((point, ids) -> line("- " + String.join(" ", ids) + " " + point.in(language)));
        line("");
    }

    private void chapter(RuleBookChapter chapter) {
        heading("## " + chapter.title().in(language));
        line(say("版を選ぶ基準：", "An edition is chosen by: ") + chapter.chosenBy().in(language) + say("。", "."));
        line("");
        table(say("適用", "in force"), say("範囲", "where"), "id", say("版", "edition"));
        chapter.editions()
                .forEach(dated -> row(
                        days(dated.period()),
                        dated.scope().in(language),
                        code(dated.edition().id()),
                        dated.edition().name().in(language)));
        line("");
        byEdition(chapter).forEach(this::edition);
    }

    /** An edition that is in force in several places is described once. */
    private static Map<Edition, List<DatedEdition>> byEdition(RuleBookChapter chapter) {
        return chapter.editions().stream()
                .collect(Collectors.groupingBy(DatedEdition::edition, LinkedHashMap::new, Collectors.toList()));
    }

    private void edition(Edition edition, List<DatedEdition> inForce) {
        heading("### " + edition.name().in(language));
        line("- id: " + code(edition.id()));
        inForce.forEach(dated -> line(
                "- " + days(dated.period()) + say("：", ": ") + dated.scope().in(language)));
        line("- " + say("典拠：", "Source: ") + cited(edition.citation()));
        edition.remarks().forEach(remark -> line("- " + remark.in(language)));
        edition.openPoints().forEach(point -> line("- " + say("要確認：", "Open: ") + point.in(language)));
        line("");
        provisions(edition.provisions());
    }

    private void provisions(List<Provision> provisions) {
        if (provisions.isEmpty()) {
            line(say("定めはない。", "Nothing is asked."));
        } else {
            table(say("コード", "code"), say("規定", "rule"), say("典拠", "source"), say("確かさ", "provenance"));
            provisions.forEach(provision -> row(
                    code(provision.code()),
                    provision.text().in(language),
                    provision.citation().toString(),
                    provenance(provision.citation())));
        }
        line("");
    }

    private void instructions(RuleBook book) {
        if (book.instructions().isEmpty()) {
            return;
        }
        heading("## " + say("留意事項", "Instructions"));
        line(say("届出の要否の判断に添えて示す。届出の要否を変えるものではない。", "Given beside a duty; they never change it."));
        line("");
        table(
                say("コード", "code"),
                say("診断年月日", "date of diagnosis"),
                say("内容", "what to do"),
                say("典拠", "source"),
                say("確かさ", "provenance"));
        book.instructions()
                .forEach(rule -> row(
                        code(rule.instruction().code()),
                        days(rule.period()),
                        rule.instruction().text().in(language),
                        rule.instruction().citation().toString(),
                        provenance(rule.instruction().citation())));
        line("");
    }

    private void sources(RuleBook book) {
        heading("## " + say("典拠一覧", "Sources"));
        var ofEditions = editions(book)
                .flatMap(edition -> Stream.concat(
                        Stream.of(edition.citation()),
                        edition.provisions().stream().map(Provision::citation)));
        var ofInstructions =
                book.instructions().stream().map(rule -> rule.instruction().citation());
        Stream.concat(ofEditions, ofInstructions)
                .map(this::listed)
                .distinct()
                .sorted()
                .forEach(source -> line("- " + source));
    }

    private static Stream<Edition> editions(RuleBook book) {
        return book.chapters().stream()
                .flatMap(chapter -> chapter.editions().stream())
                .map(DatedEdition::edition);
    }

    /** A source once, whatever the place in it; where it was read, if not in the document itself. */
    private String listed(Citation citation) {
        var document = Citation.of(citation.title(), citation.provenance());
        var numbered = citation.number().map(document::numbered).orElse(document);
        var dated = citation.date().map(numbered::dated).orElse(numbered);
        return cited(dated)
                + citation.source()
                        .map(source -> say(" 出所：", " Read at: ") + source)
                        .orElse("");
    }

    private String cited(Citation citation) {
        return citation + say("［", " [") + provenance(citation) + say("］", "]");
    }

    private String provenance(Citation citation) {
        return citation.provenance().label().in(language);
    }

    private String days(EffectivePeriod period) {
        var first = period.firstDay();
        var last = period.lastDay();
        if (first.isEmpty() && last.isEmpty()) {
            return say("常時", "always");
        }
        return first.map(Object::toString).orElse("")
                + say("～", " – ")
                + last.map(Object::toString).orElse("");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private void table(String... columns) {
        row(columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(String... cells) {
        line(Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void heading(String text) {
        line(text);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
