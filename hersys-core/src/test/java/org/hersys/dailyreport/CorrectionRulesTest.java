package org.hersys.dailyreport;

import static org.hersys.dailyreport.CorrectionRight.OWN_UNIT;
import static org.hersys.dailyreport.CorrectionRight.SUPERVISOR;
import static org.hersys.dailyreport.Filed.at;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Sources;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.Test;

class CorrectionRulesTest {

    private static final CorrectionRules RULES = CorrectionRules.standard();
    private static final LocalDate START = LocalDate.of(2022, 9, 26);
    private static final LocalDate RELEASED = LocalDate.of(2022, 10, 6);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private static boolean may(CorrectionRight who, LocalDate report, LocalDate today, LocalTime time) {
        return RULES.mayCorrect(who, Filed.report(report, twenties(1)), at(today, time))
                .isAccepted();
    }

    private static String advice(CorrectionRight who, LocalDate report, LocalDate today) {
        var problem = RULES.mayCorrect(who, Filed.report(report, twenties(1)), at(today, 12))
                .problems()
                .get(0);
        assertEquals(ProblemCode.DAILY_CORRECTION_NOT_ALLOWED, problem.code());
        return problem.message().ja();
    }

    @Test
    void at_first_nothing_is_corrected_by_anybody() {
        var eve = RELEASED.minusDays(1);
        for (var who : CorrectionRight.values()) {
            assertEquals(false, may(who, eve, eve, LAST_SECOND));
            assertEquals("この日次報告は訂正できません。「報告」ボタンを押下したあとは取下げや訂正はできません。翌日分にて調整してください。", advice(who, eve, eve));
        }
    }

    @Test
    void from_the_release_on_a_unit_corrects_its_report_until_24_hours_of_its_day() {
        assertEquals(true, may(OWN_UNIT, RELEASED, RELEASED, LocalTime.MIDNIGHT.plusHours(18)));
        assertEquals(true, may(OWN_UNIT, RELEASED, RELEASED, LAST_SECOND));
        assertEquals(false, may(OWN_UNIT, RELEASED, RELEASED.plusDays(1), LocalTime.MIDNIGHT));
        assertEquals(false, may(OWN_UNIT, RELEASED.minusDays(1), RELEASED, LocalTime.NOON));
        assertEquals(
                "この日次報告は訂正できません。報告した機関による訂正は、報告年月日の24時まで可能です。" + "以後は、翌日分にて調整するか、都道府県・保健所設置市に訂正を依頼してください。",
                advice(OWN_UNIT, RELEASED, RELEASED.plusDays(1)));
    }

    @Test
    void from_the_release_on_supervisors_correct_back_to_the_nationwide_start() {
        assertEquals(true, may(SUPERVISOR, START, RELEASED, LocalTime.MIDNIGHT));
        assertEquals(true, may(SUPERVISOR, START, RELEASED.plusYears(1), LocalTime.NOON));
        assertEquals(false, may(SUPERVISOR, START.minusDays(1), RELEASED, LocalTime.NOON));
        assertEquals(false, may(SUPERVISOR, START, RELEASED.minusDays(1), LAST_SECOND));
        assertEquals(
                "この日次報告は訂正できません。都道府県・保健所設置市による訂正は、2022-09-26以降の報告について可能です。それより前の報告は、翌日分にて調整してください。",
                advice(SUPERVISOR, START.minusDays(1), RELEASED));
    }

    @Test
    void the_rule_is_that_of_the_day_of_correcting() {
        assertEquals(
                RULES.on(RELEASED),
                RULES.mayCorrect(SUPERVISOR, Filed.report(START, twenties(1)), at(RELEASED, 9))
                        .orElseThrow());
        assertEquals("no-correction", RULES.on(RELEASED.minusDays(1)).id());
        assertEquals("correction", RULES.on(RELEASED).id());
        assertEquals(List.of(RELEASED), RULES.timeline().changes());
    }

    @Test
    void each_edition_is_cited_and_can_be_printed() {
        var first = RULES.on(START);
        assertEquals(Provenance.PRIMARY, first.citation().provenance());
        assertEquals(List.of(new Provision("NOBODY", first.advice(OWN_UNIT), first.citation())), first.provisions());
        assertEquals(List.of(), first.openPoints());
        var second = RULES.on(RELEASED);
        assertEquals(Provenance.PUBLIC, second.citation().provenance());
        assertEquals(
                List.of("OWN_UNIT", "SUPERVISOR"),
                second.provisions().stream().map(Provision::code).toList());
        assertEquals(1, second.openPoints().size());
        assertEquals(
                List.of("機能②", "機能①"),
                second.provisions().stream()
                        .map(provision -> provision.citation().place().orElseThrow())
                        .toList());
        assertEquals("correction", second.toString());
        assertNotEquals(first.name(), second.name());
    }

    @Test
    void a_vendor_allows_one_position_alone() {
        var source = Sources.provisional("試験");
        var none = CorrectionRule.of("none", BilingualText.of("なし", "none"), source);
        var own = CorrectionRules.of(
                Timeline.startingWith(none.allowingTheUnitOnTheDay(source)).build());
        assertEquals(
                true,
                own.mayCorrect(OWN_UNIT, Filed.report(START, twenties(1)), at(START, 20))
                        .isAccepted());
        assertEquals(
                false,
                own.mayCorrect(SUPERVISOR, Filed.report(START, twenties(1)), at(START, 20))
                        .isAccepted());
        assertEquals(1, own.on(START).provisions().size());
        var supervisors = none.allowingSupervisors(START, source);
        assertEquals(false, supervisors.allows(OWN_UNIT, START, START));
        assertEquals(true, supervisors.allows(SUPERVISOR, START, START));
        assertEquals(none.advice(OWN_UNIT), supervisors.advice(OWN_UNIT));
    }
}
