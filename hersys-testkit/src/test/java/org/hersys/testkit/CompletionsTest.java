package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.testkit.InventedRegimes.Exposure;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    @Test
    void of_somebody_fully_known_there_is_the_person_alone() {
        var facts = Patients.ofTheFourGroups()
                .aged65OnTheirBirthday()
                .reckoning(AgeReckoning.STATUTORY)
                .build();
        assertThat(Completions.of(facts).stream()).containsExactly(facts);
    }

    @Test
    void an_unknown_answer_is_no_and_yes() {
        var facts = Patients.ofTheFourGroups()
                .confirmedAdultOf30()
                .answer(NotificationQuestions.PREGNANT, Truth.UNKNOWN)
                .answer(NotificationQuestions.NEEDS_OXYGEN, Truth.UNKNOWN)
                .build();
        assertThat(values(facts, NotificationQuestions.PREGNANT, NotificationQuestions.NEEDS_OXYGEN))
                .containsExactly("NO NO", "NO YES", "YES NO", "YES YES");
    }

    private static List<String> values(NotificationFacts facts, Item one, Item other) {
        return Completions.of(facts).stream()
                .map(person -> person.truth(one) + " " + person.truth(other))
                .toList();
    }

    @Test
    void an_unknown_class_is_each_of_the_five_and_only_a_suspected_patient_is_clinically_diagnosed() {
        var facts = aged30WithoutFindings(Patients.ofTheFourGroups().ofWhomNothingElseIsKnown())
                .build();
        var people = Completions.of(facts).stream().toList();
        assertThat(people).hasSize(6).doesNotHaveDuplicates();
        assertThat(people.stream()
                        .map(person -> person.diagnosisClass().orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrder(DiagnosisClass.values());
        assertThat(people)
                .filteredOn(person -> person.truth(NotificationQuestions.CLINICALLY_DIAGNOSED) == Truth.YES)
                .singleElement()
                .satisfies(person -> assertThat(person.diagnosisClass()).contains(DiagnosisClass.SUSPECTED_PATIENT));
    }

    @Test
    void a_band_is_each_of_its_years() {
        var facts = Patients.ofTheFourGroups().inTheir60s().build();
        assertThat(ages(Completions.of(facts))).containsExactly(60, 61, 62, 63, 64, 65, 66, 67, 68, 69);
        assertThat(ages(Completions.of(Patients.ofTheFourGroups().ofUnknownAge().build())))
                .hasSize(AgeKnowledge.HIGHEST + 1);
    }

    @Test
    void around_bounds_a_band_is_its_lowest_year_and_the_bounds_within() {
        var completions = Completions.of(Patients.ofTheFourGroups().inTheir60s().build());
        assertThat(ages(completions.agesAround(65))).containsExactly(60, 65);
        assertThat(ages(completions.agesAround(18, 60, 70))).containsExactly(60);
        assertThat(ages(completions.agesAround())).containsExactly(60);
    }

    private static List<Integer> ages(Completions completions) {
        return completions.stream()
                .map(person -> person.age().lowestOn(DAY, AgeReckoning.CONVENTIONAL))
                .toList();
    }

    @Test
    void an_unknown_prefecture_is_each_of_the_forty_seven_or_of_those_asked_for() {
        var facts = aged30WithoutFindings(NotificationFacts.diagnosedOn(DAY))
                .diagnosisClass(DiagnosisClass.DECEASED_PATIENT)
                .build();
        assertThat(prefectures(Completions.of(facts))).containsExactly(Prefecture.values());
        assertThat(prefectures(Completions.of(facts).in(Prefecture.NARA, Prefecture.MIE)))
                .containsExactly(Prefecture.NARA, Prefecture.MIE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completions.of(facts).in())
                .withMessage("there must be a prefecture");
    }

    private static Stream<Prefecture> prefectures(Completions completions) {
        return completions.stream().map(person -> person.prefecture().orElseThrow());
    }

    @Test
    void a_known_prefecture_stays_whatever_is_asked_for() {
        var facts = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThat(Completions.of(facts).in(Prefecture.NARA).stream()).containsExactly(facts);
    }

    @Test
    void the_test_programme_stays_as_it_is() {
        var unknown =
                NotificationFacts.diagnosedOn(DAY).prefecture(Prefecture.TOKYO).aged(30);
        assertThat(Completions.of(unknown.build()).stream())
                .allMatch(person -> person.testProgramme().isEmpty());
        assertThat(Completions.of(unknown.testProgramme(TestProgramme.SELF_PAID).build()).stream())
                .allMatch(person -> person.testProgramme().equals(Optional.of(TestProgramme.SELF_PAID)));
    }

    @Test
    void the_items_of_a_vendor_are_completed_too() {
        var facts = aged30WithoutFindings(InventedRegimes.patientDiagnosedOn(DAY))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .answer(InventedRegimes.VACCINATED, Truth.YES)
                .build();
        assertThat(Completions.of(facts).stream())
                .hasSize(6)
                .allMatch(person -> person.truth(InventedRegimes.VACCINATED) == Truth.YES)
                .extracting(person -> person.answers().choices(InventedRegimes.EXPOSURE))
                .contains(List.of(Exposure.FOOD), List.of(Exposure.WATER), List.of(Exposure.ANIMAL));
    }

    @Test
    void of_somebody_of_whom_nothing_is_known_there_are_very_many_made_one_by_one() {
        var nobody = NotificationFacts.diagnosedOn(DAY).build();
        assertThat(Completions.of(nobody).stream().limit(3)).hasSize(3);
        assertThat(Completions.of(nobody).agesAround(65).in(Prefecture.TOKYO).stream())
                .hasSize(6 * 2 * 64)
                .doesNotHaveDuplicates();
    }

    private static NotificationFacts.Builder aged30WithoutFindings(NotificationFacts.Builder builder) {
        return builder.aged(30)
                .needsAdmission(false)
                .admissionForeseen(false)
                .pregnant(false)
                .riskFactor(false)
                .needsDesignatedDrug(false)
                .needsOxygen(false);
    }
}
