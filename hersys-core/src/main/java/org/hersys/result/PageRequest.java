package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted (ページの指定): how many items at most, and after which.
 *
 * <pre>{@code
 * var first = searching.search(actor, query, PageRequest.first()).orElseThrow();
 * var second = searching.search(actor, query, PageRequest.first().after(first.next().orElseThrow()));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class PageRequest {

    /** The most items that a page has. */
    public static final int MOST_ITEMS = 500;

    private static final int USUAL_ITEMS = 50;
    private static final PageRequest FIRST = new PageRequest(USUAL_ITEMS, null);

    private final int limit;
    private final @Nullable PageKey after;

    private PageRequest(int limit, @Nullable PageKey after) {
        this.limit = limit;
        this.after = after;
    }

    /**
     * The beginning of a list.
     *
     * @return the first 50 items
     */
    public static PageRequest first() {
        return FIRST;
    }

    /**
     * The beginning of a list.
     *
     * @param limit how many items at most, 1 to {@value #MOST_ITEMS}
     * @return so many items
     * @throws IllegalArgumentException if the limit is below or above
     */
    public static PageRequest first(int limit) {
        if (limit < 1 || limit > MOST_ITEMS) {
            throw new IllegalArgumentException("a page must have 1 to " + MOST_ITEMS + " items, but had " + limit);
        }
        return new PageRequest(limit, null);
    }

    /**
     * The same number of items from another position on.
     *
     * @param key where the page before ended
     * @return the page that follows
     */
    public PageRequest after(PageKey key) {
        return new PageRequest(limit, requireNonNull(key, "key"));
    }

    /**
     * How many items at most.
     *
     * @return 1 to {@value #MOST_ITEMS}
     */
    public int limit() {
        return limit;
    }

    /**
     * After which item.
     *
     * @return where the page before ended, or empty for the beginning of the list
     */
    public Optional<PageKey> after() {
        return Optional.ofNullable(after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageRequest that && limit == that.limit && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return limit * 31 + Objects.hashCode(after);
    }

    @Override
    public String toString() {
        return "PageRequest[" + limit + (after == null ? "" : " after " + after) + "]";
    }
}
