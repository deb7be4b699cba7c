package org.hersys.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
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
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;

/** Notifications for the tests, of a person whom nobody can be. */
final class Papers {

    static final LocalDate FIRST_OF_FEBRUARY = LocalDate.of(2022, 2, 1);
    static final LocalDate THIRD_OF_FEBRUARY = LocalDate.of(2022, 2, 3);

    static final NotificationId ID = NotificationId.of(new UUID(1, 1));
    static final NotificationId OTHER_ID = NotificationId.of(new UUID(1, 2));
    static final NotificationId THIRD_ID = NotificationId.of(new UUID(1, 3));
    static final CaseId CASE = CaseId.of(new UUID(2, 1));
    static final CentreId CENTRE = CentreId.of("centre-1");
    static final Instant NOON = Instant.parse("2022-02-01T03:00:00Z");

    static final MedicalInstitution CLINIC = MedicalInstitution.builder(
                    InstitutionId.of("clinic-1"), "例示内科クリニック", MunicipalityCode.of("131016"))
            .build();
    static final PersonName PHYSICIAN = PersonName.of("例示 医師");

    static final Attribution CLERK = by(Actor.outpatient(ActorId.of("clerk"), CLINIC.id()));
    static final Attribution NURSE = by(Actor.centre(ActorId.of("nurse"), CENTRE));
    static final Attribution COLLEAGUE = by(Actor.centre(ActorId.of("colleague"), CENTRE));

    private Papers() {}

    static Attribution by(Actor actor) {
        return Attribution.of(actor, NOON);
    }

    /** In hospital with a fever, tested on that day, the result not there yet. */
    static NotificationContent suspected() {
        return NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                .name(PersonName.of("例示 太郎"))
                .birthDate(BirthDate.of(LocalDate.of(1957, 9, 27)))
                .whereaboutsPhone(PhoneNumber.of("+819000000000"))
                .symptoms(Symptoms.of(List.of(Symptom.FEVER)))
                .tests(List.of(pcr()))
                .diagnosisDate(FIRST_OF_FEBRUARY)
                .admittedAtNotification(Truth.YES)
                .needForAdmission(Truth.YES)
                .build();
    }

    static TestRecord pcr() {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .specimen(Specimen.SALIVA)
                .takenOn(FIRST_OF_FEBRUARY)
                .build();
    }

    static TestRecord pcr(SpecimenResult result) {
        return pcr().toBuilder().result(result).build();
    }

    /** The same person, when the test turned out positive. */
    static NotificationContent positive() {
        return suspected().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(THIRD_OF_FEBRUARY)
                .tests(List.of(pcr(SpecimenResult.POSITIVE)))
                .build();
    }

    /** Every field filled in. */
    static NotificationContent full() {
        var home = PostalAddress.builder()
                .prefecture(Prefecture.TOKYO)
                .text("例示区例示町0-0-0")
                .build();
        var phone = PhoneNumber.of("+81300000000");
        return positive().toBuilder()
                .kana(KanaName.of("レイジ　タロウ"))
                .sex(Sex.MALE)
                .age(AgeKnowledge.completedYears(64))
                .occupation(FreeText.of("会社員"))
                .registeredAddress(home)
                .registeredAddressPhone(phone)
                .whereabouts(home)
                .guardian(Guardian.builder()
                        .name(PersonName.of("例示 花子"))
                        .address(home)
                        .phone(phone)
                        .build())
                .spO2(OxygenSaturation.ofPercent(97))
                .firstVisitDate(FIRST_OF_FEBRUARY)
                .presumedInfectionDate(LocalDate.of(2022, 1, 28))
                .onsetDate(LocalDate.of(2022, 1, 31))
                .dateOfDeath(THIRD_OF_FEBRUARY)
                .infectionRoutes(List.of(InfectionRoute.of(InfectionRoute.Kind.CONTACT)))
                .infectionPlaces(List.of(InfectionPlace.inPrefecture(Prefecture.TOKYO)))
                .travel(Travel.to(List.of(FreeText.of("例示国"))).entering(LocalDate.of(2022, 1, 20)))
                .vaccination(VaccinationHistory.of(List.of(dose(1, Truth.YES), dose(2, Truth.YES), dose(3, Truth.NO)))
                        .withCount(2))
                .admissionDate(FIRST_OF_FEBRUARY)
                .riskFactors(RiskFactors.of(List.of(RiskFactor.DIABETES)))
                .immuneSuppression(Truth.NO)
                .pregnancy(Truth.NO)
                .severity(Severity.MILD)
                .admissionForeseen(Truth.NO)
                .telephoneOrOnlineConsultation(Truth.NO)
                .needForDrug(Truth.NO)
                .needForOxygen(Truth.NO)
                .remarks(FreeText.of("特記事項"))
                .testProgramme(TestProgramme.ADMINISTRATIVE)
                .build();
    }

    static VaccineDose dose(int number, Truth given) {
        return VaccineDose.builder(number, given).build();
    }

    static NotificationDraft draft(NotificationContent content) {
        return NotificationDraft.builder(content)
                .physician(PHYSICIAN)
                .submissionKey(SubmissionKey.of("key-1"))
                .build();
    }

    static Filing filing(Attribution entered) {
        return Filing.builder(CLINIC, PHYSICIAN, CENTRE, entered).build();
    }

    /** Filed by the clerk of the clinic on 1 February 2022. */
    static FiledNotification filed(NotificationContent content) {
        return FiledNotification.file(ID, CASE, content, filing(CLERK), FIRST_OF_FEBRUARY);
    }
}
