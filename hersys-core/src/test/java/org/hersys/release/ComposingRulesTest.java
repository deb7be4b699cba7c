package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hersys.diagnosis.TestMethod;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** Rules and facts put together by hand, as a vendor does. */
class ComposingRulesTest {

    private static final Citation LOCAL = Citation.of("架空の通知", Provenance.PUBLIC);
    private static final BilingualText NAME = BilingualText.of("地域", "local");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 10);

    @Test
    void a_rule_keeps_what_is_added_to_it() {
        var remark = new Provision("REMARK", BilingualText.of("備考。", "A remark."), LOCAL);
        var rule = ReleaseRule.of("release-local", NAME, LOCAL, List.of())
                .remarked(remark)
                .open("一", "one")
                .open(BilingualText.of("二", "two"))
                .asRecommendation();
        assertEquals(List.of(remark), rule.provisions());
        assertEquals(List.of(BilingualText.of("一", "one"), BilingualText.of("二", "two")), rule.openPoints());
        assertTrue(rule.isRecommendation());
        assertEquals("release-local", rule.toString());
        assertEquals(NAME, rule.name());
        assertEquals(LOCAL, rule.citation());
    }

    @Test
    void groups_are_narrowed_step_by_step() {
        assertEquals(
                BilingualText.of("陽性者", "Anyone infected"),
                ReleaseGroup.everyone().text());
        assertEquals(
                BilingualText.of("無症状者（入院）", "A person without symptoms (in hospital)"),
                ReleaseGroup.asymptomatic().in(RecuperationPlace.HOSPITAL).text());
        assertEquals(
                "有症状者（人工呼吸器等による治療を受けた者、宿泊療養・高齢者施設）",
                ReleaseGroup.symptomatic()
                        .ventilated()
                        .in(RecuperationPlace.ELDERLY_FACILITY, RecuperationPlace.HOTEL)
                        .text()
                        .ja());
        assertEquals(
                "Anyone infected (not ventilated or the like)",
                ReleaseGroup.everyone().notVentilated().text().en());
    }

    @Test
    void a_group_of_all_places_is_not_told_by_place() {
        var everywhere = ReleaseGroup.everyone().in(RecuperationPlace.HOSPITAL, RecuperationPlace.values());
        assertEquals(ReleaseGroup.everyone().text(), everywhere.text());
    }

    @Test
    void a_series_needs_a_method() {
        assertThrows(IllegalArgumentException.class, () -> NegativeTestSeries.two(Span.hours(24)));
        var twice = NegativeTestSeries.two(Span.hours(24), TestMethod.ISOLATION, TestMethod.OTHER);
        assertEquals(List.of(Span.hours(24)), twice.between());
        assertEquals("分離・同定による病原体の検出又はその他", twice.methodsText().ja());
    }

    @Test
    void a_contact_rule_keeps_what_is_added_to_it() {
        var shortening = new ContactRule.Shortening(
                false, Span.dayNumber(1), NegativeTestSeries.one(TestMethod.ANTIGEN_QUALITATIVE), LOCAL);
        var rule = ContactRule.waiting("contact-local", NAME, LOCAL, 3)
                .shortenedBy(shortening)
                .open("一", "one");
        assertEquals(shortening, rule.shortening().orElseThrow());
        assertEquals(Span.days(3), rule.waiting().orElseThrow());
        assertEquals(List.of(BilingualText.of("一", "one")), rule.openPoints());
        assertEquals(
                "For any contact, waiting ends with the last test when this holds: a specimen taken from day 1 on is negative"
                        + " by antigen test kit.",
                rule.provisions().get(1).text().en());
    }

    @Test
    void where_nobody_waits_tests_change_nothing() {
        var shortening = new ContactRule.Shortening(
                false, Span.dayNumber(1), NegativeTestSeries.one(TestMethod.ANTIGEN_QUALITATIVE), LOCAL);
        var rule = ContactRule.free("contact-local", NAME, LOCAL).shortenedBy(shortening);
        var criteria = ContactCriteria.of(ContactRules.standard().with(DAY, rule));
        var facts = ContactFacts.of(DAY.minusDays(1), DAY)
                .essentialWorker(Truth.NO)
                .negativeTests(ReleaseCells.tests("KIT 2030-01-10"));
        var decision = criteria.decide(facts.build());
        assertEquals(ReleaseOutcome.RELEASABLE, decision.outcome());
        assertTrue(decision.from().isEmpty());
        assertTrue(decision.alternative().isEmpty());
    }

    @Test
    void facts_are_told_one_after_the_other() {
        var hour = LocalDateTime.of(2030, 1, 5, 10, 0);
        var facts = ReleaseFacts.asOf(DAY)
                .symptomatic(Truth.YES)
                .onsetOn(DAY.minusDays(9))
                .onsetAt(hour)
                .specimenOn(DAY.minusDays(4))
                .relievedOn(DAY)
                .relievedAt(hour.plusDays(1))
                .recuperationStartedOn(DAY)
                .recuperationStartedAt(hour)
                .negativeTests(List.of())
                .ventilated(Truth.NO)
                .place(RecuperationPlace.HOME)
                .build();
        assertEquals(Moment.of(hour), facts.at(ReleaseEvent.ONSET).orElseThrow());
        assertEquals(Moment.of(hour.plusDays(1)), facts.at(ReleaseEvent.RELIEF).orElseThrow());
        assertEquals(Moment.of(hour), facts.at(ReleaseEvent.RECUPERATION_START).orElseThrow());
        assertEquals(Moment.of(DAY), facts.asOf());
        assertTrue(facts.unknown().isEmpty());
    }

    @Test
    void a_decision_hands_back_what_it_was_asked_and_by_what() {
        var facts = ReleaseFacts.asOf(LocalDate.of(2022, 9, 20)).build();
        var decision = ReleaseCriteria.standard().decide(facts);
        assertEquals(facts, decision.facts());
        assertEquals(LocalDate.of(2023, 5, 7), decision.period().lastDay().orElseThrow());
        assertEquals(decision.rule().citation(), decision.citation());
        assertFalse(decision.relevantItems().isEmpty());
    }

    @Test
    void outcomes_alternatives_and_items_have_words() {
        assertEquals("解除できる", ReleaseOutcome.RELEASABLE.label().ja());
        assertEquals("not yet", ReleaseOutcome.NOT_YET.label().en());
        assertEquals("陰性確認", ReleaseAlternative.TESTS.label().ja());
        assertEquals("症状軽快日", ReleaseItem.RELIEF.label().ja());
        assertEquals("at home", RecuperationPlace.HOME.label().en());
    }
}
