package org.hersys.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.Outcome;

/**
 * Draws people where the law changes (境界に寄せた任意データ), for properties of jqwik.
 *
 * <pre>{@code
 * @Property
 * void never_both_unknown_and_settled(@ForAll("facts") NotificationFacts facts) { ... }
 *
 * @Provide
 * Arbitrary<NotificationFacts> facts() {
 *     return FactsArbitraries.notificationFacts();
 * }
 * }</pre>
 *
 * <p>Any person may come, but days crowd around the first days of editions, prefectures are often those that began
 * early, ages crowd around 65, and each item is often unknown; most people have at most two findings. What
 * would be refused does not come.
 */
public final class FactsArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    /** The age at which the real law changes. */
    private static final int LIMIT = 65;

    private static final List<Item> FINDINGS = List.of(
            NotificationQuestions.NEEDS_ADMISSION,
            NotificationQuestions.ADMISSION_FORESEEN,
            NotificationQuestions.PREGNANT,
            NotificationQuestions.RISK_FACTOR,
            NotificationQuestions.NEEDS_DESIGNATED_DRUG,
            NotificationQuestions.NEEDS_OXYGEN);

    private FactsArbitraries() {}

    /**
     * Facts of the years of the real law, 2020 to 2023.
     *
     * @return any facts that would be accepted
     */
    public static Arbitrary<NotificationFacts> notificationFacts() {
        return factsBetween(FIRST, LAST);
    }

    /**
     * Facts of some days.
     *
     * @param first the first date of diagnosis
     * @param last the last date of diagnosis
     * @return any facts that would be accepted
     */
    public static Arbitrary<NotificationFacts> factsBetween(LocalDate first, LocalDate last) {
        // The weights see to the edges; edge cases of every item together would leave no room for anybody else.
        return daysBetween(first, last).flatMap(FactsArbitraries::factsOn).withoutEdgeCases();
    }

    private static Arbitrary<NotificationFacts> factsOn(LocalDate day) {
        var answers = new ArrayList<Arbitrary<Answer>>();
        answers.add(mostly(3, prefectures(), NotificationFacts.Builder::prefecture));
        answers.add(mostly(6, Arbitraries.of(DiagnosisClass.class), NotificationFacts.Builder::diagnosisClass));
        answers.add(mostly(1, Arbitraries.of(TestProgramme.class), NotificationFacts.Builder::testProgramme));
        answers.add(ages(day).map(age -> builder -> builder.age(age)));
        answers.add(reckonings().map(reckoning -> builder -> builder.reckoning(reckoning)));
        answers.add(mostly(3, Arbitraries.of(true, false), NotificationFacts.Builder::clinicallyDiagnosed));
        answers.add(findings());
        return Combinators.combine(answers)
                .as(given -> {
                    var builder = NotificationFacts.diagnosedOn(day);
                    given.forEach(answer -> answer.give(builder));
                    return builder.check();
                })
                .filter(Outcome::isAccepted)
                .map(Outcome::orElseThrow);
    }

    /**
     * Most people have at most two findings or unknowns: were each item drawn by itself, hardly anybody would be
     * in none of the groups, and hardly anybody in one alone.
     */
    private static Arbitrary<Answer> findings() {
        var few = Arbitraries.of(FINDINGS)
                .set()
                .ofMaxSize(2)
                .flatMap(items -> Combinators.combine(FINDINGS.stream()
                                .map(item ->
                                        items.contains(item) ? Arbitraries.of(Truth.class) : Arbitraries.just(Truth.NO))
                                .toList())
                        .as(truths -> truths));
        var many = Arbitraries.of(Truth.class).list().ofSize(FINDINGS.size());
        return Arbitraries.frequencyOf(Tuple.of(2, few), Tuple.of(1, many)).map(truths -> builder -> {
            for (int i = 0; i < truths.size(); i++) {
                builder.answer(FINDINGS.get(i), truths.get(i));
            }
        });
    }

    /** Something said of a person, or nothing. */
    @FunctionalInterface
    private interface Answer {
        void give(NotificationFacts.Builder builder);
    }

    /** Known so many times as often as not. */
    private static <T> Arbitrary<Answer> mostly(
            int times, Arbitrary<T> values, BiConsumer<NotificationFacts.Builder, T> give) {
        Answer nothing = builder -> {};
        return Arbitraries.frequencyOf(
                Tuple.of(times, values.map(value -> builder -> give.accept(builder, value))),
                Tuple.of(1, Arbitraries.just(nothing)));
    }

    /**
     * Days of the years 2020 to 2023, most of them within a day of the first day of an edition somewhere.
     *
     * @return any of those days
     */
    public static Arbitrary<LocalDate> days() {
        return daysBetween(FIRST, LAST);
    }

    private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        var any = Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(first, last))
                .map(first::plusDays);
        var near = firstDays()
                .flatMap(start -> LongStream.rangeClosed(-1, 1).mapToObj(start::plusDays))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        return near.isEmpty() ? any : Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(3, Arbitraries.of(near)));
    }

    private static Stream<LocalDate> firstDays() {
        var law = ReportingRegimes.standard();
        var days = new LinkedHashSet<>(law.nationwide().changes());
        law.earlyStarts()
                .keySet()
                .forEach(prefecture -> days.addAll(law.in(prefecture).changes()));
        return days.stream();
    }

    /**
     * Prefectures, half of them those in which an edition began early.
     *
     * @return any of the forty-seven
     */
    public static Arbitrary<Prefecture> prefectures() {
        var early = new ArrayList<>(ReportingRegimes.standard().earlyStarts().keySet());
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Prefecture.class)), Tuple.of(1, Arbitraries.of(early)));
    }

    /**
     * What may be known of an age: often 64 or 65, birthdays on, before and after the 65th, bands that straddle 65 and
     * that do not, or nothing.
     *
     * @param day the date of diagnosis
     * @return ages of people born by that day
     */
    public static Arbitrary<AgeKnowledge> ages(LocalDate day) {
        var born = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, 110 * 365).map(day::minusDays)),
                        Tuple.of(
                                2,
                                Arbitraries.integers()
                                        .between(-2, 2)
                                        .map(days -> day.minusYears(LIMIT).plusDays(days))))
                .map(BirthDate::of)
                .map(AgeKnowledge::born);
        var years = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, 110)),
                        Tuple.of(1, Arbitraries.of(LIMIT - 1, LIMIT)))
                .map(AgeKnowledge::completedYears);
        return Arbitraries.frequencyOf(
                Tuple.of(4, years),
                Tuple.of(3, born),
                Tuple.of(2, bands()),
                Tuple.of(1, Arbitraries.just(AgeKnowledge.unknown())));
    }

    private static Arbitrary<AgeKnowledge> bands() {
        var decades =
                Arbitraries.integers().between(0, 11).map(decade -> AgeKnowledge.band(10 * decade, 10 * decade + 9));
        var atTheLimit = Arbitraries.of(
                AgeKnowledge.band(60, 69),
                AgeKnowledge.band(60, LIMIT - 1),
                AgeKnowledge.band(LIMIT, 69),
                AgeKnowledge.band(LIMIT, AgeKnowledge.HIGHEST),
                AgeKnowledge.band(LIMIT - 1, LIMIT),
                AgeKnowledge.band(0, LIMIT - 1));
        return Arbitraries.frequencyOf(Tuple.of(1, decades), Tuple.of(1, atTheLimit));
    }

    private static Arbitrary<AgeReckoning> reckonings() {
        return Arbitraries.frequency(Tuple.of(4, AgeReckoning.CONVENTIONAL), Tuple.of(1, AgeReckoning.STATUTORY));
    }
}
