package org.hersys.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/** The words of a decision, as a physician would accept them on a screen. */
final class DecisionTexts {

    private static final BilingualText NOTIFY_ANYHOW =
            BilingualText.of("不明な事項の如何にかかわらず対象となる", "whatever the unknown items are");

    private DecisionTexts() {}

    static BilingualText headline(NotificationDecision decision) {
        var label = decision.duty().label();
        return switch (decision.duty()) {
            case NOTIFY -> BilingualText.of("{0}：{1}", "{0}: {1}").with(label, grounds(decision));
            case COUNT_ONLY -> label;
            case NEITHER -> BilingualText.of("{0}：{1}", "{0}: {1}").with(label, whyNeither(decision));
            case UNDECIDED -> BilingualText.of("{0}：{1}が不明", "{0}: unknown {1}").with(label, missing(decision));
        };
    }

    static BilingualText explanation(NotificationDecision decision) {
        var sentences = new ArrayList<BilingualText>();
        sentences.add(edition(decision));
        if (!decision.criteria().isEmpty()) {
            sentences.add(BilingualText.of("要件：{0}。", "Criteria: {0}.")
                    .with(listed(decision.criteria(), DecisionTexts::criterion)));
        }
        if (decision.duty() == ReportingDuty.UNDECIDED) {
            sentences.add(BilingualText.of("{0}が分かれば判定できる。", "To decide, find out: {0}.")
                    .with(missing(decision)));
        }
        decision.regime().counted().ifPresent(counted -> sentences.add(counted(decision.countedInDailyReport())));
        var others = decision.governing().alsoPossible();
        if (!others.isEmpty()) {
            sentences.add(BilingualText.of(
                            "医療機関の所在する都道府県が不明のため、全国の取扱いにより示した。都道府県によっては{0}が適用される。",
                            "The prefecture being unknown, this follows the nationwide edition; in some prefectures {0} applies.")
                    .with(listed(others, DecisionTexts::dated)));
        }
        decision.explanations().forEach(explanation -> sentences.add(explanation.text()));
        sentences.add(BilingualText.of("典拠：{0}。", "Source: {0} ({1}).")
                .with(decision.citation(), decision.citation().provenance().label()));
        return BilingualText.join(sentences, "", " ");
    }

    private static BilingualText grounds(NotificationDecision decision) {
        var grounds = decision.grounds();
        return grounds.isEmpty() ? NOTIFY_ANYHOW : listed(grounds, Criterion::label);
    }

    private static BilingualText whyNeither(NotificationDecision decision) {
        return decision.regime().criteria().isEmpty()
                ? decision.regime().name()
                : BilingualText.of("届出の対象となる者に該当しない", "not one of those to be notified");
    }

    private static BilingualText missing(NotificationDecision decision) {
        return listed(decision.relevantUnknown(), Item::label);
    }

    private static BilingualText edition(NotificationDecision decision) {
        var governing = decision.governing();
        return BilingualText.of("{0}の診断には{1}が適用される。", "For a diagnosis on {0}, {1} applies.")
                .with(decision.day(), dated(governing));
    }

    private static BilingualText dated(GoverningRegime governing) {
        var name = governing.regime().name();
        return governing
                .inForceFrom()
                .map(day -> BilingualText.of("「{0}」（{1}適用）", "\"{0}\" (in force from {1})")
                        .with(name, day))
                .orElseGet(() -> BilingualText.of("「{0}」", "\"{0}\"").with(name));
    }

    private static BilingualText criterion(CriterionResult result) {
        return BilingualText.of("{0}＝{1}", "{0} = {1}").with(result.criterion().label(), truth(result.truth()));
    }

    private static BilingualText truth(Truth truth) {
        return switch (truth) {
            case YES -> BilingualText.of("該当", "yes");
            case NO -> BilingualText.of("非該当", "no");
            case UNKNOWN -> BilingualText.of("不明", "unknown");
        };
    }

    private static BilingualText counted(Truth counted) {
        return switch (counted) {
            case YES -> BilingualText.of("日次報告に計上する。", "The person is counted in the daily report.");
            case NO -> BilingualText.of("日次報告には計上しない。", "The person is not counted in the daily report.");
            case UNKNOWN ->
                BilingualText.of(
                        "日次報告に計上するかどうかは、不明な事項による。",
                        "Whether the person is counted in the daily report depends on what is unknown.");
        };
    }

    private static <T> BilingualText listed(List<T> parts, Function<? super T, BilingualText> text) {
        return BilingualText.join(parts.stream().<BilingualText>map(text).toList(), "、", ", ");
    }
}
