package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list (ページ), and where to go on. It does not say how many items there are in all: that would have to be
 * counted.
 *
 * <p>Every item that is there, and stays there, from the first page to the last is on exactly one of them, also when
 * others are added or removed meanwhile; of those it may or may not be. Immutable if its items are.
 *
 * @param <T> what the list is of
 */
public final class Page<T> {

    private final List<T> items;
    private final @Nullable PageKey next;

    private Page(List<T> items, @Nullable PageKey next) {
        this.items = List.copyOf(items);
        this.next = next;
    }

    /**
     * A page after which there may be more.
     *
     * @param items the items in the order of the list
     * @param next where to go on
     * @param <T> what the list is of
     * @return the page
     */
    public static <T> Page<T> of(List<T> items, PageKey next) {
        return new Page<>(items, requireNonNull(next, "next"));
    }

    /**
     * The last page.
     *
     * @param items the items in the order of the list
     * @param <T> what the list is of
     * @return the page
     */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * For a store: the page made of what it found, having looked for one item more than was asked for.
     *
     * @param found the items from the wanted position on, in the order of the list
     * @param limit how many were asked for
     * @param key the position of an item
     * @param <T> what the list is of
     * @return the first of them, as many as were asked for, and where to go on if there are more
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, PageKey> key) {
        if (found.size() <= limit) {
            return last(found);
        }
        return of(found.subList(0, limit), key.apply(found.get(limit - 1)));
    }

    /**
     * What is on the page.
     *
     * @return an immutable list in the order of the whole one
     */
    public List<T> items() {
        return items;
    }

    /**
     * Where to go on.
     *
     * @return the key for the next {@link PageRequest}, or empty if this is the last page
     */
    public Optional<PageKey> next() {
        return Optional.ofNullable(next);
    }

    /**
     * The same page of other items.
     *
     * @param change makes the new item of the old one
     * @param <R> what the new list is of
     * @return a page that goes on at the same position
     */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page<?> that && items.equals(that.items) && Objects.equals(next, that.next);
    }

    @Override
    public int hashCode() {
        return items.hashCode() * 31 + Objects.hashCode(next);
    }

    /** How many items; not what they are. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items" + (next == null ? ", the last]" : ", more]");
    }
}
