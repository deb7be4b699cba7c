package org.hersys.law;

import java.util.List;
import org.hersys.text.BilingualText;

/**
 * Something a rule asks about and that may be unknown (事項): a question with a closed set of answers, the age, or the
 * place.
 *
 * <p>Items are made by a {@link Questionnaire}, which gives each its place in the asking order. Immutable; two items are
 * the same only if they are the same object, so that items of different questionnaires cannot be mixed up unnoticed.
 */
public final class Item {

    /** What kind of answer an item has (回答の種類). */
    public enum Kind {
        /** 有無: yes or no. */
        YES_NO,
        /** 選択: one constant of an enum. */
        CHOICE,
        /** 年齢: completed years. */
        AGE,
        /** 場所: the place by which an edition may be chosen. */
        PLACE
    }

    private final String id;
    private final BilingualText label;
    private final Kind kind;
    /** The bits of {@link Answers} that stand for this item's values; none for age and place. */
    private final long mask;

    private final List<Enum<?>> choices;

    Item(String id, BilingualText label, Kind kind, long mask, List<Enum<?>> choices) {
        this.id = id;
        this.label = label;
        this.kind = kind;
        this.mask = mask;
        this.choices = List.copyOf(choices);
    }

    /**
     * The stable name of the item, as programs and JSON have it.
     *
     * @return for example {@code needsOxygen}
     */
    public String id() {
        return id;
    }

    /**
     * What a person is asked.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * What kind of answer the item has.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The constants among which the answer is chosen.
     *
     * @return all constants of the enum in their order; empty unless the item is a choice
     */
    public List<Enum<?>> choices() {
        return choices;
    }

    long mask() {
        return mask;
    }

    /** The bit of the value with this position among the item's values. */
    long bit(int position) {
        return Long.lowestOneBit(mask) << position;
    }

    /** The bit of one of the item's own constants. */
    long bit(Enum<?> value) {
        int position = choices.indexOf(value);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "the value must be one of the choices of " + id + ", " + choices + ", but was " + value);
        }
        return bit(position);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
