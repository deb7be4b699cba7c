package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CLINIC;
import static org.hersys.dailyreport.Filed.DAY;
import static org.hersys.dailyreport.Filed.UNIT;
import static org.hersys.dailyreport.Filed.at;
import static org.hersys.dailyreport.Filed.twenties;
import static org.hersys.dailyreport.ReportChannel.FAX;
import static org.hersys.dailyreport.ReportChannel.HERSYS;
import static org.hersys.dailyreport.ReportChannel.PHONE;
import static org.hersys.institution.Prefecture.NAGASAKI;
import static org.hersys.institution.Prefecture.OKAYAMA;
import static org.hersys.institution.Prefecture.SHIZUOKA;
import static org.hersys.institution.Prefecture.TOKYO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

class DailyReportDeadlinesTest {

    private static final DailyReportDeadlines DEADLINES = DailyReportDeadlines.standard();

    private static void ends(
            Prefecture prefecture, ReportChannel channel, LocalDate day, LocalTime time, String words) {
        Instant last = at(day, time);
        assertEquals(Optional.empty(), DEADLINES.late(prefecture, DAY, channel, last));
        var late = DEADLINES.late(prefecture, DAY, channel, last.plusSeconds(1)).orElseThrow();
        assertEquals(ProblemCode.REPORT_LATE, late.code());
        assertEquals("報告期限（" + words + "）を過ぎています。", late.message().ja());
    }

    @Test
    void hersys_is_open_until_24_hours_everywhere() {
        ends(TOKYO, HERSYS, DAY.plusDays(1), LocalTime.MIDNIGHT, "2022-09-28 24:00");
        ends(NAGASAKI, HERSYS, DAY.plusDays(1), LocalTime.MIDNIGHT, "2022-09-28 24:00");
    }

    @Test
    void the_fax_has_the_hour_of_its_prefecture() {
        ends(NAGASAKI, FAX, DAY, LocalTime.of(17, 0), "2022-09-28 17:00");
        ends(OKAYAMA, FAX, DAY.plusDays(1), LocalTime.of(10, 0), "2022-09-29 10:00");
        ends(SHIZUOKA, FAX, DAY.plusDays(1), LocalTime.of(9, 0), "2022-09-29 09:00");
    }

    @Test
    void where_no_hour_is_known_nothing_is_late() {
        assertEquals(Optional.empty(), DEADLINES.in(TOKYO, FAX));
        assertEquals(Optional.empty(), DEADLINES.in(NAGASAKI, PHONE));
        assertEquals(Optional.empty(), DEADLINES.late(TOKYO, DAY, FAX, at(DAY.plusYears(1), 0)));
    }

    @Test
    void each_hour_has_a_public_source() {
        for (var prefecture : Prefecture.values()) {
            for (var channel : ReportChannel.values()) {
                assertTrue(DEADLINES
                        .in(prefecture, channel)
                        .map(deadline -> deadline.citation().provenance() == Provenance.PUBLIC)
                        .orElse(true));
            }
        }
    }

    @Test
    void what_is_typed_over_midnight_is_judged_by_the_opening_of_the_sheet() {
        var sheet =
                DailyReportSheet.of(DailyReportSheetId.random(), UNIT, at(DAY, LocalTime.of(23, 59)), Filed.CLERK.id());
        assertEquals(Optional.empty(), DEADLINES.late(TOKYO, sheet, DailyReportLine.own(twenties(1))));
    }

    @Test
    void a_fax_is_judged_by_its_receipt() {
        var sheet = Filed.sheet(ReportingUnit.of(Filed.CENTRE), DAY);
        var early = DailyReportLine.standingFor(CLINIC, FAX, twenties(1), at(DAY, 16));
        var late = DailyReportLine.standingFor(CLINIC, FAX, twenties(1), at(DAY, 18));
        assertFalse(DEADLINES.late(NAGASAKI, sheet, early).isPresent());
        assertTrue(DEADLINES.late(NAGASAKI, sheet, late).isPresent());
        assertFalse(DEADLINES.late(OKAYAMA, sheet, late).isPresent());
    }

    @Test
    void a_vendor_sets_hours_of_its_own() {
        var noon = DailyReportDeadline.sameDay(LocalTime.NOON, Sources.provisional("試験"));
        var changed = DEADLINES.with(TOKYO, FAX, noon).with(PHONE, noon).with(NAGASAKI, FAX, noon);
        assertEquals(Optional.of(noon), changed.in(TOKYO, FAX));
        assertEquals(Optional.of(noon), changed.in(NAGASAKI, FAX));
        assertEquals(Optional.of(noon), changed.in(OKAYAMA, PHONE));
        assertEquals(DEADLINES.in(OKAYAMA, FAX), changed.in(OKAYAMA, FAX));
        assertEquals(DEADLINES.in(TOKYO, HERSYS), changed.in(TOKYO, HERSYS));
        assertEquals(Optional.empty(), DEADLINES.in(TOKYO, FAX));
    }

    @Test
    void no_deadline_is_before_its_day() {
        var source = Sources.provisional("試験");
        assertThrows(IllegalArgumentException.class, () -> new DailyReportDeadline(-1, LocalTime.NOON, source));
        assertThrows(IllegalArgumentException.class, () -> DailyReportDeadline.sameDay(LocalTime.MIDNIGHT, source));
        assertEquals(at(DAY.plusDays(2), 12), new DailyReportDeadline(2, LocalTime.NOON, source).of(DAY));
    }

    @Test
    void each_deadline_is_printed_with_its_place_and_its_source() {
        assertEquals(
                List.of(
                        "HERSYS 全国・HER-SYSへの入力：当日24:00まで",
                        "FAX_22 静岡県・FAX：翌日09:00まで",
                        "FAX_33 岡山県・FAX：翌日10:00まで",
                        "FAX_42 長崎県・FAX：当日17:00まで"),
                DEADLINES.provisions().stream()
                        .map(provision ->
                                provision.code() + " " + provision.text().ja())
                        .toList());
        assertEquals(DEADLINES.provisions().get(0).citation(), DEADLINES.citation());
        var source = Sources.provisional("試験");
        assertEquals(
                BilingualText.of("2日後の24:00まで", "until 24:00, 2 days later"),
                new DailyReportDeadline(3, LocalTime.MIDNIGHT, source).label());
    }

    @Test
    void what_no_source_tells_is_an_open_point() {
        assertEquals(
                List.of(
                        "「FAX」の期限が分かっているのは静岡県・岡山県・長崎県のみ。他の都道府県では期限を過ぎたものとして扱わない。",
                        "「電話」の期限は分かっていない。期限を過ぎたものとして扱わない。",
                        "「自己検査の結果による登録」の期限は分かっていない。期限を過ぎたものとして扱わない。"),
                DEADLINES.openPoints().stream().map(BilingualText::ja).toList());
        var noon = DailyReportDeadline.sameDay(LocalTime.NOON, Sources.provisional("試験"));
        assertEquals(2, DEADLINES.with(FAX, noon).openPoints().size());
    }
}
