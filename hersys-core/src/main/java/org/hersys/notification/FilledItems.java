package org.hersys.notification;

import java.util.List;
import java.util.Optional;
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
                || (value instanceof AgeKnowledge age && age.isUnknown());
    }

    static boolean isFilled(NotificationContent content, NotificationItem item) {
        return switch (item) {
            case AGE_AT_DIAGNOSIS -> content.has(NotificationField.AGE) || content.has(NotificationField.BIRTH_DATE);
            case GUARDIAN_NAME -> content.guardian().flatMap(Guardian::name).isPresent();
            case GUARDIAN_ADDRESS ->
                content.guardian().flatMap(Guardian::address).isPresent();
            case GUARDIAN_PHONE -> content.guardian().flatMap(Guardian::phone).isPresent();
            default -> isFieldFilled(content, item);
        };
    }

    private static boolean isFieldFilled(NotificationContent content, NotificationItem item) {
        Optional<NotificationField<?>> field = NotificationField.filling(item);
        return field.map(content::has).orElse(true);
    }
}
