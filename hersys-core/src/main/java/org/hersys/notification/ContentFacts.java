package org.hersys.notification;

import java.time.LocalDate;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.result.Outcome;

/** What of a notification the decision needs (届出の要否の判断に用いる項目). */
final class ContentFacts {

    private ContentFacts() {}

    static Outcome<NotificationFacts> of(NotificationContent content, Prefecture prefecture, LocalDate reportDate) {
        var facts = NotificationFacts.diagnosedOn(content.diagnosisDate().orElse(reportDate))
                .prefecture(prefecture)
                .age(content.knownAge())
                .answer(NotificationQuestions.CLINICALLY_DIAGNOSED, clinicallyDiagnosed(content))
                .answer(NotificationQuestions.RISK_FACTOR, riskFactor(content))
                .answer(NotificationQuestions.NEEDS_ADMISSION, needForAdmission(content))
                .answer(NotificationQuestions.ADMISSION_FORESEEN, content.admissionForeseen())
                .answer(NotificationQuestions.PREGNANT, content.pregnancy())
                .answer(NotificationQuestions.NEEDS_DESIGNATED_DRUG, content.needForDrug())
                .answer(NotificationQuestions.NEEDS_OXYGEN, content.needForOxygen());
        content.diagnosisClass().ifPresent(facts::diagnosisClass);
        content.testProgramme().ifPresent(facts::testProgramme);
        return facts.check();
    }

    /** Whoever is in hospital is one of the 「入院症例」, unless the physician says that no admission is needed. */
    private static Truth needForAdmission(NotificationContent content) {
        Truth needed = content.needForAdmission();
        return needed.isKnown() || content.admittedAtNotification() != Truth.YES ? needed : Truth.YES;
    }

    /**
     * Without any test entered nobody has said how the person was diagnosed; and the entries of a clinical diagnosis are
     * recognised by the date of diagnosis, so that where it is missing nobody knows either.
     */
    private static Truth clinicallyDiagnosed(NotificationContent content) {
        boolean undated = !content.has(NotificationField.DIAGNOSIS_DATE) && content.saysClinicalDiagnosis();
        return content.has(NotificationField.TESTS) && !undated
                ? Truth.of(content.isClinicallyDiagnosed())
                : Truth.UNKNOWN;
    }

    /**
     * The lowered immune function is a question of its own on the form and counts as a risk factor. That it is not answered
     * does not make a risk factor answered with 無 unknown.
     */
    private static Truth riskFactor(NotificationContent content) {
        return content.immuneSuppression() == Truth.YES
                ? Truth.YES
                : content.riskFactors().map(RiskFactors::any).orElse(Truth.UNKNOWN);
    }
}
