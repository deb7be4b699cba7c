package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CLINIC;
import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.at;
import static org.hersys.dailyreport.Filed.entry;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hersys.facility.InstitutionId;
import org.hersys.person.AgeBracket;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class DailyReportContentTest {

    private static final DailyReportLine OWN = DailyReportLine.own(twenties(5));
    private static final CarriedIn PLUS = CarriedIn.of(entry(1, 3), 2);
    private static final CarriedIn MINUS = CarriedIn.of(entry(2, -9), -6);

    @Test
    void what_is_reported_is_the_sum_of_lines_and_what_is_carried_in() {
        var fax = DailyReportLine.standingFor(CLINIC, ReportChannel.FAX, twenties(1), at(DAY, 9));
        var content =
                DailyReportContent.of(List.of(OWN, fax), List.of(PLUS, MINUS)).orElseThrow();
        assertEquals(twenties(2), content.reported());
        assertEquals(-4, content.carriedIn(AgeBracket.TWENTIES));
        assertEquals(0, content.carriedIn(AgeBracket.TEENS));
        assertEquals(List.of(OWN, fax), content.lines());
        assertEquals(List.of(PLUS, MINUS), content.carriedIn());
    }

    @Test
    void no_bracket_is_negative_or_too_high() {
        assertTrue(DailyReportContent.of(List.of(DailyReportLine.own(twenties(6))), List.of(MINUS))
                .isAccepted());
        var negative = DailyReportContent.of(List.of(OWN), List.of(MINUS));
        var problem = negative.problems().get(0);
        assertEquals(ProblemCode.DAILY_COUNT_OUT_OF_RANGE, problem.code());
        assertEquals(Optional.of("counts.TWENTIES"), problem.item());
        assertEquals(
                "20代の人数が-1となります。0以上9999999以下になるように入力してください。", problem.message().ja());
        var highest = DailyReportLine.own(twenties(DailyCounts.HIGHEST));
        assertFalse(DailyReportContent.of(List.of(highest), List.of(PLUS)).isAccepted());
        var room = DailyReportLine.own(twenties(DailyCounts.HIGHEST - 2));
        assertTrue(DailyReportContent.of(List.of(room), List.of(PLUS)).isAccepted());
    }

    @Test
    void what_somebody_typed_has_in_it_what_is_carried_in() {
        var content = DailyReportContent.reporting(twenties(5), List.of(PLUS)).orElseThrow();
        assertEquals(twenties(5), content.reported());
        assertEquals(List.of(DailyReportLine.own(twenties(3))), content.lines());
        assertFalse(DailyReportContent.reporting(twenties(1), List.of(PLUS)).isAccepted());
        assertEquals(
                List.of(DailyReportLine.own(twenties(6))),
                DailyReportContent.reporting(DailyCounts.zero(), List.of(MINUS))
                        .orElseThrow()
                        .lines());
    }

    @Test
    void the_figures_of_a_clinic_alone_have_one_line() {
        var content = DailyReportContent.of(twenties(5));
        assertEquals(DailyReportContent.of(List.of(OWN), List.of()).orElseThrow(), content);
        assertEquals(content.hashCode(), DailyReportContent.of(twenties(5)).hashCode());
        assertNotEquals(DailyReportContent.of(twenties(6)), content);
        assertNotEquals(DailyReportContent.of(twenties(6)).hashCode(), content.hashCode());
        assertNotEquals(DailyReportContent.of(List.of(OWN), List.of(PLUS)).orElseThrow(), content);
        assertEquals("DailyReportContent[" + twenties(5) + ", 1 lines, 0 carried in]", content.toString());
    }

    @Test
    void a_line_names_its_institution_and_its_receipt() {
        var fax = DailyReportLine.standingFor(CLINIC, ReportChannel.FAX, twenties(1), at(DAY, 9));
        assertEquals(Optional.of(CLINIC), fax.standingFor());
        assertEquals(Optional.of(at(DAY, 9)), fax.receivedAt());
        assertEquals(ReportChannel.FAX, fax.channel());
        assertEquals(Optional.empty(), OWN.standingFor());
        assertEquals(Optional.empty(), OWN.receivedAt());
        assertEquals(ReportChannel.HERSYS, OWN.channel());
        assertEquals(
                ReportChannel.SELF_TEST_REGISTRATION,
                DailyReportLine.selfTests(twenties(1)).channel());
        assertEquals(twenties(2), fax.with(twenties(2)).counts());
        assertEquals(fax, fax.with(twenties(2)).with(twenties(1)));
    }

    @Test
    void only_fax_and_telephone_stand_for_somebody() {
        for (var channel : ReportChannel.values()) {
            boolean isProxy = channel == ReportChannel.FAX || channel == ReportChannel.PHONE;
            assertEquals(isProxy, channel.isProxy());
            if (!isProxy) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> DailyReportLine.standingFor(CLINIC, channel, twenties(1), at(DAY, 9)));
            }
        }
    }

    @Test
    void lines_are_equal_by_what_they_say() {
        var fax = DailyReportLine.standingFor(CLINIC, ReportChannel.FAX, twenties(1), at(DAY, 9));
        assertEquals(DailyReportLine.standingFor(CLINIC, ReportChannel.FAX, twenties(1), at(DAY, 9)), fax);
        assertEquals(fax.hashCode(), fax.with(twenties(1)).hashCode());
        var other = InstitutionId.of("clinic-2");
        for (var line : List.of(
                fax.with(twenties(2)),
                DailyReportLine.standingFor(CLINIC, ReportChannel.PHONE, twenties(1), at(DAY, 9)),
                DailyReportLine.standingFor(other, ReportChannel.FAX, twenties(1), at(DAY, 9)),
                DailyReportLine.standingFor(CLINIC, ReportChannel.FAX, twenties(1), at(DAY, 10)),
                DailyReportLine.own(twenties(1)))) {
            assertNotEquals(line, fax);
            assertNotEquals(line.hashCode(), fax.hashCode());
        }
        assertEquals("DailyReportLine[FAX for clinic-1, " + twenties(1) + "]", fax.toString());
        assertEquals("DailyReportLine[HERSYS, " + twenties(5) + "]", OWN.toString());
    }

    @Test
    void a_part_is_of_the_sign_of_its_entry_and_not_more() {
        assertEquals(3, CarriedIn.of(entry(1, 3), 3).amount());
        assertEquals(-3, CarriedIn.of(entry(1, -3), -3).amount());
        for (int wrong : new int[] {4, 0, -1}) {
            assertThrows(IllegalArgumentException.class, () -> CarriedIn.of(entry(1, 3), wrong));
            assertThrows(IllegalArgumentException.class, () -> CarriedIn.of(entry(1, -3), -wrong));
        }
        var id = CarryOverId.of(new UUID(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new CarriedIn(id, DAY, AgeBracket.TEENS, 0));
    }
}
