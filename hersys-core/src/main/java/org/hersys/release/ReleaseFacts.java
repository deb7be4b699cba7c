package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an infected person when release is judged (療養解除の判断に用いる情報). Every item but the day of
 * judgement may be unknown.
 *
 * <pre>{@code
 * var facts = ReleaseFacts.asOf(LocalDate.of(2022, 9, 20))
 *     .symptomatic(Truth.YES)
 *     .onsetOn(LocalDate.of(2022, 9, 10))
 *     .relievedOn(LocalDate.of(2022, 9, 15))
 *     .ventilated(Truth.NO)
 *     .place(RecuperationPlace.HOME)
 *     .build();
 * }</pre>
 *
 * <p>A person who was without symptoms when found and falls ill later is one with symptoms, from that onset on; the
 * specimen may then be earlier than the onset. Who has an onset or a relief has symptoms, so that
 * {@link Builder#symptomatic} need not be said again.
 *
 * <p>Immutable. Never prints a date but the day of judgement.
 */
public final class ReleaseFacts {

    private final Moment asOf;
    private final Truth symptomatic;
    private final Truth relieved;
    private final Truth ventilated;
    private final @Nullable RecuperationPlace place;
    private final Map<ReleaseEvent, Moment> events;
    private final @Nullable List<NegativeTest> negativeTests;

    private ReleaseFacts(Builder builder) {
        this.asOf = builder.asOf;
        this.events = new EnumMap<>(builder.events);
        this.relieved = events.containsKey(ReleaseEvent.RELIEF) ? Truth.YES : builder.relieved;
        this.symptomatic =
                events.containsKey(ReleaseEvent.ONSET) || relieved.isKnown() ? Truth.YES : builder.symptomatic;
        this.ventilated = builder.ventilated;
        this.place = builder.place;
        this.negativeTests = builder.negativeTests;
    }

    /**
     * Begins the facts with the day of judgement.
     *
     * @param day on which day release is judged; chooses the edition
     * @return a builder
     */
    public static Builder asOf(LocalDate day) {
        return new Builder(Moment.of(day));
    }

    /**
     * Begins the facts with the hour of judgement, for criteria that count hours.
     *
     * @param hour the day and the hour at which release is judged, in Japan
     * @return a builder
     */
    public static Builder asOf(LocalDateTime hour) {
        return new Builder(Moment.of(hour));
    }

    /**
     * When release is judged.
     *
     * @return the day, or the hour
     */
    public Moment asOf() {
        return asOf;
    }

    /**
     * Whether the person has or had symptoms.
     *
     * @return yes also if an onset or a relief is known
     */
    public Truth symptomatic() {
        return symptomatic;
    }

    /**
     * Whether the symptoms are relieved.
     *
     * @return yes if it is known when, no if they are known not to be, else unknown
     */
    public Truth relieved() {
        return relieved;
    }

    /**
     * Whether the person was ventilated or the like (人工呼吸器等による治療).
     *
     * @return yes, no or unknown
     */
    public Truth ventilated() {
        return ventilated;
    }

    /**
     * Where the person recuperates on the day of judgement.
     *
     * @return the place, or empty if it is not known
     */
    public Optional<RecuperationPlace> place() {
        return Optional.ofNullable(place);
    }

    /**
     * When something happened.
     *
     * @param event what
     * @return the day or the hour, or empty if it has not happened or is not known
     */
    public Optional<Moment> at(ReleaseEvent event) {
        return Optional.ofNullable(events.get(event));
    }

    /**
     * The negative tests.
     *
     * @return all of them, perhaps none; or empty if nobody has said
     */
    public Optional<List<NegativeTest>> negativeTests() {
        return Optional.ofNullable(negativeTests);
    }

    /**
     * The items that are not known. Onset and relief are left out for a person without symptoms, who has none.
     *
     * @return the unknown items, in the order in which one asks
     */
    public Set<ReleaseItem> unknown() {
        var unknown = EnumSet.allOf(ReleaseItem.class);
        events.keySet().forEach(event -> unknown.remove(event.item()));
        removeIf(unknown, ReleaseItem.SYMPTOMATIC, symptomatic.isKnown());
        removeIf(unknown, ReleaseItem.ONSET, symptomatic == Truth.NO);
        removeIf(unknown, ReleaseItem.RELIEF, symptomatic == Truth.NO || relieved.isKnown());
        removeIf(unknown, ReleaseItem.VENTILATED, ventilated.isKnown());
        removeIf(unknown, ReleaseItem.PLACE, place != null);
        removeIf(unknown, ReleaseItem.NEGATIVE_TESTS, negativeTests != null);
        return unknown;
    }

    private static void removeIf(Set<ReleaseItem> items, ReleaseItem item, boolean known) {
        if (known) {
            items.remove(item);
        }
    }

    /** The day of judgement and which items are not known; no date of the person. */
    @Override
    public String toString() {
        return "ReleaseFacts[asOf=" + asOf + ", unknown=" + unknown() + "]";
    }

    /**
     * Collects the facts; what is not said stays unknown.
     *
     * <p>Not thread-safe.
     */
    public static final class Builder {

        private final Moment asOf;
        private final Map<ReleaseEvent, Moment> events = new EnumMap<>(ReleaseEvent.class);
        private Truth symptomatic = Truth.UNKNOWN;
        private Truth relieved = Truth.UNKNOWN;
        private Truth ventilated = Truth.UNKNOWN;
        private @Nullable RecuperationPlace place;
        private @Nullable List<NegativeTest> negativeTests;

        private Builder(Moment asOf) {
            this.asOf = asOf;
        }

        /**
         * States whether the person has or had symptoms.
         *
         * @param symptomatic yes, no or unknown
         * @return this builder
         */
        public Builder symptomatic(Truth symptomatic) {
            this.symptomatic = requireNonNull(symptomatic, "symptomatic");
            return this;
        }

        /**
         * States the day of onset (発症日).
         *
         * @param day the day on which the symptoms began
         * @return this builder
         */
        public Builder onsetOn(LocalDate day) {
            return put(ReleaseEvent.ONSET, Moment.of(day));
        }

        /**
         * States the hour of onset, so that 「10日間」 may be counted as 240 hours.
         *
         * @param hour the day and the hour at which the symptoms began
         * @return this builder
         */
        public Builder onsetAt(LocalDateTime hour) {
            return put(ReleaseEvent.ONSET, Moment.of(hour));
        }

        /**
         * States the day of the positive specimen (検体採取日).
         *
         * @param day the day on which it was taken
         * @return this builder
         */
        public Builder specimenOn(LocalDate day) {
            return put(ReleaseEvent.SPECIMEN, Moment.of(day));
        }

        /**
         * States the day of relief (症状軽快日): no fever without antipyretics, respiratory symptoms improving.
         *
         * @param day the first day of which that is true
         * @return this builder
         */
        public Builder relievedOn(LocalDate day) {
            return put(ReleaseEvent.RELIEF, Moment.of(day));
        }

        /**
         * States the hour of relief.
         *
         * @param hour the day and the hour from which the symptoms were relieved
         * @return this builder
         */
        public Builder relievedAt(LocalDateTime hour) {
            return put(ReleaseEvent.RELIEF, Moment.of(hour));
        }

        /**
         * States that the symptoms are not relieved at the time of judgement.
         *
         * @return this builder
         */
        public Builder notYetRelieved() {
            this.relieved = Truth.NO;
            return this;
        }

        /**
         * States whether the person was ventilated or the like.
         *
         * @param ventilated yes, no or unknown
         * @return this builder
         */
        public Builder ventilated(Truth ventilated) {
            this.ventilated = requireNonNull(ventilated, "ventilated");
            return this;
        }

        /**
         * States where the person recuperates on the day of judgement.
         *
         * @param place the place
         * @return this builder
         */
        public Builder place(RecuperationPlace place) {
            this.place = requireNonNull(place, "place");
            return this;
        }

        /**
         * States the day on which recuperation, or the stay in hospital, began (療養開始日).
         *
         * @param day the first day
         * @return this builder
         */
        public Builder recuperationStartedOn(LocalDate day) {
            return put(ReleaseEvent.RECUPERATION_START, Moment.of(day));
        }

        /**
         * States the hour at which recuperation, or the stay in hospital, began.
         *
         * @param hour the day and the hour
         * @return this builder
         */
        public Builder recuperationStartedAt(LocalDateTime hour) {
            return put(ReleaseEvent.RECUPERATION_START, Moment.of(hour));
        }

        /**
         * States the negative tests so far.
         *
         * <p>An empty list says that there is none. Not to say anything leaves them unknown: no test is assumed, but
         * where tests could have released the person already, the answer is undecided until somebody says.
         *
         * @param tests all negative tests, in any order; a series that a positive test has broken is to be left out
         * @return this builder
         */
        public Builder negativeTests(List<NegativeTest> tests) {
            this.negativeTests = List.copyOf(tests);
            return this;
        }

        private Builder put(ReleaseEvent event, Moment moment) {
            events.put(event, moment);
            return this;
        }

        /**
         * Makes the facts, unless they contradict each other.
         *
         * @return the facts, or every contradiction as {@code VALUE_INVALID} with the item it is about
         */
        public Outcome<ReleaseFacts> check() {
            var problems = ReleaseFactsCheck.problems(asOf, symptomatic, relieved, events, negativeTests);
            return problems.isEmpty() ? Outcome.accepted(new ReleaseFacts(this)) : Outcome.refused(problems);
        }

        /**
         * Makes the facts, where a contradiction would be a mistake of the program.
         *
         * @return the facts
         * @throws IllegalArgumentException if they contradict each other
         */
        public ReleaseFacts build() {
            return check().orElseThrow();
        }
    }
}
