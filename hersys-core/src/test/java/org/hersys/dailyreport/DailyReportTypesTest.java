package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CENTRE;
import static org.hersys.dailyreport.Filed.CLERK;
import static org.hersys.dailyreport.Filed.CLINIC;
import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.TOKYO;
import static org.hersys.dailyreport.Filed.UNIT;
import static org.hersys.dailyreport.Filed.at;
import static org.hersys.dailyreport.Filed.by;
import static org.hersys.dailyreport.Filed.entry;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

class DailyReportTypesTest {

    private static final DailyReportSheetId SHEET = DailyReportSheetId.of(new UUID(0, 1));
    private static final DailyReportId REPORT = DailyReportId.of(new UUID(0, 2));

    private static DailyReportSheet openedAt(LocalDate day, LocalTime time) {
        return DailyReportSheet.of(SHEET, UNIT, at(day, time), CLERK.id());
    }

    @Test
    void a_sheet_opened_before_midnight_and_submitted_after_it_is_of_yesterday_and_the_next_of_today() {
        var sheet = openedAt(DAY, LocalTime.of(23, 59));
        var submission = by(at(DAY.plusDays(1), LocalTime.of(0, 1)));
        var report = DailyReport.submitted(REPORT, sheet, TOKYO, submission, DailyReportContent.of(twenties(1)));
        assertEquals(DAY, sheet.date());
        assertEquals(DAY, report.date());
        assertEquals(
                DAY.plusDays(1), openedAt(DAY.plusDays(1), LocalTime.MIDNIGHT).date());
        assertEquals(sheet.openedAt(), report.openedAt());
        assertEquals(submission, report.submission());
    }

    @Test
    void a_sheet_is_what_was_opened_by_whom() {
        var sheet = openedAt(DAY, LocalTime.NOON);
        assertEquals(SHEET, sheet.id());
        assertEquals(UNIT, sheet.unit());
        assertEquals(CLERK.id(), sheet.openedBy());
        assertEquals(openedAt(DAY, LocalTime.NOON), sheet);
        assertEquals(openedAt(DAY, LocalTime.NOON).hashCode(), sheet.hashCode());
        for (var other : List.of(
                openedAt(DAY, LocalTime.MIDNIGHT),
                DailyReportSheet.of(DailyReportSheetId.random(), UNIT, sheet.openedAt(), CLERK.id()),
                DailyReportSheet.of(SHEET, ReportingUnit.of(CENTRE), sheet.openedAt(), CLERK.id()),
                DailyReportSheet.of(SHEET, UNIT, sheet.openedAt(), ActorId.of("u-9")))) {
            assertNotEquals(other, sheet);
            assertNotEquals(other.hashCode(), sheet.hashCode());
        }
        assertEquals("DailyReportSheet[" + SHEET + ", INSTITUTION:clinic-1, 2022-09-28]", sheet.toString());
    }

    private static DailyReport report() {
        return DailyReport.submitted(
                REPORT, openedAt(DAY, LocalTime.NOON), TOKYO, by(at(DAY, 18)), DailyReportContent.of(twenties(5)));
    }

    @Test
    void a_correction_is_the_next_version_and_keeps_everything_else() {
        var later = by(at(DAY, 20));
        var corrected = report().corrected(DailyReportContent.of(twenties(6)), later);
        assertFalse(report().isCorrected());
        assertTrue(corrected.isCorrected());
        assertEquals(1, report().version());
        assertEquals(2, corrected.version());
        assertEquals(later, corrected.attribution());
        assertEquals(report().submission(), corrected.submission());
        assertEquals(report().attribution(), corrected.submission());
        assertEquals(twenties(6), corrected.reported());
        assertEquals(twenties(5), report().reported());
        assertEquals(REPORT, corrected.id());
        assertEquals(UNIT, corrected.unit());
        assertEquals(TOKYO, corrected.jurisdiction());
        assertEquals("DailyReport[INSTITUTION:clinic-1, 2022-09-28, version 2, 6]", corrected.toString());
    }

    private static DailyReport stored(DailyReport report, long version) {
        return DailyReport.stored(
                report.id(),
                report.unit(),
                report.openedAt(),
                report.jurisdiction(),
                report.submission(),
                version,
                report.attribution(),
                report.content());
    }

    @Test
    void a_stored_report_is_the_one_that_was_kept() {
        assertEquals(report(), stored(report(), 1));
        assertEquals(report().hashCode(), stored(report(), 1).hashCode());
        assertEquals(3, stored(report(), 3).version());
        assertThrows(IllegalArgumentException.class, () -> stored(report(), 0));
    }

    @Test
    void reports_are_equal_by_what_is_in_them() {
        var content = DailyReportContent.of(twenties(5));
        var sheet = openedAt(DAY, LocalTime.NOON);
        var submission = by(at(DAY, 18));
        for (var other : List.of(
                stored(report(), 2),
                DailyReport.submitted(DailyReportId.random(), sheet, TOKYO, submission, content),
                DailyReport.submitted(REPORT, openedAt(DAY, LocalTime.MIDNIGHT), TOKYO, submission, content),
                DailyReport.submitted(REPORT, sheet, Jurisdiction.of(Prefecture.TOKYO), submission, content),
                DailyReport.submitted(REPORT, sheet, TOKYO, by(at(DAY, 19)), content),
                DailyReport.submitted(REPORT, sheet, TOKYO, submission, DailyReportContent.of(twenties(6))),
                DailyReport.submitted(
                        REPORT,
                        DailyReportSheet.of(SHEET, ReportingUnit.of(CENTRE), sheet.openedAt(), CLERK.id()),
                        TOKYO,
                        submission,
                        content),
                DailyReport.stored(REPORT, UNIT, sheet.openedAt(), TOKYO, submission, 1, by(at(DAY, 19)), content))) {
            assertNotEquals(other, report());
            assertNotEquals(other.hashCode(), report().hashCode());
        }
        assertEquals(new DatedCounts(DAY, twenties(5)), DatedCounts.of(report()));
    }

    @Test
    void a_unit_is_of_one_kind() {
        var centre = ReportingUnit.of(CENTRE);
        var followUp = ReportingUnit.of(FollowUpCentreId.of("f-1"));
        assertEquals(
                List.of(ReportingUnitKind.values()),
                Stream.of(UNIT, centre, followUp).map(ReportingUnit::kind).toList());
        assertEquals(Optional.of(CLINIC), UNIT.institution());
        assertEquals(Optional.of(CENTRE), centre.centre());
        assertEquals(Optional.of(FollowUpCentreId.of("f-1")), followUp.followUpCentre());
        assertEquals(Optional.empty(), UNIT.centre());
        assertEquals(Optional.empty(), centre.followUpCentre());
        assertEquals(Optional.empty(), followUp.institution());
        assertEquals("clinic-1", UNIT.id());
        assertEquals("FOLLOW_UP_CENTRE:f-1", followUp.toString());
    }

    @Test
    void a_follow_up_centre_is_another_unit_than_the_organisation_of_its_account() {
        var units = Stream.of(
                        ReportingUnit.of(InstitutionId.of("x")),
                        ReportingUnit.of(CentreId.of("x")),
                        ReportingUnit.of(FollowUpCentreId.of("x")))
                .toList();
        assertEquals(3, units.stream().distinct().count());
        assertEquals(ReportingUnit.of(InstitutionId.of("x")), units.get(0));
        assertNotEquals(UNIT.hashCode(), units.get(0).hashCode());
        assertEquals(
                ReportingUnit.of(InstitutionId.of("x")).hashCode(), units.get(0).hashCode());
    }

    @Test
    void a_jurisdiction_has_a_prefecture_and_perhaps_a_centre() {
        var alone = Jurisdiction.of(Prefecture.TOKYO);
        assertEquals(Prefecture.TOKYO, TOKYO.prefecture());
        assertEquals(Optional.of(CENTRE), TOKYO.centre());
        assertEquals(Optional.empty(), alone.centre());
        assertEquals(Jurisdiction.of(Prefecture.TOKYO, CENTRE), TOKYO);
        assertEquals(Jurisdiction.of(Prefecture.TOKYO, CENTRE).hashCode(), TOKYO.hashCode());
        assertNotEquals(alone, TOKYO);
        assertNotEquals(alone.hashCode(), TOKYO.hashCode());
        assertNotEquals(Jurisdiction.of(Prefecture.OSAKA), alone);
        assertEquals("TOKYO/centre-1", TOKYO.toString());
        assertEquals("TOKYO", alone.toString());
    }

    @Test
    void an_entry_is_not_0_and_not_beyond_the_highest() {
        assertEquals(DailyCounts.HIGHEST, entry(1, DailyCounts.HIGHEST).amount());
        assertEquals(-DailyCounts.HIGHEST, entry(1, -DailyCounts.HIGHEST).amount());
        for (int wrong : new int[] {0, DailyCounts.HIGHEST + 1, -DailyCounts.HIGHEST - 1}) {
            assertThrows(IllegalArgumentException.class, () -> entry(1, wrong));
        }
    }

    @Test
    void entries_are_equal_by_what_they_say() {
        var entry = entry(1, 3);
        assertEquals(entry(1, 3), entry);
        assertEquals(entry(1, 3).hashCode(), entry.hashCode());
        assertEquals(CarryOverReason.WRONG_NUMBER, entry.reason());
        assertEquals(UNIT, entry.unit());
        for (var other : List.of(
                entry(2, 3),
                entry(1, 4),
                entry(1, DAY, AgeBracket.TEENS, 3),
                CarryOver.of(
                        entry.id(), UNIT, DAY.plusDays(1), entry.bracket(), 3, entry.reason(), entry.attribution()),
                CarryOver.of(
                        entry.id(),
                        ReportingUnit.of(CENTRE),
                        DAY,
                        entry.bracket(),
                        3,
                        entry.reason(),
                        entry.attribution()),
                CarryOver.of(
                        entry.id(), UNIT, DAY, entry.bracket(), 3, CarryOverReason.FOUND_LATER, entry.attribution()),
                CarryOver.of(entry.id(), UNIT, DAY, entry.bracket(), 3, entry.reason(), by(at(DAY, 1))))) {
            assertNotEquals(other, entry);
            assertNotEquals(other.hashCode(), entry.hashCode());
        }
        assertEquals("CarryOver[INSTITUTION:clinic-1, 2022-09-28, TWENTIES, 3]", entry.toString());
    }

    private static <T> void reads(Function<String, Outcome<T>> parse, T id, String item) {
        assertEquals(id, parse.apply(id.toString()).orElseThrow());
        var problem = parse.apply("no id").problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of(item), problem.item());
    }

    @Test
    void ids_are_read_as_they_are_written() {
        reads(DailyReportId::parse, REPORT, "dailyReportId");
        reads(DailyReportSheetId::parse, SHEET, "dailyReportSheetId");
        reads(CarryOverId::parse, CarryOverId.of(new UUID(0, 3)), "carryOverId");
        reads(FollowUpCentreId::parse, FollowUpCentreId.of("f-1"), "followUpCentreId");
        assertEquals(FollowUpCentreId.of("f-1"), FollowUpCentreId.parse(" f-1　").orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> FollowUpCentreId.of("f 1"));
        assertNotEquals(CarryOverId.random(), CarryOverId.random());
        assertNotEquals(DailyReportId.random(), DailyReportId.random());
    }

    private static void haveLabelsOfTheirOwn(BilingualText... labels) {
        assertEquals(
                labels.length,
                Stream.of(labels).map(BilingualText::ja).distinct().count());
        assertEquals(
                labels.length,
                Stream.of(labels).map(BilingualText::en).distinct().count());
    }

    @Test
    void every_choice_is_called_something_of_its_own() {
        haveLabelsOfTheirOwn(
                Stream.of(CarryOverReason.values()).map(CarryOverReason::label).toArray(BilingualText[]::new));
        haveLabelsOfTheirOwn(
                Stream.of(ReportChannel.values()).map(ReportChannel::label).toArray(BilingualText[]::new));
        haveLabelsOfTheirOwn(Stream.of(ReportingUnitKind.values())
                .map(ReportingUnitKind::label)
                .toArray(BilingualText[]::new));
        haveLabelsOfTheirOwn(
                Stream.of(CorrectionRight.values()).map(CorrectionRight::label).toArray(BilingualText[]::new));
        haveLabelsOfTheirOwn(Stream.of(SummaryDimension.values())
                .map(SummaryDimension::label)
                .toArray(BilingualText[]::new));
    }
}
