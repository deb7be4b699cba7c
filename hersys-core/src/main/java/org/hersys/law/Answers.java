package org.hersys.law;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of the items of a questionnaire (回答): for each item one of its values, or that nobody has said.
 *
 * <p>Adding an answer returns a new object; the age is not among them, because it follows from a birth date and a day. Immutable.
 */
public final class Answers {

    private final Questionnaire questionnaire;
    /** The bits of the values given. */
    private final long given;
    /** The first bit of each item that is unanswered. */
    private final long unanswered;

    private Answers(Questionnaire questionnaire, long given, long unanswered) {
        this.questionnaire = questionnaire;
        this.given = given;
        this.unanswered = unanswered;
    }

    /**
     * Answers in which nothing is known.
     *
     * @param questionnaire the items asked about
     * @return answers with every item unknown
     */
    public static Answers unknown(Questionnaire questionnaire) {
        return new Answers(requireNonNull(questionnaire, "questionnaire"), 0, questionnaire.firstValues());
    }

    /**
     * These answers with another one.
     *
     * @param item a yes/no item of the questionnaire
     * @param truth the answer; unknown takes back an earlier one
     * @return new answers
     * @throws IllegalArgumentException if the item is not a yes/no item of this questionnaire
     */
    public Answers with(Item item, Truth truth) {
        own(item, Item.Kind.YES_NO);
        return truth == Truth.UNKNOWN
                ? new Answers(questionnaire, given & ~item.mask(), unanswered | item.bit(0))
                : with(item, item.bit(truth == Truth.YES ? 1 : 0));
    }

    /**
     * These answers with one of an enum's constants.
     *
     * @param item a choice of the questionnaire
     * @param value the answer
     * @return new answers
     * @throws IllegalArgumentException if the item is not a choice of this questionnaire, or the value not one of its
     *     constants
     */
    public Answers with(Item item, Enum<?> value) {
        return with(own(item, Item.Kind.CHOICE), item.bit(value));
    }

    /**
     * What is known of a yes/no item.
     *
     * @param item a yes/no item of the questionnaire
     * @return yes, no or unknown
     * @throws IllegalArgumentException if the item is not a yes/no item of this questionnaire
     */
    public Truth truth(Item item) {
        long value = given & own(item, Item.Kind.YES_NO).mask();
        return value == 0 ? Truth.UNKNOWN : Truth.of(value == item.bit(1));
    }

    /**
     * The constants that a choice may still have.
     *
     * @param item a choice of the questionnaire
     * @param values the enum the item was made with
     * @param <E> its type
     * @return a single constant where it is known, all where nothing is known
     * @throws IllegalArgumentException if the item is not a choice of this questionnaire
     * @throws ClassCastException if the item was made with another enum
     */
    public <E extends Enum<E>> Set<E> choices(Item item, Class<E> values) {
        var choices = EnumSet.noneOf(values);
        choices(item).forEach(value -> choices.add(values.cast(value)));
        return choices;
    }

    /**
     * The constants that a choice may still have, of whatever enum it is.
     *
     * @param item a choice of the questionnaire
     * @return a single constant where it is known, all where nothing is known, in their order
     * @throws IllegalArgumentException if the item is not a choice of this questionnaire
     */
    public List<Enum<?>> choices(Item item) {
        long values = possible(own(item, Item.Kind.CHOICE));
        return item.choices().stream()
                .filter(value -> (values & item.bit(value)) != 0)
                .toList();
    }

    /**
     * The items these answers are about.
     *
     * @return the questionnaire
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    long given() {
        return given;
    }

    long unanswered() {
        return unanswered;
    }

    /** The value of an item, or all its values if nobody has said. */
    long possible(Item item) {
        long value = given & item.mask();
        return value == 0 ? item.mask() : value;
    }

    /** These answers with one of the item's values, as a bit. */
    Answers with(Item item, long value) {
        return new Answers(questionnaire, (given & ~item.mask()) | value, unanswered & ~item.mask());
    }

    private Item own(Item item, Item.Kind kind) {
        if (item.kind() != kind || !questionnaire.items().contains(item)) {
            throw new IllegalArgumentException(
                    "the item must be a " + kind + " item of this questionnaire, but was " + item);
        }
        return item;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && given == that.given && questionnaire == that.questionnaire;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(given);
    }

    /** The known items with their values. */
    @Override
    public String toString() {
        var known = new StringBuilder("Answers[");
        for (var item : questionnaire.items()) {
            if (item.kind() == Item.Kind.YES_NO && truth(item).isKnown()) {
                known.append(known.length() > 8 ? ", " : "")
                        .append(item)
                        .append('=')
                        .append(truth(item));
            }
        }
        return known.append(']').toString();
    }
}
