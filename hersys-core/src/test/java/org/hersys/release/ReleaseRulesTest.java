package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.diagnosis.TestMethod;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editions: their days, their sources, their words; and how one more is added. */
class ReleaseRulesTest {

    private static final Citation LOCAL = Citation.of("架空の通知", Provenance.PUBLIC);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2020-02-02, release-none",
        "2020-02-03, release-2020-02-03",
        "2020-02-05, release-2020-02-03",
        "2020-02-06, release-2020-02-06",
        "2020-02-17, release-2020-02-06",
        "2020-02-18, release-2020-02-18",
        "2020-04-01, release-2020-02-18",
        "2020-04-02, release-2020-04-02",
        "2020-05-28, release-2020-04-02",
        "2020-05-29, release-2020-05-29",
        "2020-06-11, release-2020-05-29",
        "2020-06-12, release-2020-06-12",
        "2021-02-24, release-2020-06-12",
        "2021-02-25, release-2021-02-25",
        "2022-01-27, release-2021-02-25",
        "2022-01-28, release-2022-01-28",
        "2022-09-06, release-2022-01-28",
        "2022-09-07, release-2022-09-07",
        "2023-05-07, release-2022-09-07",
        "2023-05-08, release-2023-05-08",
        "2026-01-01, release-2023-05-08"
    })
    void the_edition_of_a_day(LocalDate day, String id) {
        assertEquals(id, ReleaseRules.standard().on(day).id());
    }

    @Test
    void every_provision_has_words_and_a_source_and_a_code_of_its_own() {
        for (var rule : ReleaseRules.standard().values()) {
            var codes = rule.provisions().stream().map(Provision::code).toList();
            assertEquals(codes.stream().distinct().toList(), codes, rule.id());
            for (var provision : rule.provisions()) {
                assertFalse(provision.citation().title().isBlank(), rule.id());
                assertFalse(
                        provision.text().en().contains("{"), provision.text().en());
                assertTrue(provision.text().ja().endsWith("。"), provision.text().ja());
            }
        }
    }

    @Test
    void what_no_source_says_is_provisional_and_open() {
        var april = ReleaseRules.standard().on(LocalDate.of(2020, 4, 2));
        assertEquals(Provenance.PROVISIONAL, provenance(april, "ASYMPTOMATIC_TESTS"));
        assertEquals(Provenance.PUBLIC, provenance(april, "SYMPTOMATIC_TESTS"));
        assertEquals(2, april.openPoints().size());
        assertEquals(Provenance.PROVISIONAL, provenance(april, "ALREADY_ILL"));
        assertEquals(
                Provenance.PUBLIC, provenance(ReleaseRules.standard().on(LocalDate.of(2022, 9, 7)), "ALREADY_ILL"));
        assertEquals(
                1,
                ReleaseRules.standard()
                        .on(LocalDate.of(2020, 2, 2))
                        .openPoints()
                        .size());
    }

    private static Provenance provenance(ReleaseRule rule, String code) {
        return rule.provisions().stream()
                .filter(provision -> provision.code().equals(code))
                .findFirst()
                .orElseThrow()
                .citation()
                .provenance();
    }

    @Test
    void the_sentences_of_the_rule_book_say_what_is_counted() {
        var rule = ReleaseRules.standard().on(LocalDate.of(2022, 9, 7));
        var first = rule.provisions().get(0).text();
        assertEquals("有症状者（人工呼吸器等による治療を受けた者を除く、宿泊療養・自宅療養）は、次のとき療養を解除できる：" + "発症日から7日間経過、かつ、症状軽快後24時間経過。", first.ja());
        assertEquals(
                "A person with symptoms (not ventilated or the like, in a hotel or at home) may be released when this holds:"
                        + " 7 days after onset; and 24 hours after relief of symptoms.",
                first.en());
        var kit = text(rule, "ASYMPTOMATIC_KIT");
        assertEquals("無症状者は、次のとき療養を解除できる：検体採取日から5日間経過、かつ、" + "検体採取日から5日目以後に採取した検体の抗原定性検査（検査キット）で陰性。", kit.ja());
        var ventilated = text(rule, "VENTILATED_TESTS");
        assertEquals(
                "A person with symptoms (ventilated or the like) may be released when this holds: the symptoms were relieved"
                        + " before day 20 (onset is day 0); and a specimen taken 24 hours after relief of symptoms or later is"
                        + " negative by nucleic acid amplification or quantitative antigen test, and so is one taken 24 hours"
                        + " after it or later.",
                ventilated.en());
        var halfDays = text(ReleaseRules.standard().on(LocalDate.of(2020, 2, 6)), "ASYMPTOMATIC_TESTS");
        assertTrue(halfDays.ja().contains("療養（入院）の開始から12.5日間経過以後"), halfDays.ja());
    }

    private static BilingualText text(ReleaseRule rule, String code) {
        return rule.provisions().stream()
                .filter(provision -> provision.code().equals(code))
                .map(Provision::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_more_edition_is_one_constant_and_one_line() {
        var threeDays = ReleaseRule.of(
                "release-local",
                BilingualText.of("地域の基準", "Local criteria"),
                LOCAL,
                List.of(ReleasePath.of("THREE_DAYS", ReleaseGroup.everyone(), LOCAL)
                        .after(Span.days(3), ReleaseEvent.SPECIMEN)));
        var criteria = ReleaseCriteria.of(ReleaseRules.standard().with(LocalDate.of(2030, 1, 1), threeDays));
        var eve = ReleaseFacts.asOf(LocalDate.of(2029, 12, 31)).specimenOn(LocalDate.of(2029, 12, 27));
        var day = ReleaseFacts.asOf(LocalDate.of(2030, 1, 1)).specimenOn(LocalDate.of(2029, 12, 28));

        assertEquals(ReleaseOutcome.UNDECIDED, criteria.decide(eve.build()).outcome());
        var decision = criteria.decide(day.build());
        assertEquals(ReleaseOutcome.RELEASABLE, decision.outcome());
        assertEquals(Optional.of(LocalDate.of(2030, 1, 1)), decision.from());
        assertSame(threeDays, decision.rule());
        assertEquals("THREE_DAYS", decision.path().orElseThrow().code());
        assertTrue(criteria.rules().values().contains(threeDays));
    }

    @Test
    void a_rule_with_two_paths_of_one_code_is_a_mistake() {
        var path = ReleasePath.of("SAME", ReleaseGroup.everyone(), LOCAL).after(Span.days(1), ReleaseEvent.SPECIMEN);
        assertThrows(IllegalArgumentException.class, () -> rule(path, path));
    }

    @Test
    void a_path_that_asks_for_nothing_is_a_mistake() {
        var path = ReleasePath.of("EMPTY", ReleaseGroup.everyone(), LOCAL);
        assertThrows(IllegalArgumentException.class, () -> rule(path));
        assertThrows(IllegalArgumentException.class, () -> path.relievedBeforeDay(0));
    }

    @Test
    void a_path_tells_its_parts() {
        var series = NegativeTestSeries.one(TestMethod.NUCLEIC_ACID_AMPLIFICATION);
        var path = ReleasePath.of("ALL", ReleaseGroup.symptomatic(), LOCAL)
                .relievedBeforeDay(1)
                .tested(series, Span.hours(24), ReleaseEvent.RELIEF);
        assertEquals(ReleaseAlternative.TESTS, path.alternative());
        assertEquals(Optional.of(series), path.tests());
        assertEquals(1, path.relievedBeforeDay().orElseThrow());
        assertEquals(List.of(new Wait(Span.hours(24), ReleaseEvent.RELIEF)), path.firstTestAfter());
        assertEquals(List.of(), path.waits());
        assertEquals(ReleaseGroup.symptomatic().text(), path.group().text());
        assertSame(LOCAL, path.citation());
    }

    private static ReleaseRule rule(ReleasePath... paths) {
        return ReleaseRule.of("release-local", BilingualText.of("地域", "local"), LOCAL, List.of(paths));
    }
}
