package org.hersys.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.diagnosis.TestMethod;
import org.hersys.law.Truth;

/**
 * One life of which some items are forgotten: the facts that remain, and every life that they may be about.
 *
 * @param life the life behind the facts
 * @param unknown what is forgotten; without whether there are symptoms, onset and relief are forgotten too
 * @param days how far back the calendar goes
 */
record Lives(Life life, Set<ReleaseItem> unknown, int days) {

    /** One method for each kind that a rule can tell apart. */
    private static final List<TestMethod> METHODS =
            List.of(TestMethod.NUCLEIC_ACID_AMPLIFICATION, TestMethod.ANTIGEN_QUALITATIVE);

    Lives {
        unknown = unknown.isEmpty() ? Set.of() : EnumSet.copyOf(unknown);
        if (unknown.contains(ReleaseItem.SYMPTOMATIC)) {
            unknown.add(ReleaseItem.ONSET);
            unknown.add(ReleaseItem.RELIEF);
        } else if (!life.symptomatic()) {
            unknown = without(unknown, ReleaseItem.ONSET, ReleaseItem.RELIEF);
        }
    }

    private static Set<ReleaseItem> without(Set<ReleaseItem> items, ReleaseItem first, ReleaseItem second) {
        var rest = EnumSet.noneOf(ReleaseItem.class);
        items.stream().filter(item -> item != first && item != second).forEach(rest::add);
        return rest;
    }

    ReleaseFacts facts(LocalDate asOf) {
        var facts = ReleaseFacts.asOf(asOf);
        if (knows(ReleaseItem.SYMPTOMATIC)) {
            facts.symptomatic(Truth.of(life.symptomatic()));
        }
        if (knows(ReleaseItem.ONSET) && life.symptomatic()) {
            facts.onsetOn(asOf.minusDays(life.onset()));
        }
        if (knows(ReleaseItem.RELIEF) && life.symptomatic()) {
            if (life.relief() == Life.NEVER) {
                facts.notYetRelieved();
            } else {
                facts.relievedOn(asOf.minusDays(life.relief()));
            }
        }
        if (knows(ReleaseItem.SPECIMEN)) {
            facts.specimenOn(asOf.minusDays(life.specimen()));
        }
        if (knows(ReleaseItem.VENTILATED)) {
            facts.ventilated(Truth.of(life.ventilated()));
        }
        if (knows(ReleaseItem.PLACE)) {
            facts.place(life.place());
        }
        if (knows(ReleaseItem.RECUPERATION_START)) {
            facts.recuperationStartedOn(asOf.minusDays(life.start()));
        }
        if (knows(ReleaseItem.NEGATIVE_TESTS)) {
            facts.negativeTests(life.tests().stream()
                    .map(test -> NegativeTest.of(asOf.minusDays(test.ago()), test.method()))
                    .toList());
        }
        return facts.build();
    }

    private boolean knows(ReleaseItem item) {
        return !unknown.contains(item);
    }

    /** Every life that the facts may be about, on the calendar. */
    List<Life> all() {
        var lives = Stream.of(life);
        for (var item : unknown) {
            lives = lives.flatMap(one -> remembered(one, item));
        }
        return lives.filter(Life::isPossible).toList();
    }

    private Stream<Life> remembered(Life one, ReleaseItem item) {
        return switch (item) {
            case SYMPTOMATIC -> Stream.of(true, false).map(value -> with(one, value, one.ventilated(), one.place()));
            case VENTILATED -> Stream.of(true, false).map(value -> with(one, one.symptomatic(), value, one.place()));
            case PLACE ->
                Stream.of(RecuperationPlace.values())
                        .map(value -> with(one, one.symptomatic(), one.ventilated(), value));
            case ONSET -> days(0).map(day -> at(one, day, one.relief(), one.specimen(), one.start()));
            case RELIEF -> days(Life.NEVER).map(day -> at(one, one.onset(), day, one.specimen(), one.start()));
            case SPECIMEN -> days(0).map(day -> at(one, one.onset(), one.relief(), day, one.start()));
            case RECUPERATION_START -> days(0).map(day -> at(one, one.onset(), one.relief(), one.specimen(), day));
            case NEGATIVE_TESTS -> lists().stream().map(tests -> tested(one, tests));
        };
    }

    private Stream<Integer> days(int first) {
        return IntStream.range(first, days).boxed();
    }

    private static Life with(Life one, boolean symptomatic, boolean ventilated, RecuperationPlace place) {
        return new Life(
                symptomatic, ventilated, place, one.onset(), one.relief(), one.specimen(), one.start(), one.tests());
    }

    private static Life at(Life one, int onset, int relief, int specimen, int start) {
        return new Life(one.symptomatic(), one.ventilated(), one.place(), onset, relief, specimen, start, one.tests());
    }

    private static Life tested(Life one, List<Life.Test> tests) {
        return new Life(
                one.symptomatic(),
                one.ventilated(),
                one.place(),
                one.onset(),
                one.relief(),
                one.specimen(),
                one.start(),
                tests);
    }

    /** No test, every single test, every two tests on different days: more are never needed. */
    private List<List<Life.Test>> lists() {
        var single = days(0).flatMap(day -> METHODS.stream().map(method -> new Life.Test(day, method)))
                .toList();
        var lists = new ArrayList<List<Life.Test>>();
        lists.add(List.of());
        single.forEach(test -> lists.add(List.of(test)));
        single.forEach(first -> single.stream()
                .filter(second -> second.ago() < first.ago())
                .forEach(second -> lists.add(List.of(first, second))));
        return lists;
    }

    /** The items of which two values, beside the same values of all others, give two answers. */
    Set<ReleaseItem> relevant(Map<Life, Boolean> answers) {
        var relevant = EnumSet.noneOf(ReleaseItem.class);
        for (var item : unknown) {
            var seen = new HashMap<Life, Boolean>();
            answers.forEach((one, free) -> {
                var before = seen.putIfAbsent(one.forgetting(item), free);
                if (before != null && !before.equals(free)) {
                    relevant.add(item);
                }
            });
        }
        return relevant;
    }
}
