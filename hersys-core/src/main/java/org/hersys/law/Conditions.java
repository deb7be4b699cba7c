package org.hersys.law;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several conditions decided together for one person (要件の一括判定): what an edition with its criteria is made of.
 *
 * <p>Each condition gets the answer that {@link Condition#truth} gives, but what is known is gone through once for all of
 * them. The answers come packed in a {@code long}, which {@link #truth(long, int)} reads.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Conditions {

    /** How many conditions can be decided together: each needs two of 64 bits. */
    public static final int MOST = 32;

    /** By the two bits of a condition. */
    private static final Truth[] TRUTHS = {Truth.NO, Truth.UNKNOWN, Truth.YES, Truth.YES};

    /** An item whose values pull in different directions, and the conditions in which they do, as bits "may hold". */
    private record Split(long item, long conditions) {}

    /** By condition: the position of its bit "holds"; the bit below is "may hold". */
    private final int[] flags;
    /** The bits "holds" of all conditions. */
    private final long holding;

    private final AlternativeSet[] sets;
    private final Split[] splits;
    private final int[] ageCuts;
    /** The conditions in which bounds of age pull in different directions, as bits "may hold". */
    private final long splitByAge;

    private final long splitBySomething;

    private Conditions(List<List<Alternative>> conditions) {
        if (conditions.size() > MOST) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " conditions can be decided together, but there are " + conditions.size());
        }
        var fields = new AlternativeFields(conditions);
        this.flags = fields.flags();
        this.holding = IntStream.of(flags).mapToLong(flag -> 1L << flag).sum();
        this.sets = fields.sets();
        var alternatives = conditions.stream().flatMap(List::stream).toList();
        this.splits = alternatives.stream()
                .flatMapToLong(Alternative::items)
                .distinct()
                .mapToObj(item -> new Split(item, those(conditions, some -> Alternative.pullBothWays(item, some))))
                .filter(split -> split.conditions != 0)
                .toArray(Split[]::new);
        this.ageCuts = Alternative.ageCuts(alternatives);
        this.splitByAge = those(conditions, Alternative::agesPullBothWays);
        this.splitBySomething = Stream.of(splits).mapToLong(Split::conditions).reduce(splitByAge, (a, b) -> a | b);
    }

    /**
     * Conditions to be decided together.
     *
     * @param conditions at most {@value #MOST}; {@link #truth(long, int)} asks for them by their positions
     * @return the conditions
     * @throws IllegalArgumentException if there are more
     */
    public static Conditions of(List<Condition> conditions) {
        return new Conditions(conditions.stream().map(Condition::alternatives).toList());
    }

    static Conditions alone(List<Alternative> alternatives) {
        return new Conditions(List.of(alternatives));
    }

    private long those(List<List<Alternative>> conditions, Predicate<List<Alternative>> predicate) {
        return IntStream.range(0, conditions.size())
                .filter(i -> predicate.test(conditions.get(i)))
                .mapToLong(i -> 1L << (flags[i] - 1))
                .sum();
    }

    /**
     * Whether each condition holds for somebody of whom this much is known.
     *
     * @param answers what is known of the items
     * @param lowestAge the lowest age the person may have, in completed years
     * @param highestAge the highest age the person may have; the same where the age is known
     * @return the truths of all conditions, to be read by {@link #truth(long, int)}
     */
    public long truths(Answers answers, int lowestAge, int highestAge) {
        return truths(answers.given(), answers.unanswered(), lowestAge, highestAge);
    }

    /**
     * Reads the truth of one condition.
     *
     * @param truths what {@link #truths} returned
     * @param index the position of the condition
     * @return yes or no if no completion of what is unknown can change it, else unknown
     */
    public Truth truth(long truths, int index) {
        return TRUTHS[(int) (truths >>> (flags[index] - 1)) & 3];
    }

    private long truths(long given, long unanswered, int lowestAge, int highestAge) {
        long truths = 0;
        for (var set : sets) {
            truths |= set.truths(given, unanswered, lowestAge, highestAge);
        }
        long unknown = truths & ~(truths >>> 1) & splitBySomething;
        return unknown == 0 ? truths : byCases(truths, unknown, given, unanswered, lowestAge, highestAge);
    }

    /**
     * Tries each value of an unanswered item that pulls both ways. Once none is left, the worst and the best completion
     * are the same for all alternatives of a condition, so that putting three-valued parts together is exact.
     */
    private long byCases(long truths, long unknown, long given, long unanswered, int lowestAge, int highestAge) {
        for (var split : splits) {
            if ((unknown & split.conditions) != 0 && (unanswered & split.item) != 0) {
                return forEach(split.item, given, unanswered & ~split.item, lowestAge, highestAge);
            }
        }
        if ((unknown & splitByAge) != 0) {
            for (int cut : ageCuts) {
                if (lowestAge < cut && cut <= highestAge) {
                    return either(
                            truths(given, unanswered, lowestAge, cut - 1), truths(given, unanswered, cut, highestAge));
                }
            }
        }
        return truths;
    }

    private long forEach(long item, long given, long unanswered, int lowestAge, int highestAge) {
        long truths = truths(given | Long.lowestOneBit(item), unanswered, lowestAge, highestAge);
        for (long rest = item & (item - 1); rest != 0; rest &= rest - 1) {
            truths = either(truths, truths(given | Long.lowestOneBit(rest), unanswered, lowestAge, highestAge));
        }
        return truths;
    }

    /** What holds in both cases, and what may hold in one of them. */
    private long either(long one, long other) {
        return (one & other & holding) | ((one | other) & ~holding);
    }
}
