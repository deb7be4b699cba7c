package org.hersys.benchmarks.peers;

import org.hersys.benchmarks.KnownPatient;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;

/**
 * A person as a bean, which is what rule engines work on: everything known, days as numbers, and the age counted and the
 * day on which the four groups began in the prefecture looked up beforehand, since the engines have neither.
 */
public final class GroupPatient {

    private final long day;
    private final long fourGroupsFrom;
    private final boolean confirmed;
    private final boolean carrier;
    private final boolean deceased;
    private final boolean suspected;
    private final boolean positiveByClass;
    private final boolean clinicallyDiagnosed;
    private final int age;
    private final boolean needsAdmission;
    private final boolean admissionForeseen;
    private final boolean pregnant;
    private final boolean riskFactor;
    private final boolean needsDesignatedDrug;
    private final boolean needsOxygen;
    private boolean notified;
    private boolean counted;

    GroupPatient(KnownPatient patient) {
        var diagnosisClass = patient.diagnosisClass();
        this.day = patient.diagnosedOn().toEpochDay();
        this.fourGroupsFrom = ReportingRegimes.standard().in(patient.prefecture()).entries().stream()
                .filter(entry -> entry.value().regime().id().equals("four-groups"))
                .mapToLong(entry -> entry.period().startInclusive().toEpochDay())
                .min()
                .orElseThrow();
        this.confirmed = diagnosisClass == DiagnosisClass.CONFIRMED_PATIENT;
        this.carrier = diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER;
        this.deceased = diagnosisClass == DiagnosisClass.DECEASED_PATIENT
                || diagnosisClass == DiagnosisClass.SUSPECTED_DECEASED;
        this.suspected = diagnosisClass == DiagnosisClass.SUSPECTED_PATIENT;
        this.positiveByClass = !suspected && diagnosisClass != DiagnosisClass.SUSPECTED_DECEASED;
        this.clinicallyDiagnosed = patient.clinicallyDiagnosed();
        this.age = patient.age();
        this.needsAdmission = patient.needsAdmission();
        this.admissionForeseen = patient.admissionForeseen();
        this.pregnant = patient.pregnant();
        this.riskFactor = patient.riskFactor();
        this.needsDesignatedDrug = patient.needsDesignatedDrug();
        this.needsOxygen = patient.needsOxygen();
    }

    /** Forgets what the rules have found, before they are asked again. */
    GroupPatient anew() {
        notified = false;
        counted = false;
        return this;
    }

    ReportingDuty duty() {
        if (notified) {
            return ReportingDuty.NOTIFY;
        }
        return counted ? ReportingDuty.COUNT_ONLY : ReportingDuty.NEITHER;
    }

    /** What a rule finds. */
    public void foundNotified() {
        notified = true;
    }

    /** What a rule finds. */
    public void foundCounted() {
        counted = true;
    }

    /** The date of diagnosis as a number of days. */
    public long getDay() {
        return day;
    }

    /** The first day of the four groups in the prefecture, as a number of days. */
    public long getFourGroupsFrom() {
        return fourGroupsFrom;
    }

    /** A confirmed patient. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** An asymptomatic carrier. */
    public boolean isCarrier() {
        return carrier;
    }

    /** A corpse class. */
    public boolean isDeceased() {
        return deceased;
    }

    /** A suspected patient. */
    public boolean isSuspected() {
        return suspected;
    }

    /** A class that is positive by itself. */
    public boolean isPositiveByClass() {
        return positiveByClass;
    }

    /** Presumed positive. */
    public boolean isClinicallyDiagnosed() {
        return clinicallyDiagnosed;
    }

    /** Completed years. */
    public int getAge() {
        return age;
    }

    /** Now. */
    public boolean isNeedsAdmission() {
        return needsAdmission;
    }

    /** Later. */
    public boolean isAdmissionForeseen() {
        return admissionForeseen;
    }

    /** Pregnancy. */
    public boolean isPregnant() {
        return pregnant;
    }

    /** For severe illness. */
    public boolean isRiskFactor() {
        return riskFactor;
    }

    /** One of the eight. */
    public boolean isNeedsDesignatedDrug() {
        return needsDesignatedDrug;
    }

    /** Newly. */
    public boolean isNeedsOxygen() {
        return needsOxygen;
    }
}
