package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CLINIC;
import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.diagnosis.SpecimenResult.NEGATIVE;
import static org.hersys.diagnosis.SpecimenResult.POSITIVE;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUALITATIVE;
import static org.hersys.diagnosis.TestMethod.NUCLEIC_ACID_AMPLIFICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.facility.InstitutionId;
import org.junit.jupiter.api.Test;

class AdministrativeTestReportTest {

    private static final InstitutionId OTHER = InstitutionId.of("clinic-0");

    private static PerformedTest test(InstitutionId institution, LocalDate day) {
        return PerformedTest.of("t", institution, day).programme(TestProgramme.ADMINISTRATIVE);
    }

    private static PerformedTest pcr(SpecimenResult result) {
        return test(CLINIC, DAY).method(NUCLEIC_ACID_AMPLIFICATION).result(result);
    }

    private static TestTally tally(TestMethod method, SpecimenResult result, long tests) {
        return new TestTally(CLINIC, DAY, method, result, tests);
    }

    private static AdministrativeTestReport of(PerformedTest... tests) {
        return AdministrativeTestReport.of(List.of(tests));
    }

    @Test
    void tests_are_counted_by_method_and_result() {
        var report = of(
                pcr(NEGATIVE),
                pcr(POSITIVE),
                test(CLINIC, DAY).method(ANTIGEN_QUALITATIVE).result(POSITIVE),
                pcr(NEGATIVE));
        assertEquals(
                List.of(
                        tally(NUCLEIC_ACID_AMPLIFICATION, POSITIVE, 1),
                        tally(NUCLEIC_ACID_AMPLIFICATION, NEGATIVE, 2),
                        tally(ANTIGEN_QUALITATIVE, POSITIVE, 1)),
                report.tallies());
        assertEquals(4, report.total());
    }

    @Test
    void tests_are_counted_by_day_and_institution() {
        var tallies = of(test(CLINIC, DAY), test(OTHER, DAY), test(CLINIC, DAY.minusDays(1)), test(CLINIC, DAY))
                .tallies();
        assertEquals(
                List.of(DAY.minusDays(1), DAY, DAY),
                tallies.stream().map(TestTally::day).toList());
        assertEquals(
                List.of(CLINIC, OTHER, CLINIC),
                tallies.stream().map(TestTally::institution).toList());
        assertEquals(List.of(1L, 1L, 2L), tallies.stream().map(TestTally::tests).toList());
    }

    @Test
    void a_test_without_method_or_result_counts_and_comes_last() {
        var tallies = of(test(CLINIC, DAY), test(CLINIC, DAY).method(ANTIGEN_QUALITATIVE), pcr(NEGATIVE))
                .tallies();
        assertEquals(
                List.of(Optional.of(NUCLEIC_ACID_AMPLIFICATION), Optional.of(ANTIGEN_QUALITATIVE), Optional.empty()),
                tallies.stream().map(TestTally::method).toList());
        assertEquals(
                List.of(Optional.of(NEGATIVE), Optional.empty(), Optional.empty()),
                tallies.stream().map(TestTally::result).toList());
    }

    @Test
    void self_paid_and_pre_delivery_tests_are_no_administrative_tests() {
        var report = of(
                PerformedTest.of("paid", CLINIC, DAY).programme(TestProgramme.SELF_PAID),
                PerformedTest.of("birth", CLINIC, DAY).programme(TestProgramme.PRE_DELIVERY));
        assertEquals(List.of("paid", "birth"), report.excluded());
        assertEquals(0, report.total());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void a_test_of_an_unknown_programme_is_never_counted_silently() {
        var report = of(PerformedTest.of("what", CLINIC, DAY).result(POSITIVE), pcr(POSITIVE));
        assertEquals(List.of("what"), report.undecided());
        assertEquals(1, report.total());
    }

    @Test
    void what_a_test_found_is_not_printed() {
        assertFalse(pcr(POSITIVE).toString().contains("POSITIVE"));
        assertEquals("PerformedTest[clinic-1, 2022-09-28]", pcr(POSITIVE).toString());
        assertThrows(IllegalArgumentException.class, () -> PerformedTest.of("", CLINIC, DAY));
    }

    @Test
    void tests_are_equal_by_what_is_known_of_them() {
        var test = pcr(POSITIVE);
        assertEquals(pcr(POSITIVE), test);
        assertEquals(pcr(POSITIVE).hashCode(), test.hashCode());
        for (var other : List.of(
                pcr(NEGATIVE),
                test.method(ANTIGEN_QUALITATIVE),
                test.programme(TestProgramme.SELF_PAID),
                test(OTHER, DAY).method(NUCLEIC_ACID_AMPLIFICATION).result(POSITIVE),
                test(CLINIC, DAY.plusDays(1)).method(NUCLEIC_ACID_AMPLIFICATION).result(POSITIVE),
                PerformedTest.of("u", CLINIC, DAY)
                        .programme(TestProgramme.ADMINISTRATIVE)
                        .method(NUCLEIC_ACID_AMPLIFICATION)
                        .result(POSITIVE))) {
            assertNotEquals(other, test);
            assertNotEquals(other.hashCode(), test.hashCode());
        }
    }

    @Test
    void reports_and_tallies_are_equal_by_what_is_in_them() {
        assertEquals(of(pcr(POSITIVE)), of(pcr(POSITIVE)));
        assertEquals(of(pcr(POSITIVE)).hashCode(), of(pcr(POSITIVE)).hashCode());
        assertNotEquals(of(pcr(NEGATIVE)), of(pcr(POSITIVE)));
        assertNotEquals(of(pcr(NEGATIVE)).hashCode(), of(pcr(POSITIVE)).hashCode());
        assertNotEquals(of(), of(PerformedTest.of("a", CLINIC, DAY)));
        assertNotEquals(of(), of(PerformedTest.of("a", CLINIC, DAY).programme(TestProgramme.SELF_PAID)));
        assertEquals(
                "AdministrativeTestReport[1, 0 undecided]", of(pcr(POSITIVE)).toString());
        var tally = tally(ANTIGEN_QUALITATIVE, POSITIVE, 1);
        assertEquals(tally(ANTIGEN_QUALITATIVE, POSITIVE, 1).hashCode(), tally.hashCode());
        for (var other : List.of(
                tally(NUCLEIC_ACID_AMPLIFICATION, POSITIVE, 1),
                tally(ANTIGEN_QUALITATIVE, NEGATIVE, 1),
                tally(ANTIGEN_QUALITATIVE, POSITIVE, 2),
                new TestTally(OTHER, DAY, ANTIGEN_QUALITATIVE, POSITIVE, 1),
                new TestTally(CLINIC, DAY.plusDays(1), ANTIGEN_QUALITATIVE, POSITIVE, 1))) {
            assertNotEquals(other, tally);
            assertNotEquals(other.hashCode(), tally.hashCode());
        }
        assertEquals("TestTally[clinic-1, 2022-09-28, ANTIGEN_QUALITATIVE, POSITIVE, 1]", tally.toString());
    }
}
