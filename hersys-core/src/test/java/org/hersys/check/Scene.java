package org.hersys.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateGround;
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
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.form.FormEdition;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.hersys.regime.ReportingRegimes;
import org.jspecify.annotations.Nullable;

/**
 * A complete notification with which nothing is wrong, and what is changed of it.
 *
 * <p>A woman of 41 years falls ill on 12 February 2022, is seen and tested on the 13th, diagnosed, admitted and notified on
 * the 14th; it is the 15th.
 */
final class Scene {

    static final LocalDate INFECTED = LocalDate.of(2022, 2, 9);
    static final LocalDate FELL_ILL = LocalDate.of(2022, 2, 12);
    static final LocalDate SEEN = LocalDate.of(2022, 2, 13);
    static final LocalDate DIAGNOSED = LocalDate.of(2022, 2, 14);
    static final LocalDate REPORTED = DIAGNOSED;
    static final LocalDate TODAY = LocalDate.of(2022, 2, 15);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    static final PhoneNumber MOBILE = PhoneNumber.of("+819000000000");
    static final PhoneNumber LANDLINE = PhoneNumber.of("+81300000000");
    static final PhoneNumber FOREIGN = PhoneNumber.of("+12025550123");

    final NotificationContentBuilder content = complete();
    LocalDate today = TODAY;
    LocalDate reported = REPORTED;
    boolean smsWanted;
    boolean decided = true;

    @Nullable
    FormEdition form;

    final List<DuplicateCandidate> candidates = new ArrayList<>();

    /** The complete notification with one change. */
    static Scene with(Consumer<Scene> change) {
        var scene = new Scene();
        change.accept(scene);
        return scene;
    }

    private static NotificationContentBuilder complete() {
        return NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .name(PersonName.of("見本　花子"))
                .kana(KanaName.of("ミホン　ハナコ"))
                .sex(Sex.FEMALE)
                .birthDate(BirthDate.of(LocalDate.of(1980, 5, 10)))
                .occupation(FreeText.of("会社員"))
                .registeredAddress(address())
                .registeredAddressPhone(LANDLINE)
                .whereabouts(address())
                .whereaboutsPhone(MOBILE)
                .symptoms(Symptoms.of(List.of(Symptom.FEVER, Symptom.COUGH)))
                .spO2(OxygenSaturation.ofPercent(97))
                .tests(List.of(test(SEEN, SpecimenResult.POSITIVE)))
                .firstVisitDate(SEEN)
                .diagnosisDate(DIAGNOSED)
                .presumedInfectionDate(INFECTED)
                .onsetDate(FELL_ILL)
                .travel(Travel.to(List.of(FreeText.of("見本国")))
                        .departing(LocalDate.of(2022, 1, 20))
                        .entering(LocalDate.of(2022, 1, 30)))
                .vaccination(VaccinationHistory.of(List.of(dose(LocalDate.of(2021, 8, 1)))))
                .admittedAtNotification(Truth.YES)
                .admissionDate(DIAGNOSED)
                .riskFactors(RiskFactors.of(List.of(RiskFactor.HYPERTENSION)))
                .immuneSuppression(Truth.NO)
                .pregnancy(Truth.NO)
                .severity(Severity.MILD)
                .needForAdmission(Truth.YES)
                .admissionForeseen(Truth.NO)
                .telephoneOrOnlineConsultation(Truth.NO)
                .needForDrug(Truth.NO)
                .needForOxygen(Truth.NO)
                .remarks(FreeText.of("特記事項なし"));
    }

    static PostalAddress address() {
        return PostalAddress.builder()
                .prefecture(Prefecture.TOKYO)
                .text("見本町1-1")
                .build();
    }

    static TestRecord test(LocalDate takenOn, SpecimenResult result) {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .specimen(Specimen.SALIVA)
                .takenOn(takenOn)
                .result(result)
                .build();
    }

    static VaccineDose dose(LocalDate day) {
        return VaccineDose.builder(1, Truth.YES).date(day).build();
    }

    Scene diagnosisClass(DiagnosisClass diagnosisClass) {
        content.diagnosisClass(diagnosisClass);
        return this;
    }

    /** Also the report, and today, are of that day. */
    Scene diagnosed(LocalDate day) {
        content.diagnosisDate(day);
        reported = day;
        today = day;
        return this;
    }

    Scene onset(LocalDate day) {
        content.onsetDate(day);
        return this;
    }

    Scene tests(TestRecord... tests) {
        content.tests(List.of(tests));
        return this;
    }

    /** Completed years on the day of diagnosis, by the birth date. */
    Scene aged(int years) {
        return born(DIAGNOSED.minusYears(years));
    }

    Scene born(LocalDate day) {
        content.birthDate(BirthDate.of(day));
        return this;
    }

    /** Without a birth date. */
    Scene age(AgeKnowledge age) {
        content.clear(NotificationField.BIRTH_DATE).age(age);
        return this;
    }

    Scene guardian() {
        content.guardian(
                Guardian.builder().name(PersonName.of("見本　太郎")).phone(MOBILE).build());
        return this;
    }

    Scene withoutPhones() {
        content.clear(NotificationField.REGISTERED_ADDRESS_PHONE).clear(NotificationField.WHEREABOUTS_PHONE);
        return this;
    }

    /** Not a single item. */
    Scene emptied() {
        NotificationField.all().forEach(content::clear);
        return this;
    }

    Scene pregnant() {
        content.pregnancy(Truth.YES);
        return this;
    }

    Scene remarks(String words) {
        content.remarks(FreeText.of(words));
        return this;
    }

    Scene duplicate(@Nullable LocalDate lastDiagnosis) {
        candidates.add(DuplicateCandidate.of(
                CaseId.random(), HersysId.of("00000017"), Set.of(DuplicateGround.KANA_AND_BIRTH_DATE), lastDiagnosis));
        return this;
    }

    CheckSubject subject() {
        var builder = CheckSubject.builder(content.build(), today)
                .reportDate(reported)
                .candidates(candidates)
                .smsWanted(smsWanted);
        if (form != null) {
            builder.form(form);
        }
        return (decided ? builder.decidedBy(ReportingRegimes.standard(), Prefecture.TOKYO) : builder).build();
    }

    CheckReport report() {
        return Checks.standard().run(subject());
    }

    /** The names of the codes found, each once, in the order of the checks. */
    List<String> codes() {
        return report().findings().stream()
                .map(finding -> finding.code().name())
                .distinct()
                .toList();
    }

    /** Each path with its code, for what finds fault with several places. */
    List<String> paths() {
        return report().findings().stream()
                .map(finding -> finding.problem().item().orElseThrow() + " " + finding.code())
                .toList();
    }
}
