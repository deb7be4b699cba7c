package org.hersys.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a person is released (解除の判断結果), with the rule and the reasons.
 *
 * <p>Immutable; texts are made when asked.
 */
public final class ReleaseDecision extends DatedDecision<ReleaseRule> {

    private final ReleaseFacts facts;
    private final ReleaseOutcome outcome;
    private final ReleaseSearch.@Nullable Opening opening;
    private final List<ReleaseItem> relevant;

    ReleaseDecision(
            ReleaseFacts facts,
            Timeline.Entry<ReleaseRule> edition,
            ReleaseOutcome outcome,
            ReleaseSearch.@Nullable Opening opening,
            List<ReleaseItem> relevant) {
        super(edition);
        this.facts = facts;
        this.outcome = outcome;
        this.opening = opening;
        this.relevant = relevant;
    }

    /**
     * Whether the person may be released at the time of judgement.
     *
     * @return the outcome; {@link ReleaseOutcome#UNDECIDED} if an unknown item can change it or the criteria of the day
     *     are not known
     */
    public ReleaseOutcome outcome() {
        return outcome;
    }

    /**
     * The first free day with what is known: release is possible from then on.
     *
     * <p>Tests that nobody has told are not assumed. Where the release falls within a day, it is that day.
     *
     * @return the day, or empty if it cannot be told: an unknown item can change it, the symptoms are not yet relieved, or
     *     only tests can release the person
     */
    public Optional<LocalDate> from() {
        return opening().map(Moment::day);
    }

    /**
     * The hour from which release is possible, where the count that ends last is known to the hour.
     *
     * @return day and hour, or empty if only the day can be told
     */
    public Optional<LocalDateTime> fromExactly() {
        return opening().flatMap(Moment::hour);
    }

    /**
     * The last whole day of recuperation (療養最終日).
     *
     * @return the day before {@link #from()}, or empty if that cannot be told
     */
    public Optional<LocalDate> lastDayOfRecuperation() {
        return from().map(day -> day.minusDays(1));
    }

    /** The first free moment, by the hour where that is known. */
    Optional<Moment> opening() {
        return Optional.ofNullable(opening).map(ReleaseSearch.Opening::from);
    }

    /**
     * By what the person is free from {@link #from()} on.
     *
     * @return time or tests, or empty if the day cannot be told
     */
    public Optional<ReleaseAlternative> alternative() {
        return path().map(ReleasePath::alternative);
    }

    /**
     * The path by which the person is free from {@link #from()} on.
     *
     * @return the path, or empty if the day cannot be told
     */
    public Optional<ReleasePath> path() {
        return Optional.ofNullable(opening).map(ReleaseSearch.Opening::path);
    }

    /**
     * The unknown items that can still change the outcome on the day of judgement, under some completion of the others.
     *
     * @return the names that programmes use, in the order in which one asks; empty unless the outcome is undecided
     */
    public List<String> relevantUnknown() {
        return relevant.stream().map(ReleaseItem::code).toList();
    }

    /**
     * The same items as {@link #relevantUnknown()}, with their labels.
     *
     * @return the items, in the order in which one asks
     */
    public List<ReleaseItem> relevantItems() {
        return relevant;
    }

    /**
     * Where the answer is written.
     *
     * @return the citation of the path that was applied, else that of the edition
     */
    public Citation citation() {
        return path().map(ReleasePath::citation).orElse(rule().citation());
    }

    /**
     * The facts that were judged.
     *
     * @return the facts
     */
    public ReleaseFacts facts() {
        return facts;
    }

    /**
     * The answer in one sentence.
     *
     * @return for example 「療養を解除できる（2022年9月18日から可能。療養は2022年9月17日まで）。」
     */
    public BilingualText headline() {
        return new ReleaseWording(this).headline();
    }

    /**
     * The grounds: the edition, the path with the day on which each of its counts ends, what is missing.
     *
     * @return some sentences; no date of the person is repeated
     */
    public BilingualText explanation() {
        return new ReleaseWording(this).explanation();
    }

    /** The outcome, the first free day and the edition. */
    @Override
    public String toString() {
        return outcome + from().map(day -> " from " + day).orElse("") + " under " + rule().id();
    }
}
