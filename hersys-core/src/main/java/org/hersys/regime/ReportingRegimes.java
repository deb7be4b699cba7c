package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.time.EffectivePeriod;
import org.hersys.time.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Which edition governs on which day in which prefecture (届出制度の適用), and the decisions made by it.
 *
 * <pre>{@code
 * var decision = ReportingRegimes.standard().decide(facts);
 * decision.duty();              // NOTIFY
 * decision.headline().ja();     // 届出を要する：65歳以上の者
 * }</pre>
 *
 * <p>The edition is chosen by the date of diagnosis, never by today, and by the prefecture of the notifying institution.
 * A vendor adds or replaces an edition with {@link #with} or composes a body of rules with {@link #startingWith}.
 *
 * <p>Pure: no clock, no I/O, no locale, no zone. Immutable and safe for use by many threads.
 */
public final class ReportingRegimes {

    private static final ReportingRegimes STANDARD = Covid19ReportingLaw.regimes();

    /** An edition that begins in some prefectures before it does elsewhere. */
    private record EarlyStart(LocalDate start, ReportingRegime regime, CountingBasis basis, Set<Prefecture> places) {}

    private final Timeline<ReportingRegime> nationwide;
    private final List<EarlyStart> earlyStarts;
    private final Timeline<GoverningRegime> nation;
    /** By ordinal of the prefecture. */
    private final List<Timeline<GoverningRegime>> byPrefecture;

    private final Timeline<GoverningRegime> placeUnknown;

    private ReportingRegimes(Timeline<ReportingRegime> nationwide, List<EarlyStart> earlyStarts) {
        this.nationwide = nationwide;
        this.earlyStarts = List.copyOf(earlyStarts);
        this.nation = governed(nationwide, Map.of());
        this.byPrefecture = Stream.of(Prefecture.values()).map(this::timelineIn).toList();
        this.placeUnknown = timelineAnywhere();
    }

    /**
     * The law as it was, from before the first case to the end of notification.
     *
     * @return the COVID-19 regimes of Japan
     */
    public static ReportingRegimes standard() {
        return STANDARD;
    }

    /**
     * Begins a body of rules with what holds before everything else.
     *
     * @param first in force until the first dated edition
     * @return a builder
     */
    public static Builder startingWith(ReportingRegime first) {
        return new Builder(Timeline.startingWith(first));
    }

    /**
     * These rules with one more edition, or with another for one that starts nationwide on the same day.
     *
     * @param start its first date of diagnosis
     * @param regime the edition
     * @return new rules; these stay as they are
     */
    public ReportingRegimes with(LocalDate start, ReportingRegime regime) {
        return new ReportingRegimes(nationwide.with(start, regime), earlyStarts);
    }

    /**
     * What governs on a day in a prefecture.
     *
     * @param diagnosedOn the date of diagnosis
     * @param prefecture where the notifying institution is
     * @return the edition with its days
     */
    public GoverningRegime governing(LocalDate diagnosedOn, Prefecture prefecture) {
        return byPrefecture.get(prefecture.ordinal()).on(diagnosedOn);
    }

    /**
     * What governs on a day where the prefecture is not known: the nationwide edition, with the others that are
     * possible.
     *
     * @param diagnosedOn the date of diagnosis
     * @return the edition with its days
     */
    public GoverningRegime governing(LocalDate diagnosedOn) {
        return placeUnknown.on(diagnosedOn);
    }

    /**
     * Decides whether somebody must be notified, and why.
     *
     * @param facts what is known
     * @return the decision
     * @throws IllegalArgumentException if the edition asks about items that the facts do not have
     */
    public NotificationDecision decide(NotificationFacts facts) {
        return decide(facts, facts.diagnosedOn(), facts.prefectureOrNull());
    }

    /**
     * Decides as if the person had been diagnosed on another day. Only the edition changes; the age stays that of the
     * real date of diagnosis.
     *
     * @param facts what is known
     * @param day the day by which the edition is chosen
     * @return the decision
     */
    public NotificationDecision decideAsIf(NotificationFacts facts, LocalDate day) {
        return decide(facts, requireNonNull(day, "day"), facts.prefectureOrNull());
    }

    /**
     * Decides as if the institution were in another prefecture and the diagnosis on another day.
     *
     * @param facts what is known
     * @param day the day by which the edition is chosen
     * @param prefecture the place by which the edition is chosen
     * @return the decision
     */
    public NotificationDecision decideAsIf(NotificationFacts facts, LocalDate day, Prefecture prefecture) {
        return decide(facts, requireNonNull(day, "day"), requireNonNull(prefecture, "prefecture"));
    }

    /**
     * Decides as if an edition were in force, whatever the day and the place.
     *
     * @param facts what is known
     * @param regimeId the id of a regime of these rules
     * @return the decision
     * @throws IllegalArgumentException if there is no such regime
     */
    public NotificationDecision decideUnder(NotificationFacts facts, String regimeId) {
        var governing = editions()
                .filter(edition -> edition.regime().id().equals(regimeId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("regimeId must be one of " + regimeIds()));
        return decide(facts, governing, facts.diagnosedOn());
    }

    private NotificationDecision decide(NotificationFacts facts, LocalDate day, @Nullable Prefecture prefecture) {
        return decide(facts, prefecture == null ? governing(day) : governing(day, prefecture), day);
    }

    private static NotificationDecision decide(NotificationFacts facts, GoverningRegime governing, LocalDate day) {
        int lowestAge = facts.lowestAge();
        // A birth date gives the age at the price of a calculation, which every decision pays once.
        int highestAge = facts.age().isKnownExactly() ? lowestAge : facts.highestAge();
        var regime = governing.regime();
        long truths = truths(regime, facts, lowestAge, highestAge);
        var decision =
                new NotificationDecision(facts, governing, day, regime.duty(truths), regime.isCounted(truths), truths);
        return governing.alsoPossible().isEmpty() ? decision : whereverItIs(decision, lowestAge, highestAge);
    }

    /** Where the prefecture is unknown and editions differ, only what all of them say is sure. */
    private static NotificationDecision whereverItIs(NotificationDecision nationwide, int lowestAge, int highestAge) {
        var decision = nationwide;
        for (var other : nationwide.governing().alsoPossible()) {
            var regime = other.regime();
            long truths = truths(regime, nationwide.facts(), lowestAge, highestAge);
            decision = decision.agreeingWith(regime.duty(truths), regime.isCounted(truths));
        }
        return decision;
    }

    private static long truths(ReportingRegime regime, NotificationFacts facts, int lowestAge, int highestAge) {
        if (!facts.answers().questionnaire().covers(regime.questionnaire())) {
            throw new IllegalArgumentException("the facts must answer the questionnaire of " + regime.id());
        }
        return regime.truths(facts.answers(), lowestAge, highestAge);
    }

    /**
     * Compares two ways of deciding over a list and lists whose duty changes: two days, two editions, or rules before
     * and after a correction.
     *
     * @param patients whom to compare
     * @param facts gives what is known of each
     * @param before decides one way, for example {@code standard()::decide}
     * @param after decides the other way
     * @param <P> what identifies a patient to the caller
     * @return those whose duty differs, in the order of the list
     */
    public static <P> List<DutyChange<P>> changes(
            Collection<P> patients,
            Function<? super P, NotificationFacts> facts,
            Function<NotificationFacts, NotificationDecision> before,
            Function<NotificationFacts, NotificationDecision> after) {
        var changes = new ArrayList<DutyChange<P>>();
        for (P patient : patients) {
            var known = facts.apply(patient);
            var change = new DutyChange<>(patient, before.apply(known), after.apply(known));
            if (change.before().duty() != change.after().duty()) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The editions of the nation with their days.
     *
     * @return the timeline
     */
    public Timeline<ReportingRegime> nationwide() {
        return nationwide;
    }

    /**
     * The editions of a prefecture with their days.
     *
     * @param prefecture the prefecture
     * @return the timeline
     */
    public Timeline<GoverningRegime> in(Prefecture prefecture) {
        return byPrefecture.get(prefecture.ordinal());
    }

    /**
     * The prefectures in which an edition began before it did elsewhere.
     *
     * @return each with what began early there, in the order of their starts
     */
    public Map<Prefecture, GoverningRegime> earlyStarts() {
        var early = new LinkedHashMap<Prefecture, GoverningRegime>();
        for (var start : earlyStarts) {
            start.places().forEach(place -> early.put(place, governing(start.start(), place)));
        }
        return early;
    }

    private List<String> regimeIds() {
        return editions().map(edition -> edition.regime().id()).distinct().toList();
    }

    /** The editions of the nation, then those of single prefectures. */
    private Stream<GoverningRegime> editions() {
        return Stream.concat(Stream.of(nation), byPrefecture.stream()).flatMap(timeline -> timeline.values().stream());
    }

    private Timeline<GoverningRegime> timelineIn(Prefecture prefecture) {
        var regimes = nationwide;
        var bases = new TreeMap<LocalDate, CountingBasis>();
        for (var early : earlyStarts) {
            if (early.places().contains(prefecture)) {
                regimes = regimes.with(early.start(), early.regime());
                bases.put(early.start(), early.basis());
            }
        }
        return bases.isEmpty() ? nation : governed(regimes, bases);
    }

    /** Where an edition follows one of the same id, it began when that one did. */
    private static Timeline<GoverningRegime> governed(
            Timeline<ReportingRegime> regimes, Map<LocalDate, CountingBasis> bases) {
        var entries = regimes.entries();
        var governing = new GoverningRegime(
                entries.get(0).value(),
                entries.get(0).period(),
                LocalDate.MIN,
                CountingBasis.DATE_OF_DIAGNOSIS,
                List.of());
        var builder = Timeline.startingWith(governing);
        for (var entry : entries.subList(1, entries.size())) {
            LocalDate start = entry.period().startInclusive();
            boolean continues = governing.regime().id().equals(entry.value().id());
            governing = new GoverningRegime(
                    entry.value(),
                    entry.period(),
                    continues ? governing.since() : start,
                    bases.getOrDefault(start, CountingBasis.DATE_OF_DIAGNOSIS),
                    List.of());
            builder.from(start, governing);
        }
        return builder.build();
    }

    private Timeline<GoverningRegime> timelineAnywhere() {
        var changes = new TreeSet<LocalDate>(nation.changes());
        earlyStarts.forEach(early -> changes.add(early.start()));
        var first = nation.on(LocalDate.MIN);
        var builder = Timeline.startingWith(
                changes.isEmpty() ? first : first.or(EffectivePeriod.of(LocalDate.MIN, changes.first()), List.of()));
        for (var day : changes) {
            LocalDate next = Optional.ofNullable(changes.higher(day)).orElse(LocalDate.MAX);
            builder.from(day, nation.on(day).or(EffectivePeriod.of(day, next), othersOn(day, nation.on(day))));
        }
        return builder.build();
    }

    private List<GoverningRegime> othersOn(LocalDate day, GoverningRegime nation) {
        var others = new LinkedHashMap<List<Object>, GoverningRegime>();
        byPrefecture.stream()
                .map(timeline -> timeline.on(day))
                .filter(governing ->
                        !governing.regime().id().equals(nation.regime().id()))
                .sorted(Comparator.comparing(GoverningRegime::since))
                .forEach(governing ->
                        others.putIfAbsent(List.of(governing.regime().id(), governing.inForceFrom()), governing));
        return List.copyOf(others.values());
    }

    @Override
    public String toString() {
        return nationwide.toString();
    }

    /** Collects editions, in any order. Not thread-safe. */
    public static final class Builder {

        private final Timeline.Builder<ReportingRegime> nationwide;
        private final List<EarlyStart> earlyStarts = new ArrayList<>();

        private Builder(Timeline.Builder<ReportingRegime> nationwide) {
            this.nationwide = nationwide;
        }

        /**
         * States what governs nationwide from a day on, until the next edition begins.
         *
         * @param start the first date of diagnosis
         * @param regime the edition
         * @return this builder
         * @throws IllegalArgumentException if an edition starts on that day already
         */
        public Builder from(LocalDate start, ReportingRegime regime) {
            nationwide.from(start, regime);
            return this;
        }

        /**
         * States what governs early in some prefectures, until the next nationwide edition begins.
         *
         * @param start the first day
         * @param regime the edition
         * @param basis by which date those prefectures counted their first day
         * @param prefectures where
         * @return this builder
         */
        public Builder earlyIn(
                LocalDate start, ReportingRegime regime, CountingBasis basis, Prefecture... prefectures) {
            earlyStarts.add(new EarlyStart(
                    requireNonNull(start, "start"),
                    requireNonNull(regime, "regime"),
                    basis,
                    EnumSet.copyOf(List.of(prefectures))));
            return this;
        }

        /**
         * Makes the rules.
         *
         * @return immutable rules
         */
        public ReportingRegimes build() {
            return new ReportingRegimes(nationwide.build(), earlyStarts);
        }
    }
}
