package org.hersys.notification;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hersys.actor.Role;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestRecord;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** What may become of the content of a filed notification (提出後の変更の可否). */
final class AmendmentRules {

    private static final Set<DiagnosisClass> SUSPECTED =
            EnumSet.of(DiagnosisClass.SUSPECTED_PATIENT, DiagnosisClass.SUSPECTED_DECEASED);

    private static final BilingualText CLASS_MISSING =
            BilingualText.of("変更後の診断分類を選択してください。", "Give the class that it is changed to.");

    private AmendmentRules() {}

    /**
     * HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「HER-SYS入力時の注意点について」②. A birth date that was missing
     * is completed like any other item.
     */
    static Optional<Problem> birthDate(NotificationContent before, NotificationContent after, Role role) {
        boolean touched =
                before.has(NotificationField.BIRTH_DATE) && !before.birthDate().equals(after.birthDate());
        return touched && role != Role.HEALTH_CENTRE
                ? Optional.of(Problem.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY, NotificationField.BIRTH_DATE.id()))
                : Optional.empty();
    }

    static Optional<Problem> otherClass(DiagnosisClass before, NotificationContent after) {
        String item = NotificationField.DIAGNOSIS_CLASS.id();
        if (!after.has(NotificationField.DIAGNOSIS_CLASS)) {
            return Optional.of(Problem.of(ProblemCode.VALUE_INVALID, item, CLASS_MISSING));
        }
        return after.value(NotificationField.DIAGNOSIS_CLASS) == before
                ? Optional.of(Problem.of(ProblemCode.CLASS_UNCHANGED, item))
                : Optional.empty();
    }

    /** HER-SYSを活用した感染症発生動向調査に関するQ&A（その5）問3, and for a suspected patient only. */
    static Outcome<NotificationContent> toNegative(NotificationContent content) {
        DiagnosisClass given = content.value(NotificationField.DIAGNOSIS_CLASS);
        if (!SUSPECTED.contains(given)) {
            return Outcome.refused(Problem.of(
                    ProblemCode.NEGATIVE_FOR_SUSPECTED_ONLY, NotificationField.DIAGNOSIS_CLASS.id(), given.label()));
        }
        if (content.tests().stream().noneMatch(test -> isCorrectable(content, test))) {
            return Outcome.refused(Problem.of(ProblemCode.TEST_MISSING, NotificationField.TESTS.id()));
        }
        var tests = content.tests().stream()
                .map(test -> isCorrectable(content, test) ? negative(test) : test)
                .toList();
        return Outcome.accepted(content.with(NotificationField.TESTS, tests));
    }

    /** The entry of a clinical diagnosis is no test, and a positive result is not turned by the way. */
    private static boolean isCorrectable(NotificationContent content, TestRecord test) {
        boolean standIn =
                content.diagnosisDate().filter(test::isClinicalDiagnosis).isPresent();
        return !standIn && !test.isPositive();
    }

    private static TestRecord negative(TestRecord test) {
        return test.toBuilder().result(SpecimenResult.NEGATIVE).build();
    }
}
