package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;

/**
 * Whether a day's true counts have room for everybody who was notified with that day of diagnosis (日次報告と発生届の突合).
 *
 * <p>The report includes those who are notified; so in each bracket there must be at least as many. Somebody whose age band
 * straddles brackets may be counted in any of them or in 不明: all are seated together, and a shortfall is told only if no
 * seating has room for everybody. Somebody whose cases are linked is one person. Immutable.
 */
public final class DailyReconciliation {

    private final LocalDate day;
    private final DailyCounts trueCounts;
    private final int notified;
    private final List<NotificationShortfall> shortfalls;
    private final List<List<CaseId>> linked;
    private final List<CaseId> countedElsewhere;

    private DailyReconciliation(
            LocalDate day, DailyCounts trueCounts, List<NotifiedPerson> notified, Collection<CaseId> countedElsewhere) {
        this.day = requireNonNull(day, "day");
        this.trueCounts = requireNonNull(trueCounts, "trueCounts");
        this.notified = notified.size();
        this.shortfalls = new Seating(trueCounts, notified).shortfalls();
        this.linked = notified.stream()
                .filter(NotifiedPerson::isLinked)
                .map(NotifiedPerson::cases)
                .toList();
        this.countedElsewhere = List.copyOf(countedElsewhere);
    }

    /**
     * Compares.
     *
     * @param day the day of diagnosis
     * @param trueCounts the true counts of the day, as the ledger tells them
     * @param notified the possible brackets of each person whom the unit notified with that day and who counts in the daily
     *     report, as {@link AgeBracket#possibleFor} tells them
     * @return the comparison
     * @throws IllegalArgumentException if somebody has no possible bracket
     */
    public static DailyReconciliation of(
            LocalDate day, DailyCounts trueCounts, Map<CaseId, List<AgeBracket>> notified) {
        return of(
                day,
                trueCounts,
                notified.entrySet().stream()
                        .map(person -> new NotifiedPerson(List.of(person.getKey()), person.getValue()))
                        .toList(),
                List.of());
    }

    /**
     * Compares, where some cases are linked.
     *
     * @param day the day of diagnosis
     * @param trueCounts the true counts of the day, as the ledger tells them
     * @param notified each person whom the unit notified with that day and who counts in its report of the day
     * @param countedElsewhere the cases with a notification of the day whose person was counted before: on an earlier day, or
     *     by another unit that notified a linked case first
     * @return the comparison
     * @throws IllegalArgumentException if a case is of two persons
     */
    public static DailyReconciliation of(
            LocalDate day,
            DailyCounts trueCounts,
            Collection<NotifiedPerson> notified,
            Collection<CaseId> countedElsewhere) {
        return new DailyReconciliation(day, trueCounts, List.copyOf(notified), countedElsewhere);
    }

    /**
     * The day of diagnosis.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * What was counted.
     *
     * @return the true counts
     */
    public DailyCounts trueCounts() {
        return trueCounts;
    }

    /**
     * How many persons were notified who are to be in the report.
     *
     * @return 0 or more; a person with linked cases is one
     */
    public int notified() {
        return notified;
    }

    /**
     * Whether everybody who was notified can be in the counts.
     *
     * @return true if nothing is short
     */
    public boolean isConsistent() {
        return shortfalls.isEmpty();
    }

    /**
     * Where the counts are too low.
     *
     * @return each bracket, or group of brackets that people straddle, in the order of the screen; none is in two of them
     */
    public List<NotificationShortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * The cases that a centre has linked and that are looked for as one person (紐づけられた患者).
     *
     * @return the cases of each such person; the first one stands for the person among the shortfalls
     */
    public List<List<CaseId>> linked() {
        return linked;
    }

    /**
     * The cases with a notification of the day that are not looked for here, since the person was counted before
     * (他の日又は他の機関で計上される者).
     *
     * @return the cases, an immutable list
     */
    public List<CaseId> countedElsewhere() {
        return countedElsewhere;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReconciliation that
                && day.equals(that.day)
                && trueCounts.equals(that.trueCounts)
                && notified == that.notified
                && shortfalls.equals(that.shortfalls)
                && linked.equals(that.linked)
                && countedElsewhere.equals(that.countedElsewhere);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, trueCounts, notified, shortfalls, linked, countedElsewhere);
    }

    /** The day, how many were notified, and what is short. */
    @Override
    public String toString() {
        return "DailyReconciliation[" + day + ", " + notified + " notified, " + shortfalls + "]";
    }

    /** Everybody has a seat in a bracket, as far as there are any; who has one may move to make room. */
    private static final class Seating {

        private final DailyCounts seats;
        private final Map<CaseId, Set<AgeBracket>> possible = new LinkedHashMap<>();
        private final Map<AgeBracket, List<CaseId>> seated = new EnumMap<>(AgeBracket.class);
        private final List<CaseId> standing = new ArrayList<>();

        Seating(DailyCounts seats, List<NotifiedPerson> notified) {
            this.seats = seats;
            for (var bracket : AgeBracket.values()) {
                seated.put(bracket, new ArrayList<>());
            }
            var known = new HashSet<CaseId>();
            for (var person : notified) {
                if (!person.cases().stream().allMatch(known::add)) {
                    throw new IllegalArgumentException("a case must be of one person");
                }
                possible.put(person.caseId(), withUnknown(person.brackets()));
            }
            for (var person : possible.keySet()) {
                if (!seat(person, EnumSet.noneOf(AgeBracket.class))) {
                    standing.add(person);
                }
            }
        }

        private static Set<AgeBracket> withUnknown(List<AgeBracket> brackets) {
            var all = EnumSet.copyOf(brackets);
            if (all.size() > 1) {
                all.add(AgeBracket.UNKNOWN);
            }
            return all;
        }

        private Set<AgeBracket> possible(CaseId person) {
            return possible.getOrDefault(person, Set.of());
        }

        private List<CaseId> seatedIn(AgeBracket bracket) {
            return seated.getOrDefault(bracket, List.of());
        }

        private boolean seat(CaseId person, Set<AgeBracket> tried) {
            for (var bracket : possible(person)) {
                if (tried.add(bracket)
                        && (seatedIn(bracket).size() < seats.at(bracket) || moveOneOutOf(bracket, tried))) {
                    seatedIn(bracket).add(person);
                    return true;
                }
            }
            return false;
        }

        private boolean moveOneOutOf(AgeBracket bracket, Set<AgeBracket> tried) {
            for (var person : List.copyOf(seatedIn(bracket))) {
                if (seat(person, tried)) {
                    seatedIn(bracket).remove(person);
                    return true;
                }
            }
            return false;
        }

        List<NotificationShortfall> shortfalls() {
            var groups = new ArrayList<Set<AgeBracket>>();
            for (var person : standing) {
                var group = reach(person);
                // Groups that share a bracket are one.
                var sharing = groups.stream()
                        .filter(other -> !Collections.disjoint(other, group))
                        .toList();
                sharing.forEach(group::addAll);
                groups.removeAll(sharing);
                groups.add(group);
            }
            return groups.stream()
                    .map(this::shortfall)
                    .sorted(Comparator.comparing(
                            shortfall -> shortfall.brackets().get(0)))
                    .toList();
        }

        /** The brackets that would have to have one more seat, any of them, for this person. */
        private Set<AgeBracket> reach(CaseId person) {
            var reached = EnumSet.copyOf(possible(person));
            var open = new ArrayList<AgeBracket>(reached);
            while (!open.isEmpty()) {
                for (var other : seatedIn(open.remove(open.size() - 1))) {
                    for (var bracket : possible(other)) {
                        if (reached.add(bracket)) {
                            open.add(bracket);
                        }
                    }
                }
            }
            return reached;
        }

        private NotificationShortfall shortfall(Set<AgeBracket> brackets) {
            return new NotificationShortfall(
                    List.copyOf(brackets),
                    brackets.stream().mapToLong(seats::at).sum(),
                    possible.entrySet().stream()
                            .filter(entry -> brackets.containsAll(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }
}
