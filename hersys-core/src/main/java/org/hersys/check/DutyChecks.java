package org.hersys.check;

import static org.hersys.check.CheckSources.INPATIENT_SUSPECTED;
import static org.hersys.check.CheckSources.LAW_OF_THE_DAY;
import static org.hersys.check.CheckSources.MINIMUM;
import static org.hersys.check.CheckSources.REPORT_DATE_INSTEAD;
import static org.hersys.check.StandardChecks.error;
import static org.hersys.check.StandardChecks.info;
import static org.hersys.check.StandardChecks.warning;
import static org.hersys.notification.NotificationField.ADMISSION_FORESEEN;
import static org.hersys.notification.NotificationField.AGE;
import static org.hersys.notification.NotificationField.BIRTH_DATE;
import static org.hersys.notification.NotificationField.DIAGNOSIS_CLASS;
import static org.hersys.notification.NotificationField.DIAGNOSIS_DATE;
import static org.hersys.notification.NotificationField.NEED_FOR_ADMISSION;
import static org.hersys.notification.NotificationField.NEED_FOR_DRUG;
import static org.hersys.notification.NotificationField.NEED_FOR_OXYGEN;
import static org.hersys.notification.NotificationField.PREGNANCY;
import static org.hersys.notification.NotificationField.REMARKS;
import static org.hersys.notification.NotificationField.RISK_FACTORS;
import static org.hersys.notification.NotificationField.TESTS;

import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Truth;
import org.hersys.regime.ReportingDuty;

/** Whether this is to be notified at all (届出の要否のチェック), as the regime of the day of diagnosis decides. */
final class DutyChecks {

    private DutyChecks() {}

    static List<Check> all() {
        return List.of(
                error(CheckCodes.DIAGNOSIS_CLASS_MISSING)
                        .concerning(DIAGNOSIS_CLASS)
                        .source(MINIMUM)
                        .when(subject -> subject.diagnosisClass == null),
                info(CheckCodes.DIAGNOSIS_DATE_MISSING)
                        .concerning(DIAGNOSIS_DATE)
                        .source(REPORT_DATE_INSTEAD)
                        .when(subject -> subject.diagnosis == null),
                warning(CheckCodes.SUSPECTED_NOT_TO_BE_NOTIFIED)
                        .concerning(NEED_FOR_ADMISSION, DIAGNOSIS_CLASS, DIAGNOSIS_DATE, TESTS, REMARKS)
                        .source(INPATIENT_SUSPECTED)
                        .when(subject -> needsNoNotification(subject) && isSuspectedOutpatient(subject)),
                warning(CheckCodes.NOT_NOTIFIABLE)
                        .concerning(
                                DIAGNOSIS_DATE,
                                DIAGNOSIS_CLASS,
                                BIRTH_DATE,
                                AGE,
                                PREGNANCY,
                                RISK_FACTORS,
                                NEED_FOR_ADMISSION,
                                ADMISSION_FORESEEN,
                                NEED_FOR_DRUG,
                                NEED_FOR_OXYGEN)
                        .source(LAW_OF_THE_DAY)
                        .finding(DutyChecks::notNotifiable));
    }

    private static List<Fault> notNotifiable(CheckSubject subject) {
        var decision = subject.decided();
        return decision != null && needsNoNotification(subject) && !isSuspectedOutpatient(subject)
                ? List.of(Fault.in(DIAGNOSIS_DATE).saying(decision.headline()))
                : List.of();
    }

    /** As long as the entries of a clinical diagnosis are not complete, it is not known who was decided about. */
    private static boolean needsNoNotification(CheckSubject subject) {
        var decision = subject.decided();
        return decision != null
                && (decision.duty() == ReportingDuty.COUNT_ONLY || decision.duty() == ReportingDuty.NEITHER)
                && (!ClinicalDiagnosis.isMeant(subject) || subject.content().isClinicallyDiagnosed());
    }

    private static boolean isSuspectedOutpatient(CheckSubject subject) {
        return subject.diagnosisClass == DiagnosisClass.SUSPECTED_PATIENT
                && subject.content().needForAdmission() == Truth.NO
                && !ClinicalDiagnosis.isMeant(subject);
    }
}
