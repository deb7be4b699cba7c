package org.hersys.form;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hersys.law.Citation;

/**
 * The items with which a notification may be handed in before the rest is known (まず届け出れば足りる項目).
 *
 * <p>What an edition does not ask for is not part of its minimum. Immutable.
 */
public final class FormMinimum {

    private final List<NotificationItem> items;
    private final Map<NotificationItem, NotificationItem> substitutes;
    private final Citation citation;

    private FormMinimum(
            List<NotificationItem> items, Map<NotificationItem, NotificationItem> substitutes, Citation citation) {
        this.items = List.copyOf(items);
        this.substitutes = Map.copyOf(substitutes);
        this.citation = requireNonNull(citation, "citation");
    }

    /**
     * A minimum of some items.
     *
     * @param citation where it is written
     * @param items the items that suffice
     * @return the minimum, without substitutes
     */
    public static FormMinimum of(Citation citation, NotificationItem... items) {
        return new FormMinimum(List.of(items), Map.of(), citation);
    }

    /**
     * Adds that one item may stand in for another that is not known.
     *
     * @param substitute what may be given instead
     * @param item the item of the minimum
     * @return a new minimum
     * @throws IllegalArgumentException if the item is not one of the minimum
     */
    public FormMinimum accepting(NotificationItem substitute, NotificationItem item) {
        if (!items.contains(item)) {
            throw new IllegalArgumentException("only an item of the minimum can have a substitute, not " + item.id());
        }
        var more = new EnumMap<NotificationItem, NotificationItem>(NotificationItem.class);
        more.putAll(substitutes);
        more.put(item, substitute);
        return new FormMinimum(items, more, citation);
    }

    /**
     * The items that suffice.
     *
     * @return an immutable list
     */
    public List<NotificationItem> items() {
        return items;
    }

    /**
     * Where the minimum is written.
     *
     * @return its citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * The items of the minimum that are neither filled in nor replaced by a filled-in substitute.
     *
     * @param filled whether an item is filled in
     * @return the items in order; empty if the minimum is reached
     */
    public List<NotificationItem> stillMissing(Predicate<NotificationItem> filled) {
        return items.stream()
                .filter(item -> !filled.test(item) && !filled.test(substitutes.getOrDefault(item, item)))
                .toList();
    }

    FormMinimum among(Set<NotificationItem> asked) {
        var kept = new LinkedHashSet<>(items);
        kept.retainAll(asked);
        return new FormMinimum(List.copyOf(kept), substitutes, citation);
    }
}
