package org.hersys.testkit;

import static org.hersys.testkit.HersysAssertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.Test;

/** Each patient is what the name says, under the four groups. */
class PatientsTest {

    private static final Patients PATIENTS = Patients.ofTheFourGroups();

    private static NotificationDecision decide(NotificationFacts.Builder patient) {
        return ReportingRegimes.standard().decide(patient.build());
    }

    @Test
    void patients_in_one_group_are_notified_because_of_it_alone() {
        assertThat(decide(PATIENTS.aged65OnTheirBirthday())).mustNotify().because("AGED_65_OR_OVER");
        assertThat(decide(PATIENTS.pregnantAdultOf30())).mustNotify().because("PREGNANT");
        assertThat(decide(PATIENTS.adultOf30WhoNeedsAdmissionNow()))
                .mustNotify()
                .because("NEEDS_ADMISSION");
        assertThat(decide(PATIENTS.adultOf30WhoMayNeedAdmissionLater()))
                .mustNotify()
                .because("NEEDS_ADMISSION");
        assertThat(decide(PATIENTS.diabeticOf50WhoNeedsPaxlovid())).mustNotify().because("RISK_AND_TREATMENT");
        assertThat(decide(PATIENTS.smokerOf50WhoNeedsOxygen())).mustNotify().because("RISK_AND_TREATMENT");
        assertThat(decide(PATIENTS.suspectedAdultOf30WhoNeedsAdmissionNow()))
                .mustNotify()
                .because("NEEDS_ADMISSION")
                .isNotCounted();
        assertThat(decide(PATIENTS.deceasedPatientOf30()))
                .mustNotify()
                .because("DECEASED")
                .isCounted();
        assertThat(decide(PATIENTS.suspectedDeceasedOf30()))
                .mustNotify()
                .because("DECEASED")
                .isNotCounted();
        assertThat(decide(PATIENTS.adultOf30TestedBeforeDelivery()))
                .mustNotify()
                .because("PREGNANT")
                .instructs("WRITE_PRE_DELIVERY_REMARK");
    }

    @Test
    void patients_in_no_group_are_counted_only() {
        assertThat(decide(PATIENTS.confirmedAdultOf30())).isCountedOnly();
        assertThat(decide(PATIENTS.aged64TheDayBeforeTheirBirthday())).isCountedOnly();
        assertThat(decide(PATIENTS.infantOf3Months())).isCountedOnly();
        assertThat(decide(PATIENTS.asymptomaticCarrierOf30())).isCountedOnly();
        assertThat(decide(PATIENTS.clinicallyDiagnosedAdultOf30())).isCountedOnly();
        assertThat(decide(PATIENTS.adultOf30WhoNeedsOxygenWithoutRiskFactor()))
                .isCountedOnly()
                .instructs("OXYGEN_WITHOUT_RISK_DOUBTFUL");
        assertThat(decide(PATIENTS.adultOf30WhoPaidForTheTest()))
                .isCountedOnly()
                .instructs("NO_TEST_REPORT");
    }

    @Test
    void the_others_are_neither_or_undecided() {
        assertThat(decide(PATIENTS.suspectedOutPatientOf30())).isNeither();
        assertThat(decide(PATIENTS.inTheir60s())).isUndecided().lacking("age");
        assertThat(decide(PATIENTS.ofUnknownAge())).isUndecided().lacking("age");
        assertThat(decide(PATIENTS.ofWhomNothingElseIsKnown())).isUndecided().isCounted(Truth.UNKNOWN);
    }

    @Test
    void the_day_before_the_birthday_is_the_birthday_in_law() {
        var eve = PATIENTS.aged64TheDayBeforeTheirBirthday().reckoning(AgeReckoning.STATUTORY);
        assertThat(decide(eve)).mustNotify();
    }

    @Test
    void they_may_be_diagnosed_on_another_day_and_somewhere_else() {
        var miyagi = Patients.diagnosedOn(LocalDate.of(2022, 9, 2)).in(Prefecture.MIYAGI);
        assertThat(decide(miyagi.confirmedAdultOf30())).isCountedOnly().isInForceFrom(LocalDate.of(2022, 9, 2));
        assertThat(decide(Patients.diagnosedOn(LocalDate.of(2022, 9, 2)).confirmedAdultOf30()))
                .mustNotify();
    }

    @Test
    void everything_is_known_of_them_except_what_the_name_says() {
        Assertions.assertThat(Stream.of(
                        PATIENTS.confirmedAdultOf30(),
                        PATIENTS.diabeticOf50WhoNeedsPaxlovid(),
                        PATIENTS.clinicallyDiagnosedAdultOf30(),
                        PATIENTS.suspectedDeceasedOf30(),
                        PATIENTS.infantOf3Months()))
                .allSatisfy(patient -> {
                    var facts = patient.build();
                    Assertions.assertThat(Completions.of(facts).stream()).containsExactly(facts);
                    Assertions.assertThat(facts.testProgramme()).isPresent();
                });
    }
}
