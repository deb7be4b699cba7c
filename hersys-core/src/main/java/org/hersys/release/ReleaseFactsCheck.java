package org.hersys.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.law.Truth;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be true together (矛盾の検出). The messages name no date. */
final class ReleaseFactsCheck {

    private static final BilingualText NOT_AFTER_JUDGEMENT =
            BilingualText.of("{0}は判断日以前としてください。", "Give a date on or before the day of judgement: {0}.");
    private static final BilingualText RELIEF_NOT_BEFORE_ONSET =
            BilingualText.of("症状軽快日は発症日以後としてください。", "Relief of symptoms must be on or after the day of onset.");
    private static final BilingualText ONLY_WITH_SYMPTOMS =
            BilingualText.of("{0}は有症状の場合にのみ入力してください。", "Only a person with symptoms has this: {0}.");
    private static final BilingualText RELIEVED_OR_NOT = BilingualText.of(
            "症状軽快日と「軽快していない」を同時に入力することはできません。", "Symptoms cannot both be relieved and not yet relieved.");

    private ReleaseFactsCheck() {}

    static List<Problem> problems(
            Moment asOf,
            Truth symptomatic,
            Truth relieved,
            Map<ReleaseEvent, Moment> events,
            @Nullable List<NegativeTest> tests) {
        var problems = new ArrayList<Problem>();
        var onset = Optional.ofNullable(events.get(ReleaseEvent.ONSET));
        var relief = Optional.ofNullable(events.get(ReleaseEvent.RELIEF));
        if (symptomatic == Truth.NO) {
            onset.ifPresent(at -> problems.add(about(ReleaseItem.ONSET, ONLY_WITH_SYMPTOMS)));
            if (relief.isPresent() || relieved.isKnown()) {
                problems.add(about(ReleaseItem.RELIEF, ONLY_WITH_SYMPTOMS));
            }
        }
        if (relief.isPresent() && relieved == Truth.NO) {
            problems.add(about(ReleaseItem.RELIEF, RELIEVED_OR_NOT));
        }
        if (onset.isPresent() && relief.isPresent() && !onset.get().isBy(relief.get())) {
            problems.add(about(ReleaseItem.RELIEF, RELIEF_NOT_BEFORE_ONSET));
        }
        events.forEach((event, at) -> {
            if (!at.isBy(asOf)) {
                problems.add(about(event.item(), NOT_AFTER_JUDGEMENT));
            }
        });
        if (tests != null && !tests.stream().allMatch(test -> test.at().isBy(asOf))) {
            problems.add(about(ReleaseItem.NEGATIVE_TESTS, NOT_AFTER_JUDGEMENT));
        }
        return problems;
    }

    private static Problem about(ReleaseItem item, BilingualText hint) {
        return Problem.of(ProblemCode.VALUE_INVALID, item.code(), hint.with(item.label()));
    }
}
