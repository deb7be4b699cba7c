package org.hersys.release;

import java.util.ArrayList;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;

/** Puts the waiting of contacts into words (待機期間の文章化). */
final class ContactWording {

    private static final BilingualText NO_WAITING = BilingualText.of("待機は求められない。", "A contact need not wait.");

    private ContactWording() {}

    static BilingualText waiting(ContactRule rule) {
        return rule.waiting()
                .map(span -> BilingualText.of(
                                "最終接触日を0日目として、{0}日目の24時まで待機する。",
                                "A contact waits until 24:00 of day {0}; the day of the last contact is day 0.")
                        .with(span.amount()))
                .orElse(NO_WAITING);
    }

    static BilingualText shortened(ContactRule.Shortening shortening) {
        var who = shortening.essentialWorkersOnly()
                ? BilingualText.of("社会機能維持者", "an essential worker")
                : BilingualText.of("濃厚接触者", "any contact");
        var first = BilingualText.of("{0}以後", "from {0} on")
                .with(shortening.firstTestFrom().text());
        return BilingualText.of(
                        "{0}は、{1}であれば、最後の検査で待機を終えることができる。",
                        "For {0}, waiting ends with the last test when this holds: {1}.")
                .with(who, ReleaseSentence.tested(first, shortening.tests()));
    }

    static BilingualText headline(ContactDecision decision) {
        return decision.lastDayOfWaiting()
                .map(day -> waitingUntil(decision.outcome()).with(MomentText.of(day)))
                .orElse(NO_WAITING);
    }

    private static BilingualText waitingUntil(ReleaseOutcome outcome) {
        return switch (outcome) {
            case RELEASABLE -> BilingualText.of("待機は終了した（{0}24時まで）。", "Waiting is over (until 24:00 of {0}).");
            case NOT_YET -> BilingualText.of("待機中（{0}24時まで）。", "Waiting (until 24:00 of {0}).");
            case UNDECIDED ->
                BilingualText.of(
                        "検査の状況等により判断が変わる（検査によらなければ{0}24時まで待機）。",
                        "It depends on the tests (without them, waiting until 24:00 of {0}).");
        };
    }

    static BilingualText explanation(ContactDecision decision) {
        var sentences = new ArrayList<BilingualText>();
        sentences.add(BilingualText.of("判断日に適用する基準：{0}。", "Rule in force: {0}.")
                .with(decision.rule().name()));
        decision.rule().provisions().stream().map(Provision::text).forEach(sentences::add);
        return BilingualText.join(sentences, "", " ");
    }
}
