package org.hersys.notification;

import java.time.LocalDate;
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
}
