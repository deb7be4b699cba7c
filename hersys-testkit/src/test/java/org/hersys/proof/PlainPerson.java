package org.hersys.proof;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Item;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;

/** Somebody of whom everything is known: a number for each question, in asking order. */
record PlainPerson(int day, List<Integer> answers) {

    /** The questions in asking order; yes is 1, no is 0. */
    enum Question {
        DIAGNOSIS_CLASS(NotificationQuestions.DIAGNOSIS_CLASS),
        CLINICALLY_DIAGNOSED(NotificationQuestions.CLINICALLY_DIAGNOSED),
        PREFECTURE(NotificationQuestions.PREFECTURE),
        AGE(NotificationQuestions.AGE),
        NEEDS_ADMISSION(NotificationQuestions.NEEDS_ADMISSION),
        ADMISSION_FORESEEN(NotificationQuestions.ADMISSION_FORESEEN),
        PREGNANT(NotificationQuestions.PREGNANT),
        RISK_FACTOR(NotificationQuestions.RISK_FACTOR),
        NEEDS_DESIGNATED_DRUG(NotificationQuestions.NEEDS_DESIGNATED_DRUG),
        NEEDS_OXYGEN(NotificationQuestions.NEEDS_OXYGEN);

        private final Item item;

        Question(Item item) {
            this.item = item;
        }

        Item item() {
            return item;
        }
    }

    /** Where the four groups began early, and one place where they did not. */
    private static final int[] TELLING_PREFECTURES = {4, 6, 8, 13, 18, 24, 31, 41, 42, 46};

    private static final int YES = 1;
    private static final int NO = 0;

    boolean is(DiagnosisClass diagnosisClass) {
        return answer(Question.DIAGNOSIS_CLASS) == diagnosisClass.ordinal();
    }

    boolean has(Question question) {
        return answer(question) == YES;
    }

    int age() {
        return answer(Question.AGE);
    }

    int prefecture() {
        return answer(Question.PREFECTURE);
    }

    private int answer(Question question) {
        return answers.get(question.ordinal());
    }

    /** Everybody of whom these facts may be, as if diagnosed on a day. */
    static List<PlainPerson> completions(NotificationFacts facts, LocalDate day) {
        int number = day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        var completions = List.of(List.<Integer>of());
        for (var question : Question.values()) {
            var longer = new ArrayList<List<Integer>>();
            for (var begun : completions) {
                options(facts, question).forEach(option -> longer.add(and(begun, option)));
            }
            completions = longer;
        }
        return completions.stream()
                .map(answers -> new PlainPerson(number, answers))
                .filter(PlainPerson::isPossible)
                .toList();
    }

    /** Only a suspected patient is diagnosed without a test. */
    private boolean isPossible() {
        return !has(Question.CLINICALLY_DIAGNOSED) || is(DiagnosisClass.SUSPECTED_PATIENT);
    }

    private static List<Integer> and(List<Integer> begun, int option) {
        return Stream.concat(begun.stream(), Stream.of(option)).toList();
    }

    private static IntStream options(NotificationFacts facts, Question question) {
        return switch (question) {
            case DIAGNOSIS_CLASS ->
                facts.diagnosisClass()
                        .map(known -> IntStream.of(known.ordinal()))
                        .orElseGet(() -> IntStream.range(0, DiagnosisClass.values().length));
            case PREFECTURE ->
                facts.prefecture()
                        .map(known -> IntStream.of(Integer.parseInt(known.code())))
                        .orElseGet(() -> Arrays.stream(TELLING_PREFECTURES));
            case AGE ->
                facts.age()
                        .birthDate()
                        .map(born -> IntStream.of(age(born, facts)))
                        .orElseGet(() -> tellingAges(facts));
            default ->
                switch (facts.truth(question.item())) {
                    case YES -> IntStream.of(YES);
                    case NO -> IntStream.of(NO);
                    case UNKNOWN -> IntStream.of(NO, YES);
                };
        };
    }

    /** In law a year is completed a day earlier than the calendar says. */
    private static int age(BirthDate born, NotificationFacts facts) {
        LocalDate day = facts.diagnosedOn().plusDays(facts.reckoning() == AgeReckoning.STATUTORY ? 1 : 0);
        return Period.between(born.value(), day).getYears();
    }

    private static IntStream tellingAges(NotificationFacts facts) {
        int lowest = facts.age().lowestOn(facts.diagnosedOn(), facts.reckoning());
        int highest = facts.age().highestOn(facts.diagnosedOn(), facts.reckoning());
        return IntStream.of(lowest, 64, 65, highest)
                .filter(age -> lowest <= age && age <= highest)
                .distinct();
    }
}
