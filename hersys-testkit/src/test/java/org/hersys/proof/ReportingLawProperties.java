package org.hersys.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.proof.PlainPerson.Question;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.FactsArbitraries;

/** The decisions of the engine are those of {@link PlainLaw} over everybody whom the facts may mean. */
class ReportingLawProperties {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    @Provide
    Arbitrary<NotificationFacts> anybody() {
        return FactsArbitraries.notificationFacts();
    }

    @Provide
    Arbitrary<NotificationFacts> anybodyOfSeptember2022() {
        return FactsArbitraries.factsBetween(LocalDate.of(2022, 8, 25), LocalDate.of(2022, 10, 5));
    }

    @Provide
    Arbitrary<NotificationFacts> anybodyUnderTheFourGroups() {
        return FactsArbitraries.factsBetween(LocalDate.of(2022, 9, 26), LocalDate.of(2023, 5, 7));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactsArbitraries.days();
    }

    @Property
    void the_duty_is_the_one_on_which_everybody_agrees(@ForAll("anybody") NotificationFacts facts) {
        var decision = LAW.decide(facts);
        assertThat(decision.duty()).isEqualTo(agreedDuty(facts));
        Statistics.label("edition")
                .collect(decision.regime().id())
                .coverage(coverage -> LAW.nationwide()
                        .values()
                        .forEach(regime -> coverage.check(regime.id()).percentage(share -> share > 0)));
        Statistics.label("class known")
                .collect(facts.diagnosisClass().isPresent())
                .coverage(coverage -> coverage.check(false).percentage(share -> share > 0));
    }

    @Property
    void in_the_days_of_early_starts_as_well(@ForAll("anybodyOfSeptember2022") NotificationFacts facts) {
        var decision = LAW.decide(facts);
        assertThat(decision.duty()).isEqualTo(agreedDuty(facts));
        Statistics.label("prefecture unknown, settled")
                .collect(facts.prefecture().isEmpty(), decision.duty() != ReportingDuty.UNDECIDED)
                .coverage(coverage -> {
                    coverage.check(true, true).percentage(share -> share > 0);
                    coverage.check(true, false).percentage(share -> share > 0);
                });
    }

    /** So many tries always: of the boundary that matters most each side must come. */
    @Property(tries = 1000)
    void under_the_four_groups_as_well(@ForAll("anybodyUnderTheFourGroups") NotificationFacts facts) {
        var decision = LAW.decide(facts);
        assertThat(decision.duty()).isEqualTo(agreedDuty(facts));
        Statistics.label("duty").collect(decision.duty()).coverage(coverage -> {
            for (var duty : ReportingDuty.values()) {
                coverage.check(duty).percentage(share -> share > 0);
            }
        });
        Statistics.label("age").collect(aged(facts)).coverage(coverage -> {
            coverage.check("64").percentage(share -> share > 1);
            coverage.check("65").percentage(share -> share > 1);
            coverage.check("straddles 65").percentage(share -> share > 1);
        });
        Statistics.label("decided by the age alone")
                .collect(aged(facts), onlyTheAgeDecides(decision))
                .coverage(coverage -> {
                    coverage.check("64", true).count(number -> number >= 5);
                    coverage.check("65", true).count(number -> number >= 5);
                });
    }

    @Property
    void the_relevant_items_are_those_that_can_change_the_duty(
            @ForAll("anybodyOfSeptember2022") NotificationFacts facts) {
        var relevant = relevantQuestions(facts);
        assertThat(LAW.decide(facts).relevantUnknown()).isEqualTo(relevant);
        Statistics.label("how many are relevant").collect(relevant.size()).coverage(coverage -> {
            coverage.check(0).percentage(share -> share > 4);
            coverage.check(1).percentage(share -> share > 0);
            coverage.check(2).percentage(share -> share > 0);
        });
    }

    @Property
    void the_relevant_items_under_the_four_groups_as_well(
            @ForAll("anybodyUnderTheFourGroups") NotificationFacts facts) {
        assertThat(LAW.decide(facts).relevantUnknown()).isEqualTo(relevantQuestions(facts));
    }

    @Property
    void the_relevant_items_settle_the_case_and_none_of_them_can_be_spared(
            @ForAll("anybodyOfSeptember2022") NotificationFacts facts) {
        var everybody = PlainPerson.completions(facts, facts.diagnosedOn());
        var relevant = LAW.decide(facts).relevantUnknown();
        var asked = Stream.of(Question.values())
                .filter(question -> relevant.contains(question.item()))
                .toList();
        assertThat(answers(everybody, asked).values()).allMatch(answers -> answers.size() == 1);
        for (var spared : asked) {
            var fewer = asked.stream().filter(question -> question != spared).toList();
            assertThat(answers(everybody, fewer).values())
                    .as("without %s", spared)
                    .anyMatch(answers -> answers.size() > 1);
        }
    }

    @Property
    void who_is_counted_depends_only_on_what_everybody_has(@ForAll("anybody") NotificationFacts facts) {
        var counted = truth(PlainPerson.completions(facts, facts.diagnosedOn()), PlainLaw::isCounted);
        assertThat(LAW.decide(facts).countedInDailyReport()).isEqualTo(counted);
        Statistics.label("counted").collect(counted).coverage(coverage -> {
            for (var truth : Truth.values()) {
                coverage.check(truth).percentage(share -> share > 0);
            }
        });
    }

    @Property
    void each_criterion_is_as_sure_as_it_can_be(@ForAll("anybody") NotificationFacts facts) {
        var decision = LAW.decide(facts);
        var everybody = PlainPerson.completions(facts, facts.diagnosedOn());
        var plain = PlainLaw.criteria(decision.regime().id());
        assertThat(decision.criteria().stream().map(result -> result.criterion().code()))
                .containsExactlyElementsOf(plain.keySet());
        assertThat(decision.criteria().stream().map(CriterionResult::truth))
                .containsExactlyElementsOf(plain.values().stream()
                        .map(criterion -> truth(everybody, criterion))
                        .toList());
    }

    @Property
    void the_edition_is_that_of_the_day_and_the_place(@ForAll("anybody") NotificationFacts facts) {
        var editions = PlainPerson.completions(facts, facts.diagnosedOn()).stream()
                .map(person -> PlainLaw.edition(person.day(), person.prefecture()))
                .collect(toSet());
        var governing = LAW.decide(facts).governing();
        var others = governing.alsoPossible().stream()
                .map(other -> other.regime().id())
                .collect(toSet());
        others.add(governing.regime().id());
        assertThat(others).isEqualTo(editions);
        assertThat(governing.alsoPossible().isEmpty()).isEqualTo(editions.size() == 1);
    }

    @Property
    void as_if_on_another_day_only_the_edition_changes(
            @ForAll("anybody") NotificationFacts facts, @ForAll("days") LocalDate day) {
        var decision = LAW.decideAsIf(facts, day);
        assertThat(decision.duty()).isEqualTo(agreedDuty(PlainPerson.completions(facts, day)));
        assertThat(decision.day()).isEqualTo(day);
        assertThat(decision.facts()).isSameAs(facts);
    }

    private static boolean onlyTheAgeDecides(NotificationDecision decision) {
        var grounds = decision.grounds().stream().map(Criterion::code).toList();
        return switch (decision.duty()) {
            case NOTIFY -> grounds.equals(List.of("AGED_65_OR_OVER"));
            case COUNT_ONLY -> true;
            case NEITHER, UNDECIDED -> false;
        };
    }

    private static String aged(NotificationFacts facts) {
        int lowest = facts.age().lowestOn(facts.diagnosedOn(), facts.reckoning());
        int highest = facts.age().highestOn(facts.diagnosedOn(), facts.reckoning());
        if (lowest < 65 && highest >= 65) {
            return "straddles 65";
        }
        return lowest == highest && (lowest == 64 || lowest == 65) ? String.valueOf(lowest) : "another";
    }

    private static ReportingDuty agreedDuty(NotificationFacts facts) {
        return agreedDuty(PlainPerson.completions(facts, facts.diagnosedOn()));
    }

    private static ReportingDuty agreedDuty(Collection<PlainPerson> everybody) {
        var answers = everybody.stream().map(PlainLaw::answer).collect(toSet());
        return answers.size() == 1
                ? ReportingDuty.valueOf(answers.iterator().next().name())
                : ReportingDuty.UNDECIDED;
    }

    private static Truth truth(Collection<PlainPerson> everybody, Predicate<PlainPerson> statement) {
        var answers = everybody.stream().map(statement::test).collect(toSet());
        return answers.size() == 1 ? Truth.of(answers.contains(true)) : Truth.UNKNOWN;
    }

    private static List<Item> relevantQuestions(NotificationFacts facts) {
        var everybody = PlainPerson.completions(facts, facts.diagnosedOn());
        return Stream.of(Question.values())
                .filter(question ->
                        answers(everybody, allBut(question)).values().stream().anyMatch(answers -> answers.size() > 1))
                .map(Question::item)
                .toList();
    }

    /** The different answers for people who agree on these questions. */
    private static Map<List<Integer>, Set<PlainLaw.Answer>> answers(
            Collection<PlainPerson> everybody, Collection<Question> questions) {
        return everybody.stream()
                .collect(groupingBy(
                        person -> questions.stream()
                                .map(question -> person.answers().get(question.ordinal()))
                                .toList(),
                        mapping(PlainLaw::answer, toSet())));
    }

    private static List<Question> allBut(Question question) {
        return IntStream.range(0, Question.values().length)
                .filter(position -> position != question.ordinal())
                .mapToObj(position -> Question.values()[position])
                .toList();
    }
}
