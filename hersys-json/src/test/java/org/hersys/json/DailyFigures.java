package org.hersys.json;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hersys.dailyreport.AdministrativeTestReport;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.DailyReportSummaryRow;
import org.hersys.dailyreport.DiagnosedPatient;
import org.hersys.dailyreport.NotifiedPerson;
import org.hersys.dailyreport.PerformedTest;
import org.hersys.dailyreport.SummaryDimension;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.CaseId;
import org.hersys.regime.NotificationFacts;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.People;

/** What is computed of an invented day. */
final class DailyFigures {

    private DailyFigures() {}

    static DailyReportPrefill prefill() {
        return DailyReportPrefill.of(
                People.TODAY,
                Prefecture.TOKYO,
                List.of(
                        patient("chart-1", positive().aged(34)),
                        patient("chart-2", positive().age(AgeKnowledge.band(60, 69))),
                        patient("chart-3", NotificationFacts.diagnosedOn(People.TODAY))));
    }

    private static NotificationFacts.Builder positive() {
        return NotificationFacts.diagnosedOn(People.TODAY).diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT);
    }

    private static DiagnosedPatient patient(String reference, NotificationFacts.Builder facts) {
        return new DiagnosedPatient(reference, facts.build());
    }

    /** Somebody of the seventies was notified in two cases and not counted; somebody else was counted before. */
    static DailyReconciliation reconciliation() {
        return DailyReconciliation.of(
                People.TODAY,
                DailyCounts.zero().with(AgeBracket.THIRTIES, 1),
                List.of(new NotifiedPerson(List.of(caseId(30), caseId(31)), List.of(AgeBracket.SEVENTIES))),
                List.of(caseId(32)));
    }

    private static CaseId caseId(int number) {
        return CaseId.of(new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    static DailyReportSummaryRow summaryRow(DailyReport... reports) {
        return DailyReportSummary.of(Instant.parse("2022-10-03T00:00:00Z"), List.of(reports))
                .by(EnumSet.of(SummaryDimension.PREFECTURE, SummaryDimension.WEEK))
                .get(0);
    }

    static AdministrativeTestReport tests() {
        return AdministrativeTestReport.of(List.of(
                test("test-1").programme(TestProgramme.ADMINISTRATIVE),
                test("test-2").programme(TestProgramme.SELF_PAID),
                test("test-3")));
    }

    private static PerformedTest test(String reference) {
        return PerformedTest.of(reference, Institutions.clinic().id(), People.TODAY)
                .method(TestMethod.ANTIGEN_QUALITATIVE)
                .result(SpecimenResult.POSITIVE);
    }
}
