package org.hersys.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was in force on each day, for every day there is (時系列).
 *
 * <p>An entry states only its first day; it ends when the next begins. A gap or an overlap therefore cannot be written
 * down, and the next edition of a rule is one more line:
 *
 * <pre>{@code
 * var waiting = Timeline.startingWith(fourteenDays)
 *     .from(LocalDate.of(2022, 1, 14), tenDays)
 *     .from(LocalDate.of(2022, 1, 28), sevenDays)
 *     .build();
 * waiting.on(LocalDate.of(2022, 1, 27)); // tenDays
 * }</pre>
 *
 * <p>Immutable if its values are. No argument may be null and no method returns null.
 *
 * @param <T> what changes over time; should be immutable
 */
public final class Timeline<T> {

    /**
     * One stretch of a timeline (一つの版の適用期間).
     *
     * @param period the days on which the value is in force
     * @param value what is in force
     * @param <T> what changes over time
     */
    public record Entry<T>(EffectivePeriod period, T value) {

        /**
         * Checks that nothing is missing.
         *
         * @param period the days on which the value is in force
         * @param value what is in force
         */
        public Entry {
            requireNonNull(period, "period");
            requireNonNull(value, "value");
        }
    }

    /** First days as sortable numbers, ascending; a plain array because every decision looks here. */
    private final long[] starts;

    private final List<Entry<T>> entries;

    private Timeline(NavigableMap<LocalDate, T> values) {
        this.starts = values.keySet().stream().mapToLong(Timeline::sortable).toArray();
        this.entries = values.entrySet().stream()
                .map(entry -> {
                    LocalDate next = values.higherKey(entry.getKey());
                    var period = EffectivePeriod.of(entry.getKey(), next == null ? LocalDate.MAX : next);
                    return new Entry<>(period, entry.getValue());
                })
                .toList();
    }

    /**
     * Begins a timeline with what held before everything else.
     *
     * @param first what is in force until the first dated entry
     * @param <T> what changes over time
     * @return a builder
     */
    public static <T> Builder<T> startingWith(T first) {
        return new Builder<T>().put(LocalDate.MIN, first);
    }

    /**
     * What is in force on a day.
     *
     * @param day the day asked about
     * @return the value; there always is one
     */
    public T on(LocalDate day) {
        return entryOn(day).value();
    }

    /**
     * What is in force on a day, with the days on which it is.
     *
     * @param day the day asked about
     * @return the entry; there always is one
     */
    public Entry<T> entryOn(LocalDate day) {
        return entries.get(indexOn(day));
    }

    /** The newest entries are asked for most, so the search begins at the end. */
    private int indexOn(LocalDate day) {
        long sortable = sortable(day);
        int index = starts.length - 1;
        while (index > 0 && sortable < starts[index]) {
            index--;
        }
        return index;
    }

    /** In the order of days, like the epoch day, but without its calculation. */
    private static long sortable(LocalDate day) {
        return ((long) day.getYear() * 16 + day.getMonthValue()) * 32 + day.getDayOfMonth();
    }

    /**
     * All entries, the oldest first.
     *
     * @return an immutable list with at least one entry
     */
    public List<Entry<T>> entries() {
        return entries;
    }

    /**
     * All values, the oldest first.
     *
     * @return an immutable list with at least one value
     */
    public List<T> values() {
        return entries.stream().map(Entry::value).toList();
    }

    /**
     * The days on which the value changes, the earliest first.
     *
     * @return the first days of all entries but the first
     */
    public List<LocalDate> changes() {
        return entries.stream()
                .skip(1)
                .map(entry -> entry.period().startInclusive())
                .toList();
    }

    /**
     * This timeline with one more entry, or with another value for an entry that starts on the same day.
     *
     * @param start the first day of the new value
     * @param value what is in force from then on, until the next entry
     * @return a new timeline
     */
    public Timeline<T> with(LocalDate start, T value) {
        return toBuilder().put(start, value).build();
    }

    /**
     * The same days with other values.
     *
     * @param change makes the new value of the old one
     * @param <R> what the new timeline holds
     * @return a new timeline with the same entries
     */
    public <R> Timeline<R> map(Function<? super T, ? extends R> change) {
        var builder = new Builder<R>();
        entries.forEach(entry -> builder.put(entry.period().startInclusive(), change.apply(entry.value())));
        return builder.build();
    }

    private Builder<T> toBuilder() {
        var builder = new Builder<T>();
        entries.forEach(entry -> builder.put(entry.period().startInclusive(), entry.value()));
        return builder;
    }

    /** Two timelines are equal if they hold equal values on every day, with the same entries. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts) * 31 + entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }

    /**
     * Collects the entries of a timeline, in any order.
     *
     * <p>Not thread-safe.
     *
     * @param <T> what changes over time
     */
    public static final class Builder<T> {

        private final TreeMap<LocalDate, T> values = new TreeMap<>();

        private Builder() {}

        /**
         * States what is in force from a day on, until the next entry begins.
         *
         * @param start the first day
         * @param value what is in force from then on
         * @return this builder
         * @throws IllegalArgumentException if an entry starts on that day already
         */
        public Builder<T> from(LocalDate start, T value) {
            if (values.containsKey(start)) {
                throw new IllegalArgumentException("an entry must have a day of its own, but two start on " + start);
            }
            return put(start, value);
        }

        private Builder<T> put(LocalDate start, T value) {
            values.put(requireNonNull(start, "start"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Makes the timeline.
         *
         * @return an immutable timeline
         */
        public Timeline<T> build() {
            return new Timeline<>(new TreeMap<>(values));
        }
    }
}
