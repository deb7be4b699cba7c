package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a contact waits: every edition, each side of every boundary. */
class ContactCriteriaTest {

    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
        # asOf     | last contact | essential | tests | outcome | until | by | relevant | because
        2022-01-13 | 2021-12-31 | no  | none | NOT_YET    | 2022-01-14 | TIME  | - | day 13 of 14
        2022-01-13 | 2021-12-29 | no  | none | RELEASABLE | 2022-01-12 | TIME  | - | day 15
        2022-01-13 | 2022-01-03 | yes | NAT 2022-01-09 | NOT_YET | 2022-01-17 | TIME | - | no tests before 2022-01-14
        2022-01-14 | 2022-01-04 | no  | none | NOT_YET    | 2022-01-14 | TIME  | - | day 10 of 10
        2022-01-14 | 2022-01-03 | no  | none | RELEASABLE | 2022-01-13 | TIME  | - | day 11: the 10 days apply at once
        2022-01-14 | 2022-01-08 | yes | NAT 2022-01-14 | RELEASABLE | 2022-01-13 | TESTS | - | essential worker, day 6
        2022-01-14 | 2022-01-08 | yes | NAT 2022-01-13 | NOT_YET | 2022-01-18 | TIME | - | essential worker, day 5
        2022-01-14 | 2022-01-08 | no  | NAT 2022-01-14 | NOT_YET | 2022-01-18 | TIME | - | not an essential worker
        2022-01-14 | 2022-01-08 | -   | NAT 2022-01-14 | UNDECIDED | 2022-01-18 | TIME | essentialWorker | perhaps an essential worker
        2022-01-14 | 2022-01-08 | -   | -    | UNDECIDED  | 2022-01-18 | TIME  | essentialWorker negativeTests | and perhaps tested
        2022-01-14 | 2022-01-08 | no  | -    | NOT_YET    | 2022-01-18 | TIME  | - | tests do not matter
        2022-01-14 | 2022-01-09 | yes | -    | NOT_YET    | 2022-01-19 | TIME  | - | no test on day 6 yet
        2022-01-27 | 2022-01-19 | no  | none | NOT_YET    | 2022-01-29 | TIME  | - | eve of the 7 days
        2022-01-28 | 2022-01-20 | no  | none | RELEASABLE | 2022-01-27 | TIME  | - | day 8
        2022-01-28 | 2022-01-21 | no  | none | NOT_YET    | 2022-01-28 | TIME  | - | day 7 of 7
        2022-02-10 | 2022-02-05 | yes | KIT 2022-02-09, KIT 2022-02-10 | RELEASABLE | 2022-02-09 | TESTS | - | days 4 and 5
        2022-02-10 | 2022-02-05 | yes | KIT 2022-02-08, KIT 2022-02-09 | NOT_YET | 2022-02-12 | TIME | - | days 3 and 4
        2022-02-10 | 2022-02-05 | yes | KIT 2022-02-10 | NOT_YET | 2022-02-12 | TIME | - | one kit
        2022-02-10 | 2022-02-05 | yes | KIT 2022-02-10T08:00, KIT 2022-02-10T20:00 | NOT_YET | 2022-02-12 | TIME | - | two kits on one day
        2022-02-10 | 2022-02-05 | yes | NAT 2022-02-09, NAT 2022-02-10 | NOT_YET | 2022-02-12 | TIME | - | not kits
        2022-02-10 | 2022-02-05 | no  | KIT 2022-02-09, KIT 2022-02-10 | NOT_YET | 2022-02-12 | TIME | - | not an essential worker
        2022-07-21 | 2022-07-15 | no  | none | NOT_YET    | 2022-07-22 | TIME  | - | eve of the 5 days
        2022-07-22 | 2022-07-16 | no  | none | RELEASABLE | 2022-07-21 | TIME  | - | day 6
        2022-07-22 | 2022-07-17 | no  | none | NOT_YET    | 2022-07-22 | TIME  | - | day 5 of 5
        2023-01-20 | 2023-01-15 | -   | none | NOT_YET    | 2023-01-20 | TIME  | - | until 24:00 of 20 January
        2023-01-21 | 2023-01-15 | -   | none | RELEASABLE | 2023-01-20 | TIME  | - | free on 21 January
        2023-01-18 | 2023-01-15 | -   | KIT 2023-01-17, KIT 2023-01-18 | RELEASABLE | 2023-01-17 | TESTS | - | days 2 and 3
        2023-01-17 | 2023-01-15 | -   | KIT 2023-01-16, KIT 2023-01-17 | NOT_YET | 2023-01-20 | TIME | - | days 1 and 2
        2023-01-19 | 2023-01-15 | -   | KIT 2023-01-18, KIT 2023-01-19 | RELEASABLE | 2023-01-18 | TESTS | - | days 3 and 4
        2023-01-18 | 2023-01-15 | -   | -    | UNDECIDED  | 2023-01-20 | TIME  | negativeTests | anybody may have been tested
        2023-01-17 | 2023-01-15 | -   | -    | NOT_YET    | 2023-01-20 | TIME  | - | nobody can have been tested on day 3
        2023-01-21 | 2023-01-15 | -   | -    | RELEASABLE | 2023-01-20 | TIME  | - | over by time
        2023-05-07 | 2023-05-06 | no  | none | NOT_YET    | 2023-05-11 | TIME  | - | last day of waiting
        2023-05-08 | 2023-05-08 | no  | none | RELEASABLE | -          | -     | - | no waiting any more
        """)
    void how_long_a_contact_waits(
            LocalDate asOf,
            LocalDate lastContact,
            String essential,
            String tests,
            ReleaseOutcome outcome,
            String until,
            String by,
            String relevant,
            String because) {
        var decision = ContactCriteria.standard()
                .decide(facts(asOf, lastContact, essential, tests).build());
        assertEquals(outcome, decision.outcome(), because);
        assertEquals(until, decision.lastDayOfWaiting().map(LocalDate::toString).orElse("-"), because);
        assertEquals(decision.lastDayOfWaiting().map(day -> day.plusDays(1)), decision.from(), because);
        assertEquals(by, decision.alternative().map(Enum::name).orElse("-"), because);
        var expected = relevant.equals("-") ? List.<String>of() : Arrays.asList(relevant.split(" ", -1));
        assertEquals(expected, decision.relevantUnknown(), because);
    }

    private static ContactFacts.Builder facts(LocalDate asOf, LocalDate lastContact, String essential, String tests) {
        var facts = ContactFacts.of(lastContact, asOf);
        if (!essential.equals("-")) {
            facts.essentialWorker(Truth.of(essential.equals("yes")));
        }
        return tests.equals("-") ? facts : facts.negativeTests(ReleaseCells.tests(tests));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-01-20 | none | 待機中（2023年1月20日24時まで）。 | Waiting (until 24:00 of 2023-01-20).
        2023-01-21 | none | 待機は終了した（2023年1月20日24時まで）。 | Waiting is over (until 24:00 of 2023-01-20).
        2023-01-18 | -    | 検査の状況等により判断が変わる（検査によらなければ2023年1月20日24時まで待機）。 | It depends on the tests (without them, waiting until 24:00 of 2023-01-20).
        2023-05-08 | none | 待機は求められない。 | A contact need not wait.
        """)
    void headlines(LocalDate asOf, String tests, String ja, String en) {
        var decision = ContactCriteria.standard()
                .decide(facts(asOf, LocalDate.of(2023, 1, 15), "no", tests).build());
        assertEquals(BilingualText.of(ja, en), decision.headline());
    }

    @Test
    void the_explanation_tells_the_waiting_and_the_shortening() {
        var decision = ContactCriteria.standard()
                .decide(facts(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 1, 31), "no", "none")
                        .build());
        assertEquals(
                "判断日に適用する基準：濃厚接触者の待機期間（7日間）。最終接触日を0日目として、7日目の24時まで待機する。"
                        + "社会機能維持者は、4日目以後に採取した検体の抗原定性検査（検査キット）で陰性、"
                        + "その翌日以降に採取した検体で再度陰性であれば、最後の検査で待機を終えることができる。",
                decision.explanation().ja());
        assertEquals("contact-7-days", decision.rule().id());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 28)), decision.inForceFrom());
        assertEquals(LocalDate.of(2022, 7, 21), decision.period().lastDay().orElseThrow());
        assertEquals("NOT_YET from 2022-02-08 under contact-7-days", decision.toString());
    }

    @Test
    void the_citation_is_that_of_the_tests_where_tests_end_the_waiting() {
        var asOf = LocalDate.of(2023, 1, 18);
        var contact = LocalDate.of(2023, 1, 15);
        var byTests = ContactCriteria.standard()
                .decide(facts(asOf, contact, "-", "KIT 2023-01-17, KIT 2023-01-18")
                        .build());
        var byTime = ContactCriteria.standard()
                .decide(facts(asOf, contact, "-", "none").build());
        assertTrue(byTests.citation().source().orElseThrow().contains("ishikawa"));
        assertEquals(byTime.rule().citation(), byTime.citation());
    }

    @Test
    void every_edition_has_a_source() {
        for (var rule : ContactRules.standard().values()) {
            assertFalse(rule.provisions().isEmpty(), rule.id());
            rule.provisions()
                    .forEach(provision ->
                            assertEquals(Provenance.PUBLIC, provision.citation().provenance(), rule.id()));
        }
        assertEquals(
                4,
                ContactRules.standard().values().stream()
                        .filter(rule -> !rule.openPoints().isEmpty())
                        .count());
    }

    @Test
    void one_more_edition_is_one_constant_and_one_line() {
        var rule = ContactRule.waiting(
                "contact-local", BilingualText.of("地域", "local"), Citation.of("架空の通知", Provenance.PUBLIC), 1);
        var criteria = ContactCriteria.of(ContactRules.standard().with(LocalDate.of(2030, 1, 1), rule));
        var facts = ContactFacts.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2))
                .build();
        assertSame(rule, criteria.decide(facts).rule());
        assertEquals(ReleaseOutcome.NOT_YET, criteria.decide(facts).outcome());
        assertTrue(criteria.rules().values().contains(rule));
    }

    @Test
    void contradictions_are_refused_with_the_item() {
        var asOf = LocalDate.of(2023, 1, 18);
        var future = facts(asOf, asOf.plusDays(1), "-", "KIT 2023-01-19");
        assertEquals(
                List.of("lastContactOn", "negativeTests"),
                future.check().problems().stream()
                        .map(problem -> problem.item().orElseThrow())
                        .toList());
        assertThrows(IllegalArgumentException.class, future::build);
        assertTrue(facts(asOf, asOf, "-", "KIT 2023-01-18").check().isAccepted());
        assertEquals(
                "ContactFacts[asOf=2023-01-18]",
                facts(asOf, asOf.minusDays(3), "-", "-").build().toString());
    }
}
