package org.hersys.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingDuty;

/**
 * Says what a decision should be, and if it is not, what it is and why (届出の要否の検証).
 *
 * <p>A failure names what was expected, what came, and the explanation of the decision in Japanese and English. It
 * prints no birth date.
 */
public final class NotificationDecisionAssert extends AbstractAssert<NotificationDecisionAssert, NotificationDecision> {

    NotificationDecisionAssert(NotificationDecision actual) {
        super(actual, NotificationDecisionAssert.class);
    }

    /**
     * 届出を要する.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert mustNotify() {
        return hasDuty(ReportingDuty.NOTIFY);
    }

    /**
     * 届出不要（日次報告に計上）.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert isCountedOnly() {
        return hasDuty(ReportingDuty.COUNT_ONLY);
    }

    /**
     * 届出不要: neither notified nor counted.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert isNeither() {
        return hasDuty(ReportingDuty.NEITHER);
    }

    /**
     * 判定できない: something is unknown that can still change the answer.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert isUndecided() {
        return hasDuty(ReportingDuty.UNDECIDED);
    }

    /**
     * The duty is this one.
     *
     * @param duty what has to be done
     * @return this assertion
     */
    public NotificationDecisionAssert hasDuty(ReportingDuty duty) {
        isNotNull();
        return check("the duty", named(duty), named(actual.duty()));
    }

    private static String named(ReportingDuty duty) {
        return duty + "（" + duty.label().ja() + "）";
    }

    /**
     * Exactly these grounds hold. A criterion that only opens the way to others is no ground.
     *
     * @param criterionCodes the codes in any order; none if the person is notified whatever is unknown, or not at all
     * @return this assertion
     */
    public NotificationDecisionAssert because(String... criterionCodes) {
        isNotNull();
        return check("the grounds", sorted(Arrays.stream(criterionCodes)), sorted(codes(actual.grounds())));
    }

    /**
     * Exactly these grounds hold.
     *
     * @param criteria the criteria in any order
     * @return this assertion
     */
    public NotificationDecisionAssert because(Criterion... criteria) {
        return because(codes(Arrays.asList(criteria)).toArray(String[]::new));
    }

    /**
     * A criterion of the edition has this truth.
     *
     * @param criterionCode the code of the criterion
     * @param truth yes, no or unknown
     * @return this assertion
     */
    public NotificationDecisionAssert hasCriterion(String criterionCode, Truth truth) {
        isNotNull();
        var found = actual.criteria().stream()
                .filter(result -> result.criterion().code().equals(criterionCode))
                .map(CriterionResult::truth)
                .map(Truth::toString)
                .findFirst()
                .orElse("not a criterion of " + actual.regime());
        return check("the criterion " + criterionCode, truth.toString(), found);
    }

    /**
     * Exactly these unknown items can still change the duty.
     *
     * @param itemIds the names of the items in asking order
     * @return this assertion
     */
    public NotificationDecisionAssert lacking(String... itemIds) {
        isNotNull();
        var found = actual.relevantUnknown().stream().map(Item::id).toList();
        return check("the relevant unknown items", List.of(itemIds), found);
    }

    /**
     * Nothing unknown can still change the duty.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert lacksNothing() {
        return lacking(new String[0]);
    }

    /**
     * Exactly these unknown items can still change the duty.
     *
     * @param items the items in asking order
     * @return this assertion
     */
    public NotificationDecisionAssert lacking(Item... items) {
        return lacking(Arrays.stream(items).map(Item::id).toArray(String[]::new));
    }

    /**
     * The person counts in the daily report.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert isCounted() {
        return isCounted(Truth.YES);
    }

    /**
     * The person does not count in the daily report.
     *
     * @return this assertion
     */
    public NotificationDecisionAssert isNotCounted() {
        return isCounted(Truth.NO);
    }

    /**
     * The person counts in the daily report, or not, or it depends on something unknown.
     *
     * @param truth which of the three
     * @return this assertion
     */
    public NotificationDecisionAssert isCounted(Truth truth) {
        isNotNull();
        return check("counted in the daily report", truth, actual.countedInDailyReport());
    }

    /**
     * These instructions are given, perhaps among others.
     *
     * @param instructionCodes codes in any order
     * @return this assertion
     */
    public NotificationDecisionAssert instructs(String... instructionCodes) {
        isNotNull();
        var missing = new TreeSet<>(Set.of(instructionCodes));
        missing.removeAll(instructions());
        return missing.isEmpty() ? this : fail("the instructions", "at least " + missing, instructions());
    }

    /**
     * None of these instructions is given.
     *
     * @param instructionCodes codes in any order
     * @return this assertion
     */
    public NotificationDecisionAssert doesNotInstruct(String... instructionCodes) {
        isNotNull();
        var unwanted = new TreeSet<>(Set.of(instructionCodes));
        unwanted.retainAll(instructions());
        return unwanted.isEmpty() ? this : fail("the instructions", "none of " + unwanted, instructions());
    }

    private List<String> instructions() {
        return actual.instructions().stream().map(Instruction::code).toList();
    }

    /**
     * The edition has this id.
     *
     * @param regimeId for example {@code four-groups}
     * @return this assertion
     */
    public NotificationDecisionAssert isDecidedUnder(String regimeId) {
        isNotNull();
        return check("the edition", regimeId, actual.regime().id());
    }

    /**
     * The edition began on this day in the place.
     *
     * @param firstDay its first day
     * @return this assertion
     */
    public NotificationDecisionAssert isInForceFrom(LocalDate firstDay) {
        isNotNull();
        return check("in force from", firstDay.toString(), firstDay(actual));
    }

    static String firstDay(NotificationDecision decision) {
        return decision.governing().inForceFrom().map(LocalDate::toString).orElse("since ever");
    }

    /**
     * The edition cites a document of which we are this sure.
     *
     * @param provenance how sure
     * @return this assertion
     */
    public NotificationDecisionAssert cites(Provenance provenance) {
        isNotNull();
        return check(
                "the provenance of " + actual.citation(),
                provenance,
                actual.citation().provenance());
    }

    private static Stream<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code);
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.sorted().toList();
    }

    private NotificationDecisionAssert check(String what, Object expected, Object found) {
        return expected.equals(found) ? this : fail(what, expected, found);
    }

    private NotificationDecisionAssert fail(String what, Object expected, Object found) {
        throw failure("%s", difference(what, expected, found) + "\n" + story(actual));
    }

    static String difference(String what, Object expected, Object found) {
        return what + "\n  expected: " + expected + "\n   but was: " + found;
    }

    /** The decision in the words of both languages, so that who reads the failure need not run it again. */
    static String story(NotificationDecision decision) {
        return "the decision: " + decision.headline()
                + "\n  ja: " + decision.explanation().ja()
                + "\n  en: " + decision.explanation().en()
                + "\n  of: " + decision.facts();
    }
}
