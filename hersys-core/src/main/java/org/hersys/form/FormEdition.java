package org.hersys.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hersys.law.Citation;
import org.hersys.law.Edition;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the notification form (発生届の様式の版): the items it asks for, in the order of the form.
 *
 * <p>An edition is written as an earlier one and what changes:
 *
 * <pre>{@code
 * var next = FormEditions.standard().on(reportDate).amended("form-2030-01-01", name, citation)
 *     .ask(FormItem.statutory(NotificationItem.OCCUPATION, citation).numbered("14"))
 *     .drop(NotificationItem.REMARKS)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FormEdition implements Edition {

    private final String id;
    private final BilingualText name;
    private final Citation citation;
    private final @Nullable FormEdition predecessor;
    private final Map<NotificationItem, FormItem> items;
    private final FormMinimum minimum;
    private final List<BilingualText> openPoints;

    private FormEdition(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.citation = builder.citation;
        this.predecessor = builder.predecessor;
        this.items = Collections.unmodifiableMap(new EnumMap<>(builder.items));
        this.minimum = builder.minimum.among(items.keySet());
        this.openPoints = List.copyOf(builder.openPoints);
    }

    /**
     * Begins an edition without items.
     *
     * @param id a stable name
     * @param name what the edition is called
     * @param citation where it is written
     * @return a builder
     * @throws IllegalArgumentException if the id is blank
     */
    public static Builder builder(String id, BilingualText name, Citation citation) {
        return new Builder(id, name, citation, null);
    }

    /**
     * Begins an edition with the items and the minimum of this one; its open points stay behind.
     *
     * @param newId a stable name of the new edition
     * @param newName what the new edition is called
     * @param newCitation where the new edition is written
     * @return a builder
     * @throws IllegalArgumentException if the id is blank or is the one of this edition
     */
    public Builder amended(String newId, BilingualText newName, Citation newCitation) {
        return new Builder(newId, newName, newCitation, this);
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
     * The edition that this one amends.
     *
     * @return the edition before, or empty for one that was written from nothing
     */
    public Optional<FormEdition> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    /**
     * The items that the edition asks for, in the order of the form.
     *
     * @return an immutable list, empty where no form is known
     */
    public List<FormItem> items() {
        return List.copyOf(items.values());
    }

    /**
     * How the edition asks for an item.
     *
     * @param item the item
     * @return its place on the form, or empty if it has none
     */
    public Optional<FormItem> find(NotificationItem item) {
        return Optional.ofNullable(items.get(item));
    }

    /**
     * Whether the edition asks for an item.
     *
     * @param item the item
     * @return the obligation, {@link Obligation#NOT_ASKED} for an item without a place on the form
     */
    public Obligation obligation(NotificationItem item) {
        return find(item).map(FormItem::obligation).orElse(Obligation.NOT_ASKED);
    }

    /**
     * The items with which a notification may be handed in before the rest is known.
     *
     * <p>Even these may be missing: nothing here refuses a notification.
     *
     * @return the minimum, as far as the edition asks for it
     */
    public FormMinimum minimum() {
        return minimum;
    }

    /**
     * The items to be marked as empty (赤枠), in the order of the form.
     *
     * <p>Every empty item is marked, but a conditional one only where its condition may hold (an unknown condition does
     * not excuse it), and an optional one never.
     *
     * @param filled whether an item is filled in
     * @param circumstances which conditions hold for the person
     * @return the items that are still to be filled in
     */
    public List<FormItem> unfilled(Predicate<NotificationItem> filled, FormCircumstances circumstances) {
        return items.values().stream()
                .filter(item -> item.mustBeFilled(circumstances) != Truth.NO && !filled.test(item.item()))
                .toList();
    }

    /**
     * The items of the minimum that are not there yet.
     *
     * @param filled whether an item is filled in
     * @return the items; empty if the notification may be handed in for a start
     */
    public List<NotificationItem> minimumStillMissing(Predicate<NotificationItem> filled) {
        return minimum.stillMissing(filled);
    }

    /**
     * What this edition changes in another one.
     *
     * @param earlier the other edition
     * @return the differences in the order of the form
     */
    public List<FormChange> changesFrom(FormEdition earlier) {
        var changes = new ArrayList<FormChange>();
        for (var item : NotificationItem.values()) {
            FormItem before = earlier.items.get(item);
            FormItem after = items.get(item);
            if (before == null && after != null) {
                changes.add(new FormChange(FormChange.Kind.ADDED, item));
            } else if (before != null && after == null) {
                changes.add(new FormChange(FormChange.Kind.DROPPED, item));
            } else if (before != null && after != null && !after.asksTheSameAs(before)) {
                changes.add(new FormChange(FormChange.Kind.CHANGED, item));
            }
        }
        return List.copyOf(changes);
    }

    @Override
    public List<BilingualText> openPoints() {
        return openPoints;
    }

    /** What the edition changes in the one it amends, or all its items if it amends none, and the minimum. */
    @Override
    public List<Provision> provisions() {
        return FormProvisions.of(this);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** Collects the items of an edition, in any order. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final BilingualText name;
        private final Citation citation;
        private final @Nullable FormEdition predecessor;
        private final EnumMap<NotificationItem, FormItem> items = new EnumMap<>(NotificationItem.class);
        private final List<BilingualText> openPoints = new ArrayList<>();
        private FormMinimum minimum;

        private Builder(String id, BilingualText name, Citation citation, @Nullable FormEdition predecessor) {
            this.id = requireNonNull(id, "id");
            this.name = requireNonNull(name, "name");
            this.citation = requireNonNull(citation, "citation");
            this.predecessor = predecessor;
            this.minimum = predecessor == null ? FormMinimum.of(citation) : predecessor.minimum;
            if (id.isBlank() || (predecessor != null && id.equals(predecessor.id))) {
                throw new IllegalArgumentException("an edition must have an id of its own, but has \"" + id + "\"");
            }
            if (predecessor != null) {
                items.putAll(predecessor.items);
            }
        }

        /**
         * Asks for items, or asks for them otherwise than the edition before.
         *
         * @param asked the items
         * @return this builder
         */
        public Builder ask(FormItem... asked) {
            for (var item : asked) {
                items.put(item.item(), item);
            }
            return this;
        }

        /**
         * No longer asks for items.
         *
         * @param dropped items that are asked for so far
         * @return this builder
         * @throws IllegalArgumentException if one is not asked for
         */
        public Builder drop(NotificationItem... dropped) {
            for (var item : dropped) {
                if (items.remove(item) == null) {
                    throw new IllegalArgumentException("an item must be asked for to be dropped: " + item.id());
                }
            }
            return this;
        }

        /**
         * Names another source for items that are asked for as before.
         *
         * @param source where it is written that the edition asks for them
         * @param cited items that are asked for so far
         * @return this builder
         * @throws IllegalArgumentException if one is not asked for
         */
        public Builder cite(Citation source, NotificationItem... cited) {
            for (var item : cited) {
                if (items.computeIfPresent(item, (key, asked) -> asked.citedAs(source)) == null) {
                    throw new IllegalArgumentException("an item must be asked for to be cited: " + item.id());
                }
            }
            return this;
        }

        /**
         * Names another source for all items that are asked for so far.
         *
         * @param source where it is written that the edition asks for them
         * @return this builder
         */
        public Builder citeAll(Citation source) {
            return change(item -> item.citedAs(source));
        }

        /**
         * Takes the printed numbers away, where an edition numbers its items anew.
         *
         * @return this builder
         */
        public Builder unnumbered() {
            return change(FormItem::unnumbered);
        }

        private Builder change(UnaryOperator<FormItem> change) {
            items.replaceAll((item, asked) -> change.apply(asked));
            return this;
        }

        /**
         * States which items suffice for a start.
         *
         * @param sufficing the minimum; what the edition does not ask for is left out of it
         * @return this builder
         */
        public Builder minimum(FormMinimum sufficing) {
            this.minimum = requireNonNull(sufficing, "sufficing");
            return this;
        }

        /**
         * States what is not known of the edition.
         *
         * @param ja the open point in Japanese
         * @param en the open point in English
         * @return this builder
         */
        public Builder open(String ja, String en) {
            openPoints.add(BilingualText.of(ja, en));
            return this;
        }

        /**
         * Makes the edition.
         *
         * @return an immutable edition
         */
        public FormEdition build() {
            return new FormEdition(this);
        }
    }
}
