package org.hersys.release;

import java.util.ArrayList;
import java.util.List;
import org.hersys.text.BilingualText;

/** Puts a decision on release into words (判断結果の文章化). */
final class ReleaseWording {

    private static final BilingualText CRITERIA_UNKNOWN = BilingualText.of(
            "この日に適用する解除の基準が確認できないため、判断できない。", "This cannot be decided: the criteria of that day are not known.");

    private final ReleaseDecision decision;

    ReleaseWording(ReleaseDecision decision) {
        this.decision = decision;
    }

    BilingualText headline() {
        return switch (decision.outcome()) {
            case RELEASABLE -> BilingualText.of("{0}{1}。", "{0}{1}.").with(permitted(), since());
            case NOT_YET -> BilingualText.of("まだ{0}{1}。", "{0}{1}.").with(notPermitted(), since());
            case UNDECIDED -> decision.relevantItems().isEmpty() ? CRITERIA_UNKNOWN : undecided();
        };
    }

    BilingualText explanation() {
        var sentences = new ArrayList<BilingualText>();
        sentences.add(edition());
        decision.path().ifPresentOrElse(path -> applied(path, sentences), () -> possible(sentences));
        if (!decision.relevantItems().isEmpty()) {
            sentences.add(BilingualText.of("次の事項により結論が変わりうる：{0}。", "The answer still depends on: {0}.")
                    .with(missing()));
        }
        if (decision.rule().isRecommendation()) {
            sentences.add(BilingualText.of(
                    "法律に基づく療養ではなく、推奨である。", "This is a recommendation; nobody is bound to recuperate by law."));
        }
        sentences.add(BilingualText.of("典拠：{0}（{1}）。", "Source: {0} ({1}).")
                .with(decision.citation(), decision.citation().provenance().label()));
        return BilingualText.join(sentences, "", " ");
    }

    /** A day can be told of an undecided case only where nothing but tests is unknown: the one by time. */
    private BilingualText undecided() {
        var question = BilingualText.of("判断できない（確認が必要な事項：{0}）。", "This cannot be decided yet (to be found out: {0}).")
                .with(missing());
        return decision.opening()
                .map(from -> BilingualText.of("{0}期間の経過によれば{1}から可能。", "{0} By time alone it is possible from {1}.")
                        .with(question, MomentText.of(from)))
                .orElse(question);
    }

    private BilingualText permitted() {
        return decision.rule().isRecommendation()
                ? BilingualText.of("外出を控える期間を終えてよい", "Staying at home may end")
                : BilingualText.of("療養を解除できる", "Recuperation may end");
    }

    private BilingualText notPermitted() {
        return decision.rule().isRecommendation()
                ? BilingualText.of("外出を控える期間である", "Staying at home is still recommended")
                : BilingualText.of("療養を解除できない", "Recuperation may not end yet");
    }

    private BilingualText since() {
        return decision.opening()
                .map(from -> BilingualText.of("（{0}から可能。{2}は{1}まで）", " (possible from {0}; {2} until {1})")
                        .with(MomentText.of(from), MomentText.of(from.day().minusDays(1)), recuperation()))
                .orElse(BilingualText.of("（解除できる日は確定できない）", " (from which day cannot be told)"));
    }

    private BilingualText recuperation() {
        return decision.rule().isRecommendation()
                ? BilingualText.of("外出を控える期間", "staying at home")
                : BilingualText.of("療養", "recuperation");
    }

    private BilingualText missing() {
        return BilingualText.join(
                decision.relevantItems().stream().map(ReleaseItem::label).toList(), "、", ", ");
    }

    private BilingualText edition() {
        var name = decision.rule().name();
        return decision.inForceFrom()
                .map(day -> BilingualText.of("判断日に適用する基準：{0}（{1}から適用）。", "Criteria in force: {0} (since {1}).")
                        .with(name, MomentText.of(day)))
                .orElse(BilingualText.of("判断日に適用する基準：{0}。", "Criteria in force: {0}.")
                        .with(name));
    }

    private void applied(ReleasePath path, List<BilingualText> sentences) {
        sentences.add(decision.rule().provision(path).text());
        path.waits()
                .forEach(wait -> decision.facts()
                        .at(wait.after())
                        .map(wait.span()::end)
                        .ifPresent(end -> sentences.add(
                                BilingualText.of("{0}：{1}。", "{0}: {1}.").with(wait.text(), MomentText.of(end)))));
    }

    private void possible(List<BilingualText> sentences) {
        decision.rule().paths().stream()
                .filter(path -> path.group().mayInclude(decision.facts()))
                .forEach(path -> sentences.add(decision.rule().provision(path).text()));
    }
}
