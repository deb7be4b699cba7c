package org.hersys.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.testkit.Completions;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.InventedRegimes.Exposure;

/** What may be known of somebody with the invented disease, and everybody this may be. */
final class Known {

    static final LocalDate DAY = LocalDate.of(2031, 11, 1);

    /** The ages with which invented conditions compare. */
    static final List<Integer> BOUNDS = List.of(6, 18, 65);

    /** Of what the real law asks, the tests of the engine leave only the class, the age, the place and one item open. */
    private static final List<Item> SETTLED = List.of(
            NotificationQuestions.CLINICALLY_DIAGNOSED,
            NotificationQuestions.ADMISSION_FORESEEN,
            NotificationQuestions.PREGNANT,
            NotificationQuestions.RISK_FACTOR,
            NotificationQuestions.NEEDS_DESIGNATED_DRUG,
            NotificationQuestions.NEEDS_OXYGEN);

    private static final List<Item> OPEN =
            List.of(NotificationQuestions.NEEDS_ADMISSION, InventedRegimes.FOOD_HANDLER, InventedRegimes.VACCINATED);

    private Known() {}

    static Arbitrary<NotificationFacts> facts() {
        return Combinators.combine(
                        half(Arbitraries.of(DiagnosisClass.class)),
                        half(Arbitraries.of(Exposure.class)),
                        half(Arbitraries.of(Prefecture.TOKYO, Prefecture.OKINAWA)),
                        Arbitraries.of(Truth.class).list().ofSize(OPEN.size()),
                        ages())
                .as(Known::facts)
                .withoutEdgeCases();
    }

    private static <T> Arbitrary<List<T>> half(Arbitrary<T> values) {
        return values.list().ofMaxSize(1);
    }

    private static Arbitrary<AgeKnowledge> ages() {
        var years = Arbitraries.of(0, 5, 6, 17, 18, 64, 65, 100).map(AgeKnowledge::completedYears);
        var bands = Combinators.combine(Arbitraries.of(0, 5, 6, 17, 18, 40), Arbitraries.of(0, 1, 12, 30, 100))
                .as((lowest, width) -> AgeKnowledge.band(lowest, lowest + width));
        return Arbitraries.frequencyOf(
                Tuple.of(2, years), Tuple.of(2, bands), Tuple.of(1, Arbitraries.just(AgeKnowledge.unknown())));
    }

    private static NotificationFacts facts(
            List<DiagnosisClass> diagnosisClass,
            List<Exposure> exposure,
            List<Prefecture> prefecture,
            List<Truth> truths,
            AgeKnowledge age) {
        var builder = InventedRegimes.patientDiagnosedOn(DAY).age(age);
        diagnosisClass.forEach(builder::diagnosisClass);
        exposure.forEach(known -> builder.answer(InventedRegimes.EXPOSURE, known));
        prefecture.forEach(builder::prefecture);
        SETTLED.forEach(item -> builder.answer(item, Truth.NO));
        for (int i = 0; i < truths.size(); i++) {
            builder.answer(OPEN.get(i), truths.get(i));
        }
        return builder.build();
    }

    /** Everybody whom these facts may mean, with one age for each stretch between bounds. */
    static List<NotificationFacts> everybody(NotificationFacts facts) {
        return Completions.of(facts)
                .agesAround(BOUNDS.stream().mapToInt(Integer::intValue).toArray())
                .in(Prefecture.TOKYO, Prefecture.OKINAWA)
                .stream()
                .toList();
    }

    /** The age of somebody whose age is known. */
    static int age(NotificationFacts facts) {
        return facts.age().lowestOn(facts.diagnosedOn(), facts.reckoning());
    }

    /** The items of which two values lead to different answers for people who are otherwise alike. */
    static <A> List<Item> relevant(List<NotificationFacts> everybody, Function<NotificationFacts, A> answer) {
        return everybody.get(0).answers().questionnaire().items().stream()
                .filter(item ->
                        alikeBut(item, everybody, answer).values().stream().anyMatch(answers -> answers.size() > 1))
                .toList();
    }

    private static <A> Map<List<Object>, Set<A>> alikeBut(
            Item item, List<NotificationFacts> everybody, Function<NotificationFacts, A> answer) {
        return everybody.stream().collect(groupingBy(facts -> allBut(item, facts), mapping(answer, toSet())));
    }

    private static List<Object> allBut(Item left, NotificationFacts facts) {
        var values = new ArrayList<>();
        for (var item : facts.answers().questionnaire().items()) {
            if (item != left) {
                values.add(
                        switch (item.kind()) {
                            case YES_NO -> facts.truth(item);
                            case CHOICE -> facts.answers().choices(item);
                            case AGE -> facts.age();
                            case PLACE -> facts.prefecture();
                        });
            }
        }
        return values;
    }
}
