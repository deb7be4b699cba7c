package org.hersys.benchmarks;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.regime.ReportingDuty.COUNT_ONLY;
import static org.hersys.regime.ReportingDuty.NEITHER;
import static org.hersys.regime.ReportingDuty.NOTIFY;

import java.time.LocalDate;
import org.hersys.regime.ReportingDuty;

/** As {@link HandWrittenChain}, where nothing is unknown: the least code that gives the duty. */
public final class TwoValuedChain {

    private TwoValuedChain() {}

    /** Decides one person. */
    public static ReportingDuty duty(KnownPatient patient) {
        LocalDate day = patient.diagnosedOn();
        if (!day.isBefore(HandWrittenChain.SENTINEL)) {
            return NEITHER;
        }
        if (!day.isBefore(HandWrittenChain.FOUR_GROUPS)) {
            return underTheFourGroups(patient);
        }
        if (!day.isBefore(HandWrittenChain.FIRST_EARLY)) {
            return HandWrittenChain.isEarly(patient.prefecture(), day)
                    ? underTheFourGroups(patient)
                    : everybody(patient, true);
        }
        if (!day.isBefore(HandWrittenChain.SUSPECTED_IF_ADMITTED)) {
            return everybody(patient, !day.isBefore(HandWrittenChain.CLINICAL_DIAGNOSIS));
        }
        if (!day.isBefore(HandWrittenChain.CARRIERS)) {
            return NOTIFY;
        }
        return day.isBefore(HandWrittenChain.DESIGNATED) || patient.diagnosisClass() == ASYMPTOMATIC_CARRIER
                ? NEITHER
                : NOTIFY;
    }

    private static ReportingDuty underTheFourGroups(KnownPatient patient) {
        var diagnosisClass = patient.diagnosisClass();
        if (diagnosisClass == DECEASED_PATIENT || diagnosisClass == SUSPECTED_DECEASED) {
            return NOTIFY;
        }
        boolean positive = diagnosisClass != SUSPECTED_PATIENT || patient.clinicallyDiagnosed();
        if (!positive && !patient.needsAdmission()) {
            return NEITHER;
        }
        boolean notified = patient.needsAdmission()
                || patient.admissionForeseen()
                || patient.pregnant()
                || (patient.riskFactor() && (patient.needsDesignatedDrug() || patient.needsOxygen()))
                || isAged65OrOver(patient);
        return notified ? NOTIFY : COUNT_ONLY;
    }

    private static boolean isAged65OrOver(KnownPatient patient) {
        LocalDate birthDate = patient.birthDate();
        int age = birthDate == null ? patient.age() : HandWrittenChain.years(birthDate, patient.diagnosedOn());
        return age >= 65;
    }

    private static ReportingDuty everybody(KnownPatient patient, boolean clinicalDiagnosisCounts) {
        return patient.diagnosisClass() != SUSPECTED_PATIENT
                        || patient.needsAdmission()
                        || (clinicalDiagnosisCounts && patient.clinicallyDiagnosed())
                ? NOTIFY
                : NEITHER;
    }
}
