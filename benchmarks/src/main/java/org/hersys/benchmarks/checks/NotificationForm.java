package org.hersys.benchmarks.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.SeverityDefinition;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.Travel;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A notification as a bean, with the checks of hersys as constraints whose message is the code.
 *
 * <p>Written for the form of November 2021 alone and for persons whose birth date is known, where hersys asks which edition
 * governs, and takes ages and bands too: it has less to do.
 */
@SuppressWarnings("MultipleNullnessAnnotations") // what must not be null is null until it is checked
public final class NotificationForm {

    private static final String JAPANESE_PHONE = "\\+81[1-9][0-9]{8,9}";
    private static final java.util.regex.Pattern JAPANESE_MOBILE =
            java.util.regex.Pattern.compile("\\+81(?:[679]0[0-9]|80[1-9])[0-9]{7}");

    final LocalDate reportDate;
    final boolean smsWanted;

    @NotNull(message = "DIAGNOSIS_CLASS_MISSING")
    final @Nullable DiagnosisClass diagnosisClass;

    final @Nullable PersonName name;
    final @Nullable KanaName kana;
    final @Nullable Sex sex;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate birthDate;

    final @Nullable FreeText occupation;
    final @Nullable PostalAddress registeredAddress;

    @Pattern(regexp = JAPANESE_PHONE, message = "PHONE_NOT_JAPANESE")
    final @Nullable String registeredAddressPhone;

    final @Nullable PostalAddress whereabouts;

    @Pattern(regexp = JAPANESE_PHONE, message = "PHONE_NOT_JAPANESE")
    final @Nullable String whereaboutsPhone;

    final @Nullable PersonName guardianName;
    final @Nullable PostalAddress guardianAddress;

    @Pattern(regexp = JAPANESE_PHONE, message = "PHONE_NOT_JAPANESE")
    final @Nullable String guardianPhone;

    final Set<Symptom> symptoms;
    final @Nullable OxygenSaturation spO2;

    @Size(max = 4, message = "TOO_MANY_TESTS")
    final List<@Valid TestForm> tests;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate firstVisitDate;

    @NotNull(message = "DIAGNOSIS_DATE_MISSING")
    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate diagnosisDate;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate presumedInfectionDate;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate onsetDate;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate dateOfDeath;

    final boolean infectionRouteGiven;
    final boolean infectionPlaceGiven;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate departure;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate entry;

    final List<@PastOrPresent(message = "DATE_IN_FUTURE") LocalDate> vaccinations;
    final Truth admitted;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate admissionDate;

    final Truth riskFactorsPresent;
    final Set<RiskFactor> riskFactors;
    final Truth immuneSuppression;
    final Truth pregnancy;
    final @Nullable Severity severity;
    final Truth needForAdmission;
    final Truth admissionForeseen;
    final Truth telephoneOrOnlineConsultation;
    final Truth needForDrug;
    final Truth needForOxygen;
    final @Nullable FreeText remarks;
    final @Nullable TestProgramme testProgramme;

    NotificationForm(NotificationContent content, LocalDate reportDate, boolean smsWanted) {
        this.reportDate = reportDate;
        this.smsWanted = smsWanted;
        this.diagnosisClass = content.diagnosisClass().orElse(null);
        this.name = content.name().orElse(null);
        this.kana = content.kana().orElse(null);
        this.sex = content.sex().orElse(null);
        this.birthDate = content.birthDate().map(BirthDate::value).orElse(null);
        this.occupation = content.occupation().orElse(null);
        this.registeredAddress = content.registeredAddress().orElse(null);
        this.registeredAddressPhone =
                content.registeredAddressPhone().map(PhoneNumber::value).orElse(null);
        this.whereabouts = content.whereabouts().orElse(null);
        this.whereaboutsPhone =
                content.whereaboutsPhone().map(PhoneNumber::value).orElse(null);
        this.guardianName = content.guardian().flatMap(Guardian::name).orElse(null);
        this.guardianAddress = content.guardian().flatMap(Guardian::address).orElse(null);
        this.guardianPhone = content.guardian()
                .flatMap(Guardian::phone)
                .map(PhoneNumber::value)
                .orElse(null);
        this.symptoms = content.symptoms().map(given -> given.listed()).orElse(Set.of());
        this.spO2 = content.spO2().orElse(null);
        this.tests = content.tests().stream().map(TestForm::new).toList();
        this.firstVisitDate = content.firstVisitDate().orElse(null);
        this.diagnosisDate = content.diagnosisDate().orElse(null);
        this.presumedInfectionDate = content.presumedInfectionDate().orElse(null);
        this.onsetDate = content.onsetDate().orElse(null);
        this.dateOfDeath = content.dateOfDeath().orElse(null);
        this.infectionRouteGiven = !content.infectionRoutes().isEmpty();
        this.infectionPlaceGiven = !content.infectionPlaces().isEmpty();
        this.departure = content.travel().flatMap(Travel::departure).orElse(null);
        this.entry = content.travel().flatMap(Travel::entry).orElse(null);
        this.vaccinations = content.vaccination().stream()
                .flatMap(history -> history.doses().stream())
                .flatMap(dose -> dose.date().stream())
                .toList();
        this.admitted = content.admittedAtNotification();
        this.admissionDate = content.admissionDate().orElse(null);
        this.riskFactorsPresent =
                content.riskFactors().map(given -> given.present()).orElse(Truth.UNKNOWN);
        this.riskFactors = content.riskFactors().map(given -> given.listed()).orElse(Set.of());
        this.immuneSuppression = content.immuneSuppression();
        this.pregnancy = content.pregnancy();
        this.severity = content.severity().orElse(null);
        this.needForAdmission = content.needForAdmission();
        this.admissionForeseen = content.admissionForeseen();
        this.telephoneOrOnlineConsultation = content.telephoneOrOnlineConsultation();
        this.needForDrug = content.needForDrug();
        this.needForOxygen = content.needForOxygen();
        this.remarks = content.remarks().orElse(null);
        this.testProgramme = content.testProgramme().orElse(null);
    }

    @AssertTrue(message = "BIRTH_AFTER_DIAGNOSIS")
    public boolean isBirthNotAfterDiagnosis() {
        return inOrder(birthDate, diagnosisDate);
    }

    @AssertTrue(message = "DIAGNOSIS_AFTER_REPORT")
    public boolean isDiagnosisNotAfterReport() {
        return inOrder(diagnosisDate, reportDate);
    }

    @AssertTrue(message = "FIRST_VISIT_AFTER_DIAGNOSIS")
    public boolean isFirstVisitNotAfterDiagnosis() {
        return inOrder(firstVisitDate, diagnosisDate);
    }

    @AssertTrue(message = "SPECIMEN_AFTER_DIAGNOSIS")
    public boolean isSpecimenNotAfterDiagnosis() {
        return tests.stream().allMatch(test -> inOrder(test.takenOn, diagnosisDate));
    }

    @AssertTrue(message = "SPECIMEN_AFTER_REPORT")
    public boolean isSpecimenNotAfterReport() {
        return tests.stream().allMatch(test -> inOrder(test.takenOn, reportDate));
    }

    @AssertTrue(message = "INFECTION_AFTER_DIAGNOSIS")
    public boolean isInfectionNotAfterDiagnosis() {
        return inOrder(presumedInfectionDate, diagnosisDate);
    }

    @AssertTrue(message = "INFECTION_AFTER_ONSET")
    public boolean isInfectionNotAfterOnset() {
        return inOrder(presumedInfectionDate, onsetDate);
    }

    @AssertTrue(message = "ONSET_AFTER_DIAGNOSIS")
    public boolean isOnsetNotAfterDiagnosis() {
        return inOrder(onsetDate, diagnosisDate);
    }

    @AssertTrue(message = "ONSET_AFTER_REPORT")
    public boolean isOnsetNotAfterReport() {
        return inOrder(onsetDate, reportDate);
    }

    @AssertTrue(message = "DEATH_BEFORE_ONSET")
    public boolean isDeathNotBeforeOnset() {
        return inOrder(onsetDate, dateOfDeath);
    }

    private static boolean inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null || !earlier.isAfter(later);
    }

    @AssertTrue(message = "DATE_OF_DEATH_MISSING")
    public boolean isCorpseWithDateOfDeath() {
        return !isCorpse() || dateOfDeath != null;
    }

    @AssertTrue(message = "DATE_OF_DEATH_OF_OTHER_CLASS")
    public boolean isDateOfDeathOfCorpse() {
        return dateOfDeath == null || diagnosisClass == null || isCorpse();
    }

    private boolean isCorpse() {
        return diagnosisClass == DiagnosisClass.DECEASED_PATIENT || diagnosisClass == DiagnosisClass.SUSPECTED_DECEASED;
    }

    @AssertTrue(message = "CARRIER_WITH_ONSET")
    public boolean isCarrierWithoutOnset() {
        return diagnosisClass != DiagnosisClass.ASYMPTOMATIC_CARRIER || onsetDate == null;
    }

    @AssertTrue(message = "CARRIER_WITH_SYMPTOMS")
    public boolean isCarrierWithoutSymptoms() {
        return diagnosisClass != DiagnosisClass.ASYMPTOMATIC_CARRIER
                || symptoms.isEmpty()
                || symptoms.contains(Symptom.NONE);
    }

    @AssertTrue(message = "ONSET_NOT_ASKED_FOR")
    public boolean isOnsetAskedFor() {
        return onsetDate == null
                || diagnosisClass == null
                || diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER
                || diagnosisClass == DiagnosisClass.CONFIRMED_PATIENT;
    }

    @AssertTrue(message = "AGE_TOO_HIGH")
    public boolean isAgePossible() {
        return !isBorn() || age() <= 120;
    }

    @AssertTrue(message = "MALE_AND_PREGNANT")
    public boolean isMaleNotPregnant() {
        return pregnancy != Truth.YES || sex != Sex.MALE;
    }

    @AssertTrue(message = "PREGNANT_AT_UNUSUAL_AGE")
    public boolean isPregnantAtUsualAge() {
        return pregnancy != Truth.YES || !isBorn() || (age() >= 10 && age() <= 60);
    }

    @AssertTrue(message = "GUARDIAN_MISSING")
    public boolean isMinorWithGuardian() {
        return !isBorn() || age() >= 20 || guardianName != null || guardianPhone != null;
    }

    @AssertTrue(message = "GUARDIAN_OF_ADULT")
    public boolean isAdultWithoutGuardian() {
        return !isBorn() || age() < 20 || (guardianName == null && guardianPhone == null);
    }

    private boolean isBorn() {
        return birthDate != null && !birthDate.isAfter(ageDay());
    }

    private int age() {
        return birthDate == null ? 0 : AgeReckoning.CONVENTIONAL.yearsOn(birthDate, ageDay());
    }

    private LocalDate ageDay() {
        return diagnosisDate == null ? reportDate : diagnosisDate;
    }

    @AssertTrue(message = "NO_MOBILE_FOR_SMS")
    public boolean isMobileGivenForSms() {
        return !smsWanted || isMobile(whereaboutsPhone) || isMobile(registeredAddressPhone) || isMobile(guardianPhone);
    }

    private static boolean isMobile(@Nullable String phone) {
        return phone != null && JAPANESE_MOBILE.matcher(phone).matches();
    }

    @AssertTrue(message = "POSITIVE_TEST_MISSING")
    public boolean isPositiveTestGiven() {
        return diagnosisClass == null
                || diagnosisClass == DiagnosisClass.SUSPECTED_PATIENT
                || diagnosisClass == DiagnosisClass.SUSPECTED_DECEASED
                || tests.stream().anyMatch(test -> test.result == SpecimenResult.POSITIVE);
    }

    @AssertTrue(message = "CLINICAL_DIAGNOSIS_INCOMPLETE")
    public boolean isClinicalDiagnosisComplete() {
        if (diagnosisClass != DiagnosisClass.SUSPECTED_PATIENT) {
            return true;
        }
        boolean remarked = remarks != null && remarks.contains("臨床診断");
        boolean meant = remarked || tests.stream().anyMatch(TestForm::isClinical);
        return !meant || (remarked && tests.stream().anyMatch(this::hasTheEntries));
    }

    private boolean hasTheEntries(TestForm test) {
        return test.isClinical()
                && test.specimen == Specimen.OTHER
                && test.result == SpecimenResult.OTHER
                && test.takenOn != null
                && test.takenOn.equals(diagnosisDate);
    }

    @AssertTrue(message = "PRE_DELIVERY_REMARK_MISSING")
    public boolean isPreDeliveryRemarked() {
        return testProgramme != TestProgramme.PRE_DELIVERY || (remarks != null && remarks.contains("妊婦支援事業"));
    }

    @AssertTrue(message = "SYMPTOMS_THOUGH_NONE")
    public boolean isNoSymptomsAlone() {
        return !symptoms.contains(Symptom.NONE) || symptoms.size() == 1;
    }

    @AssertTrue(message = "RISK_FACTORS_THOUGH_NONE")
    public boolean isNoRiskFactorAlone() {
        return riskFactorsPresent != Truth.NO || riskFactors.isEmpty();
    }

    @AssertTrue(message = "ADMISSION_DATE_THOUGH_NOT_ADMITTED")
    public boolean isAdmissionDateOfInpatient() {
        return admitted != Truth.NO || admissionDate == null;
    }

    @AssertTrue(message = "SEVERITY_AND_SATURATION_DISAGREE")
    public boolean isSeverityOfSaturation() {
        return severity == null || spO2 == null || SeverityDefinition.standard().agrees(severity, spO2);
    }
}
