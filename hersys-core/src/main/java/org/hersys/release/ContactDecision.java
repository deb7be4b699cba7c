package org.hersys.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Until when a contact waits (待機の判断結果). Immutable; texts are made when asked.
 */
public final class ContactDecision extends DatedDecision<ContactRule> {

    private final ReleaseOutcome outcome;
    private final @Nullable Moment byTime;
    private final @Nullable Moment byTests;
    private final List<String> relevant;

    ContactDecision(
            Timeline.Entry<ContactRule> edition,
            ReleaseOutcome outcome,
            @Nullable Moment byTime,
            @Nullable Moment byTests,
            List<String> relevant) {
        super(edition);
        this.outcome = outcome;
        this.byTime = byTime;
        this.byTests = byTests;
        this.relevant = relevant;
    }

    /**
     * Whether the waiting is over on the day of judgement.
     *
     * @return releasable if it is over or there is none
     */
    public ReleaseOutcome outcome() {
        return outcome;
    }

    /**
     * The first free day with what is known.
     *
     * @return the day, or empty if the edition knows no waiting
     */
    public Optional<LocalDate> from() {
        return isShortened()
                ? Optional.ofNullable(byTests).map(Moment::day)
                : Optional.ofNullable(byTime).map(Moment::day);
    }

    private boolean isShortened() {
        return byTime != null && byTests != null && byTests.day().isBefore(byTime.day());
    }

    /**
     * The last whole day of waiting: the contact waits until 24:00 of it (その日の24時まで).
     *
     * @return the day before {@link #from()}, or empty if the edition knows no waiting
     */
    public Optional<LocalDate> lastDayOfWaiting() {
        return from().map(day -> day.minusDays(1));
    }

    /**
     * By what the contact is free from {@link #from()} on.
     *
     * @return time or tests, or empty if the edition knows no waiting
     */
    public Optional<ReleaseAlternative> alternative() {
        return from().map(day -> isShortened() ? ReleaseAlternative.TESTS : ReleaseAlternative.TIME);
    }

    /**
     * The unknown items that can still change the outcome.
     *
     * @return {@code essentialWorker}, {@code negativeTests}; empty unless the outcome is undecided
     */
    public List<String> relevantUnknown() {
        return relevant;
    }

    /**
     * Where the answer is written.
     *
     * @return the citation of the shortening where tests end the waiting, else that of the edition
     */
    public Citation citation() {
        return alternative()
                .filter(by -> by == ReleaseAlternative.TESTS)
                .flatMap(by -> rule().shortening())
                .map(ContactRule.Shortening::citation)
                .orElse(rule().citation());
    }

    /**
     * The answer in one sentence.
     *
     * @return for example 「待機は2022年8月5日24時まで。」
     */
    public BilingualText headline() {
        return ContactWording.headline(this);
    }

    /**
     * The grounds: the edition and its provisions.
     *
     * @return some sentences
     */
    public BilingualText explanation() {
        return ContactWording.explanation(this);
    }

    /** The outcome, the first free day and the edition. */
    @Override
    public String toString() {
        return outcome + from().map(day -> " from " + day).orElse("") + " under " + rule().id();
    }
}
