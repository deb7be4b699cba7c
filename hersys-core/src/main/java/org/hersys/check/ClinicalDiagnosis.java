package org.hersys.check;

import static org.hersys.diagnosis.TestRecord.CLINICAL_DIAGNOSIS_REMARK;
import static org.hersys.notification.NotificationField.REMARKS;
import static org.hersys.notification.NotificationField.TESTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.NotificationItem;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The five entries of a suspected patient who is diagnosed without a test (みなし陽性の発生届の記載).
 *
 * <p>Some of them tell that a clinical diagnosis is meant; what is missing of the others, or different, is a fault.
 */
final class ClinicalDiagnosis {

    private static final BilingualText OTHER = BilingualText.of("「その他」", "\"other\"");
    private static final BilingualText DAY_OF_DIAGNOSIS = BilingualText.of("診断日", "the date of diagnosis");
    private static final BilingualText REMARK =
            BilingualText.of("「" + CLINICAL_DIAGNOSIS_REMARK + "」", "「" + CLINICAL_DIAGNOSIS_REMARK + "」");

    private final CheckSubject subject;
    private final List<Fault> faults = new ArrayList<>();

    private ClinicalDiagnosis(CheckSubject subject) {
        this.subject = subject;
    }

    /** Whether some of the entries are there, so that the others are expected. */
    static boolean isMeant(CheckSubject subject) {
        if (subject.diagnosisClass != DiagnosisClass.SUSPECTED_PATIENT) {
            return false;
        }
        int test = indexOfTest(subject.tests);
        return (test >= 0 && looksClinical(subject.tests.get(test))) || isRemarked(subject);
    }

    static List<Fault> faults(CheckSubject subject) {
        if (!isMeant(subject) || subject.content().isClinicallyDiagnosed()) {
            return List.of();
        }
        var found = new ClinicalDiagnosis(subject);
        found.lookAtTest(indexOfTest(subject.tests));
        found.expect(isRemarked(subject), REMARKS.id(), NotificationItem.REMARKS.label(), REMARK);
        return found.faults;
    }

    private static boolean isRemarked(CheckSubject subject) {
        return subject.content()
                .remarks()
                .filter(remarks -> remarks.contains(CLINICAL_DIAGNOSIS_REMARK))
                .isPresent();
    }

    /** The test that stands for the examination: the first of another method. */
    private static int indexOfTest(List<TestRecord> tests) {
        for (int i = 0; i < tests.size(); i++) {
            if (is(tests.get(i).method().orElse(null), TestMethod.OTHER)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksClinical(TestRecord test) {
        return is(test.specimen().orElse(null), Specimen.OTHER)
                || is(test.result().orElse(null), SpecimenResult.OTHER);
    }

    private void lookAtTest(int index) {
        if (index < 0) {
            expect(false, TESTS.id(), NotificationItem.TEST_METHOD.label(), OTHER);
            return;
        }
        var test = subject.tests.get(index);
        String path = TESTS.id() + "[" + index + "].";
        expect(
                is(test.specimen().orElse(null), Specimen.OTHER),
                path + "specimen",
                NotificationItem.SPECIMEN.label(),
                OTHER);
        expect(
                isDayOfDiagnosis(test.takenOn().orElse(null)),
                path + "takenOn",
                NotificationItem.SPECIMEN_DATE.label(),
                DAY_OF_DIAGNOSIS);
        expect(
                is(test.result().orElse(null), SpecimenResult.OTHER),
                path + "result",
                NotificationItem.TEST_RESULT.label(),
                OTHER);
    }

    /** Where the day of diagnosis is not known, any day may be it. */
    private boolean isDayOfDiagnosis(@Nullable LocalDate takenOn) {
        return takenOn != null && (subject.diagnosis == null || takenOn.equals(subject.diagnosis));
    }

    private void expect(boolean fulfilled, String path, BilingualText label, BilingualText right) {
        if (!fulfilled) {
            faults.add(Fault.at(path).saying(label, right));
        }
    }

    private static <T> boolean is(@Nullable T value, T expected) {
        return expected.equals(value);
    }
}
