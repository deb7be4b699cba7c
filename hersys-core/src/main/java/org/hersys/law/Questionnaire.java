package org.hersys.law;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.text.BilingualText;

/**
 * The items that a body of rules may ask about, in asking order (質問事項).
 *
 * <p>The order is the one in which missing items are asked for. A vendor who adds a rule about something new extends a
 * questionnaire; the items it had stay the same objects:
 *
 * <pre>{@code
 * var builder = NotificationQuestions.QUESTIONNAIRE.extended();
 * var foodHandler = builder.yesNo("foodHandler", BilingualText.of("食品取扱者", "handles food"));
 * var questionnaire = builder.build();
 * }</pre>
 *
 * <p>Immutable. Together the items may have at most 64 values; a yes/no item has two, the age and the place none.
 */
public final class Questionnaire {

    private final List<Item> items;
    private final int valuesTaken;

    private Questionnaire(List<Item> items, int valuesTaken) {
        this.items = List.copyOf(items);
        this.valuesTaken = valuesTaken;
    }

    /**
     * Begins a questionnaire without items.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(List.of(), 0);
    }

    /**
     * Begins a questionnaire that has the items of this one and more after them.
     *
     * @return a builder
     */
    public Builder extended() {
        return new Builder(items, valuesTaken);
    }

    /**
     * All items in asking order.
     *
     * @return an immutable list
     */
    public List<Item> items() {
        return items;
    }

    /**
     * The item with a name.
     *
     * @param id the stable name
     * @return the item, or empty if there is none
     */
    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Whether answers to this questionnaire are answers to another one as well.
     *
     * @param other the other questionnaire
     * @return true if it is this one, or this one extends it
     */
    public boolean covers(Questionnaire other) {
        int size = other.items.size();
        return this == other || (items.size() >= size && items.subList(0, size).equals(other.items));
    }

    /** The first value of every item that has values: nothing is answered. */
    long firstValues() {
        return items.stream().mapToLong(item -> Long.lowestOneBit(item.mask())).sum();
    }

    @Override
    public String toString() {
        return items.toString();
    }

    /** Collects items in asking order. Not thread-safe. */
    public static final class Builder {

        private final List<Item> items;
        private int valuesTaken;

        private Builder(List<Item> items, int valuesTaken) {
            this.items = new ArrayList<>(items);
            this.valuesTaken = valuesTaken;
        }

        /**
         * Adds a question answered by yes or no.
         *
         * @param id its stable name
         * @param label what a person is asked
         * @return the item
         * @throws IllegalArgumentException if the name is taken or there is no room for it
         */
        public Item yesNo(String id, BilingualText label) {
            return add(id, label, Item.Kind.YES_NO, 2, List.of());
        }

        /**
         * Adds a question answered by one constant of an enum.
         *
         * @param id its stable name
         * @param label what a person is asked
         * @param values the enum
         * @return the item
         * @throws IllegalArgumentException if the name is taken or there is no room for it
         */
        public Item choice(String id, BilingualText label, Class<? extends Enum<?>> values) {
            List<Enum<?>> choices = List.of(values.getEnumConstants());
            return add(id, label, Item.Kind.CHOICE, choices.size(), choices);
        }

        /**
         * Adds the age in completed years, which conditions compare with bounds.
         *
         * @param id its stable name
         * @param label what a person is asked
         * @return the item
         * @throws IllegalArgumentException if the name is taken
         */
        public Item age(String id, BilingualText label) {
            return add(id, label, Item.Kind.AGE, 0, List.of());
        }

        /**
         * Adds the place by which an edition may be chosen; no condition asks about it.
         *
         * @param id its stable name
         * @param label what a person is asked
         * @return the item
         * @throws IllegalArgumentException if the name is taken
         */
        public Item place(String id, BilingualText label) {
            return add(id, label, Item.Kind.PLACE, 0, List.of());
        }

        private Item add(String id, BilingualText label, Item.Kind kind, int values, List<Enum<?>> choices) {
            requireNonNull(id, "id");
            requireNonNull(label, "label");
            if (items.stream().anyMatch(item -> item.id().equals(id))) {
                throw new IllegalArgumentException("an item must have a name of its own, but " + id + " is taken");
            }
            if (valuesTaken + values > Long.SIZE) {
                throw new IllegalArgumentException("the items must have at most 64 values together, no room for " + id);
            }
            long mask = values == 0 ? 0 : (-1L >>> (Long.SIZE - values)) << valuesTaken;
            valuesTaken += values;
            var item = new Item(id, label, kind, mask, choices);
            items.add(item);
            return item;
        }

        /**
         * Makes the questionnaire.
         *
         * @return an immutable questionnaire
         */
        public Questionnaire build() {
            return new Questionnaire(items, valuesTaken);
        }
    }
}
