package org.hersys.check;

import static org.hersys.check.CheckSources.CONTRADICTIONS;
import static org.hersys.check.CheckSources.DUPLICATES;
import static org.hersys.check.CheckSources.FORM_GUARDIAN;
import static org.hersys.check.CheckSources.LIMITS;
import static org.hersys.check.CheckSources.PHONES;
import static org.hersys.check.StandardChecks.error;
import static org.hersys.check.StandardChecks.warning;
import static org.hersys.notification.NotificationField.AGE;
import static org.hersys.notification.NotificationField.BIRTH_DATE;
import static org.hersys.notification.NotificationField.DIAGNOSIS_DATE;
import static org.hersys.notification.NotificationField.GUARDIAN;
import static org.hersys.notification.NotificationField.KANA;
import static org.hersys.notification.NotificationField.NAME;
import static org.hersys.notification.NotificationField.PREGNANCY;
import static org.hersys.notification.NotificationField.REGISTERED_ADDRESS_PHONE;
import static org.hersys.notification.NotificationField.SEX;
import static org.hersys.notification.NotificationField.WHEREABOUTS_PHONE;

import java.util.List;
import org.hersys.form.FormCondition;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.law.Truth;
import org.hersys.person.PhoneNumber;
import org.hersys.person.Sex;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** The person: age, pregnancy, guardian, phones (患者についてのチェック). */
final class PersonChecks {

    private static final int HIGHEST_AGE = 120;
    private static final int PREGNANT_FROM = 10;
    private static final int PREGNANT_TO = 60;
    private static final int COURSE_DAYS = 90;

    private static final BilingualText REGISTERED = REGISTERED_ADDRESS_PHONE.label();
    private static final BilingualText WHEREABOUTS = WHEREABOUTS_PHONE.label();
    private static final BilingualText OF_GUARDIAN = NotificationItem.GUARDIAN_PHONE.label();

    private PersonChecks() {}

    static List<Check> all() {
        return List.of(
                error(CheckCodes.AGE_TOO_HIGH)
                        .concerning(BIRTH_DATE, AGE, DIAGNOSIS_DATE)
                        .source(LIMITS)
                        .finding(PersonChecks::tooOld),
                warning(CheckCodes.MALE_AND_PREGNANT)
                        .concerning(PREGNANCY, SEX)
                        .source(CONTRADICTIONS)
                        .when(subject ->
                                isPregnant(subject) && subject.content().sex().orElse(null) == Sex.MALE),
                warning(CheckCodes.PREGNANT_AT_UNUSUAL_AGE)
                        .concerning(PREGNANCY, BIRTH_DATE, AGE, DIAGNOSIS_DATE)
                        .source(LIMITS)
                        .saying(PREGNANT_FROM, PREGNANT_TO)
                        .when(subject -> isPregnant(subject)
                                && (subject.highestAge() < PREGNANT_FROM || subject.lowestAge() > PREGNANT_TO)),
                warning(CheckCodes.GUARDIAN_MISSING)
                        .concerning(GUARDIAN, BIRTH_DATE, AGE, DIAGNOSIS_DATE)
                        .source(FORM_GUARDIAN)
                        .when(PersonChecks::lacksGuardian),
                warning(CheckCodes.GUARDIAN_OF_ADULT)
                        .concerning(GUARDIAN, BIRTH_DATE, AGE, DIAGNOSIS_DATE)
                        .source(FORM_GUARDIAN)
                        .when(subject ->
                                subject.content().has(GUARDIAN) && subject.truth(FormCondition.MINOR) == Truth.NO),
                warning(CheckCodes.PHONE_NOT_JAPANESE)
                        .concerning(WHEREABOUTS_PHONE, REGISTERED_ADDRESS_PHONE, GUARDIAN)
                        .source(PHONES)
                        .finding(PersonChecks::phonesNotJapanese),
                warning(CheckCodes.NO_MOBILE_FOR_SMS)
                        .concerning(WHEREABOUTS_PHONE, REGISTERED_ADDRESS_PHONE, GUARDIAN)
                        .source(PHONES)
                        .when(PersonChecks::lacksMobile),
                warning(CheckCodes.POSSIBLE_DUPLICATE)
                        .concerning(KANA, NAME, BIRTH_DATE, WHEREABOUTS_PHONE, REGISTERED_ADDRESS_PHONE)
                        .source(DUPLICATES)
                        .finding(PersonChecks::possibleDuplicates));
    }

    private static List<Fault> possibleDuplicates(CheckSubject subject) {
        if (subject.candidates().isEmpty()) {
            return List.of();
        }
        long near = subject.candidates().stream()
                .filter(candidate -> candidate.isWithin(COURSE_DAYS, subject.day()))
                .count();
        return near == 0 ? List.of() : List.of(Fault.in(KANA).saying(COURSE_DAYS, near));
    }

    private static List<Fault> tooOld(CheckSubject subject) {
        if (subject.lowestAge() <= HIGHEST_AGE) {
            return List.of();
        }
        return List.of(Fault.in(subject.birth != null ? BIRTH_DATE : AGE).saying(HIGHEST_AGE));
    }

    private static boolean isPregnant(CheckSubject subject) {
        return subject.content().pregnancy() == Truth.YES;
    }

    private static boolean lacksGuardian(CheckSubject subject) {
        return !subject.content().has(GUARDIAN)
                && subject.form().obligation(NotificationItem.GUARDIAN_NAME) != Obligation.NOT_ASKED
                && subject.truth(FormCondition.MINOR) == Truth.YES;
    }

    private static List<Fault> phonesNotJapanese(CheckSubject subject) {
        List<Fault> faults = List.of();
        faults = foreign(faults, subject.get(REGISTERED_ADDRESS_PHONE), REGISTERED_ADDRESS_PHONE.id(), REGISTERED);
        faults = foreign(faults, subject.get(WHEREABOUTS_PHONE), WHEREABOUTS_PHONE.id(), WHEREABOUTS);
        return foreign(faults, phoneOfGuardian(subject), "guardian.phone", OF_GUARDIAN);
    }

    private static List<Fault> foreign(
            List<Fault> faults, @Nullable PhoneNumber phone, String path, BilingualText label) {
        return phone == null || phone.isJapanese()
                ? faults
                : Fault.add(faults, Fault.at(path).saying(label));
    }

    private static @Nullable PhoneNumber phoneOfGuardian(CheckSubject subject) {
        var guardian = subject.get(GUARDIAN);
        return guardian == null ? null : guardian.phone().orElse(null);
    }

    private static boolean lacksMobile(CheckSubject subject) {
        return subject.smsWanted()
                && !isMobile(subject.get(WHEREABOUTS_PHONE))
                && !isMobile(subject.get(REGISTERED_ADDRESS_PHONE))
                && !isMobile(phoneOfGuardian(subject));
    }

    private static boolean isMobile(@Nullable PhoneNumber phone) {
        return phone != null && phone.isJapaneseMobile();
    }
}
