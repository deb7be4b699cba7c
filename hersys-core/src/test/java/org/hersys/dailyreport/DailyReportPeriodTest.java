package org.hersys.dailyreport;

import static org.hersys.institution.Prefecture.FUKUI;
import static org.hersys.institution.Prefecture.KAGOSHIMA;
import static org.hersys.institution.Prefecture.MIYAGI;
import static org.hersys.institution.Prefecture.NAGASAKI;
import static org.hersys.institution.Prefecture.TOKYO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Sources;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;
import org.junit.jupiter.api.Test;

class DailyReportPeriodTest {

    private static final DailyReportPeriod PERIOD = DailyReportPeriod.standard();

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 26);

    private static void begins(LocalDate first, Prefecture prefecture) {
        assertFalse(PERIOD.check(first.minusDays(1), prefecture).isAccepted());
        assertEquals(first, PERIOD.check(first, prefecture).orElseThrow());
        assertEquals(Optional.of(EffectivePeriod.ofClosed(first, LocalDate.of(2023, 5, 7))), PERIOD.in(prefecture));
    }

    @Test
    void it_begins_with_the_four_groups_in_each_prefecture() {
        begins(FIRST, TOKYO);
        begins(LocalDate.of(2022, 9, 2), MIYAGI);
        begins(LocalDate.of(2022, 9, 9), NAGASAKI);
        begins(LocalDate.of(2022, 9, 14), FUKUI);
        begins(LocalDate.of(2022, 9, 20), KAGOSHIMA);
    }

    @Test
    void it_has_no_gap_where_the_nation_follows_an_early_start() {
        for (var day = LocalDate.of(2022, 9, 2); day.isBefore(LocalDate.of(2023, 5, 8)); day = day.plusDays(1)) {
            assertTrue(PERIOD.check(day, MIYAGI).isAccepted());
        }
    }

    @Test
    void it_ends_with_the_last_day_before_class_5() {
        for (var prefecture : Prefecture.values()) {
            assertTrue(PERIOD.check(LocalDate.of(2023, 5, 7), prefecture).isAccepted());
            assertFalse(PERIOD.check(LocalDate.of(2023, 5, 8), prefecture).isAccepted());
        }
    }

    @Test
    void who_is_outside_is_told_the_days_of_the_prefecture() {
        var problem =
                PERIOD.check(LocalDate.of(2022, 9, 8), NAGASAKI).problems().get(0);
        assertEquals(ProblemCode.DAILY_REPORT_NOT_IN_FORCE, problem.code());
        assertEquals(Optional.of("date"), problem.item());
        assertEquals(
                "2022-09-08は日次報告の対象期間ではありません。対象期間は2022-09-09から2023-05-07までです。",
                problem.message().ja());
    }

    private static ReportingRegime regime(String id, boolean counting) {
        var name = BilingualText.of(id, id);
        var builder = ReportingRegime.builder(id, name, Sources.provisional("試験"));
        return counting
                ? builder.countedIf(Criterion.of("ALL", "全員", "all", Condition.always(), Sources.provisional("試験")))
                        .build()
                : builder.build();
    }

    @Test
    void rules_without_a_daily_report_have_no_days() {
        var never = DailyReportPeriod.of(
                ReportingRegimes.startingWith(regime("never", false)).build());
        assertEquals(Optional.empty(), never.in(TOKYO));
        assertEquals(
                List.of("There is no daily report of 2022-09-26. Reports are filed from no day set to no day set."),
                never.check(FIRST, TOKYO).problems().stream()
                        .map(problem -> problem.message().en())
                        .toList());
    }

    @Test
    void rules_of_a_vendor_have_their_own_days() {
        var later = DailyReportPeriod.of(ReportingRegimes.startingWith(regime("none", false))
                .from(FIRST.plusYears(2), regime("counting", true))
                .build());
        assertFalse(later.check(FIRST, TOKYO).isAccepted());
        assertEquals(
                "2022-09-26は日次報告の対象期間ではありません。対象期間は2024-09-26から（期限なし）までです。",
                later.check(FIRST, TOKYO).problems().get(0).message().ja());
        assertTrue(later.check(FIRST.plusYears(9), TOKYO).isAccepted());
    }
}
