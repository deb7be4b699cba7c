package org.hersys.testkit;

import static org.hersys.law.Truth.NO;
import static org.hersys.law.Truth.YES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.actor.Actor;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;

/**
 * Notifications by speaking names, of invented people (届出の見本): without an error or a warning on the day on which they are made.
 *
 * <pre>{@code
 * var draft = Notifications.draft(Notifications.confirmedPatient().build());
 * Systems.on(Notifications.IN_2021).notifyingCase().submit(Actors.clinicClerk(), draft);
 * }</pre>
 *
 * <p>The contents are builders, so that a test may change what it is about. Each is diagnosed on the day that its
 * description names, which is also the day on which it is meant to be submitted.
 */
public final class Notifications {

    /** A day under the form of November 2021, when all found positive were notified. */
    public static final LocalDate IN_2021 = LocalDate.of(2021, 12, 1);

    /** A day on which who lives with a patient may be diagnosed without a test. */
    public static final LocalDate IN_FEBRUARY_2022 = LocalDate.of(2022, 2, 25);

    /** A day on which the four groups are notified and nobody else. */
    public static final LocalDate IN_OCTOBER_2022 = LocalDate.of(2022, 10, 3);

    private static final String NOTHING_FURTHER = "特記すべき事項なし";

    private Notifications() {}

    /**
     * A woman of 40 with fever and a positive test: {@link #IN_2021}, every item filled in but the travel that there was not.
     *
     * @return her content
     */
    public static NotificationContentBuilder confirmedPatient() {
        return symptomatic(People.womanOf40(), IN_2021).pregnancy(NO);
    }

    /**
     * The same woman as an asymptomatic carrier: {@link #IN_2021}.
     *
     * @return her content
     */
    public static NotificationContentBuilder asymptomaticCarrier() {
        return tested(People.womanOf40(), IN_2021, DiagnosisClass.ASYMPTOMATIC_CARRIER)
                .symptoms(Symptoms.none())
                .pregnancy(NO);
    }

    /**
     * A suspected patient who is to be admitted, and whose test has no result yet: {@link #IN_2021}.
     *
     * @return his content
     */
    public static NotificationContentBuilder suspectedToBeAdmitted() {
        return common(People.manOf65OnHisBirthday(), IN_2021, DiagnosisClass.SUSPECTED_PATIENT)
                .symptoms(Symptoms.of(EnumSet.of(Symptom.FEVER, Symptom.PNEUMONIA_ON_IMAGE)))
                .spO2(OxygenSaturation.ofPercent(95))
                .severity(Severity.MODERATE_1)
                .needForAdmission(YES)
                .tests(List.of(pendingTest(IN_2021)));
    }

    /**
     * Somebody who lives with a patient and is diagnosed without a test (みなし陽性): {@link #IN_FEBRUARY_2022}.
     *
     * @return her content
     */
    public static NotificationContentBuilder clinicallyDiagnosed() {
        return symptomatic(People.womanOf40(), IN_FEBRUARY_2022).pregnancy(NO).clinicalDiagnosis(IN_FEBRUARY_2022);
    }

    /**
     * A boy of 6 or 7 with a guardian: {@link #IN_FEBRUARY_2022}.
     *
     * @return his content
     */
    public static NotificationContentBuilder minorWithGuardian() {
        return symptomatic(People.boyOf7(), IN_FEBRUARY_2022);
    }

    /**
     * A woman found dead, of whose corpse a test was positive: {@link #IN_2021}.
     *
     * @return her content
     */
    public static NotificationContentBuilder corpse() {
        return tested(People.womanOf88InAFacility(), IN_2021, DiagnosisClass.DECEASED_PATIENT)
                .dateOfDeath(IN_2021.minusDays(1));
    }

    /**
     * A woman of 88, notified as one of the four groups: {@link #IN_OCTOBER_2022}.
     *
     * @return her content
     */
    public static NotificationContentBuilder oneOfTheFourGroups() {
        return symptomatic(People.womanOf88InAFacility(), IN_OCTOBER_2022)
                .riskFactors(RiskFactors.of(Set.of(RiskFactor.HYPERTENSION)));
    }

    /**
     * Somebody from abroad who was admitted: {@link #IN_2021}.
     *
     * @return her content
     */
    public static NotificationContentBuilder inpatientFromAbroad() {
        return symptomatic(People.visitorFromAbroad(), IN_2021)
                .clear(NotificationField.REGISTERED_ADDRESS_PHONE)
                .pregnancy(NO)
                .infectionPlaces(List.of(InfectionPlace.abroad(FreeText.of("ベトナム"))))
                .travel(Travel.to(List.of(FreeText.of("ベトナム")))
                        .departing(IN_2021.minusDays(30))
                        .entering(IN_2021.minusDays(4)))
                .admittedAtNotification(YES)
                .admissionDate(IN_2021)
                .needForAdmission(YES)
                .severity(Severity.MODERATE_2)
                .spO2(OxygenSaturation.ofPercent(92));
    }

    /**
     * One of very many patients with fever and a positive test, for loads: {@link #IN_2021}.
     *
     * @param number from 0 to 9999999
     * @return the content of {@link People#number(int)}
     */
    public static NotificationContentBuilder ofPatient(int number) {
        return symptomatic(People.number(number), IN_2021);
    }

    /**
     * The same as {@link Actors#clinicClerk()} sends it, however often, under the key of that patient.
     *
     * @param number from 0 to 9999999
     * @return a draft that is ready to be submitted
     */
    public static NotificationDraft draftOfPatient(int number) {
        return draft(ofPatient(number).build()).toBuilder()
                .submissionKey(SubmissionKey.of("patient-" + number))
                .build();
    }

    /**
     * As little as suffices at any time (まず届け出れば足りる項目): {@link #IN_2021}.
     *
     * @return class, name, sex, birth date, whereabouts and test of a woman of 40
     */
    public static NotificationContentBuilder theSixItemsThatSuffice() {
        var woman = People.womanOf40().build();
        return NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .name(woman.name().orElseThrow())
                .sex(woman.sex().orElseThrow())
                .birthDate(woman.birthDate().orElseThrow())
                .whereabouts(woman.whereabouts().orElseThrow())
                .tests(List.of(positiveTest(IN_2021)));
    }

    /**
     * A draft that the physician has confirmed, looked at once more, with its empty items acknowledged, by
     * {@link Actors#clinicClerk()}.
     *
     * @param content what it says
     * @return a draft that is ready to be submitted, under a key of its own
     */
    public static NotificationDraft draft(NotificationContent content) {
        return draft(content, Actors.clinicClerk());
    }

    /**
     * The same by somebody else.
     *
     * @param content what it says
     * @param by who has looked at birth date and phone numbers once more
     * @return a draft that is ready to be submitted, under a key of its own
     */
    public static NotificationDraft draft(NotificationContent content, Actor by) {
        var day = content.diagnosisDate().orElse(IN_2021);
        return NotificationDraft.builder(content)
                .physician(PersonName.of("架空　医子"))
                .reread(RereadConfirmation.of(
                        content, by.id(), Systems.clockOn(day).instant()))
                .acknowledgingEmptyItems()
                .build();
    }

    /**
     * A draft as it is before anybody has confirmed anything.
     *
     * @param content what it says
     * @return a draft that says nothing but this
     */
    public static NotificationDraft unconfirmed(NotificationContent content) {
        return NotificationDraft.builder(content).build();
    }

    /**
     * A nucleic acid amplification test of saliva that was positive.
     *
     * @param takenOn when the specimen was taken
     * @return the test
     */
    public static TestRecord positiveTest(LocalDate takenOn) {
        return pendingTest(takenOn).toBuilder().result(SpecimenResult.POSITIVE).build();
    }

    /**
     * The same before its result is known.
     *
     * @param takenOn when the specimen was taken
     * @return the test
     */
    public static TestRecord pendingTest(LocalDate takenOn) {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .specimen(Specimen.SALIVA)
                .takenOn(takenOn)
                .build();
    }

    private static NotificationContentBuilder symptomatic(NotificationContentBuilder person, LocalDate day) {
        return tested(person, day, DiagnosisClass.CONFIRMED_PATIENT)
                .symptoms(Symptoms.of(EnumSet.of(Symptom.FEVER, Symptom.COUGH)))
                .onsetDate(day.minusDays(2));
    }

    private static NotificationContentBuilder tested(
            NotificationContentBuilder person, LocalDate day, DiagnosisClass diagnosisClass) {
        return common(person, day, diagnosisClass).tests(List.of(positiveTest(day)));
    }

    private static NotificationContentBuilder common(
            NotificationContentBuilder person, LocalDate day, DiagnosisClass diagnosisClass) {
        return person.diagnosisClass(diagnosisClass)
                .spO2(OxygenSaturation.ofPercent(98))
                .firstVisitDate(day)
                .diagnosisDate(day)
                .presumedInfectionDate(day.minusDays(5))
                .infectionRoutes(
                        List.of(InfectionRoute.of(InfectionRoute.Kind.DROPLET).withCertainty(Certainty.PRESUMED)))
                .infectionPlaces(
                        List.of(InfectionPlace.inPrefecture(Prefecture.TOKYO).withCertainty(Certainty.PRESUMED)))
                .vaccination(VaccinationHistory.of(List.of(dose(1), dose(2), notGiven(3)))
                        .withCount(2))
                .admittedAtNotification(NO)
                .riskFactors(RiskFactors.of(NO))
                .immuneSuppression(NO)
                .severity(Severity.MILD)
                .needForAdmission(NO)
                .admissionForeseen(NO)
                .telephoneOrOnlineConsultation(NO)
                .needForDrug(NO)
                .needForOxygen(NO)
                .remarks(FreeText.of(NOTHING_FURTHER));
    }

    private static VaccineDose dose(int number) {
        return VaccineDose.builder(number, YES)
                .ageAtDose(39)
                .productUnknown()
                .date(LocalDate.of(2021, 5 + number, 1))
                .build();
    }

    private static VaccineDose notGiven(int number) {
        return VaccineDose.builder(number, Truth.NO).build();
    }
}
