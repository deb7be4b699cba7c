package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hersys.person.AgeBracket;

/**
 * How many positive patients there were in each age bracket (年代別の陽性者数): fourteen numbers and their sum.
 *
 * <p>The total is always computed. No number is negative, and none is left out: a bracket without anybody is 0. Immutable.
 */
public final class DailyCounts {

    /** The highest number of one bracket; more than Japan ever counted on a day. */
    public static final int HIGHEST = 9_999_999;

    private static final List<AgeBracket> BRACKETS = List.of(AgeBracket.values());
    private static final DailyCounts ZERO = new DailyCounts(Collections.nCopies(BRACKETS.size(), 0));

    private final List<Integer> numbers;

    private DailyCounts(List<Integer> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /**
     * Nobody in any bracket, as the sheet stands when it is opened.
     *
     * @return fourteen zeros
     */
    public static DailyCounts zero() {
        return ZERO;
    }

    /**
     * The numbers by their brackets.
     *
     * @param numbers the numbers, each from 0 to {@link #HIGHEST}; a bracket that is missing is 0
     * @return the counts
     * @throws IllegalArgumentException if a number is out of range
     */
    public static DailyCounts of(Map<AgeBracket, Integer> numbers) {
        requireNonNull(numbers, "numbers");
        return inOrder(BRACKETS.stream()
                .map(bracket -> numbers.getOrDefault(bracket, 0))
                .toList());
    }

    /**
     * The numbers in the order of the screen, from 0歳 to 不明.
     *
     * @param numbers fourteen numbers, each from 0 to {@link #HIGHEST}
     * @return the counts
     * @throws IllegalArgumentException if there are not fourteen, or one is out of range
     */
    public static DailyCounts inOrder(List<Integer> numbers) {
        if (numbers.size() != BRACKETS.size()) {
            throw new IllegalArgumentException(
                    "there must be " + BRACKETS.size() + " numbers, but there were " + numbers.size());
        }
        for (int number : numbers) {
            if (number < 0 || number > HIGHEST) {
                throw new IllegalArgumentException("a number must be from 0 to " + HIGHEST + ", but was " + number);
            }
        }
        return new DailyCounts(numbers);
    }

    /**
     * All of several counts together.
     *
     * @param counts any number of counts
     * @return their sum, zero if there are none
     * @throws ArithmeticException if a bracket grows beyond {@link Integer#MAX_VALUE}
     */
    public static DailyCounts sum(Collection<DailyCounts> counts) {
        var sums = new ArrayList<>(ZERO.numbers);
        for (var each : counts) {
            for (int column = 0; column < sums.size(); column++) {
                sums.set(column, Math.addExact(sums.get(column), each.numbers.get(column)));
            }
        }
        return new DailyCounts(sums);
    }

    /**
     * The number of one bracket.
     *
     * @param bracket which one
     * @return 0 or more
     */
    public int at(AgeBracket bracket) {
        return numbers.get(bracket.ordinal());
    }

    /**
     * The sum of all fourteen (合計).
     *
     * @return 0 or more
     */
    public long total() {
        return numbers.stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * Whether there is nobody at all.
     *
     * @return true if the total is 0
     */
    public boolean isZero() {
        return total() == 0;
    }

    /**
     * These counts with another number in one bracket.
     *
     * @param bracket which one
     * @param number from 0 to {@link #HIGHEST}
     * @return new counts
     * @throws IllegalArgumentException if the number is out of range
     */
    public DailyCounts with(AgeBracket bracket, int number) {
        var changed = asMap();
        changed.put(bracket, number);
        return of(changed);
    }

    /**
     * The numbers by their brackets.
     *
     * @return a map of all fourteen in the order of the screen, the caller's own
     */
    public Map<AgeBracket, Integer> asMap() {
        var map = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
        BRACKETS.forEach(bracket -> map.put(bracket, at(bracket)));
        return map;
    }

    /**
     * The numbers in the order of the screen.
     *
     * @return fourteen numbers, immutable
     */
    public List<Integer> inOrder() {
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyCounts that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    /** The fourteen numbers and the total. */
    @Override
    public String toString() {
        return "DailyCounts" + numbers + "=" + total();
    }
}
