package org.hersys.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/**
 * Whether somebody must be notified, and why (届出の要否の判断).
 *
 * <p>Never a bare boolean: the duty, every criterion of the edition with its truth, the unknown items that can still
 * change the duty, what to do besides, where it is written, and words for a screen in two languages. So a "no" is as
 * explained as a "yes", and an audit years later needs nothing else.
 *
 * <p>One small immutable value: references to the facts and the edition, and the truths in a number. Lists and texts
 * are made when asked. No method returns null.
 */
public final class NotificationDecision {

    private final NotificationFacts facts;
    private final GoverningRegime governing;
    private final LocalDate day;
    private final ReportingDuty duty;
    private final Truth counted;
    private final long truths;

    NotificationDecision(
            NotificationFacts facts,
            GoverningRegime governing,
            LocalDate day,
            ReportingDuty duty,
            Truth counted,
            long truths) {
        this.facts = facts;
        this.governing = governing;
        this.day = day;
        this.duty = duty;
        this.counted = counted;
        this.truths = truths;
    }

    /** What stays sure where another edition may govern and answers this. */
    NotificationDecision agreeingWith(ReportingDuty otherDuty, Truth otherCounted) {
        return new NotificationDecision(
                facts,
                governing,
                day,
                duty == otherDuty ? duty : ReportingDuty.UNDECIDED,
                counted == otherCounted ? counted : Truth.UNKNOWN,
                truths);
    }

    /**
     * What has to be done.
     *
     * @return the duty
     */
    public ReportingDuty duty() {
        return duty;
    }

    /**
     * Whether the person counts in the daily report, whatever the duty is.
     *
     * @return yes or no, or unknown only where it depends on something unknown
     */
    public Truth countedInDailyReport() {
        return counted;
    }

    /**
     * Every criterion of the edition with its truth, in the order of the edition.
     *
     * @return an immutable list; empty where the edition has no criteria
     */
    public List<CriterionResult> criteria() {
        var criteria = regime().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new CriterionResult(criteria.get(i), regime().criterion(truths, i)))
                .toList();
    }

    /**
     * The criteria that hold and are grounds for notification.
     *
     * <p>A criterion that holds where its precondition is known not to, such as the age of a suspected out-patient, is
     * none; nor is a precondition by itself.
     *
     * @return an immutable list; empty unless a ground is known to hold
     */
    public List<Criterion> grounds() {
        return regime().grounds(truths);
    }

    /**
     * The unknown items that can still change the duty, in the asking order of the edition.
     *
     * <p>Exactly those whose value makes a difference under some completion of the other unknown items; also the
     * smallest fixed set of questions that settles the case. Worked out at each call.
     *
     * @return an immutable list; empty unless the duty is {@link ReportingDuty#UNDECIDED}
     */
    public List<Item> relevantUnknown() {
        return duty() == ReportingDuty.UNDECIDED
                ? ReportingRegime.relevantItems(facts, governing.possibleRegimes())
                : List.of();
    }

    /**
     * What to do besides, in the order in which the edition gives it.
     *
     * @return an immutable list
     */
    public List<Instruction> instructions() {
        return given(regime().instructions());
    }

    /** What the explanation says besides the criteria. */
    List<Instruction> explanations() {
        return given(regime().explanations());
    }

    private List<Instruction> given(List<InstructionRule> rules) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(duty(), facts, day))
                .map(InstructionRule::instruction)
                .toList();
    }

    /**
     * The edition by which it was decided, with its days; the nationwide one where the prefecture is unknown.
     *
     * @return the edition in force
     */
    public GoverningRegime governing() {
        return governing;
    }

    /**
     * The edition by which it was decided.
     *
     * @return the regime
     */
    public ReportingRegime regime() {
        return governing.regime();
    }

    /**
     * The day by which the edition was chosen: the date of diagnosis, or the one that was asked about instead.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Where the edition is written.
     *
     * @return the citation
     */
    public Citation citation() {
        return regime().citation();
    }

    /**
     * What was known of the person.
     *
     * @return the facts
     */
    public NotificationFacts facts() {
        return facts;
    }

    /**
     * The answer in one leading sentence.
     *
     * @return for example 「届出不要（日次報告に計上）」
     */
    public BilingualText headline() {
        return DecisionTexts.headline(this);
    }

    /**
     * The grounds of the answer for a physician: the edition, each criterion, what is missing, the source.
     *
     * @return a few sentences without personal data
     */
    public BilingualText explanation() {
        return DecisionTexts.explanation(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationDecision that
                && duty == that.duty
                && counted == that.counted
                && truths == that.truths
                && governing.equals(that.governing)
                && day.equals(that.day)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(truths) * 31 + facts.hashCode();
    }

    /** The duty, the edition and the truths of its criteria. */
    @Override
    public String toString() {
        return duty() + " under " + governing + " " + criteria();
    }
}
