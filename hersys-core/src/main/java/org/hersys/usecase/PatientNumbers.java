package org.hersys.usecase;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.NotificationField;
import org.hersys.person.PhoneNumber;

/**
 * By which number a patient is reached (患者の連絡先電話番号): first where the patient stays, then at the registered address.
 * Provisional, like that a guardian's number is not used.
 */
final class PatientNumbers {

    private PatientNumbers() {}

    /** To which a short message can be sent. */
    static Optional<PhoneNumber> mobile(CaseRecord record) {
        return first(record, PhoneNumber::isJapaneseMobile);
    }

    /** Which can be called. */
    static Optional<PhoneNumber> any(CaseRecord record) {
        return first(record, PhoneNumber::isReadable);
    }

    private static Optional<PhoneNumber> first(CaseRecord record, Predicate<PhoneNumber> fit) {
        var person = record.content().shared();
        return Stream.of(NotificationField.WHEREABOUTS_PHONE, NotificationField.REGISTERED_ADDRESS_PHONE)
                .flatMap(field -> person.get(field).stream())
                .filter(fit)
                .findFirst();
    }
}
