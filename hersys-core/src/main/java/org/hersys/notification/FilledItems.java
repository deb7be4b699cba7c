package org.hersys.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.Guardian;

/** When an item of the form is filled in by what the fields say (記入の有無). */
final class FilledItems {

    private FilledItems() {}

    /** Whether a value is no answer, so that a field with it is empty. */
    static boolean saysNothing(Object value) {
        return value == Truth.UNKNOWN
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof AgeKnowledge age && age.isUnknown())
                || (value instanceof Symptoms symptoms && symptoms.isEmpty())
                || (value instanceof VaccinationHistory vaccination && vaccination.isEmpty())
                || (value instanceof RiskFactors factors && factors.isEmpty());
    }

    static boolean isFilled(NotificationContent content, NotificationItem item) {
        return switch (item) {
            case AGE_AT_DIAGNOSIS -> content.has(NotificationField.AGE) || content.has(NotificationField.BIRTH_DATE);
            case GUARDIAN_NAME -> content.guardian().flatMap(Guardian::name).isPresent();
            case GUARDIAN_ADDRESS ->
                content.guardian().flatMap(Guardian::address).isPresent();
            case GUARDIAN_PHONE -> content.guardian().flatMap(Guardian::phone).isPresent();
            case TEST_METHOD -> everyTest(content, TestRecord::method);
            case SPECIMEN -> everyTest(content, TestRecord::specimen);
            case SPECIMEN_DATE -> everyTest(content, TestRecord::takenOn);
            case TEST_RESULT -> everyTest(content, TestRecord::result);
            case TRAVEL ->
                content.travel()
                        .filter(stay ->
                                stay.departure().isPresent() || stay.entry().isPresent())
                        .isPresent();
            case VACCINATION_DOSE_1 -> dose(content, 1);
            case VACCINATION_DOSE_2 -> dose(content, 2);
            case VACCINATION_DOSE_3 -> dose(content, 3);
            case VACCINATION_COUNT ->
                content.vaccination()
                        .filter(history -> history.count().isPresent() || history.isCountUnknown())
                        .isPresent();
            default -> isFieldFilled(content, item);
        };
    }

    private static boolean isFieldFilled(NotificationContent content, NotificationItem item) {
        Optional<NotificationField<?>> field = NotificationField.filling(item);
        return field.map(content::has).orElse(true);
    }

    private static boolean everyTest(NotificationContent content, Function<TestRecord, Optional<?>> part) {
        return content.has(NotificationField.TESTS)
                && content.tests().stream().allMatch(test -> part.apply(test).isPresent());
    }

    /** A dose that was not given leaves nothing to be entered of itself and of the later ones. */
    private static boolean dose(NotificationContent content, int number) {
        return content.vaccination()
                .filter(history -> history.isCountUnknown()
                        || history.dose(number).isPresent()
                        || IntStream.rangeClosed(1, number).anyMatch(each -> history.given(each) == Truth.NO))
                .isPresent();
    }
}
