package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hersys.law.Criterion;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NotificationDecisionAssertTest {

    private static final Patients PATIENTS = Patients.ofTheFourGroups();

    private static final NotificationDecision NOTIFY = decide(PATIENTS.aged65OnTheirBirthday());
    private static final NotificationDecision COUNT_ONLY = decide(PATIENTS.confirmedAdultOf30());
    private static final NotificationDecision UNDECIDED = decide(PATIENTS.inTheir60s());
    private static final NotificationDecision NEITHER = decide(PATIENTS.suspectedOutPatientOf30());

    private static NotificationDecision decide(NotificationFacts.Builder facts) {
        return ReportingRegimes.standard().decide(facts.build());
    }

    @Test
    void what_is_so_passes_and_the_assertion_goes_on() {
        HersysAssertions.assertThat(NOTIFY)
                .mustNotify()
                .hasDuty(ReportingDuty.NOTIFY)
                .because("AGED_65_OR_OVER")
                .because(NOTIFY.grounds().toArray(Criterion[]::new))
                .hasCriterion("PREGNANT", Truth.NO)
                .lacksNothing()
                .isCounted()
                .instructs("NOTIFY_AT_ONCE", "COUNT_IN_DAILY_REPORT")
                .doesNotInstruct("TRANSITION_MARK_99")
                .isDecidedUnder("four-groups")
                .isInForceFrom(LocalDate.of(2022, 9, 26))
                .cites(Provenance.PRIMARY);
        HersysAssertions.assertThat(COUNT_ONLY).isCountedOnly().isCounted(Truth.YES);
        HersysAssertions.assertThat(UNDECIDED).isUndecided().lacking("age").lacking(NotificationQuestions.AGE);
        HersysAssertions.assertThat(NEITHER).isNeither().isNotCounted();
    }

    /** Each expectation that is not met, and the lines with which its failure begins. */
    private record Failure(
            String name,
            NotificationDecision decision,
            Consumer<NotificationDecisionAssert> expectation,
            String what,
            String expected,
            String found) {

        String beginning() {
            return what + "\n  expected: " + expected + "\n   but was: " + found + "\nthe decision: "
                    + decision.headline();
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_so_fails_and_says_what_was_expected_and_what_came() {
        return Stream.of(
                        new Failure(
                                "notify",
                                COUNT_ONLY,
                                NotificationDecisionAssert::mustNotify,
                                "the duty",
                                "NOTIFY（届出を要する）",
                                "COUNT_ONLY（届出不要（日次報告に計上））"),
                        new Failure(
                                "count only",
                                NOTIFY,
                                NotificationDecisionAssert::isCountedOnly,
                                "the duty",
                                "COUNT_ONLY（届出不要（日次報告に計上））",
                                "NOTIFY（届出を要する）"),
                        new Failure(
                                "neither",
                                UNDECIDED,
                                NotificationDecisionAssert::isNeither,
                                "the duty",
                                "NEITHER（届出不要）",
                                "UNDECIDED（判定できない）"),
                        new Failure(
                                "undecided",
                                NEITHER,
                                NotificationDecisionAssert::isUndecided,
                                "the duty",
                                "UNDECIDED（判定できない）",
                                "NEITHER（届出不要）"),
                        new Failure(
                                "grounds",
                                NOTIFY,
                                decision -> decision.because("PREGNANT", "AGED_65_OR_OVER"),
                                "the grounds",
                                "[AGED_65_OR_OVER, PREGNANT]",
                                "[AGED_65_OR_OVER]"),
                        new Failure(
                                "criterion",
                                UNDECIDED,
                                decision -> decision.hasCriterion("AGED_65_OR_OVER", Truth.YES),
                                "the criterion AGED_65_OR_OVER",
                                "YES",
                                "UNKNOWN"),
                        new Failure(
                                "no such criterion",
                                UNDECIDED,
                                decision -> decision.hasCriterion("TALL", Truth.YES),
                                "the criterion TALL",
                                "YES",
                                "not a criterion of four-groups"),
                        new Failure(
                                "lacking",
                                UNDECIDED,
                                decision -> decision.lacking("pregnant"),
                                "the relevant unknown items",
                                "[pregnant]",
                                "[age]"),
                        new Failure(
                                "lacks nothing",
                                UNDECIDED,
                                NotificationDecisionAssert::lacksNothing,
                                "the relevant unknown items",
                                "[]",
                                "[age]"),
                        new Failure(
                                "counted",
                                NEITHER,
                                NotificationDecisionAssert::isCounted,
                                "counted in the daily report",
                                "YES",
                                "NO"),
                        new Failure(
                                "not counted",
                                COUNT_ONLY,
                                NotificationDecisionAssert::isNotCounted,
                                "counted in the daily report",
                                "NO",
                                "YES"),
                        new Failure(
                                "instructs",
                                NEITHER,
                                decision -> decision.instructs("NOTIFY_AT_ONCE"),
                                "the instructions",
                                "at least [NOTIFY_AT_ONCE]",
                                "[]"),
                        new Failure(
                                "does not instruct",
                                COUNT_ONLY,
                                decision -> decision.doesNotInstruct("TRANSITION_MARK_99"),
                                "the instructions",
                                "none of [TRANSITION_MARK_99]",
                                "[COUNT_IN_DAILY_REPORT, TRANSITION_MARK_99]"),
                        new Failure(
                                "edition",
                                NOTIFY,
                                decision -> decision.isDecidedUnder("sentinel"),
                                "the edition",
                                "sentinel",
                                "four-groups"),
                        new Failure(
                                "first day",
                                NOTIFY,
                                decision -> decision.isInForceFrom(LocalDate.of(2022, 9, 2)),
                                "in force from",
                                "2022-09-02",
                                "2022-09-26"),
                        new Failure(
                                "since ever",
                                ReportingRegimes.standard().decideUnder(NOTIFY.facts(), "no-duty"),
                                decision -> decision.isInForceFrom(LocalDate.of(2022, 9, 2)),
                                "in force from",
                                "2022-09-02",
                                "since ever"),
                        new Failure(
                                "provenance",
                                NOTIFY,
                                decision -> decision.cites(Provenance.PROVISIONAL),
                                "the provenance of 「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）",
                                "PROVISIONAL",
                                "PRIMARY"))
                .map(failure -> DynamicTest.dynamicTest(failure.name(), () -> assertFails(failure)));
    }

    private static void assertFails(Failure failure) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> failure.expectation().accept(HersysAssertions.assertThat(failure.decision())))
                .satisfies(thrown -> assertThat(thrown.getMessage())
                        .startsWith(failure.beginning())
                        .contains("\n  ja: " + failure.decision().explanation().ja())
                        .contains("\n  en: " + failure.decision().explanation().en())
                        .contains("\n  of: NotificationFacts[")
                        .doesNotContain("1957"));
    }

    @Test
    void the_description_of_the_caller_comes_first() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        HersysAssertions.assertThat(NOTIFY).as("100% of them").isNeither())
                .withMessageStartingWith("[100% of them] the duty");
    }
}
