package org.hersys.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationFacts;

/** However a condition is put together, it is unknown only if two completions differ. */
class ConditionProperties {

    @Provide
    Arbitrary<RuleTree> rules() {
        return RuleTree.any();
    }

    @Provide
    Arbitrary<NotificationFacts> facts() {
        return Known.facts();
    }

    @Property
    void a_condition_is_exact(@ForAll("rules") RuleTree rule, @ForAll("facts") NotificationFacts facts) {
        var answers = Known.everybody(facts).stream().map(rule.plain()::test).collect(toSet());
        var agreed = answers.size() == 1 ? Truth.of(answers.contains(true)) : Truth.UNKNOWN;

        assertThat(facts.truth(rule.condition())).isEqualTo(agreed);

        Statistics.label("truth").collect(agreed).coverage(coverage -> {
            for (var truth : Truth.values()) {
                coverage.check(truth).percentage(share -> share > 5);
            }
        });
    }
}
