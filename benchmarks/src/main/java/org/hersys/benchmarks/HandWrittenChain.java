package org.hersys.benchmarks;

import static org.hersys.law.Truth.NO;
import static org.hersys.law.Truth.UNKNOWN;
import static org.hersys.law.Truth.YES;
import static org.hersys.regime.ReportingDuty.COUNT_ONLY;
import static org.hersys.regime.ReportingDuty.NEITHER;
import static org.hersys.regime.ReportingDuty.NOTIFY;
import static org.hersys.regime.ReportingDuty.UNDECIDED;

import java.time.LocalDate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.ReportingDuty;
import org.jspecify.annotations.Nullable;

/**
 * The duty and nothing else, by a bare chain of {@code if}: what one writes who knows today's law by heart and wants it
 * fast.
 *
 * <p>The same three-valued answer for the same input, without criteria, reasons, sources, or a place for the next edition.
 * The newest edition is tested first and whatever settles a case returns at once.
 */
public final class HandWrittenChain {

    static final LocalDate DESIGNATED = LocalDate.of(2020, 2, 1);
    static final LocalDate CARRIERS = LocalDate.of(2020, 2, 14);
    static final LocalDate SUSPECTED_IF_ADMITTED = LocalDate.of(2020, 10, 14);
    static final LocalDate CLINICAL_DIAGNOSIS = LocalDate.of(2022, 1, 24);
    static final LocalDate FIRST_EARLY = LocalDate.of(2022, 9, 2);
    static final LocalDate MIE_NAGASAKI = LocalDate.of(2022, 9, 9);
    static final LocalDate YAMAGATA_FUKUI = LocalDate.of(2022, 9, 14);
    static final LocalDate KAGOSHIMA = LocalDate.of(2022, 9, 20);
    static final LocalDate FOUR_GROUPS = LocalDate.of(2022, 9, 26);
    static final LocalDate SENTINEL = LocalDate.of(2023, 5, 8);

    private HandWrittenChain() {}

    /** Decides one person. */
    public static ReportingDuty duty(Patient patient) {
        LocalDate day = patient.diagnosedOn();
        if (!day.isBefore(SENTINEL)) {
            return NEITHER;
        }
        if (!day.isBefore(FOUR_GROUPS)) {
            return underTheFourGroups(patient);
        }
        if (!day.isBefore(FIRST_EARLY)) {
            Prefecture prefecture = patient.prefecture();
            if (prefecture == null) {
                ReportingDuty early = underTheFourGroups(patient);
                return early == everybody(patient, true) ? early : UNDECIDED;
            }
            return isEarly(prefecture, day) ? underTheFourGroups(patient) : everybody(patient, true);
        }
        if (!day.isBefore(SUSPECTED_IF_ADMITTED)) {
            return everybody(patient, !day.isBefore(CLINICAL_DIAGNOSIS));
        }
        if (!day.isBefore(CARRIERS)) {
            return NOTIFY;
        }
        return day.isBefore(DESIGNATED) ? NEITHER : designated(classOf(patient));
    }

    static boolean isEarly(Prefecture prefecture, LocalDate day) {
        return switch (prefecture) {
            case MIYAGI, IBARAKI, TOTTORI, SAGA -> true;
            case MIE, NAGASAKI -> !day.isBefore(MIE_NAGASAKI);
            case YAMAGATA, FUKUI -> !day.isBefore(YAMAGATA_FUKUI);
            case KAGOSHIMA -> !day.isBefore(KAGOSHIMA);
            default -> false;
        };
    }

    private static ReportingDuty underTheFourGroups(Patient patient) {
        var diagnosisClass = classOf(patient);
        if (diagnosisClass == null) {
            // A corpse is notified, a suspected out-patient is not: only an admission settles both.
            return patient.needsAdmission() == YES ? NOTIFY : UNDECIDED;
        }
        if (diagnosisClass == DiagnosisClass.DECEASED_PATIENT || diagnosisClass == DiagnosisClass.SUSPECTED_DECEASED) {
            return NOTIFY;
        }
        Truth positive = YES;
        Truth subject = YES;
        if (diagnosisClass == DiagnosisClass.SUSPECTED_PATIENT) {
            positive = patient.clinicallyDiagnosed();
            subject = positive == YES ? YES : patient.needsAdmission();
            if (positive == NO && subject == NO) {
                return NEITHER;
            }
            if (positive == UNKNOWN && subject != YES) {
                subject = UNKNOWN;
            }
        }
        Truth group = group(patient);
        if (group == NO) {
            return positive == YES ? COUNT_ONLY : positive == NO ? NEITHER : UNDECIDED;
        }
        return group == YES && subject == YES ? NOTIFY : UNDECIDED;
    }

    private static Truth group(Patient patient) {
        if (patient.needsAdmission() == YES || patient.admissionForeseen() == YES || patient.pregnant() == YES) {
            return YES;
        }
        Truth risk = patient.riskFactor();
        Truth drug = patient.needsDesignatedDrug();
        Truth oxygen = patient.needsOxygen();
        if (risk == YES && (drug == YES || oxygen == YES)) {
            return YES;
        }
        int lowest = patient.lowestAge();
        int highest = patient.highestAge();
        LocalDate birthDate = patient.birthDate();
        if (birthDate != null) {
            lowest = years(birthDate, patient.diagnosedOn());
            highest = lowest;
        }
        if (lowest >= 65) {
            return YES;
        }
        boolean open = highest >= 65
                || patient.needsAdmission() == UNKNOWN
                || patient.admissionForeseen() == UNKNOWN
                || patient.pregnant() == UNKNOWN
                || (risk != NO && (drug != NO || oxygen != NO));
        return open ? UNKNOWN : NO;
    }

    /** Completed years on the birthday; born on 29 February, on 1 March of a common year. */
    static int years(LocalDate birthDate, LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        int months = day.getMonthValue() - birthDate.getMonthValue();
        boolean birthdayToCome = months < 0 || (months == 0 && day.getDayOfMonth() < birthDate.getDayOfMonth());
        return birthdayToCome ? years - 1 : years;
    }

    /** Everybody is notified but the suspected who are neither admitted nor, once that counts, clinically diagnosed. */
    private static ReportingDuty everybody(Patient patient, boolean clinicalDiagnosisCounts) {
        var diagnosisClass = classOf(patient);
        if (diagnosisClass != null && diagnosisClass != DiagnosisClass.SUSPECTED_PATIENT) {
            return NOTIFY;
        }
        Truth admission = patient.needsAdmission();
        Truth clinical = clinicalDiagnosisCounts ? patient.clinicallyDiagnosed() : NO;
        if (admission == YES || clinical == YES) {
            return NOTIFY;
        }
        return diagnosisClass != null && admission == NO && clinical == NO ? NEITHER : UNDECIDED;
    }

    /** Only carriers were not notified yet. */
    private static ReportingDuty designated(@Nullable DiagnosisClass diagnosisClass) {
        if (diagnosisClass == null) {
            return UNDECIDED;
        }
        return diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER ? NEITHER : NOTIFY;
    }

    /** Only a suspected patient can be clinically diagnosed. */
    private static @Nullable DiagnosisClass classOf(Patient patient) {
        return patient.clinicallyDiagnosed() == YES ? DiagnosisClass.SUSPECTED_PATIENT : patient.diagnosisClass();
    }
}
