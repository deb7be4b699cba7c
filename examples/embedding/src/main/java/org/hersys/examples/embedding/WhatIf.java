package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;

/** The same patients under another date, prefecture or body of rules. */
public final class WhatIf {

    /** A patient as the EMR knows it. */
    record Patient(String chart, NotificationFacts facts) {}

    private WhatIf() {}

    /** Runs both parts. */
    public static void main(String[] args) {
        anotherDay(System.out);
        correctedRule(System.out);
    }

    static void anotherDay(PrintStream out) {
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 25))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1957, 9, 26))
                .build();
        // tag::what-if[]
        var regimes = ReportingRegimes.standard();
        var real = regimes.decide(facts);
        var asIf = regimes.decideAsIf(facts, LocalDate.of(2022, 9, 26), Prefecture.MIYAGI);
        // end::what-if[]
        out.println(real.duty() + " → " + asIf.duty());
    }

    static void correctedRule(PrintStream out) {
        var patients = List.of(patient("A-1", 30), patient("A-2", 70));
        var before = ReportingRegimes.standard();
        var fourGroups = before.nationwide().on(LocalDate.of(2022, 9, 26));
        var after = before.with(LocalDate.of(2022, 9, 25), fourGroups);
        // tag::changes[]
        var changed = ReportingRegimes.changes(patients, Patient::facts, before::decide, after::decide);
        // end::changes[]
        changed.forEach(change -> out.println(change.patient().chart() + " "
                + change.before().duty() + " → " + change.after().duty()));
    }

    private static Patient patient(String chart, int age) {
        return new Patient(
                chart,
                NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 25))
                        .prefecture(Prefecture.TOKYO)
                        .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                        .aged(age)
                        .needsAdmission(false)
                        .admissionForeseen(false)
                        .pregnant(false)
                        .riskFactor(false)
                        .build());
    }
}
