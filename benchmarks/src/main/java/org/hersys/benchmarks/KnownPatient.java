package org.hersys.benchmarks;

import java.time.LocalDate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A person of whom everything is known, with nothing but yes and no: what code without a third value can take.
 *
 * @param diagnosedOn the date of diagnosis
 * @param prefecture of the notifying institution
 * @param diagnosisClass one of the five
 * @param clinicallyDiagnosed only with the suspected
 * @param birthDate null where completed years were given
 * @param age completed years at diagnosis
 * @param needsAdmission judged necessary now
 * @param admissionForeseen judged possible later
 * @param pregnant pregnancy
 * @param riskFactor for severe illness
 * @param needsDesignatedDrug one of the eight
 * @param needsOxygen newly
 */
public record KnownPatient(
        LocalDate diagnosedOn,
        Prefecture prefecture,
        DiagnosisClass diagnosisClass,
        boolean clinicallyDiagnosed,
        @Nullable LocalDate birthDate,
        int age,
        boolean needsAdmission,
        boolean admissionForeseen,
        boolean pregnant,
        boolean riskFactor,
        boolean needsDesignatedDrug,
        boolean needsOxygen) {

    /** The same person; throws if something is unknown. */
    public static KnownPatient of(Patient patient) {
        var prefecture = patient.prefecture();
        var diagnosisClass = patient.diagnosisClass();
        var birthDate = patient.birthDate();
        if (!patient.isWhollyKnown() || prefecture == null || diagnosisClass == null) {
            throw new IllegalArgumentException("everything must be known of " + patient);
        }
        return new KnownPatient(
                patient.diagnosedOn(),
                prefecture,
                diagnosisClass,
                patient.clinicallyDiagnosed() == Truth.YES,
                birthDate,
                birthDate == null ? patient.lowestAge() : HandWrittenChain.years(birthDate, patient.diagnosedOn()),
                patient.needsAdmission() == Truth.YES,
                patient.admissionForeseen() == Truth.YES,
                patient.pregnant() == Truth.YES,
                patient.riskFactor() == Truth.YES,
                patient.needsDesignatedDrug() == Truth.YES,
                patient.needsOxygen() == Truth.YES);
    }

    /** Neither a birth date nor anything else of the person. */
    @Override
    public String toString() {
        return "KnownPatient[diagnosedOn=" + diagnosedOn + "]";
    }
}
