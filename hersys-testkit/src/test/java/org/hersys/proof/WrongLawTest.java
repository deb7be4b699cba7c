package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.law.Condition.ageAtLeast;
import static org.hersys.law.Condition.all;
import static org.hersys.law.Condition.always;
import static org.hersys.law.Condition.any;
import static org.hersys.law.Condition.never;
import static org.hersys.law.Condition.oneOf;
import static org.hersys.law.Condition.yes;
import static org.hersys.proof.ComposedLaw.FOUR_GROUPS_BEGIN;
import static org.hersys.proof.ComposedLaw.GROUPS;
import static org.hersys.proof.ComposedLaw.RIGHT;
import static org.hersys.regime.NotificationQuestions.ADMISSION_FORESEEN;
import static org.hersys.regime.NotificationQuestions.DIAGNOSIS_CLASS;
import static org.hersys.regime.NotificationQuestions.NEEDS_ADMISSION;
import static org.hersys.regime.NotificationQuestions.NEEDS_DESIGNATED_DRUG;
import static org.hersys.regime.NotificationQuestions.NEEDS_OXYGEN;
import static org.hersys.regime.NotificationQuestions.RISK_FACTOR;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Condition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables bite: whatever is planted into the law, a day, a place, a class, an age, at least one row notices. */
class WrongLawTest {

    @Test
    void the_law_put_together_again_is_still_right() {
        assertThat(LawTables.failures(new ComposedLaw().law())).isEmpty();
        var groups = ComposedLaw.groupsWith("NONE OF THEM", never());
        assertThat(LawTables.failures(
                        new ComposedLaw().with(FOUR_GROUPS_BEGIN, groups).law()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> an_edition_that_begins_on_another_day_is_noticed() {
        return RIGHT.nationwide().changes().stream()
                .flatMap(day -> IntStream.of(-1, 1)
                        .mapToObj(days -> noticed(day + " by " + days, new ComposedLaw().moved(day, days))));
    }

    @TestFactory
    Stream<DynamicTest> an_early_start_on_another_day_is_noticed() {
        return new ComposedLaw()
                .early().entrySet().stream()
                        .flatMap(start -> IntStream.of(-1, 1)
                                .mapToObj(days -> noticed(
                                        start.getKey() + " by " + days,
                                        new ComposedLaw()
                                                .early(
                                                        start.getKey(),
                                                        start.getValue().plusDays(days)))));
    }

    @TestFactory
    Stream<DynamicTest> an_early_start_too_few_or_too_many_is_noticed() {
        var forgotten = RIGHT.earlyStarts().keySet().stream()
                .map(place -> noticed("without " + place, new ComposedLaw().notEarly(place)));
        var added = noticed("with Akita", new ComposedLaw().early(Prefecture.AKITA, LocalDate.of(2022, 9, 2)));
        return Stream.concat(forgotten, Stream.of(added));
    }

    @TestFactory
    Stream<DynamicTest> a_forgotten_criterion_is_noticed() {
        return RIGHT.nationwide().changes().stream()
                .filter(day -> RIGHT.nationwide().on(day) != GROUPS)
                .flatMap(day -> RIGHT.nationwide().on(day).criteria().stream()
                        .map(criterion -> noticed(
                                day + " without " + criterion,
                                new ComposedLaw()
                                        .with(
                                                day,
                                                ComposedLaw.without(
                                                        RIGHT.nationwide().on(day), criterion)))));
    }

    @TestFactory
    Stream<DynamicTest> a_forgotten_instruction_is_noticed() {
        return GROUPS.instructions().stream()
                .map(rule -> rule.instruction().code())
                .distinct()
                .map(code -> noticed(
                        "without " + code,
                        new ComposedLaw().with(FOUR_GROUPS_BEGIN, ComposedLaw.groupsWithoutInstruction(code))));
    }

    @TestFactory
    Stream<DynamicTest> a_misread_group_is_noticed() {
        var admission = yes(NEEDS_ADMISSION);
        var foreseen = yes(ADMISSION_FORESEEN);
        var risk = yes(RISK_FACTOR);
        var drug = yes(NEEDS_DESIGNATED_DRUG);
        var oxygen = yes(NEEDS_OXYGEN);
        return Stream.of(
                        misread("AGED_65_OR_OVER", ageAtLeast(64), ageAtLeast(66), never()),
                        misread("NEEDS_ADMISSION", admission, foreseen, all(admission, foreseen)),
                        misread("RISK_AND_TREATMENT", risk, any(drug, oxygen), any(all(risk, drug), oxygen)),
                        misread("RISK_AND_TREATMENT", all(risk, drug), all(risk, oxygen), all(risk, drug, oxygen)),
                        misread("PREGNANT", never(), always()))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> a_misread_class_is_noticed() {
        var suspected = is(SUSPECTED_PATIENT);
        var subject = GROUPS.preconditions().get(0).condition();
        var counted = GROUPS.counted().orElseThrow().condition();
        return Stream.of(
                        misread("DECEASED", never(), is(DECEASED_PATIENT), is(SUSPECTED_DECEASED)),
                        misread("SUBJECT_TO_THE_GROUPS", any(subject, suspected)),
                        misread("SUBJECT_TO_THE_GROUPS", any(subject, all(suspected, yes(ADMISSION_FORESEEN)))),
                        misread("SUBJECT_TO_THE_GROUPS", is(CONFIRMED_PATIENT, ASYMPTOMATIC_CARRIER)),
                        misread("COUNTED_IN_DAILY_REPORT", always(), any(counted, suspected)),
                        misread("COUNTED_IN_DAILY_REPORT", any(counted, is(SUSPECTED_DECEASED))),
                        misread("COUNTED_IN_DAILY_REPORT", is(CONFIRMED_PATIENT, DECEASED_PATIENT)))
                .flatMap(tests -> tests);
    }

    private static Condition is(DiagnosisClass... classes) {
        return oneOf(DIAGNOSIS_CLASS, classes);
    }

    private static Stream<DynamicTest> misread(String code, Condition... readings) {
        return IntStream.range(0, readings.length)
                .mapToObj(i -> noticed(
                        code + " " + i,
                        new ComposedLaw().with(FOUR_GROUPS_BEGIN, ComposedLaw.groupsWith(code, readings[i]))));
    }

    private static DynamicTest noticed(String what, ComposedLaw wrong) {
        return DynamicTest.dynamicTest(
                what, () -> assertThat(LawTables.failures(wrong.law())).isNotEmpty());
    }
}
