package org.hersys.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.InventedRegimes;
import org.hersys.text.BilingualText;

/** Whatever law is composed, its decisions are those of its plain reading over everybody whom the facts may mean. */
class InventedLawProperties {

    /** Who is notified by itself, who under a precondition, who is counted. */
    record Law(List<RuleTree> sufficient, RuleTree precondition, List<RuleTree> groups, List<RuleTree> counted) {

        ReportingRegime regime(String id) {
            var builder = ReportingRegime.builder(id, BilingualText.of("版" + id, "edition " + id), NOTICE)
                    .asking(InventedRegimes.QUESTIONNAIRE)
                    .anyOf(criteria("SUFFICIENT", sufficient))
                    .where(criterion("PRECONDITION", precondition), criteria("GROUP", groups));
            counted.forEach(rule -> builder.countedIf(criterion("COUNTED", rule)));
            return builder.build();
        }

        ReportingDuty duty(NotificationFacts facts) {
            boolean notified = holds(sufficient, facts) || (precondition.plain().test(facts) && holds(groups, facts));
            if (notified) {
                return ReportingDuty.NOTIFY;
            }
            return isCounted(facts) ? ReportingDuty.COUNT_ONLY : ReportingDuty.NEITHER;
        }

        boolean isCounted(NotificationFacts facts) {
            return holds(counted, facts);
        }

        private static boolean holds(List<RuleTree> rules, NotificationFacts facts) {
            return rules.stream().anyMatch(rule -> rule.plain().test(facts));
        }

        private static Criterion[] criteria(String code, List<RuleTree> rules) {
            return IntStream.range(0, rules.size())
                    .mapToObj(i -> criterion(code + i, rules.get(i)))
                    .toArray(Criterion[]::new);
        }

        private static Criterion criterion(String code, RuleTree rule) {
            return Criterion.of(code, "要件" + code, "criterion " + code, rule.condition(), NOTICE);
        }
    }

    /** Two laws, the second of them early in Okinawa. */
    record TwoLaws(Law nationwide, Law inOkinawa) {

        ReportingRegimes regimes() {
            return ReportingRegimes.startingWith(nationwide.regime("nationwide"))
                    .earlyIn(
                            Known.DAY,
                            inOkinawa.regime("in-okinawa"),
                            CountingBasis.DATE_OF_DIAGNOSIS,
                            Prefecture.OKINAWA)
                    .build();
        }

        Law governing(NotificationFacts facts) {
            return facts.prefecture().orElseThrow() == Prefecture.OKINAWA ? inOkinawa : nationwide;
        }
    }

    private static final Citation NOTICE = Citation.of("架空の告示", Provenance.PROVISIONAL);

    @Provide
    Arbitrary<TwoLaws> laws() {
        var rules = RuleTree.any();
        var law = Combinators.combine(
                        rules.list().ofMaxSize(1),
                        rules,
                        rules.list().ofMaxSize(3),
                        Arbitraries.oneOf(rules.list().ofSize(1), rules.list().ofMaxSize(1)))
                .as(Law::new);
        return Combinators.combine(law, law).as(TwoLaws::new);
    }

    @Provide
    Arbitrary<NotificationFacts> facts() {
        return Known.facts();
    }

    @Property(tries = 300)
    void the_duty_is_the_one_on_which_everybody_agrees(
            @ForAll("laws") TwoLaws laws, @ForAll("facts") NotificationFacts facts) {
        var duties = Known.everybody(facts).stream()
                .map(person -> laws.governing(person).duty(person))
                .collect(toSet());
        var agreed = duties.size() == 1 ? duties.iterator().next() : ReportingDuty.UNDECIDED;

        assertThat(laws.regimes().decide(facts).duty()).isEqualTo(agreed);

        Statistics.label("duty").collect(agreed).coverage(coverage -> {
            for (var duty : ReportingDuty.values()) {
                coverage.check(duty).count(number -> number > 0);
            }
        });
    }

    @Property(tries = 300)
    void the_relevant_items_are_those_that_can_change_the_duty(
            @ForAll("laws") TwoLaws laws, @ForAll("facts") NotificationFacts facts) {
        var relevant = Known.relevant(
                Known.everybody(facts), person -> laws.governing(person).duty(person));
        assertThat(laws.regimes().decide(facts).relevantUnknown()).isEqualTo(relevant);
    }

    @Property(tries = 300)
    void who_is_counted_is_exact(@ForAll("laws") TwoLaws laws, @ForAll("facts") NotificationFacts facts) {
        var counted = Known.everybody(facts).stream()
                .map(person -> laws.governing(person).isCounted(person))
                .collect(toSet());
        assertThat(laws.regimes().decide(facts).countedInDailyReport())
                .isEqualTo(counted.size() == 1 ? Truth.of(counted.contains(true)) : Truth.UNKNOWN);
    }

    @Property(tries = 300)
    void each_criterion_is_exact_and_the_grounds_are_those_that_hold(
            @ForAll("laws") TwoLaws laws, @ForAll("facts") NotificationFacts facts) {
        var decision = laws.regimes().decide(facts);
        assertThat(decision.criteria())
                .allSatisfy(result -> assertThat(result.truth())
                        .isEqualTo(facts.truth(result.criterion().condition())));
        boolean closed = decision.criteria().stream()
                .anyMatch(result -> result.toString().equals("PRECONDITION=NO"));
        assertThat(decision.grounds())
                .isEqualTo(decision.criteria().stream()
                        .filter(result -> result.truth() == Truth.YES)
                        .map(CriterionResult::criterion)
                        .filter(criterion -> criterion.code().startsWith("SUFFICIENT")
                                || (criterion.code().startsWith("GROUP") && !closed))
                        .toList());
    }
}
