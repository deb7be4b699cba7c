package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.institution.Prefecture.MIYAGI;
import static org.hersys.institution.Prefecture.TOKYO;
import static org.hersys.person.AgeBracket.AGED_60_TO_64;
import static org.hersys.person.AgeBracket.AGED_65_TO_69;
import static org.hersys.person.AgeBracket.TEENS;
import static org.hersys.person.AgeBracket.TWENTIES;
import static org.hersys.person.AgeBracket.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.junit.jupiter.api.Test;

class DailyReportPrefillTest {

    private static NotificationFacts.Builder positive(LocalDate day) {
        return NotificationFacts.diagnosedOn(day).prefecture(TOKYO).diagnosisClass(CONFIRMED_PATIENT);
    }

    private static DiagnosedPatient aged(String reference, int years) {
        return new DiagnosedPatient(reference, positive(DAY).aged(years).build());
    }

    private static DiagnosedPatient sixties(String reference) {
        return new DiagnosedPatient(
                reference, positive(DAY).age(AgeKnowledge.band(60, 69)).build());
    }

    private static DailyReportPrefill of(DiagnosedPatient... patients) {
        return DailyReportPrefill.of(DAY, TOKYO, List.of(patients));
    }

    @Test
    void the_positive_of_the_day_are_counted_by_bracket_notified_or_not() {
        var prefill = of(aged("a", 19), aged("b", 20), aged("c", 29), aged("d", 65), aged("e", 64));
        assertEquals(Filed.twenties(2).with(TEENS, 1).with(AGED_65_TO_69, 1).with(AGED_60_TO_64, 1), prefill.counts());
        assertTrue(prefill.isComplete());
        assertEquals(DAY, prefill.day());
    }

    @Test
    void who_has_no_known_age_is_unknown() {
        var prefill = of(new DiagnosedPatient("a", positive(DAY).build()));
        assertEquals(DailyCounts.zero().with(UNKNOWN, 1), prefill.counts());
        assertTrue(prefill.isComplete());
    }

    @Test
    void who_straddles_brackets_is_named_and_not_guessed() {
        var prefill = of(sixties("a"), aged("b", 20));
        assertEquals(Filed.twenties(1), prefill.counts());
        assertEquals(Map.of("a", List.of(AGED_60_TO_64, AGED_65_TO_69)), prefill.straddling());
        assertFalse(prefill.isComplete());
        assertEquals(Filed.twenties(1).with(UNKNOWN, 1), prefill.countsWithStraddlingAsUnknown());
        assertThrows(
                UnsupportedOperationException.class, () -> prefill.straddling().clear());
    }

    @Test
    void somebody_decides_who_straddles() {
        var decided = of(sixties("a"), sixties("b"), sixties("c")).decided(Map.of("a", AGED_65_TO_69, "b", UNKNOWN));
        assertEquals(DailyCounts.zero().with(AGED_65_TO_69, 1).with(UNKNOWN, 1), decided.counts());
        assertEquals(List.of("c"), List.copyOf(decided.straddling().keySet()));
        assertThrows(IllegalArgumentException.class, () -> decided.decided(Map.of("a", AGED_65_TO_69)));
        assertThrows(IllegalArgumentException.class, () -> decided.decided(Map.of("c", TWENTIES)));
        assertTrue(decided.decided(Map.of("c", AGED_60_TO_64)).isComplete());
    }

    @Test
    void who_is_not_positive_is_not_counted_and_named() {
        var suspected = NotificationFacts.diagnosedOn(DAY)
                .diagnosisClass(SUSPECTED_PATIENT)
                .aged(20);
        var prefill = of(
                new DiagnosedPatient("a", suspected.clinicallyDiagnosed(false).build()),
                new DiagnosedPatient(
                        "b",
                        NotificationFacts.diagnosedOn(DAY)
                                .diagnosisClass(SUSPECTED_DECEASED)
                                .clinicallyDiagnosed(false)
                                .aged(90)
                                .build()),
                new DiagnosedPatient("c", suspected.clinicallyDiagnosed(true).build()));
        assertEquals(List.of("a", "b"), prefill.notCounted());
        assertEquals(Filed.twenties(1), prefill.counts());
        assertTrue(prefill.isComplete());
    }

    @Test
    void of_whom_it_is_unknown_whether_they_count_is_named() {
        var unknown = NotificationFacts.diagnosedOn(DAY).aged(20).build();
        var prefill = of(new DiagnosedPatient("a", unknown));
        assertEquals(List.of("a"), prefill.undecided());
        assertEquals(DailyCounts.zero(), prefill.counts());
        assertFalse(prefill.isComplete());
    }

    @Test
    void diagnoses_of_other_days_and_repetitions_are_left_out_and_named() {
        var yesterday = positive(DAY.minusDays(1)).aged(20).build();
        var prefill =
                of(aged("a", 20), aged("a", 20), new DiagnosedPatient("b", yesterday), aged("b", 21), aged("a", 9));
        assertEquals(List.of("b"), prefill.ofOtherDays());
        assertEquals(List.of("a", "a"), prefill.repeated());
        assertEquals(Filed.twenties(2), prefill.counts());
    }

    @Test
    void the_place_of_the_institution_decides_whether_there_is_a_report() {
        var early = LocalDate.of(2022, 9, 5);
        var patients =
                List.of(new DiagnosedPatient("a", positive(early).aged(20).build()));
        assertEquals(
                Filed.twenties(1),
                DailyReportPrefill.of(early, MIYAGI, patients).counts());
        assertEquals(
                DailyCounts.zero(),
                DailyReportPrefill.of(early, TOKYO, patients).counts());
        assertEquals(List.of("a"), DailyReportPrefill.of(early, TOKYO, patients).notCounted());
    }

    @Test
    void a_reference_has_a_form_and_is_never_printed() {
        var facts = positive(DAY).aged(20).build();
        assertThrows(IllegalArgumentException.class, () -> new DiagnosedPatient("", facts));
        assertThrows(IllegalArgumentException.class, () -> new DiagnosedPatient("山田", facts));
        assertEquals("DiagnosedPatient[***]", aged("chart-9", 20).toString());
        assertFalse(of(sixties("chart-9")).toString().contains("chart-9"));
    }

    @Test
    void prefills_are_equal_by_what_is_in_them() {
        var prefill = of(aged("a", 20), sixties("b"));
        assertEquals(of(aged("a", 20), sixties("b")), prefill);
        assertEquals(of(aged("a", 20), sixties("b")).hashCode(), prefill.hashCode());
        var yesterday = positive(DAY.minusDays(1)).aged(20).build();
        var suspected = NotificationFacts.diagnosedOn(DAY)
                .diagnosisClass(SUSPECTED_PATIENT)
                .clinicallyDiagnosed(false)
                .build();
        for (var other : List.of(
                of(aged("a", 20)),
                of(aged("a", 10), sixties("b")),
                of(aged("a", 20), sixties("b"), aged("a", 20)),
                of(aged("a", 20), sixties("b"), new DiagnosedPatient("c", yesterday)),
                of(aged("a", 20), sixties("b"), new DiagnosedPatient("c", suspected)),
                of(
                        aged("a", 20),
                        sixties("b"),
                        new DiagnosedPatient(
                                "c", NotificationFacts.diagnosedOn(DAY).build())))) {
            assertNotEquals(other, prefill);
            assertNotEquals(other.hashCode(), prefill.hashCode());
        }
        assertNotEquals(
                DailyReportPrefill.of(DAY, TOKYO, List.of()), DailyReportPrefill.of(DAY.plusDays(1), TOKYO, List.of()));
        assertEquals(
                "DailyReportPrefill[2022-09-28, DailyCounts[0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]=1, 1 straddling, 0 undecided]",
                prefill.toString());
    }
}
