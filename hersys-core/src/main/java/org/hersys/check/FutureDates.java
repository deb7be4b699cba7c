package org.hersys.check;

import static org.hersys.notification.NotificationField.ADMISSION_DATE;
import static org.hersys.notification.NotificationField.BIRTH_DATE;
import static org.hersys.notification.NotificationField.DATE_OF_DEATH;
import static org.hersys.notification.NotificationField.DIAGNOSIS_DATE;
import static org.hersys.notification.NotificationField.FIRST_VISIT_DATE;
import static org.hersys.notification.NotificationField.ONSET_DATE;
import static org.hersys.notification.NotificationField.PRESUMED_INFECTION_DATE;
import static org.hersys.notification.NotificationField.TESTS;
import static org.hersys.notification.NotificationField.TRAVEL;
import static org.hersys.notification.NotificationField.VACCINATION;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.form.NotificationItem;
import org.hersys.notification.NotificationField;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Looks at every date of a notification, wherever it stands. */
final class FutureDates {

    /** Every field in which a date stands. */
    static final NotificationField<?>[] FIELDS = {
        BIRTH_DATE,
        TESTS,
        FIRST_VISIT_DATE,
        DIAGNOSIS_DATE,
        PRESUMED_INFECTION_DATE,
        ONSET_DATE,
        DATE_OF_DEATH,
        ADMISSION_DATE,
        TRAVEL,
        VACCINATION
    };

    private static final BilingualText DEPARTURE = BilingualText.of("出国日", "date of departure");
    private static final BilingualText ENTRY = BilingualText.of("入国日", "date of entry");
    private static final BilingualText VACCINATED = BilingualText.of("接種年月日", "date of vaccination");

    private final LocalDate today;
    private List<Fault> faults = List.of();

    private FutureDates(LocalDate today) {
        this.today = today;
    }

    static List<Fault> of(CheckSubject subject) {
        var dates = new FutureDates(subject.today());
        dates.lookAt(subject);
        return dates.faults;
    }

    private void lookAt(CheckSubject subject) {
        if (subject.reportDate().isAfter(today)) {
            found(NotificationItem.REPORT_DATE.id(), NotificationItem.REPORT_DATE.label());
        }
        lookAt(subject.birth, BIRTH_DATE);
        for (int i = 0; i < subject.tests.size(); i++) {
            if (isFuture(subject.tests.get(i).takenOn().orElse(null))) {
                found(TESTS.id() + "[" + i + "].takenOn", NotificationItem.SPECIMEN_DATE.label());
            }
        }
        lookAt(subject.firstVisit, FIRST_VISIT_DATE);
        lookAt(subject.diagnosis, DIAGNOSIS_DATE);
        lookAt(subject.infection, PRESUMED_INFECTION_DATE);
        lookAt(subject.onset, ONSET_DATE);
        lookAt(subject.death, DATE_OF_DEATH);
        lookAt(subject.get(ADMISSION_DATE), ADMISSION_DATE);
        var travel = subject.get(TRAVEL);
        if (travel != null) {
            lookAt(travel);
        }
        var vaccination = subject.get(VACCINATION);
        if (vaccination != null) {
            lookAt(vaccination.doses());
        }
    }

    private void lookAt(Travel travel) {
        if (isFuture(travel.departure().orElse(null))) {
            found(TRAVEL.id() + ".departure", DEPARTURE);
        }
        if (isFuture(travel.entry().orElse(null))) {
            found(TRAVEL.id() + ".entry", ENTRY);
        }
    }

    private void lookAt(List<VaccineDose> doses) {
        for (int i = 0; i < doses.size(); i++) {
            if (isFuture(doses.get(i).date().orElse(null))) {
                found(VACCINATION.id() + ".doses[" + i + "].date", VACCINATED);
            }
        }
    }

    private void lookAt(@Nullable LocalDate date, NotificationField<?> field) {
        if (isFuture(date)) {
            found(field.id(), field.label());
        }
    }

    private boolean isFuture(@Nullable LocalDate date) {
        return date != null && date.isAfter(today);
    }

    private void found(String path, BilingualText label) {
        faults = Fault.add(faults, Fault.at(path).saying(label));
    }
}
