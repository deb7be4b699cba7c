package org.hersys.check;

import static org.hersys.check.CheckSources.FORM_DEATH;
import static org.hersys.check.CheckSources.FORM_ONSET;
import static org.hersys.check.CheckSources.ORDER_OF_DATES;
import static org.hersys.check.StandardChecks.error;
import static org.hersys.check.StandardChecks.info;
import static org.hersys.check.StandardChecks.warning;
import static org.hersys.notification.NotificationField.BIRTH_DATE;
import static org.hersys.notification.NotificationField.DATE_OF_DEATH;
import static org.hersys.notification.NotificationField.DIAGNOSIS_CLASS;
import static org.hersys.notification.NotificationField.DIAGNOSIS_DATE;
import static org.hersys.notification.NotificationField.FIRST_VISIT_DATE;
import static org.hersys.notification.NotificationField.ONSET_DATE;
import static org.hersys.notification.NotificationField.PRESUMED_INFECTION_DATE;
import static org.hersys.notification.NotificationField.TESTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The dates of a notification: their order, and of whom they are asked (日付のチェック). */
final class DateChecks {

    private DateChecks() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(error(CheckCodes.DATE_IN_FUTURE)
                .concerning(FutureDates.FIELDS)
                .source(ORDER_OF_DATES)
                .finding(FutureDates::of));
        checks.add(error(ProblemCode.BIRTH_AFTER_DIAGNOSIS)
                .concerning(BIRTH_DATE, DIAGNOSIS_DATE)
                .source(ORDER_OF_DATES)
                .when(subject -> isAfter(subject.birth, subject.diagnosis)));
        checks.addAll(order());
        checks.addAll(deathAndOnset());
        return checks;
    }

    private static List<Check> order() {
        return List.of(
                warning(CheckCodes.DIAGNOSIS_AFTER_REPORT)
                        .concerning(DIAGNOSIS_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.diagnosis, subject.reportDate())),
                warning(CheckCodes.FIRST_VISIT_AFTER_DIAGNOSIS)
                        .concerning(FIRST_VISIT_DATE, DIAGNOSIS_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.firstVisit, subject.diagnosis)),
                warning(CheckCodes.SPECIMEN_AFTER_DIAGNOSIS)
                        .concerning(TESTS, DIAGNOSIS_DATE)
                        .source(ORDER_OF_DATES)
                        .finding(subject -> takenAfter(subject, subject.diagnosis)),
                warning(CheckCodes.SPECIMEN_AFTER_REPORT)
                        .concerning(TESTS)
                        .source(ORDER_OF_DATES)
                        .finding(subject -> takenAfter(subject, subject.reportDate())),
                warning(CheckCodes.INFECTION_AFTER_DIAGNOSIS)
                        .concerning(PRESUMED_INFECTION_DATE, DIAGNOSIS_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.infection, subject.diagnosis)),
                warning(CheckCodes.INFECTION_AFTER_ONSET)
                        .concerning(PRESUMED_INFECTION_DATE, ONSET_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.infection, subject.onset)),
                warning(CheckCodes.ONSET_AFTER_DIAGNOSIS)
                        .concerning(ONSET_DATE, DIAGNOSIS_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.onset, subject.diagnosis)),
                warning(CheckCodes.ONSET_AFTER_REPORT)
                        .concerning(ONSET_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.onset, subject.reportDate())));
    }

    private static List<Check> deathAndOnset() {
        return List.of(
                warning(CheckCodes.DEATH_BEFORE_ONSET)
                        .concerning(DATE_OF_DEATH, ONSET_DATE)
                        .source(ORDER_OF_DATES)
                        .when(subject -> isAfter(subject.onset, subject.death)),
                warning(CheckCodes.DATE_OF_DEATH_MISSING)
                        .concerning(DATE_OF_DEATH, DIAGNOSIS_CLASS)
                        .source(FORM_DEATH)
                        .when(subject -> isCorpse(subject.diagnosisClass) && subject.death == null),
                warning(CheckCodes.DATE_OF_DEATH_OF_OTHER_CLASS)
                        .concerning(DATE_OF_DEATH, DIAGNOSIS_CLASS)
                        .source(FORM_DEATH)
                        .when(subject -> subject.death != null
                                && subject.diagnosisClass != null
                                && !isCorpse(subject.diagnosisClass)),
                warning(CheckCodes.CARRIER_WITH_ONSET)
                        .concerning(ONSET_DATE, DIAGNOSIS_CLASS)
                        .source(FORM_ONSET)
                        .when(subject ->
                                subject.onset != null && subject.diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER),
                info(CheckCodes.ONSET_NOT_ASKED_FOR)
                        .concerning(ONSET_DATE, DIAGNOSIS_CLASS)
                        .source(FORM_ONSET)
                        .finding(DateChecks::onsetNotAskedFor));
    }

    /** Whether both are known and the first is the later one. */
    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static boolean isCorpse(@Nullable DiagnosisClass diagnosisClass) {
        return diagnosisClass == DiagnosisClass.DECEASED_PATIENT || diagnosisClass == DiagnosisClass.SUSPECTED_DECEASED;
    }

    private static List<Fault> takenAfter(CheckSubject subject, @Nullable LocalDate day) {
        List<Fault> faults = List.of();
        for (int i = 0; i < subject.tests.size(); i++) {
            if (isAfter(subject.tests.get(i).takenOn().orElse(null), day)) {
                faults = Fault.add(faults, Fault.at(TESTS.id() + "[" + i + "].takenOn"));
            }
        }
        return faults;
    }

    /** Where the edition asks for the onset under a condition that does not hold; of a carrier another check tells. */
    private static List<Fault> onsetNotAskedFor(CheckSubject subject) {
        if (subject.onset == null || subject.diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER) {
            return List.of();
        }
        return subject.form()
                .find(NotificationItem.ONSET_DATE)
                .flatMap(FormItem::condition)
                .filter(condition -> subject.truth(condition) == Truth.NO)
                .map(condition -> List.of(Fault.in(ONSET_DATE).saying(condition.text())))
                .orElse(List.of());
    }
}
