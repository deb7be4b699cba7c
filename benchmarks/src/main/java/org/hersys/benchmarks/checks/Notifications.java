package org.hersys.benchmarks.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;

/** A thousand made-up complete notifications of February 2022, the same at every run. */
public enum Notifications {
    /** With nothing wrong, as most are. */
    CLEAN,
    /** With one planted fault each, in turn. */
    FAULTY;

    /** How many there are. */
    public static final int SIZE = 1_000;

    /** When they are checked. */
    static final LocalDate TODAY = LocalDate.of(2022, 3, 3);

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 2, 1);

    /**
     * A notification and its report date.
     *
     * @param content what it says
     * @param reportDate the day of diagnosis and report
     */
    record Reported(NotificationContent content, LocalDate reportDate) {}

    List<Reported> all() {
        var random = new Random(20220201L);
        var faults = PlantedFault.values();
        return IntStream.range(0, SIZE)
                .mapToObj(i -> {
                    // Some faults lie in the future, so a faulty one is reported on the eve of the check.
                    var day = this == FAULTY ? TODAY.minusDays(1) : FIRST_DAY.plusDays(random.nextInt(28));
                    var content = complete(random, day);
                    if (this == FAULTY) {
                        faults[i % faults.length].in(content, day);
                    }
                    return new Reported(content.build(), day);
                })
                .toList();
    }

    private static NotificationContentBuilder complete(Random random, LocalDate day) {
        var onset = day.minusDays(2L + random.nextInt(5));
        boolean admitted = random.nextInt(10) == 0;
        var content = NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .name(PersonName.of("見本　花子"))
                .kana(KanaName.of("ミホン　ハナコ"))
                .sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                .birthDate(BirthDate.of(day.minusYears(20).minusDays(random.nextInt(25_000))))
                .occupation(FreeText.of("会社員"))
                .registeredAddress(address())
                .registeredAddressPhone(PhoneNumber.of("+81300000001"))
                .whereabouts(address())
                .whereaboutsPhone(PhoneNumber.of("+81900000000" + random.nextInt(10)))
                .symptoms(Symptoms.of(List.of(Symptom.FEVER, Symptom.COUGH)))
                .spO2(OxygenSaturation.ofPercent(96 + random.nextInt(5)))
                .severity(Severity.MILD)
                .tests(List.of(PlantedFault.pcr(day.minusDays(1), SpecimenResult.POSITIVE)))
                .firstVisitDate(day.minusDays(1))
                .diagnosisDate(day)
                .presumedInfectionDate(onset.minusDays(3))
                .onsetDate(onset);
        return around(content, admitted, random)
                .admittedAtNotification(Truth.of(admitted))
                .needForAdmission(Truth.of(admitted))
                .immuneSuppression(Truth.NO)
                .pregnancy(Truth.NO)
                .admissionForeseen(Truth.NO)
                .telephoneOrOnlineConsultation(Truth.NO)
                .needForDrug(Truth.NO)
                .needForOxygen(Truth.NO)
                .remarks(FreeText.of("特記事項なし"));
    }

    private static NotificationContentBuilder around(
            NotificationContentBuilder content, boolean admitted, Random random) {
        var day = content.build().value(NotificationField.DIAGNOSIS_DATE);
        if (admitted) {
            content.admissionDate(day);
        }
        return content.infectionRoutes(List.of(InfectionRoute.of(InfectionRoute.Kind.DROPLET)))
                .infectionPlaces(List.of(InfectionPlace.inPrefecture(Prefecture.TOKYO)))
                .travel(Travel.to(List.of(FreeText.of("見本国")))
                        .departing(day.minusDays(60))
                        .entering(day.minusDays(50)))
                .vaccination(VaccinationHistory.of(List.of(
                        VaccineDose.builder(1, Truth.YES)
                                .date(day.minusDays(240))
                                .build(),
                        VaccineDose.builder(2, Truth.YES)
                                .date(day.minusDays(219))
                                .build())))
                .riskFactors(
                        random.nextBoolean()
                                ? RiskFactors.of(Truth.NO)
                                : RiskFactors.of(List.of(RiskFactor.HYPERTENSION)));
    }

    private static PostalAddress address() {
        return PostalAddress.builder()
                .prefecture(Prefecture.TOKYO)
                .text("見本町1-1")
                .build();
    }
}
