package org.hersys.access;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Citation, Integer> sources = new LinkedHashMap<>();

    AccessMatrixMarkdown(AccessMatrix matrix, Language language) {
        this.matrix = matrix;
        this.language = language;
    }

    String print() {
        line("# " + say("権限表", "Who may do what"));
        line("");
        line(say(
                "この表はhersysの権限表（`AccessMatrix`）から出力したものです。表にないものは認められません。",
                "This page is printed from the table of rights (`AccessMatrix`). What is not in it is refused."));
        line(say(
                "委託先は委託元の権限によって操作し、委託元の権限を超えることはありません。",
                "A contractor acts with the rights of its principal and never has more."));
        line(say(
                "患者がいることを知り得ない者には、「患者はいない」場合と同じ回答をします。",
                "Who may not know that there is a case gets the answer that is given where there is none."));
        line("");
        Stream.of(Role.values()).forEach(this::chapter);
        sources();
        return page.toString();
    }

    private void chapter(Role role) {
        line("## " + say(role.label()));
        line("");
        var allowed = Stream.of(Operation.values())
                .filter(operation -> !matrix.relationsOf(role, operation).isEmpty())
                .toList();
        if (!allowed.isEmpty()) {
            line("| " + say("操作", "operation") + " | " + say("対象", "cases") + " | " + say("典拠", "source") + " |");
            line("|---|---|---|");
            allowed.forEach(operation -> row(role, operation));
            line("");
        }
        refusals(role);
    }

    private void row(Role role, Operation operation) {
        var relations = matrix.relationsOf(role, operation);
        var sources = relations.stream()
                .map(relation -> numbered(matrix.rule(role, operation, relation).source()))
                .distinct()
                .collect(joining(" "));
        line("| " + named(operation) + " | "
                + relations.stream().map(relation -> say(relation.label())).collect(joining(say("、", "; "))) + " | "
                + sources + " |");
    }

    /** Operations that are refused for the same reason share a line. */
    private void refusals(Role role) {
        var byReason = new LinkedHashMap<String, List<String>>();
        for (var operation : Operation.values()) {
            if (matrix.relationsOf(role, operation).isEmpty()) {
                var rule = matrix.rule(role, operation, Relation.NONE);
                var reason = rule.missing().map(this::say).orElse("") + " " + numbered(rule.source());
                byReason.computeIfAbsent(reason, first -> new ArrayList<>()).add(named(operation));
            }
        }
        if (!byReason.isEmpty()) {
            line(say("認められない操作：", "Refused:"));
            line("");
            byReason.forEach((reason, operations) ->
                    line("- " + String.join(say("、", ", "), operations) + say("：", ": ") + reason));
            line("");
        }
    }

    private void sources() {
        line("## " + say("典拠", "Sources"));
        line("");
        sources.forEach((source, number) -> line("- [" + number + "] " + source + say("：", ": ")
                + say(source.provenance().label())));
    }

    private String numbered(Citation source) {
        return "[" + sources.computeIfAbsent(source, first -> sources.size() + 1) + "]";
    }

    private String named(Operation operation) {
        return say(operation.label()) + " `" + operation + "`";
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
