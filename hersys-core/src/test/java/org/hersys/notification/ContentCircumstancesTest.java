package org.hersys.notification;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.Travel;
import org.hersys.form.FormCondition;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCircumstancesTest {

    private static final LocalDate REPORTED = LocalDate.of(2022, 2, 1);

    private static Truth truth(NotificationContentBuilder content, FormCondition condition) {
        return content.build().circumstances(REPORTED).truth(condition);
    }

    private static Truth minor(AgeKnowledge age, LocalDate reported) {
        return NotificationContent.builder()
                .age(age)
                .build()
                .circumstances(reported)
                .truth(FormCondition.MINOR);
    }

    private static NotificationContentBuilder content() {
        return NotificationContent.builder();
    }

    @ParameterizedTest(name = "{1} years on {0}: {2}")
    @CsvSource({
        "2022-03-31, 17, YES",
        "2022-03-31, 18, YES",
        "2022-03-31, 19, YES",
        "2022-03-31, 20, NO",
        "2022-04-01, 17, YES",
        "2022-04-01, 18, NO",
        "2022-04-01, 19, NO",
        "2022-04-01, 20, NO",
    })
    void a_minor_is_under_20_until_2022_03_31_and_under_18_from_the_day_after(
            LocalDate reported, int years, Truth minor) {
        assertEquals(minor, minor(AgeKnowledge.completedYears(years), reported));
    }

    @ParameterizedTest(name = "born {0}, reported {1}: {2}")
    @CsvSource({
        "2002-03-31, 2022-03-30, YES",
        "2002-03-31, 2022-03-31, NO",
        "2002-04-01, 2022-03-31, YES",
        "2002-04-01, 2022-04-01, NO",
        "2004-04-01, 2022-04-01, NO",
        "2004-04-02, 2022-04-01, YES",
    })
    void whoever_has_a_birthday_comes_of_age_on_it(LocalDate born, LocalDate reported, Truth minor) {
        var content = content().birthDate(BirthDate.of(born)).build();
        assertEquals(minor, content.circumstances(reported).truth(FormCondition.MINOR));
    }

    @Test
    void a_band_that_straddles_the_age_of_majority_is_unknown() {
        assertEquals(Truth.UNKNOWN, minor(AgeKnowledge.band(10, 20), LocalDate.of(2022, 3, 31)));
        assertEquals(Truth.YES, minor(AgeKnowledge.band(10, 19), LocalDate.of(2022, 3, 31)));
        assertEquals(Truth.UNKNOWN, minor(AgeKnowledge.band(10, 19), LocalDate.of(2022, 4, 1)));
        assertEquals(Truth.NO, minor(AgeKnowledge.band(18, 29), LocalDate.of(2022, 4, 1)));
    }

    @Test
    void of_whom_no_age_is_known_or_an_impossible_one_nobody_knows() {
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.MINOR));
        assertEquals(
                Truth.UNKNOWN, truth(content().birthDate(BirthDate.of(REPORTED.plusDays(1))), FormCondition.MINOR));
        assertEquals(Truth.YES, truth(content().birthDate(BirthDate.of(REPORTED)), FormCondition.MINOR));
    }

    @Test
    void the_birth_date_counts_and_not_an_age_beside_it() {
        var both = content().birthDate(BirthDate.of(LocalDate.of(1957, 9, 27))).age(AgeKnowledge.completedYears(5));
        assertEquals(Truth.NO, truth(both, FormCondition.MINOR));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED_PATIENT, NO, YES",
        "ASYMPTOMATIC_CARRIER, NO, NO",
        "SUSPECTED_PATIENT, NO, NO",
        "DECEASED_PATIENT, YES, NO",
        "SUSPECTED_DECEASED, YES, NO",
    })
    void the_class_says_whether_a_deceased_was_examined_or_a_patient_confirmed(
            DiagnosisClass given, Truth deceased, Truth confirmed) {
        assertEquals(deceased, truth(content().diagnosisClass(given), FormCondition.DECEASED_EXAMINED));
        assertEquals(confirmed, truth(content().diagnosisClass(given), FormCondition.CONFIRMED_PATIENT));
    }

    @Test
    void without_a_class_neither_is_known() {
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.DECEASED_EXAMINED));
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.CONFIRMED_PATIENT));
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.SYMPTOMATIC));
    }

    @Test
    void the_symptoms_say_whether_there_are_any_whatever_the_class() {
        var fever = Symptoms.of(List.of(Symptom.FEVER));
        assertEquals(
                Truth.YES,
                truth(content().diagnosisClass(ASYMPTOMATIC_CARRIER).symptoms(fever), FormCondition.SYMPTOMATIC));
        assertEquals(
                Truth.NO,
                truth(
                        content().diagnosisClass(CONFIRMED_PATIENT).symptoms(Symptoms.none()),
                        FormCondition.SYMPTOMATIC));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED_PATIENT, YES",
        "SUSPECTED_PATIENT, YES",
        "ASYMPTOMATIC_CARRIER, NO",
        "DECEASED_PATIENT, UNKNOWN",
        "SUSPECTED_DECEASED, UNKNOWN",
    })
    void where_no_symptoms_are_entered_the_class_says_whether_there_are_any(DiagnosisClass given, Truth symptomatic) {
        assertEquals(symptomatic, truth(content().diagnosisClass(given), FormCondition.SYMPTOMATIC));
    }

    @Test
    void an_inpatient_is_who_is_in_hospital_when_notified() {
        assertEquals(Truth.YES, truth(content().admittedAtNotification(Truth.YES), FormCondition.INPATIENT));
        assertEquals(Truth.NO, truth(content().admittedAtNotification(Truth.NO), FormCondition.INPATIENT));
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.INPATIENT));
    }

    @Test
    void who_was_infected_or_stayed_abroad_has_travelled_and_of_others_nobody_knows() {
        assertEquals(Truth.YES, truth(content().travel(Travel.to(List.of())), FormCondition.TRAVELLED));
        var abroad = InfectionPlace.abroad(FreeText.of("例示国"));
        assertEquals(Truth.YES, truth(content().infectionPlaces(List.of(abroad)), FormCondition.TRAVELLED));
        var home = InfectionPlace.inPrefecture(Prefecture.TOKYO);
        assertEquals(Truth.UNKNOWN, truth(content().infectionPlaces(List.of(home)), FormCondition.TRAVELLED));
        assertEquals(Truth.UNKNOWN, truth(content(), FormCondition.TRAVELLED));
    }
}
