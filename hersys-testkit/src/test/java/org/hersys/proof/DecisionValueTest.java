package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.DutyChange;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.Patients;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** A decision is one small immutable value that prints no personal data. */
class DecisionValueTest {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    private final NotificationDecision decision =
            LAW.decide(Patients.ofTheFourGroups().aged65OnTheirBirthday().build());

    @Test
    void it_holds_a_few_references_and_a_number_but_no_list_and_no_text() {
        var fields = Stream.of(NotificationDecision.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        assertThat(fields)
                .hasSizeBetween(1, 6)
                .allMatch(field -> Modifier.isFinal(field.getModifiers()))
                .noneMatch(field -> field.getType().isArray())
                .noneMatch(field -> Iterable.class.isAssignableFrom(field.getType()))
                .noneMatch(field -> field.getType() == String.class || field.getType() == BilingualText.class);
    }

    @Test
    void its_lists_cannot_be_changed() {
        List<List<?>> lists = List.of(
                decision.criteria(),
                decision.grounds(),
                decision.instructions(),
                decision.relevantUnknown(),
                decision.regime().criteria(),
                decision.governing().alsoPossible(),
                LAW.decide(Patients.ofTheFourGroups().inTheir60s().build()).relevantUnknown());
        assertThat(lists)
                .allSatisfy(list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(list::clear));
    }

    @Test
    void neither_it_nor_the_facts_print_a_birth_date() {
        var facts = Patients.ofTheFourGroups().aged64TheDayBeforeTheirBirthday().build();
        var printed = Stream.of(
                facts,
                facts.age(),
                LAW.decide(facts),
                LAW.decide(facts).explanation(),
                LAW.decide(facts).headline(),
                new DutyChange<>("somebody", LAW.decide(facts), LAW.decide(facts)));
        assertThat(printed.map(String::valueOf)).noneMatch(text -> text.contains("1957"));
        assertThat(facts.toString()).contains("age=AgeKnowledge[born …]", "needsAdmission=NO");
    }

    @Test
    void it_says_in_one_line_what_it_is() {
        assertThat(decision)
                .hasToString("NOTIFY under four-groups 2022-09-26/2023-05-07 [DECEASED=NO, SUBJECT_TO_THE_GROUPS=YES,"
                        + " AGED_65_OR_OVER=YES, NEEDS_ADMISSION=NO, RISK_AND_TREATMENT=NO, PREGNANT=NO]");
    }

    @Test
    void it_is_equal_to_the_same_decision_only() {
        var patients = Patients.ofTheFourGroups();
        var same = LAW.decide(patients.aged65OnTheirBirthday().build());
        assertThat(decision).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(decision)
                .isNotEqualTo(LAW.decide(patients.pregnantAdultOf30().build()))
                .isNotEqualTo(LAW.decide(patients.ofUnknownAge().aged(65).build()))
                .isNotEqualTo(LAW.decideAsIf(decision.facts(), LocalDate.of(2022, 9, 27)))
                .isNotEqualTo(LAW.decideAsIf(decision.facts(), LocalDate.of(2022, 9, 26), Prefecture.MIYAGI))
                .isNotEqualTo("a decision");
    }

    @Test
    void unequal_values_have_unequal_hashes() {
        var patients = Patients.ofTheFourGroups();
        var facts = Stream.of(
                        patients.confirmedAdultOf30(),
                        patients.pregnantAdultOf30(),
                        patients.inTheir60s(),
                        patients.suspectedOutPatientOf30())
                .map(NotificationFacts.Builder::build)
                .toList();
        assertThat(facts.stream().map(NotificationFacts::hashCode)).doesNotHaveDuplicates();
        assertThat(facts.stream().map(LAW::decide).map(NotificationDecision::hashCode))
                .doesNotHaveDuplicates();
        assertThat(LAW.in(Prefecture.MIYAGI).values().stream().map(Object::hashCode))
                .doesNotHaveDuplicates();
        assertThat(LAW.nationwide().values().stream()
                        .map(regime -> regime.citation().hashCode())
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void it_tells_what_it_was_made_of() {
        assertThat(decision.facts())
                .isEqualTo(Patients.ofTheFourGroups().aged65OnTheirBirthday().build());
        assertThat(decision.day()).isEqualTo(LocalDate.of(2022, 9, 26));
        assertThat(decision.regime()).isSameAs(decision.governing().regime());
        assertThat(decision.citation()).isEqualTo(decision.regime().citation());
    }

    @Test
    void every_duty_and_truth_survives_the_packing() {
        var patients = Patients.ofTheFourGroups();
        var decisions = Stream.of(
                        patients.confirmedAdultOf30(),
                        patients.suspectedOutPatientOf30(),
                        patients.inTheir60s(),
                        patients.pregnantAdultOf30(),
                        patients.ofWhomNothingElseIsKnown())
                .map(builder -> LAW.decide(builder.build()))
                .toList();
        assertThat(decisions).extracting(NotificationDecision::duty).contains(ReportingDuty.values());
        assertThat(decisions)
                .extracting(NotificationDecision::countedInDailyReport)
                .contains(Truth.values());
        assertThat(Arrays.asList(ReportingDuty.values()))
                .allSatisfy(duty -> assertThat(duty.label().ja()).isNotBlank());
    }
}
