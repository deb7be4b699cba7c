package org.hersys.benchmarks.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.PhoneNumber;
import org.hersys.person.Sex;

/** One mistake each, made in a complete notification that was diagnosed and reported on a day. */
enum PlantedFault {
    CLASS_MISSING((content, day) -> content.clear(NotificationField.DIAGNOSIS_CLASS)),
    DIAGNOSIS_NOT_DATED((content, day) -> content.clear(NotificationField.DIAGNOSIS_DATE)),
    BORN_AFTER_DIAGNOSIS((content, day) -> content.birthDate(BirthDate.of(day.plusDays(1)))),
    TOO_OLD((content, day) -> content.birthDate(BirthDate.of(day.minusYears(121)))),
    MINOR((content, day) -> content.birthDate(BirthDate.of(day.minusYears(10)))),
    GUARDED_ADULT((content, day) -> content.guardian(
            Guardian.builder().phone(PhoneNumber.of("+819000000001")).build())),
    PREGNANT_MAN(
            (content, day) -> content.sex(Sex.MALE).pregnancy(Truth.YES).birthDate(BirthDate.of(day.minusYears(30)))),
    PREGNANT_AT_70(
            (content, day) -> content.sex(Sex.FEMALE).pregnancy(Truth.YES).birthDate(BirthDate.of(day.minusYears(70)))),
    FOREIGN_PHONE((content, day) -> content.whereaboutsPhone(PhoneNumber.of("+12025550123"))),
    FUTURE_ADMISSION((content, day) -> content.admissionDate(day.plusDays(5))),
    FUTURE_VACCINATION((content, day) -> content.vaccination(VaccinationHistory.of(
            List.of(VaccineDose.builder(1, Truth.YES).date(day.plusDays(5)).build())))),
    FUTURE_ENTRY((content, day) ->
            content.travel(Travel.to(List.of(FreeText.of("見本国"))).entering(day.plusDays(5)))),
    DIAGNOSED_AFTER_REPORT((content, day) -> content.diagnosisDate(day.plusDays(1))),
    VISIT_AFTER_DIAGNOSIS((content, day) -> content.firstVisitDate(day.plusDays(1))),
    SPECIMEN_AFTER_REPORT((content, day) -> content.tests(List.of(pcr(day.plusDays(1), SpecimenResult.POSITIVE)))),
    FUTURE_SPECIMEN((content, day) -> content.tests(List.of(pcr(day.plusDays(5), SpecimenResult.POSITIVE)))),
    INFECTED_AFTER_ONSET((content, day) -> content.presumedInfectionDate(day.minusDays(1))),
    INFECTED_AFTER_DIAGNOSIS((content, day) -> content.presumedInfectionDate(day.plusDays(1))),
    ONSET_AFTER_REPORT((content, day) -> content.onsetDate(day.plusDays(1))),
    DEAD_BEFORE_ONSET((content, day) ->
            content.diagnosisClass(DiagnosisClass.DECEASED_PATIENT).dateOfDeath(day.minusDays(30))),
    CORPSE_NOT_DATED((content, day) -> content.diagnosisClass(DiagnosisClass.DECEASED_PATIENT)),
    DEAD_PATIENT((content, day) -> content.dateOfDeath(day)),
    CARRIER_WITH_SYMPTOMS((content, day) -> content.diagnosisClass(DiagnosisClass.ASYMPTOMATIC_CARRIER)),
    SUSPECTED_WITH_ONSET((content, day) -> content.diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)),
    NEGATIVE_TEST((content, day) -> content.tests(List.of(pcr(day, SpecimenResult.NEGATIVE)))),
    NO_TEST((content, day) -> content.clear(NotificationField.TESTS)),
    FIVE_TESTS((content, day) -> content.tests(List.of(
            pcr(day, SpecimenResult.POSITIVE),
            pcr(day, SpecimenResult.POSITIVE),
            pcr(day, SpecimenResult.NEGATIVE),
            pcr(day, SpecimenResult.NEGATIVE),
            pcr(day, SpecimenResult.NEGATIVE)))),
    SALIVA_BY_QUALITATIVE_ANTIGEN((content, day) -> content.tests(List.of(TestRecord.builder()
            .method(TestMethod.ANTIGEN_QUALITATIVE)
            .specimen(Specimen.SALIVA)
            .takenOn(day)
            .result(SpecimenResult.POSITIVE)
            .build()))),
    HALF_CLINICAL_DIAGNOSIS((content, day) -> content.diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
            .clear(NotificationField.ONSET_DATE)
            .tests(List.of(TestRecord.clinicalDiagnosis(day)))),
    PRE_DELIVERY_NOT_REMARKED((content, day) -> content.testProgramme(TestProgramme.PRE_DELIVERY)),
    SYMPTOMS_AND_NONE((content, day) -> content.symptoms(Symptoms.of(List.of(Symptom.FEVER, Symptom.NONE)))),
    RISK_FACTORS_AND_NONE(
            (content, day) -> content.riskFactors(RiskFactors.of(Truth.NO).listing(List.of(RiskFactor.DIABETES)))),
    MILD_AT_93((content, day) -> content.severity(Severity.MILD).spO2(OxygenSaturation.ofPercent(93))),
    NOT_ADMITTED_WITH_DATE(
            (content, day) -> content.admittedAtNotification(Truth.NO).admissionDate(day));

    private final BiConsumer<NotificationContentBuilder, LocalDate> mistake;

    PlantedFault(BiConsumer<NotificationContentBuilder, LocalDate> mistake) {
        this.mistake = mistake;
    }

    void in(NotificationContentBuilder content, LocalDate day) {
        mistake.accept(content, day);
    }

    static TestRecord pcr(LocalDate takenOn, SpecimenResult result) {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .specimen(Specimen.SALIVA)
                .takenOn(takenOn)
                .result(result)
                .build();
    }
}
