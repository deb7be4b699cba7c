package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hersys.testkit.HersysAssertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.DutyChange;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.InventedRegimes;
import org.hersys.testkit.Patients;
import org.junit.jupiter.api.Test;

/** The same people under another day, place or edition, and whose duty a change of rule changes. */
class WhatIfTest {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    private static final LocalDate EVERYBODY = LocalDate.of(2022, 9, 25);
    private static final LocalDate FOUR_GROUPS = LocalDate.of(2022, 9, 26);

    @Test
    void another_day_changes_the_edition() {
        var adult = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThat(LAW.decide(adult)).isCountedOnly();
        assertThat(LAW.decideAsIf(adult, EVERYBODY)).mustNotify().isDecidedUnder("clinical-diagnosis");
    }

    @Test
    void another_day_does_not_change_the_age() {
        var eve = Patients.diagnosedOn(EVERYBODY)
                .aged64TheDayBeforeTheirBirthday()
                .build();
        assertThat(LAW.decideAsIf(eve, FOUR_GROUPS)).isCountedOnly();
        assertThat(LAW.decideAsIf(eve, FOUR_GROUPS.plusDays(30))).isCountedOnly();
        var birthday = Patients.ofTheFourGroups().aged65OnTheirBirthday().build();
        assertThat(LAW.decideAsIf(birthday, LocalDate.of(2022, 9, 2), Prefecture.MIYAGI))
                .mustNotify();
    }

    @Test
    void another_day_decides_which_instructions_are_given() {
        var adult = Patients.diagnosedOn(EVERYBODY).confirmedAdultOf30().build();
        assertThat(LAW.decideAsIf(adult, LocalDate.of(2022, 9, 29))).instructs("TRANSITION_MARK_99");
        assertThat(LAW.decideAsIf(adult, LocalDate.of(2022, 9, 30))).doesNotInstruct("TRANSITION_MARK_99");
    }

    @Test
    void another_place_changes_the_edition() {
        var adult = Patients.diagnosedOn(EVERYBODY).confirmedAdultOf30().build();
        assertThat(LAW.decideAsIf(adult, EVERYBODY, Prefecture.SAGA)).isCountedOnly();
        assertThat(LAW.decideAsIf(adult, EVERYBODY, Prefecture.TOKYO)).mustNotify();
    }

    @Test
    void as_if_on_the_day_itself_is_the_decision_itself() {
        var adult = Patients.diagnosedOn(EVERYBODY)
                .in(Prefecture.SAGA)
                .confirmedAdultOf30()
                .build();
        assertThat(LAW.decideAsIf(adult, EVERYBODY)).isEqualTo(LAW.decide(adult));
        assertThat(LAW.decideAsIf(adult, EVERYBODY, Prefecture.SAGA)).isEqualTo(LAW.decide(adult));
    }

    @Test
    void any_edition_can_be_asked_by_its_id() {
        var adult = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThat(LAW.decideUnder(adult, "no-duty")).isNeither();
        assertThat(LAW.decideUnder(adult, "designated-disease")).mustNotify().isInForceFrom(LocalDate.of(2020, 2, 1));
        assertThat(LAW.decideUnder(adult, "four-groups")).isCountedOnly().isInForceFrom(FOUR_GROUPS);
        assertThat(LAW.decideUnder(adult, "sentinel")).isNeither();
        assertThat(LAW.decideUnder(adult, "four-groups").day()).isEqualTo(adult.diagnosedOn());
    }

    @Test
    void an_edition_asked_by_its_id_is_asked_alone() {
        var somewhere = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 2))
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .build();
        var decision = LAW.decideUnder(somewhere, "clinical-diagnosis");
        assertThat(decision).mustNotify().lacksNothing();
        assertThat(decision.governing().alsoPossible()).isEmpty();
        assertThat(decision.governing().period()).hasToString("2022-01-24/2022-09-25");
    }

    @Test
    void an_edition_of_one_prefecture_can_be_asked_too() {
        var local = InventedRegimes.notifying("local", EnumSet.of(DiagnosisClass.CONFIRMED_PATIENT));
        var law = ReportingRegimes.startingWith(InventedRegimes.nobody("nobody"))
                .earlyIn(EVERYBODY, local, CountingBasis.DATE_OF_DIAGNOSIS, Prefecture.NARA)
                .build();
        var adult = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThat(law.decideUnder(adult, "local")).mustNotify();
    }

    @Test
    void equal_questions_have_equal_answers() {
        var adult = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThat(LAW.decideUnder(adult, "four-groups"))
                .isEqualTo(LAW.decideUnder(adult, "four-groups"))
                .hasSameHashCodeAs(LAW.decideUnder(adult, "four-groups"))
                .isNotEqualTo(LAW.decideUnder(adult, "sentinel"));
    }

    @Test
    void an_edition_that_is_not_there_is_a_mistake() {
        var adult = Patients.ofTheFourGroups().confirmedAdultOf30().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.decideUnder(adult, "five-groups"))
                .withMessage("regimeId must be one of [no-duty, designated-disease, carriers-included,"
                        + " suspected-if-admitted, pandemic-influenza-law, clinical-diagnosis, four-groups, sentinel]");
    }

    @Test
    void two_days_are_compared_over_a_list() {
        var patients = Patients.diagnosedOn(EVERYBODY);
        Map<String, NotificationFacts> list = new LinkedHashMap<>();
        list.put("adult", patients.confirmedAdultOf30().build());
        list.put("pregnant", patients.pregnantAdultOf30().build());
        list.put("suspected", patients.suspectedOutPatientOf30().build());
        list.put("of the sixties", patients.inTheir60s().build());
        var changes = ReportingRegimes.changes(
                list.keySet(), list::get, LAW::decide, facts -> LAW.decideAsIf(facts, FOUR_GROUPS));
        assertThat(changes).extracting(DutyChange::patient).containsExactly("adult", "of the sixties");
        assertThat(changes).extracting(change -> change.before().duty()).containsOnly(ReportingDuty.NOTIFY);
        assertThat(changes)
                .extracting(change -> change.after().duty())
                .containsExactly(ReportingDuty.COUNT_ONLY, ReportingDuty.UNDECIDED);
    }

    @Test
    void a_corrected_edition_shows_which_past_decisions_it_changes() {
        var wrong = LAW.nationwide().on(FOUR_GROUPS);
        var corrected =
                LAW.with(FOUR_GROUPS, InventedRegimes.notifying("four-groups", EnumSet.allOf(DiagnosisClass.class)));
        var past = List.of(
                Patients.diagnosedOn(EVERYBODY).confirmedAdultOf30().build(),
                Patients.ofTheFourGroups().confirmedAdultOf30().build(),
                Patients.ofTheFourGroups().aged65OnTheirBirthday().build());
        var changes = ReportingRegimes.changes(past, facts -> facts, LAW::decide, corrected::decide);
        assertThat(changes).extracting(DutyChange::patient).containsExactly(past.get(1));
        assertThat(LAW.nationwide().on(FOUR_GROUPS)).isSameAs(wrong);
    }
}
