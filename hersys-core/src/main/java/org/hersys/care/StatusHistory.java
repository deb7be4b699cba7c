package org.hersys.care;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.Attribution;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Every status a case had (現在のステータスの履歴), with its days and who entered it.
 *
 * <p>Nothing is ever taken out: a change is added behind, and a correction too, which puts the right status in the place of
 * a wrong one. So one can ask for the status of any day, as it is known today ({@link #on}) or as it was known at a moment
 * ({@link #knownAt}). Immutable.
 */
public final class StatusHistory {

    private static final StatusHistory EMPTY = new StatusHistory(List.of());

    private final List<StatusEntry> entries;

    /** What counts: each change, or the last that corrects it; by day, and entries of one day as they were made. */
    private final List<StatusEntry> effective;

    private StatusHistory(List<StatusEntry> entries) {
        this.entries = entries;
        this.effective = effective(entries);
    }

    /**
     * A history in which nothing was entered yet.
     *
     * @return the history
     */
    public static StatusHistory empty() {
        return EMPTY;
    }

    /**
     * A history as it was kept.
     *
     * @param entries in the order in which they were made
     * @return the history
     * @throws IllegalArgumentException if one corrects an entry that is not before it
     */
    public static StatusHistory of(List<StatusEntry> entries) {
        return new StatusHistory(List.copyOf(entries));
    }

    private static List<StatusEntry> effective(List<StatusEntry> entries) {
        var places = new int[entries.size()];
        var effective = new ArrayList<StatusEntry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            int wrong = entry.corrected().orElse(0);
            if (wrong > i) {
                throw new IllegalArgumentException(
                        "a correction must follow what it corrects, but entry " + (i + 1) + " corrects entry " + wrong);
            }
            if (wrong == 0) {
                places[i] = effective.size();
                effective.add(entry);
            } else {
                places[i] = places[wrong - 1];
                effective.set(places[i], entry);
            }
        }
        effective.sort(Comparator.comparing(StatusEntry::day));
        return List.copyOf(effective);
    }

    /**
     * This history with a change of status, by the table of hersys.
     *
     * @param status the status from then on
     * @param day the first day of it
     * @param attribution who entered it, and when
     * @return the new history, or the problems of {@link #changedTo(CurrentStatus, LocalDate, Attribution,
     *     StatusTransitions)}
     */
    public Outcome<StatusHistory> changedTo(CurrentStatus status, LocalDate day, Attribution attribution) {
        return changedTo(status, day, attribution, StatusTransitions.standard());
    }

    /**
     * This history with a change of status.
     *
     * <p>The first status may be any.
     *
     * @param status the status from then on
     * @param day the first day of it, not before the day of the last change
     * @param attribution who entered it, and when
     * @param transitions which status may follow which
     * @return the new history, or the problem {@code STATUS_CHANGE_NOT_ALLOWED} of the item {@code currentStatus} or
     *     {@code STATUS_DAY_BEFORE_LAST} of the item {@code currentStatusDay}
     */
    public Outcome<StatusHistory> changedTo(
            CurrentStatus status, LocalDate day, Attribution attribution, StatusTransitions transitions) {
        var change = StatusEntry.change(status, day, attribution);
        var last = last();
        if (last.isEmpty()) {
            return Outcome.accepted(with(change));
        }
        if (day.isBefore(last.get().day())) {
            return Outcome.refused(Problem.of(ProblemCode.STATUS_DAY_BEFORE_LAST, "currentStatusDay"));
        }
        return transitions.after(last.get().status(), status).map(allowed -> with(change));
    }

    /**
     * This history with its last status corrected; no table is asked.
     *
     * @param status what is right; to undo a change, the status before it
     * @param day the day that is right
     * @param attribution who corrected it, and when
     * @return the new history, or the problem {@code STATUS_NOTHING_TO_CORRECT} of the item {@code currentStatus} if no
     *     status was entered
     */
    public Outcome<StatusHistory> corrected(CurrentStatus status, LocalDate day, Attribution attribution) {
        return last().map(wrong -> Outcome.accepted(corrected(wrong, status, day, attribution)))
                .orElseGet(() -> Outcome.refused(Problem.of(ProblemCode.STATUS_NOTHING_TO_CORRECT, "currentStatus")));
    }

    /**
     * This history with one of its entries corrected; no table is asked.
     *
     * @param wrong one of {@link #effective()}
     * @param status what is right
     * @param day the day that is right
     * @param attribution who corrected it, and when
     * @return the new history
     * @throws IllegalArgumentException if the entry is none of those that count
     */
    public StatusHistory corrected(StatusEntry wrong, CurrentStatus status, LocalDate day, Attribution attribution) {
        if (!effective.contains(requireNonNull(wrong, "wrong"))) {
            throw new IllegalArgumentException("only an entry of this history that counts can be corrected");
        }
        return with(StatusEntry.correction(entries.lastIndexOf(wrong) + 1, status, day, attribution));
    }

    private StatusHistory with(StatusEntry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return of(more);
    }

    /**
     * The history as it was known at a moment.
     *
     * @param moment the moment
     * @return the history of what had been entered by then
     */
    public StatusHistory knownAt(Instant moment) {
        return of(entries.stream()
                .takeWhile(entry -> !entry.attribution().at().isAfter(moment))
                .toList());
    }

    /**
     * Everything that was entered, wrong entries and corrections too.
     *
     * @return in the order in which it was entered
     */
    public List<StatusEntry> entries() {
        return entries;
    }

    /**
     * What counts: each change, or in its place the last correction of it.
     *
     * @return by day, entries of one day in the order of the changes
     */
    public List<StatusEntry> effective() {
        return effective;
    }

    /**
     * The status now.
     *
     * @return the last status that counts, or empty if none was entered
     */
    public Optional<CurrentStatus> current() {
        return last().map(StatusEntry::status);
    }

    /**
     * The status of a day, as far as it is known today.
     *
     * @param day the day in Japan
     * @return the last status of that day, or empty before the first
     */
    public Optional<CurrentStatus> on(LocalDate day) {
        return effective.stream()
                .filter(entry -> !entry.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StatusEntry::status);
    }

    private Optional<StatusEntry> last() {
        return effective.isEmpty() ? Optional.empty() : Optional.of(effective.get(effective.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusHistory that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Only how many entries there are. */
    @Override
    public String toString() {
        return "StatusHistory[" + entries.size() + "]";
    }
}
