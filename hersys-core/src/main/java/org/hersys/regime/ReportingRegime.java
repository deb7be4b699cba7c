package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.law.Answers;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Conditions;
import org.hersys.law.Criterion;
import org.hersys.law.Edition;
import org.hersys.law.Item;
import org.hersys.law.Provision;
import org.hersys.law.Questionnaire;
import org.hersys.law.Relevance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules on who is notified (届出制度の版).
 *
 * <p>It lists criteria, says which of them make a person notifiable, and whom the daily report counts. It knows neither
 * its days nor its places: {@link ReportingRegimes} does. Another disease or a local rule is composed with the same
 * builder:
 *
 * <pre>{@code
 * var regime = ReportingRegime.builder("four-groups", name, citation)
 *     .anyOf(deceased)
 *     .where(subjectToTheGroups, aged65OrOver, needsAdmission, riskAndTreatment, pregnant)
 *     .countedIf(positive)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ReportingRegime implements Edition {

    /** What is decided together has room for so many. */
    static final int MOST_CRITERIA = 24;

    /** By whether the person is notified and whether the daily report counts the person: no, unknown, yes. */
    private static final ReportingDuty[][] DUTIES = {
        {ReportingDuty.NEITHER, ReportingDuty.UNDECIDED, ReportingDuty.COUNT_ONLY},
        {ReportingDuty.UNDECIDED, ReportingDuty.UNDECIDED, ReportingDuty.UNDECIDED},
        {ReportingDuty.NOTIFY, ReportingDuty.NOTIFY, ReportingDuty.NOTIFY}
    };

    private final String id;
    private final BilingualText name;
    private final Citation citation;
    private final Questionnaire questionnaire;
    private final List<Criterion> criteria;
    private final List<Criterion> preconditions;
    /** Each mask names criteria that together make a person notifiable; the order of bits is that of the criteria. */
    private final int[] sufficient;

    private final Condition notified;
    private final @Nullable Criterion counted;
    /** The criteria, then who is notified, then who is counted. */
    private final Conditions decided;

    private final List<InstructionRule> instructions;
    private final List<InstructionRule> explanations;
    private final List<BilingualText> openPoints;
    private final List<BilingualText> remarks;

    private ReportingRegime(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.citation = builder.citation;
        this.questionnaire = builder.questionnaire;
        this.criteria = List.copyOf(builder.criteria);
        this.preconditions = List.copyOf(builder.preconditions);
        this.sufficient =
                builder.sufficient.stream().mapToInt(Integer::intValue).toArray();
        this.notified = builder.notified();
        this.counted = builder.counted;
        this.decided = Conditions.of(Stream.concat(
                        criteria.stream().map(Criterion::condition),
                        Stream.of(notified, counted == null ? Condition.never() : counted.condition()))
                .toList());
        this.instructions = List.copyOf(builder.instructions);
        this.explanations = List.copyOf(builder.explanations);
        this.openPoints = List.copyOf(builder.openPoints);
        this.remarks = List.copyOf(builder.remarks);
    }

    /**
     * Begins a regime under which nobody is notified or counted until criteria are added.
     *
     * @param id a stable name
     * @param name what it is called
     * @param citation where it is written
     * @return a builder
     */
    public static Builder builder(String id, BilingualText name, Citation citation) {
        return new Builder(id, name, citation);
    }

    /**
     * Begins a regime that is like this one but for what the builder is told.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this, id);
    }

    /**
     * The same rules under another id, name and source: a change of legal basis.
     *
     * @param id a stable name
     * @param name what it is called
     * @param citation where it is written
     * @return the other regime
     */
    public ReportingRegime as(String id, BilingualText name, Citation citation) {
        return new Builder(this, requireNonNull(id, "id"))
                .named(name)
                .citing(citation)
                .build();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public BilingualText name() {
        return name;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    /**
     * The criteria in the order of the edition.
     *
     * @return an immutable list; empty where nobody is notified
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * The criteria that open the way to others and are no ground by themselves.
     *
     * @return an immutable list, most often empty
     */
    public List<Criterion> preconditions() {
        return preconditions;
    }

    /**
     * The items that the edition may ask about, in its asking order.
     *
     * @return the questionnaire
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * What may have to be said besides the duty.
     *
     * @return the rules in the order in which instructions are given
     */
    public List<InstructionRule> instructions() {
        return instructions;
    }

    @Override
    public List<BilingualText> openPoints() {
        return openPoints;
    }

    @Override
    public List<BilingualText> remarks() {
        return remarks;
    }

    /** The criteria of the edition, and whom the daily report counts. */
    @Override
    public List<Provision> provisions() {
        return Stream.concat(criteria.stream(), counted().stream())
                .map(Criterion::provision)
                .toList();
    }

    /**
     * Whom the daily report counts.
     *
     * @return the criterion, or empty where there is no daily report
     */
    public Optional<Criterion> counted() {
        return Optional.ofNullable(counted);
    }

    /**
     * What the explanation of a decision may say besides the criteria, without being an instruction.
     *
     * @return the rules in the order in which they are said
     */
    public List<InstructionRule> explanations() {
        return explanations;
    }

    /** Everything on which the duty rests. */
    Stream<Condition> conditions() {
        return counted == null ? Stream.of(notified) : Stream.of(notified, counted.condition());
    }

    /** Everything a decision rests on, in one number, so that a decision is a small value. */
    long truths(Answers answers, int lowestAge, int highestAge) {
        return decided.truths(answers, lowestAge, highestAge);
    }

    Truth criterion(long truths, int index) {
        return decided.truth(truths, index);
    }

    Truth isCounted(long truths) {
        return decided.truth(truths, criteria.size() + 1);
    }

    ReportingDuty duty(long truths) {
        return DUTIES[decided.truth(truths, criteria.size()).ordinal()][
                isCounted(truths).ordinal()];
    }

    /** The criteria that hold, but for preconditions and for what needs a precondition that does not hold. */
    List<Criterion> grounds(long truths) {
        return IntStream.range(0, criteria.size())
                .filter(i -> criterion(truths, i) == Truth.YES)
                .filter(i -> !preconditions.contains(criteria.get(i)))
                .filter(i -> Arrays.stream(sufficient).anyMatch(mask -> (mask & (1 << i)) != 0 && isOpen(mask, truths)))
                .mapToObj(criteria::get)
                .toList();
    }

    /** Whether none of these criteria is known not to hold. */
    private boolean isOpen(int mask, long truths) {
        return IntStream.range(0, criteria.size())
                .filter(i -> (mask & (1 << i)) != 0)
                .noneMatch(i -> criterion(truths, i) == Truth.NO);
    }

    /** The unknown items that can still change the duty if any of these regimes may govern. */
    static List<Item> relevantItems(NotificationFacts facts, List<ReportingRegime> possible) {
        return Relevance.of(
                facts.answers(),
                facts.lowestAge(),
                facts.highestAge(),
                possible.stream().flatMap(ReportingRegime::conditions).toList(),
                possible.size(),
                (answers, age, place) -> {
                    var regime = possible.get(place);
                    return regime.duty(regime.truths(answers, age, age)).ordinal();
                });
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** Composes a regime. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private BilingualText name;
        private Citation citation;
        private Questionnaire questionnaire;
        private final List<Criterion> criteria;
        private final List<Criterion> preconditions;
        private final List<Integer> sufficient;
        private @Nullable Criterion counted;
        private final List<InstructionRule> instructions;
        private final List<InstructionRule> explanations;
        private final List<BilingualText> openPoints;
        private final List<BilingualText> remarks;

        private Builder(String id, BilingualText name, Citation citation) {
            this.id = requireNonNull(id, "id");
            this.name = requireNonNull(name, "name");
            this.citation = requireNonNull(citation, "citation");
            this.questionnaire = NotificationQuestions.QUESTIONNAIRE;
            this.criteria = new ArrayList<>();
            this.preconditions = new ArrayList<>();
            this.sufficient = new ArrayList<>();
            this.instructions = new ArrayList<>();
            this.explanations = new ArrayList<>();
            this.openPoints = new ArrayList<>();
            this.remarks = new ArrayList<>();
        }

        private Builder(ReportingRegime regime, String id) {
            this.id = id;
            this.name = regime.name;
            this.citation = regime.citation;
            this.questionnaire = regime.questionnaire;
            this.criteria = new ArrayList<>(regime.criteria);
            this.preconditions = new ArrayList<>(regime.preconditions);
            this.sufficient =
                    new ArrayList<>(Arrays.stream(regime.sufficient).boxed().toList());
            this.counted = regime.counted;
            this.instructions = new ArrayList<>(regime.instructions);
            this.explanations = new ArrayList<>(regime.explanations);
            this.openPoints = new ArrayList<>(regime.openPoints);
            this.remarks = new ArrayList<>(regime.remarks);
        }

        /**
         * Gives the edition another name.
         *
         * @param name what it is called
         * @return this builder
         */
        public Builder named(BilingualText name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /**
         * Gives the edition another source.
         *
         * @param citation where it is written
         * @return this builder
         */
        public Builder citing(Citation citation) {
            this.citation = requireNonNull(citation, "citation");
            return this;
        }

        /**
         * States what the edition may ask about, where it asks more than the notification does.
         *
         * @param questionnaire extends {@link NotificationQuestions#QUESTIONNAIRE}
         * @return this builder
         * @throws IllegalArgumentException if it does not
         */
        public Builder asking(Questionnaire questionnaire) {
            if (!questionnaire.covers(NotificationQuestions.QUESTIONNAIRE)) {
                throw new IllegalArgumentException("questionnaire must extend NotificationQuestions.QUESTIONNAIRE");
            }
            this.questionnaire = questionnaire;
            return this;
        }

        /**
         * Adds criteria each of which makes a person notifiable.
         *
         * @param criteria in the order in which they are listed
         * @return this builder
         * @throws IllegalArgumentException if a code is taken or there are more than 24 criteria
         */
        public Builder anyOf(Criterion... criteria) {
            for (var criterion : criteria) {
                sufficient.add(1 << add(criterion));
            }
            return this;
        }

        /**
         * Adds a precondition and criteria each of which makes a person notifiable where the precondition holds.
         *
         * @param precondition listed first; no ground by itself
         * @param criteria in the order in which they are listed
         * @return this builder
         * @throws IllegalArgumentException if a code is taken or there are more than 24 criteria
         */
        public Builder where(Criterion precondition, Criterion... criteria) {
            int first = add(precondition);
            preconditions.add(precondition);
            for (var criterion : criteria) {
                sufficient.add((1 << first) | (1 << add(criterion)));
            }
            return this;
        }

        private int add(Criterion criterion) {
            if (criteria.stream().anyMatch(other -> other.code().equals(criterion.code()))) {
                throw new IllegalArgumentException(
                        "a criterion must have a code of its own, but " + criterion + " is taken in " + id);
            }
            if (criteria.size() == MOST_CRITERIA) {
                throw new IllegalArgumentException("an edition must have at most " + MOST_CRITERIA + " criteria");
            }
            criteria.add(criterion);
            return criteria.size() - 1;
        }

        /**
         * States whom the daily report counts; without this nobody is counted.
         *
         * @param counted when a person is counted
         * @return this builder
         */
        public Builder countedIf(Criterion counted) {
            this.counted = requireNonNull(counted, "counted");
            return this;
        }

        /**
         * Adds instructions after those there are.
         *
         * @param rules when which instruction is given
         * @return this builder
         */
        public Builder instructing(InstructionRule... rules) {
            instructions.addAll(List.of(rules));
            return this;
        }

        /**
         * Adds what the explanation of a decision says besides the criteria, after what it says already.
         *
         * @param rules what is said to whom
         * @return this builder
         */
        public Builder explaining(InstructionRule... rules) {
            explanations.addAll(List.of(rules));
            return this;
        }

        /**
         * Says what is doubtful or provisional.
         *
         * @param point a sentence for the rule book
         * @return this builder
         */
        public Builder open(BilingualText point) {
            openPoints.add(point);
            return this;
        }

        /**
         * Says what else a reader should know.
         *
         * @param remark a sentence for the rule book
         * @return this builder
         */
        public Builder remark(BilingualText remark) {
            remarks.add(remark);
            return this;
        }

        /** All criteria multiplied out, which sees what the criteria one by one do not. */
        private Condition notified() {
            return Condition.any(sufficient.stream()
                    .map(mask -> Condition.all(IntStream.range(0, criteria.size())
                            .filter(i -> (mask & (1 << i)) != 0)
                            .mapToObj(i -> criteria.get(i).condition())
                            .toArray(Condition[]::new)))
                    .toArray(Condition[]::new));
        }

        /**
         * Makes the regime.
         *
         * @return an immutable regime
         */
        public ReportingRegime build() {
            return new ReportingRegime(this);
        }
    }
}
