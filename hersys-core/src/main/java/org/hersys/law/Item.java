package org.hersys.law;

import org.hersys.text.BilingualText;

/**
 * Something a rule asks about and that may be unknown (事項): a question with a closed set of answers, the age, or the
 * place.
 *
 * <p>Items are made by a {@link Questionnaire}, which gives each its place in the asking order. Immutable; two items are
 * the same only if they are the same object, so that items of different questionnaires cannot be mixed up unnoticed.
 */
public final class Item {

    /** What kind of answer an item has. */
    enum Kind {
        YES_NO,
        CHOICE,
        AGE,
        PLACE
    }

    private final String id;
    private final BilingualText label;
    private final Kind kind;
    /** The bits of {@link Answers} that stand for this item's values; none for age and place. */
    private final long mask;

    Item(String id, BilingualText label, Kind kind, long mask) {
        this.id = id;
        this.label = label;
        this.kind = kind;
        this.mask = mask;
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

    Kind kind() {
        return kind;
    }

    long mask() {
        return mask;
    }

    /** The bit of the value with this position among the item's values. */
    long bit(int position) {
        return Long.lowestOneBit(mask) << position;
    }

    long bits(Truth truth) {
        return truth == Truth.UNKNOWN ? mask : bit(truth == Truth.YES ? 1 : 0);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
