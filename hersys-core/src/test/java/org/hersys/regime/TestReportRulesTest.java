package org.hersys.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestReportRulesTest {

    private static final TestReportRules STANDARD = TestReportRules.standard();

    @ParameterizedTest(name = "{0} {1} positive {2} suspect {3} notified {4}: {5}, because {7}")
    @CsvSource({
        "2020-05-28, ADMINISTRATIVE, YES, YES, YES, NO, [], HER-SYS is not there yet",
        "2020-05-29, ADMINISTRATIVE, NO, NO, NO, YES, [], all administrative results",
        "2020-05-29, ADMINISTRATIVE, UNKNOWN, UNKNOWN, UNKNOWN, YES, [], all administrative results",
        "2020-05-29, SELF_PAID, YES, NO, YES, NO, [], question 13",
        "2020-05-29, PRE_DELIVERY, YES, NO, YES, NO, [], question 14",
        "2020-05-29, , UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, [testProgramme], the rest does not matter",
        "2020-10-13, ADMINISTRATIVE, NO, NO, NO, YES, [], negatives until then",
        "2020-10-14, ADMINISTRATIVE, NO, NO, NO, NO, [], a negative out-patient",
        "2020-10-14, ADMINISTRATIVE, YES, NO, NO, YES, [], positive",
        "2020-10-14, ADMINISTRATIVE, NO, YES, NO, YES, [], negative of an admitted suspected patient",
        "2020-10-14, ADMINISTRATIVE, NO, NO, YES, YES, [], negative beside a positive: all tests are entered",
        "2020-10-14, SELF_PAID, YES, YES, YES, NO, [], question 13",
        "2020-10-14, ADMINISTRATIVE, NO, UNKNOWN, NO, UNKNOWN, [ofAdmittedSuspect], the suspect alone decides",
        "2020-10-14, , NO, NO, NO, NO, [], whatever the programme",
        "2020-10-14, , UNKNOWN, NO, NO, UNKNOWN, '[testProgramme, positive]', both",
        "2022-09-25, ADMINISTRATIVE, YES, NO, NO, YES, [], positive",
        "2022-09-26, ADMINISTRATIVE, YES, YES, NO, NO, [], not notified",
        "2022-09-26, ADMINISTRATIVE, NO, NO, YES, YES, [], notified",
        "2022-09-26, ADMINISTRATIVE, YES, YES, UNKNOWN, UNKNOWN, [ofNotifiedPerson], notified or not",
        "2022-09-26, PRE_DELIVERY, YES, YES, YES, NO, [], question 14",
        "2023-05-07, ADMINISTRATIVE, YES, NO, YES, YES, [], notified",
        "2023-05-08, ADMINISTRATIVE, YES, YES, YES, NO, [], class 5",
    })
    void whether_a_result_is_entered(
            LocalDate day,
            TestProgramme programme,
            Truth positive,
            Truth suspect,
            Truth notified,
            Truth entered,
            String relevant,
            String because) {
        var facts = TestReportFacts.unknown()
                .positive(positive)
                .ofAdmittedSuspect(suspect)
                .ofNotifiedPerson(notified);
        var decision = STANDARD.decide(day, programme == null ? facts : facts.programme(programme));
        assertEquals(entered, decision.entered(), because);
        assertEquals(
                relevant,
                decision.relevantUnknown().stream().map(Item::id).toList().toString(),
                because);
    }

    @Test
    void the_citation_is_that_of_what_settles_it() {
        var negative = TestReportFacts.unknown()
                .programme(TestProgramme.ADMINISTRATIVE)
                .positive(Truth.NO);
        assertEquals("問13、問14", place(2020, 11, 1, TestReportFacts.unknown().programme(TestProgramme.SELF_PAID)));
        assertEquals("問11", place(2020, 11, 1, negative.positive(Truth.YES)));
        assertEquals("1（3）", place(2020, 11, 1, negative.ofAdmittedSuspect(Truth.YES)));
        assertEquals(
                STANDARD.on(LocalDate.of(2020, 11, 1)).citation(),
                STANDARD.decide(LocalDate.of(2020, 11, 1), negative).citation());
        assertEquals(
                Provenance.PROVISIONAL,
                STANDARD.decide(LocalDate.of(2022, 9, 26), negative.ofNotifiedPerson(Truth.YES))
                        .citation()
                        .provenance());
    }

    @Test
    void the_answer_is_one_sentence_in_both_languages() {
        var facts = TestReportFacts.unknown().programme(TestProgramme.ADMINISTRATIVE);
        var day = LocalDate.of(2020, 11, 1);
        assertEquals(
                "検査結果を入力する：陽性の結果 / Enter the test result: positive result",
                STANDARD.decide(day, facts.positive(Truth.YES)).headline().toString());
        assertEquals(
                "検査結果の入力は不要：「行政検査」に当たらない / The test result need not be entered: not \"administrative test\"",
                STANDARD.decide(day, facts.programme(TestProgramme.SELF_PAID))
                        .headline()
                        .toString());
        assertEquals(
                "検査結果の入力の要否は未確定：陽性の結果、入院を要すると認められた疑似症患者の検査、届出の対象となった者の検査が不明",
                STANDARD.decide(day, facts).headline().ja());
        assertEquals(
                "検査結果の入力は不要：HER-SYSの利用開始前",
                STANDARD.decide(LocalDate.of(2020, 5, 28), facts).headline().ja());
        assertTrue(STANDARD.decide(LocalDate.of(2022, 10, 1), facts.ofNotifiedPerson(Truth.NO))
                .headline()
                .ja()
                .endsWith("「届出の対象となった者の検査（抗原検査・PCR検査とも、陰性を含む）」に当たらない"));
    }

    @Test
    void every_criterion_is_listed_with_its_truth() {
        var facts = TestReportFacts.unknown()
                .programme(TestProgramme.ADMINISTRATIVE)
                .positive(Truth.NO);
        var decision = STANDARD.decide(LocalDate.of(2020, 10, 14), facts);
        assertEquals(
                "[ADMINISTRATIVE_TEST=YES, POSITIVE=NO, OF_ADMITTED_SUSPECT=UNKNOWN, OF_NOTIFIED_PERSON=UNKNOWN]",
                decision.criteria().toString());
        assertEquals("tests-positive-or-notified=UNKNOWN", decision.toString());
        assertSame(STANDARD.on(LocalDate.of(2020, 10, 14)), decision.rule());
    }

    @Test
    void the_rule_book_has_every_criterion_with_its_source() {
        var provisions = STANDARD.on(LocalDate.of(2020, 10, 14)).provisions();
        assertEquals(
                List.of("ADMINISTRATIVE_TEST", "POSITIVE", "OF_ADMITTED_SUSPECT", "OF_NOTIFIED_PERSON"),
                provisions.stream().map(provision -> provision.code()).toList());
        assertTrue(
                provisions.stream().allMatch(provision -> provision.citation().provenance() == Provenance.PRIMARY));
        assertEquals(List.of(), STANDARD.on(LocalDate.of(2023, 5, 8)).provisions());
        assertEquals(5, STANDARD.timeline().values().size());
    }

    @Test
    void an_invented_rule_is_one_constant_and_one_line() {
        var source = Citation.of("架空の通知", Provenance.PROVISIONAL);
        var invented = TestReportRule.of("invented", BilingualText.of("架空の規定", "invented rule"), source)
                .entering(Criterion.of(
                        "SUSPECT",
                        "疑似症患者の検査",
                        "test of a suspected patient",
                        Condition.yes(TestReportFacts.OF_ADMITTED_SUSPECT),
                        source));
        var rules = TestReportRules.of(STANDARD.timeline().with(LocalDate.of(2024, 1, 1), invented));
        var facts = TestReportFacts.unknown().ofAdmittedSuspect(Truth.YES);
        assertEquals(Truth.NO, rules.decide(LocalDate.of(2023, 12, 31), facts).entered());
        assertEquals(Truth.YES, rules.decide(LocalDate.of(2024, 1, 1), facts).entered());
        assertEquals("invented=YES", invented.decide(facts).toString());
        assertEquals("invented", invented.id());

        var positive = Criterion.of("POSITIVE", "陽性", "positive", Condition.yes(TestReportFacts.POSITIVE), source);
        var narrower = invented.requiring(positive);
        assertEquals(Truth.UNKNOWN, narrower.decide(facts).entered());
        assertEquals(Truth.NO, narrower.decide(facts.positive(Truth.NO)).entered());
        assertEquals(source, narrower.decide(facts).citation());
    }

    @Test
    void an_answer_can_be_taken_back() {
        var facts = TestReportFacts.unknown()
                .programme(TestProgramme.ADMINISTRATIVE)
                .ofNotifiedPerson(Truth.YES)
                .ofNotifiedPerson(Truth.UNKNOWN);
        assertEquals(
                Truth.UNKNOWN, STANDARD.decide(LocalDate.of(2022, 10, 1), facts).entered());
    }

    @Test
    void the_default_locale_changes_nothing() {
        var facts = TestReportFacts.unknown().programme(TestProgramme.PRE_DELIVERY);
        var day = LocalDate.of(2021, 1, 1);
        var before = STANDARD.decide(day, facts).headline();
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(before, STANDARD.decide(day, facts).headline());
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String place(int year, int month, int day, TestReportFacts facts) {
        return STANDARD.decide(LocalDate.of(year, month, day), facts)
                .citation()
                .place()
                .orElseThrow();
    }
}
