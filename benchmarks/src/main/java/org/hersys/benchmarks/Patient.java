package org.hersys.benchmarks;

import java.time.LocalDate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital system has of a diagnosed person, in plain fields: the input of the hand-written chains, and what the
 * facts are built from.
 *
 * @param diagnosedOn the date of diagnosis
 * @param prefecture of the notifying institution, null if unknown
 * @param diagnosisClass null if unknown
 * @param clinicallyDiagnosed never yes with another class than suspected
 * @param birthDate null if unknown
 * @param lowestAge completed years at diagnosis; 0 where the birth date is known or nothing is
 * @param highestAge completed years at diagnosis; 150 where the birth date is known or nothing is
 * @param needsAdmission judged necessary now
 * @param admissionForeseen judged possible later
 * @param pregnant pregnancy
 * @param riskFactor for severe illness
 * @param needsDesignatedDrug one of the eight
 * @param needsOxygen newly
 */
public record Patient(
        LocalDate diagnosedOn,
        @Nullable Prefecture prefecture,
        @Nullable DiagnosisClass diagnosisClass,
        Truth clinicallyDiagnosed,
        @Nullable LocalDate birthDate,
        int lowestAge,
        int highestAge,
        Truth needsAdmission,
        Truth admissionForeseen,
        Truth pregnant,
        Truth riskFactor,
        Truth needsDesignatedDrug,
        Truth needsOxygen) {

    /** The same as the facts of the library, by its public builder. */
    public NotificationFacts toFacts() {
        var facts = NotificationFacts.diagnosedOn(diagnosedOn)
                .answer(NotificationQuestions.CLINICALLY_DIAGNOSED, clinicallyDiagnosed)
                .answer(NotificationQuestions.NEEDS_ADMISSION, needsAdmission)
                .answer(NotificationQuestions.ADMISSION_FORESEEN, admissionForeseen)
                .answer(NotificationQuestions.PREGNANT, pregnant)
                .answer(NotificationQuestions.RISK_FACTOR, riskFactor)
                .answer(NotificationQuestions.NEEDS_DESIGNATED_DRUG, needsDesignatedDrug)
                .answer(NotificationQuestions.NEEDS_OXYGEN, needsOxygen);
        if (prefecture != null) {
            facts.prefecture(prefecture);
        }
        if (diagnosisClass != null) {
            facts.diagnosisClass(diagnosisClass);
        }
        return (birthDate != null ? facts.bornOn(birthDate) : facts.age(AgeKnowledge.band(lowestAge, highestAge)))
                .build();
    }

    /** Whether nothing is unknown; the age may be a birth date or completed years. */
    public boolean isWhollyKnown() {
        return prefecture != null
                && diagnosisClass != null
                && (birthDate != null || lowestAge == highestAge)
                && clinicallyDiagnosed.isKnown()
                && needsAdmission.isKnown()
                && admissionForeseen.isKnown()
                && pregnant.isKnown()
                && riskFactor.isKnown()
                && needsDesignatedDrug.isKnown()
                && needsOxygen.isKnown();
    }

    /** Neither a birth date nor anything else of the person. */
    @Override
    public String toString() {
        return "Patient[diagnosedOn=" + diagnosedOn + "]";
    }
}
