package org.hersys.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.Listing;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;

/**
 * Invented patients whose names say what matters about them (試験用の架空の患者).
 *
 * <pre>{@code
 * Patients.ofTheFourGroups().pregnantAdultOf30().build();
 * Patients.diagnosedOn(LocalDate.of(2022, 9, 2)).in(Prefecture.MIYAGI).confirmedAdultOf30().build();
 * }</pre>
 *
 * <p>Of everybody everything is known, and what the name does not say is "no", so that each belongs to one side of one
 * boundary. Each method gives a builder, with which a test can say more; the age is given, except
 * {@link #ofUnknownAge()} and {@link #ofWhomNothingElseIsKnown()}. Immutable; no patient is or was a real one.
 */
public final class Patients {

    private final LocalDate diagnosedOn;
    private final Prefecture prefecture;

    private Patients(LocalDate diagnosedOn, Prefecture prefecture) {
        this.diagnosedOn = requireNonNull(diagnosedOn, "diagnosedOn");
        this.prefecture = requireNonNull(prefecture, "prefecture");
    }

    /**
     * Patients of an institution in Tokyo on 2022-09-26, the first day of the four groups nationwide.
     *
     * @return the patients
     */
    public static Patients ofTheFourGroups() {
        return diagnosedOn(LocalDate.of(2022, 9, 26));
    }

    /**
     * Patients of an institution in Tokyo.
     *
     * @param day the date of diagnosis
     * @return the patients
     */
    public static Patients diagnosedOn(LocalDate day) {
        return new Patients(day, Prefecture.TOKYO);
    }

    /**
     * The same patients of an institution somewhere else.
     *
     * @param prefecture where the institution is
     * @return the patients there
     */
    public Patients in(Prefecture prefecture) {
        return new Patients(diagnosedOn, prefecture);
    }

    /**
     * Nothing but the date of diagnosis and the prefecture is known.
     *
     * @return a builder
     */
    public NotificationFacts.Builder ofWhomNothingElseIsKnown() {
        return NotificationFacts.diagnosedOn(diagnosedOn).prefecture(prefecture);
    }

    /**
     * A confirmed patient of 30 in none of the four groups.
     *
     * @return a builder
     */
    public NotificationFacts.Builder confirmedAdultOf30() {
        return ofUnknownAge().aged(30);
    }

    /**
     * A confirmed patient in none of the other groups, of whose age nothing is known.
     *
     * @return a builder that takes an age
     */
    public NotificationFacts.Builder ofUnknownAge() {
        return ofWhomNothingElseIsKnown()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .needsAdmission(false)
                .admissionForeseen(false)
                .pregnant(false)
                .riskFactor(false)
                .needsDesignatedDrug(false)
                .needsOxygen(false)
                .testProgramme(TestProgramme.ADMINISTRATIVE);
    }

    /**
     * A confirmed patient who will be 65 tomorrow: 64 by convention, 65 by the statutory reckoning.
     *
     * @return a builder
     */
    public NotificationFacts.Builder aged64TheDayBeforeTheirBirthday() {
        return ofUnknownAge().bornOn(diagnosedOn.minusYears(65).plusDays(1));
    }

    /**
     * A confirmed patient who is 65 today.
     *
     * @return a builder
     */
    public NotificationFacts.Builder aged65OnTheirBirthday() {
        return ofUnknownAge().bornOn(diagnosedOn.minusYears(65));
    }

    /**
     * A confirmed patient of whom only 「60代」 is known, which straddles 65.
     *
     * @return a builder
     */
    public NotificationFacts.Builder inTheir60s() {
        return ofUnknownAge().age(AgeKnowledge.band(60, 69));
    }

    /**
     * A confirmed infant of three months.
     *
     * @return a builder
     */
    public NotificationFacts.Builder infantOf3Months() {
        return ofUnknownAge().bornOn(diagnosedOn.minusMonths(3));
    }

    /**
     * A confirmed pregnant patient of 30.
     *
     * @return a builder
     */
    public NotificationFacts.Builder pregnantAdultOf30() {
        return confirmedAdultOf30().pregnant(true);
    }

    /**
     * A confirmed patient of 30 whose admission the physician judges necessary now.
     *
     * @return a builder
     */
    public NotificationFacts.Builder adultOf30WhoNeedsAdmissionNow() {
        return confirmedAdultOf30().needsAdmission(true);
    }

    /**
     * A confirmed patient of 30 whose admission may become necessary.
     *
     * @return a builder
     */
    public NotificationFacts.Builder adultOf30WhoMayNeedAdmissionLater() {
        return confirmedAdultOf30().admissionForeseen(true);
    }

    /**
     * A confirmed patient of 50 with diabetes who needs Paxlovid（パキロビッド）.
     *
     * @return a builder
     */
    public NotificationFacts.Builder diabeticOf50WhoNeedsPaxlovid() {
        return ofUnknownAge()
                .aged(50)
                .riskFactor(true)
                .answer(NotificationQuestions.NEEDS_DESIGNATED_DRUG, Truth.UNKNOWN)
                .drugsNeeded(List.of("パキロビッド"), Listing.COMPLETE);
    }

    /**
     * A confirmed patient of 50 with a history of smoking who newly needs oxygen.
     *
     * @return a builder
     */
    public NotificationFacts.Builder smokerOf50WhoNeedsOxygen() {
        return ofUnknownAge().aged(50).riskFactor(true).needsOxygen(true);
    }

    /**
     * A confirmed patient of 30 without a risk factor who needs oxygen, of whom the sources disagree.
     *
     * @return a builder
     */
    public NotificationFacts.Builder adultOf30WhoNeedsOxygenWithoutRiskFactor() {
        return confirmedAdultOf30().needsOxygen(true);
    }

    /**
     * An asymptomatic carrier of 30.
     *
     * @return a builder
     */
    public NotificationFacts.Builder asymptomaticCarrierOf30() {
        return confirmedAdultOf30().diagnosisClass(DiagnosisClass.ASYMPTOMATIC_CARRIER);
    }

    /**
     * A suspected patient of 30 who needs no admission and awaits a test result.
     *
     * @return a builder
     */
    public NotificationFacts.Builder suspectedOutPatientOf30() {
        return confirmedAdultOf30()
                .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                .clinicallyDiagnosed(false);
    }

    /**
     * A suspected patient of 30 whose admission the physician judges necessary now.
     *
     * @return a builder
     */
    public NotificationFacts.Builder suspectedAdultOf30WhoNeedsAdmissionNow() {
        return suspectedOutPatientOf30().needsAdmission(true);
    }

    /**
     * A patient of 30 who lives with a patient, has symptoms, and is presumed positive without a test（みなし陽性）.
     *
     * @return a builder
     */
    public NotificationFacts.Builder clinicallyDiagnosedAdultOf30() {
        return suspectedOutPatientOf30().clinicallyDiagnosed(true);
    }

    /**
     * Somebody of 30 who was dead when first examined, and had the disease.
     *
     * @return a builder
     */
    public NotificationFacts.Builder deceasedPatientOf30() {
        return confirmedAdultOf30().diagnosisClass(DiagnosisClass.DECEASED_PATIENT);
    }

    /**
     * Somebody of 30 who was dead when first examined, and is suspected of having had the disease.
     *
     * @return a builder
     */
    public NotificationFacts.Builder suspectedDeceasedOf30() {
        return confirmedAdultOf30().diagnosisClass(DiagnosisClass.SUSPECTED_DECEASED);
    }

    /**
     * A confirmed patient of 30 found by the pre-delivery test programme（妊婦支援事業）, and so pregnant.
     *
     * @return a builder
     */
    public NotificationFacts.Builder adultOf30TestedBeforeDelivery() {
        return pregnantAdultOf30().testProgramme(TestProgramme.PRE_DELIVERY);
    }

    /**
     * A confirmed patient of 30 found by a self-paid test（自由診療）.
     *
     * @return a builder
     */
    public NotificationFacts.Builder adultOf30WhoPaidForTheTest() {
        return confirmedAdultOf30().testProgramme(TestProgramme.SELF_PAID);
    }
}
