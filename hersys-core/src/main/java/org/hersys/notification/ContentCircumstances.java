package org.hersys.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.Symptoms;
import org.hersys.form.FormCircumstances;
import org.hersys.form.FormCondition;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.time.Timeline;

/** Which conditions of the form hold by what a notification says (記入を要する場合への該当の判定). */
final class ContentCircumstances {

    /** 成年年齢: eighteen since the amended Civil Code came into force on 2022-04-01. */
    private static final Timeline<Integer> AGE_OF_MAJORITY =
            Timeline.startingWith(20).from(LocalDate.of(2022, 4, 1), 18).build();

    private static final Set<DiagnosisClass> CORPSES =
            EnumSet.of(DiagnosisClass.DECEASED_PATIENT, DiagnosisClass.SUSPECTED_DECEASED);

    private static final Set<DiagnosisClass> CONFIRMED = EnumSet.of(DiagnosisClass.CONFIRMED_PATIENT);

    private static final List<FormCondition> CONDITIONS = List.of(
            FormCondition.MINOR,
            FormCondition.DECEASED_EXAMINED,
            FormCondition.CONFIRMED_PATIENT,
            FormCondition.SYMPTOMATIC,
            FormCondition.INPATIENT,
            FormCondition.TRAVELLED);

    private ContentCircumstances() {}

    static FormCircumstances of(NotificationContent content, LocalDate reportDate) {
        var circumstances = FormCircumstances.unknown();
        for (var condition : CONDITIONS) {
            circumstances = circumstances.with(condition, truth(content, condition, reportDate));
        }
        return circumstances;
    }

    /** Unknown of a condition that a content does not tell about. */
    static Truth truth(NotificationContent content, FormCondition condition, LocalDate reportDate) {
        if (condition.equals(FormCondition.MINOR)) {
            return minor(content, reportDate);
        }
        if (condition.equals(FormCondition.DECEASED_EXAMINED)) {
            return ofClass(content, CORPSES);
        }
        if (condition.equals(FormCondition.CONFIRMED_PATIENT)) {
            return ofClass(content, CONFIRMED);
        }
        if (condition.equals(FormCondition.SYMPTOMATIC)) {
            return symptomatic(content);
        }
        if (condition.equals(FormCondition.INPATIENT)) {
            return content.admittedAtNotification();
        }
        return condition.equals(FormCondition.TRAVELLED) ? travelled(content) : Truth.UNKNOWN;
    }

    private static Truth minor(NotificationContent content, LocalDate reportDate) {
        AgeKnowledge age = content.knownAge();
        if (age.birthDate().isPresent() && age.birthDate().get().value().isAfter(reportDate)) {
            return Truth.UNKNOWN;
        }
        int majority = AGE_OF_MAJORITY.on(reportDate);
        if (age.highestOn(reportDate, AgeReckoning.CONVENTIONAL) < majority) {
            return Truth.YES;
        }
        return age.lowestOn(reportDate, AgeReckoning.CONVENTIONAL) >= majority ? Truth.NO : Truth.UNKNOWN;
    }

    private static Truth ofClass(NotificationContent content, Set<DiagnosisClass> classes) {
        return content.diagnosisClass()
                .map(given -> Truth.of(classes.contains(given)))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth symptomatic(NotificationContent content) {
        Truth entered = content.symptoms().map(Symptoms::present).orElse(Truth.UNKNOWN);
        return entered.isKnown() ? entered : symptomaticByClass(content);
    }

    /** By its definition a carrier has no symptoms, and a confirmed or suspected patient has some. */
    private static Truth symptomaticByClass(NotificationContent content) {
        return content.diagnosisClass()
                .filter(given -> !CORPSES.contains(given))
                .map(given -> Truth.of(given != DiagnosisClass.ASYMPTOMATIC_CARRIER))
                .orElse(Truth.UNKNOWN);
    }

    /** That no stay abroad is entered does not say that there was none. */
    private static Truth travelled(NotificationContent content) {
        boolean abroad = content.has(NotificationField.TRAVEL)
                || content.infectionPlaces().stream().anyMatch(InfectionPlace::isAbroad);
        return abroad ? Truth.YES : Truth.UNKNOWN;
    }
}
