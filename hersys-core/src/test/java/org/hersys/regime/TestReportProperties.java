package org.hersys.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Item;
import org.hersys.law.Truth;

/** The rule for test results against an oracle that tries every completion of what is unknown. */
class TestReportProperties {

    /** One test result; an empty programme and an unknown truth are not known. */
    record Result(LocalDate day, Optional<TestProgramme> programme, Truth positive, Truth suspect, Truth notified) {

        TestReportFacts facts() {
            var facts = TestReportFacts.unknown()
                    .positive(positive)
                    .ofAdmittedSuspect(suspect)
                    .ofNotifiedPerson(notified);
            return programme.map(facts::programme).orElse(facts);
        }
    }

    @Property
    void the_answer_and_the_relevant_items_are_those_of_the_oracle(@ForAll("results") Result result) {
        Map<List<Object>, Boolean> answers = completions(result);
        var values = answers.values().stream().distinct().toList();
        var expected = values.size() == 2 ? Truth.UNKNOWN : Truth.of(values.get(0));

        var decision = TestReportRules.standard().decide(result.day(), result.facts());
        assertEquals(expected, decision.entered());
        assertEquals(
                relevant(answers),
                decision.relevantUnknown().stream().map(Item::id).toList());
        Statistics.label("entered").collect(expected).coverage(check -> {
            for (var truth : Truth.values()) {
                check.check(truth).percentage(p -> p > 5);
            }
        });
        Statistics.label("last day of a rule")
                .collect(TestReportRules.standard()
                        .timeline()
                        .changes()
                        .contains(result.day().plusDays(1)))
                .coverage(check -> check.check(true).percentage(p -> p > 10));
    }

    private static Map<List<Object>, Boolean> completions(Result result) {
        var answers = new HashMap<List<Object>, Boolean>();
        var programmes = result.programme().map(List::of).orElse(List.of(TestProgramme.values()));
        for (var programme : programmes) {
            for (boolean positive : booleans(result.positive())) {
                for (boolean suspect : booleans(result.suspect())) {
                    for (boolean notified : booleans(result.notified())) {
                        answers.put(
                                List.of(programme, positive, suspect, notified),
                                entered(result.day(), programme, positive, suspect, notified));
                    }
                }
            }
        }
        return answers;
    }

    private static boolean entered(
            LocalDate day, TestProgramme programme, boolean positive, boolean suspect, boolean notified) {
        if (programme != TestProgramme.ADMINISTRATIVE || day.isBefore(LocalDate.of(2020, 5, 29))) {
            return false;
        }
        if (day.isBefore(LocalDate.of(2020, 10, 14))) {
            return true;
        }
        if (day.isBefore(LocalDate.of(2022, 9, 26))) {
            return positive || suspect || notified;
        }
        return notified && day.isBefore(LocalDate.of(2023, 5, 8));
    }

    private static List<String> relevant(Map<List<Object>, Boolean> answers) {
        var names = List.of("testProgramme", "positive", "ofAdmittedSuspect", "ofNotifiedPerson");
        var relevant = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            int item = i;
            var byTheOthers = new HashMap<List<Object>, Boolean>();
            boolean matters = answers.entrySet().stream().anyMatch(answer -> {
                var others = new ArrayList<>(answer.getKey());
                others.remove(item);
                var before = byTheOthers.putIfAbsent(others, answer.getValue());
                return before != null && !before.equals(answer.getValue());
            });
            if (matters) {
                relevant.add(names.get(i));
            }
        }
        return relevant;
    }

    private static List<Boolean> booleans(Truth truth) {
        return truth.isKnown() ? List.of(truth == Truth.YES) : List.of(true, false);
    }

    @Provide
    Arbitrary<Result> results() {
        var days = Combinators.combine(
                        Arbitraries.of(TestReportRules.standard().timeline().changes()),
                        Arbitraries.integers().between(-2, 1))
                .as(LocalDate::plusDays);
        var programmes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.of(TestProgramme.ADMINISTRATIVE))),
                Tuple.of(1, Arbitraries.of(TestProgramme.class).map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.<TestProgramme>empty())));
        var truths = Arbitraries.of(Truth.class);
        return Combinators.combine(days, programmes, truths, truths, truths).as(Result::new);
    }
}
