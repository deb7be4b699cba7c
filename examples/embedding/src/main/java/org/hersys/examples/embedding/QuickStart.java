package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;

/** From a patient to an answer, and to the questions that are still open. */
public final class QuickStart {

    private QuickStart() {}

    /** Runs both parts. */
    public static void main(String[] args) {
        answer(System.out);
        missing(System.out);
    }

    static void answer(PrintStream out) {
        // tag::quick-start[]
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1957, 9, 26))
                .build();

        var decision = ReportingRegimes.standard().decide(facts);

        out.println(decision.duty()); // NOTIFY
        out.println(decision.headline().ja()); // 届出を要する：65歳以上の者
        out.println(decision.citation()); // 「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）
        // end::quick-start[]
    }

    static void missing(PrintStream out) {
        // tag::missing[]
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .age(AgeKnowledge.band(60, 69))
                .needsAdmission(false)
                .admissionForeseen(false)
                .pregnant(false)
                .riskFactor(false)
                .build();

        var decision = ReportingRegimes.standard().decide(facts);

        out.println(decision.duty()); // UNDECIDED
        out.println(decision.relevantUnknown()); // [age], for without a risk factor drugs and oxygen no longer matter
        out.println(decision.countedInDailyReport()); // YES, whatever the age is
        // end::missing[]
    }
}
