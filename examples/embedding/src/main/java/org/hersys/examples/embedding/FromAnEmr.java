package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.institution.Prefecture;
import org.hersys.regime.Listing;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;

/** Facts from what an EMR has: birth dates, ICD-10 codes and drug names; and what becomes of mistakes in them. */
public final class FromAnEmr {

    private FromAnEmr() {}

    /** Runs both parts. */
    public static void main(String[] args) {
        decide(System.out);
        refuse(System.out);
    }

    static void decide(PrintStream out) {
        // tag::emr[]
        var outcome = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1980, 4, 1))
                .riskFactors(RiskFactor.fromIcd10("E11.9"), Listing.PARTIAL)
                .drugsNeeded(List.of("ラゲブリオカプセル200mg"), Listing.PARTIAL)
                .check();

        String answer = outcome.fold(
                facts -> ReportingRegimes.standard().decide(facts).headline().ja(),
                problems -> problems.get(0).message().ja());
        out.println(answer);
        // end::emr[]
    }

    static void refuse(PrintStream out) {
        // tag::refused[]
        var outcome = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(2023, 1, 1))
                .clinicallyDiagnosed(true)
                .check();

        outcome.problems()
                .forEach(problem ->
                        out.println(problem.code() + " " + problem.message().ja()));
        // end::refused[]
    }
}
