package org.hersys.access;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.actor.Role;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/** Prints a table of rights as Markdown in one language, a chapter for each role. */
final class AccessMatrixMarkdown {

    private final AccessMatrix matrix;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    AccessMatrixMarkdown(AccessMatrix matrix, Language language) {
        this.matrix = matrix;
        this.language = language;
    }

    String print() {
        line("# " + say("権限表", "Who may do what"));
        line("");
        line(
                say(
                        "本書は、hersysの権限表（`AccessMatrix`）をライブラリ自身のデータから出力したものである。表にないものは認められない。",
                        "This page prints the table of rights (`AccessMatrix`) from the library's own data. What is not in it is refused."));
        line(say(
                "委託先は委託元の権限によって操作し、委託元の権限を超えない。",
                "A contractor acts with the rights of its principal and never has more."));
        line("");
        Stream.of(Role.values()).forEach(this::chapter);
        return page.toString();
    }

    private void chapter(Role role) {
        line("## " + role.label().in(language));
        line("");
        line("| " + say("操作", "operation") + " | " + say("対象", "cases") + " | " + say("典拠", "source") + " |");
        line("|---|---|---|");
        for (var operation : Operation.values()) {
            row(role, operation);
        }
        line("");
    }

    private void row(Role role, Operation operation) {
        var relations = matrix.relationsOf(role, operation);
        var fields = (relations.isEmpty() ? Set.of(Relation.NONE) : relations)
                .stream()
                        .map(relation -> matrix.rule(role, operation, relation))
                        .toList();
        var cases = relations.isEmpty()
                ? say("不可：", "no: ") + fields.get(0).missing().map(this::say).orElse("")
                : relations.stream().map(relation -> say(relation.label())).collect(Collectors.joining(say("、", "; ")));
        var sources = new LinkedHashSet<Citation>();
        fields.forEach(field -> sources.add(field.source()));
        line("| " + say(operation.label()) + " `" + operation + "` | " + cases + " | "
                + sources.stream().map(this::cited).collect(Collectors.joining("<br>")) + " |");
    }

    private String cited(Citation source) {
        return source + say("〔", " [") + say(source.provenance().label()) + say("〕", "]");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private String say(BilingualText text) {
        return text.in(language);
    }

    private String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
