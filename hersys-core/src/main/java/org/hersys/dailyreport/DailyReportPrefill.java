package org.hersys.dailyreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.regime.ReportingRegimes;

/**
 * The sheet of a day made of an institution's own diagnoses (日次報告の自動集計), and everybody who could not be put into it.
 *
 * <p>Whom the daily report counts is what the reporting law of the day says, whether notified or not. Of whom the age is unknown
 * belongs to 不明. Of whom only a band is known that straddles brackets (60代) is named with them, and is in no number until
 * somebody has {@link #decided} it, or has all of them {@link #countsWithStraddlingAsUnknown counted as 不明}: it is never
 * guessed. Of whom it is not known whether they count are named, too. Immutable.
 */
public final class DailyReportPrefill {

    private final LocalDate day;
    private final DailyCounts counts;
    private final Map<String, List<AgeBracket>> straddling;
    private final List<String> undecided;
    private final List<String> notCounted;
    private final List<String> ofOtherDays;
    private final List<String> repeated;

    private DailyReportPrefill(
            LocalDate day,
            DailyCounts counts,
            Map<String, List<AgeBracket>> straddling,
            List<String> undecided,
            List<String> notCounted,
            List<String> ofOtherDays,
            List<String> repeated) {
        this.day = day;
        this.counts = counts;
        this.straddling = Collections.unmodifiableMap(straddling);
        this.undecided = List.copyOf(undecided);
        this.notCounted = List.copyOf(notCounted);
        this.ofOtherDays = List.copyOf(ofOtherDays);
        this.repeated = List.copyOf(repeated);
    }

    /**
     * Makes the sheet by the law as it was.
     *
     * @param day the date of the report
     * @param prefecture where the institution is, whatever the facts say
     * @param patients whom it diagnosed; those of other days are left out and named
     * @return the sheet
     */
    public static DailyReportPrefill of(LocalDate day, Prefecture prefecture, Collection<DiagnosedPatient> patients) {
        return of(ReportingRegimes.standard(), day, prefecture, patients);
    }

    /**
     * Makes the sheet by other rules.
     *
     * @param regimes who is counted
     * @param day the date of the report
     * @param prefecture where the institution is, whatever the facts say
     * @param patients whom it diagnosed; those of other days are left out and named
     * @return the sheet
     */
    public static DailyReportPrefill of(
            ReportingRegimes regimes, LocalDate day, Prefecture prefecture, Collection<DiagnosedPatient> patients) {
        var numbers = DailyCounts.zero().asMap();
        var straddling = new LinkedHashMap<String, List<AgeBracket>>();
        var left = new EnumMap<Truth, List<String>>(Truth.class);
        var ofOtherDays = new ArrayList<String>();
        var repeated = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var patient : patients) {
            String reference = patient.reference();
            var facts = patient.facts();
            if (!facts.diagnosedOn().equals(day)) {
                ofOtherDays.add(reference);
            } else if (!seen.add(reference)) {
                repeated.add(reference);
            } else {
                var counted = regimes.decideAsIf(facts, day, prefecture).countedInDailyReport();
                var brackets = AgeBracket.possibleFor(facts.age(), day, facts.reckoning());
                if (counted == Truth.YES) {
                    put(reference, brackets, numbers, straddling);
                } else {
                    left.computeIfAbsent(counted, truth -> new ArrayList<>()).add(reference);
                }
            }
        }
        return new DailyReportPrefill(
                day,
                DailyCounts.of(numbers),
                straddling,
                left.getOrDefault(Truth.UNKNOWN, List.of()),
                left.getOrDefault(Truth.NO, List.of()),
                ofOtherDays,
                repeated);
    }

    /**
     * Makes the sheet of those whom the institution has notified, which is the least that its report must have.
     *
     * @param day the date of the report
     * @param notified each person who counts, once, whatever cases are linked
     * @param countedElsewhere the cases whose person was counted before, on another day or by another institution
     * @return the sheet, by the ids of the cases; the further cases of a person are repeated, and those counted elsewhere are
     *     not counted
     */
    public static DailyReportPrefill ofNotified(
            LocalDate day, Collection<NotifiedPerson> notified, Collection<CaseId> countedElsewhere) {
        var numbers = DailyCounts.zero().asMap();
        var straddling = new LinkedHashMap<String, List<AgeBracket>>();
        var repeated = new ArrayList<String>();
        for (var person : notified) {
            person.cases().stream().skip(1).map(CaseId::toString).forEach(repeated::add);
            put(person.caseId().toString(), person.brackets(), numbers, straddling);
        }
        var notCounted = countedElsewhere.stream().map(CaseId::toString).toList();
        return new DailyReportPrefill(
                day, DailyCounts.of(numbers), straddling, List.of(), notCounted, List.of(), repeated);
    }

    private static void put(
            String reference,
            List<AgeBracket> brackets,
            Map<AgeBracket, Integer> numbers,
            Map<String, List<AgeBracket>> straddling) {
        if (brackets.size() > 1) {
            straddling.put(reference, brackets);
        } else {
            numbers.merge(brackets.get(0), 1, Integer::sum);
        }
    }

    /**
     * The sheet after somebody has said to which brackets people belong.
     *
     * @param brackets the bracket of each reference that is decided; 不明 is possible for everybody
     * @return a new sheet
     * @throws IllegalArgumentException if nobody with the reference straddles brackets, or the bracket is not possible
     */
    public DailyReportPrefill decided(Map<String, AgeBracket> brackets) {
        var numbers = counts.asMap();
        var open = new LinkedHashMap<>(straddling);
        brackets.forEach((reference, bracket) -> {
            var possible = open.remove(reference);
            if (possible == null || !(possible.contains(bracket) || bracket == AgeBracket.UNKNOWN)) {
                throw new IllegalArgumentException("a bracket must be decided of somebody who straddles it");
            }
            numbers.merge(bracket, 1, Integer::sum);
        });
        return new DailyReportPrefill(day, DailyCounts.of(numbers), open, undecided, notCounted, ofOtherDays, repeated);
    }

    /**
     * The date of the report.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * How many there were, of those who count for sure and whose bracket is known or 不明.
     *
     * @return the counts
     */
    public DailyCounts counts() {
        return counts;
    }

    /**
     * How many there were, with those who straddle brackets in 不明, where nobody can find out more.
     *
     * @return the counts
     */
    public DailyCounts countsWithStraddlingAsUnknown() {
        return counts.with(AgeBracket.UNKNOWN, counts.at(AgeBracket.UNKNOWN) + straddling.size());
    }

    /**
     * Those who count and whose age band straddles brackets.
     *
     * @return the possible brackets by the reference, in the order of the list, immutable
     */
    public Map<String, List<AgeBracket>> straddling() {
        return straddling;
    }

    /**
     * Those of whom it depends on something unknown whether they count.
     *
     * @return their references, in the order of the list
     */
    public List<String> undecided() {
        return undecided;
    }

    /**
     * Those who do not count, or were counted elsewhere.
     *
     * @return their references, in the order of the list
     */
    public List<String> notCounted() {
        return notCounted;
    }

    /**
     * Those who were diagnosed on other days.
     *
     * @return their references, in the order of the list
     */
    public List<String> ofOtherDays() {
        return ofOtherDays;
    }

    /**
     * Those who are in the list of the day more than once, or have linked cases, and were looked at once.
     *
     * @return their references, for each time or case after the first
     */
    public List<String> repeated() {
        return repeated;
    }

    /**
     * Whether the counts have everybody in them who counts.
     *
     * @return true if nobody straddles brackets and nobody is undecided
     */
    public boolean isComplete() {
        return straddling.isEmpty() && undecided.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyReportPrefill that
                && day.equals(that.day)
                && counts.equals(that.counts)
                && straddling.equals(that.straddling)
                && undecided.equals(that.undecided)
                && notCounted.equals(that.notCounted)
                && ofOtherDays.equals(that.ofOtherDays)
                && repeated.equals(that.repeated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, counts, straddling, undecided, notCounted, ofOtherDays, repeated);
    }

    /** The day, the counts, and how many are open; no reference. */
    @Override
    public String toString() {
        return "DailyReportPrefill[" + day + ", " + counts + ", " + straddling.size() + " straddling, "
                + undecided.size() + " undecided]";
    }
}
