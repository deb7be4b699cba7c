package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DiagnosedPatient;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on daily reports: what stands between the tags is what it prints. */
class DailyReportGuideTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 27);

    private static DiagnosedPatient patient(String reference, AgeKnowledge age) {
        return new DiagnosedPatient(
                reference,
                NotificationFacts.diagnosedOn(TODAY)
                        .prefecture(Prefecture.TOKYO)
                        .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                        .age(age)
                        .build());
    }

    @Test
    void from_the_patients_of_the_day_to_the_report() {
        var today = TODAY;
        var hersys = Systems.builder(Clock.fixed(Instant.parse("2022-09-27T09:00:00Z"), JapanTime.ZONE))
                .build();
        var clerk = Actors.clinicClerk();
        var clinic = Institutions.clinic().id();
        var unit = ReportingUnit.of(clinic);
        var yesterday = today.minusDays(1);
        var diagnosedToday = List.of(
                patient("p-1", AgeKnowledge.completedYears(34)),
                patient("p-2", AgeKnowledge.unknown()),
                patient("p-3", AgeKnowledge.band(60, 69)));
        // tag::prefill[]
        var prefill = DailyReportPrefill.of(today, Prefecture.TOKYO, diagnosedToday);

        DailyCounts counts = prefill.counts(); // whose bracket is certain
        prefill.straddling(); // {p-3=[AGED_60_TO_64, AGED_65_TO_69]}: ask for the age
        prefill.undecided(); // counted or not, depending on what is unknown
        // end::prefill[]
        assertThat(counts.total()).isEqualTo(2);
        assertThat(prefill.straddling())
                .isEqualTo(Map.of("p-3", List.of(AgeBracket.AGED_60_TO_64, AgeBracket.AGED_65_TO_69)));
        assertThat(prefill.undecided()).isEmpty();

        // tag::notified[]
        hersys.sendingDailyReport().prefill(clerk, clinic, today);
        // end::notified[]

        // tag::report[]
        var sending = hersys.sendingDailyReport();

        DailyReportSheet sheet = sending.open(clerk, ReportingUnit.of(clinic)).orElseThrow();
        var content = DailyReportContent.of(counts);
        var shown = sending.confirm(clerk, sheet.id(), content).orElseThrow(); // total() and warnings()
        var filed = sending.submit(clerk, sheet.id(), content, shown.total());
        // end::report[]
        assertThat(filed.orElseThrow().report().date()).isEqualTo(today);

        // tag::carry-over[]
        hersys.carryingOver().record(clerk, unit, yesterday, AgeBracket.TWENTIES, -2, CarryOverReason.WRONG_NUMBER);
        // end::carry-over[]
        assertThat(sending.open(clerk, unit).isAccepted()).isFalse();
    }
}
