package org.hersys.description;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hersys.check.Check;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.FormCondition;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.law.Citation;
import org.hersys.notification.NotificationField;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One item of the screen (項目の記述): its number on the form, its words, what is entered, and whether it must be.
 *
 * <p>Items that fill the same {@link #field() field} are entered together: a test is one row of method, specimen, date and
 * result. Immutable.
 */
public final class ItemDescription {

    private final String id;
    private final @Nullable NotificationItem item;
    private final @Nullable NotificationField<?> field;
    private final @Nullable FormItem asked;
    private final BilingualText label;
    private final Citation citation;
    private final List<InputDescription> inputs;
    private final @Nullable BilingualText help;
    private final List<Check> checks;
    private final boolean minimum;
    private final @Nullable BilingualText readOnlyReason;

    private ItemDescription(Builder builder) {
        this.id = builder.id;
        this.item = builder.item;
        this.field = builder.field;
        this.asked = builder.asked;
        this.label = builder.label;
        this.citation = builder.citation;
        this.inputs = List.copyOf(builder.inputs);
        this.help = builder.help;
        this.checks = List.copyOf(builder.checks);
        this.minimum = builder.minimum;
        this.readOnlyReason = builder.readOnlyReason;
    }

    /**
     * The stable name, unique on the screen.
     *
     * @return the id of the item of the form, or of the field where it is on no form
     */
    public String id() {
        return id;
    }

    /**
     * Which item of the form it is.
     *
     * @return the item, or empty for what is on no form
     */
    public Optional<NotificationItem> item() {
        return Optional.ofNullable(item);
    }

    /**
     * Which field of the notification it fills.
     *
     * @return the field, or empty for the header, which the filing fills
     */
    public Optional<NotificationField<?>> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The number printed on the form.
     *
     * @return for example {@code 18③}; empty where none is printed or known
     */
    public Optional<String> number() {
        return Optional.ofNullable(asked).flatMap(FormItem::number);
    }

    /**
     * What the form calls it.
     *
     * @return the label
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether the edition asks for it.
     *
     * @return the obligation; {@link Obligation#NOT_ASKED} for what only the screen offers
     */
    public Obligation obligation() {
        return asked == null ? Obligation.NOT_ASKED : asked.obligation();
    }

    /**
     * When a conditional item is asked for.
     *
     * @return the condition, or empty unless it is conditional
     */
    public Optional<FormCondition> condition() {
        return Optional.ofNullable(asked).flatMap(FormItem::condition);
    }

    /**
     * Whether it is one of the items with which a notification may be handed in for a start.
     *
     * @return true if it is part of the minimum of the edition
     */
    public boolean belongsToMinimum() {
        return minimum;
    }

    /**
     * Where it is written that the edition asks for it, or what its place on the screen rests on.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Where something is entered.
     *
     * @return the inputs in their order, at least one
     */
    public List<InputDescription> inputs() {
        return inputs;
    }

    /**
     * Whether several values can be entered.
     *
     * @return true for tests, routes and places of infection
     */
    public boolean isRepeated() {
        return field != null && field.isList();
    }

    /**
     * How many values can be entered.
     *
     * @return 1 for most items, 4 for tests, empty for any number
     */
    public OptionalInt most() {
        if (field == NotificationField.TESTS) {
            return OptionalInt.of(TestRecord.MOST_ON_A_NOTIFICATION);
        }
        return isRepeated() ? OptionalInt.empty() : OptionalInt.of(1);
    }

    /**
     * How it is to be filled in.
     *
     * @return the note of the form or of the screen, or empty if there is none
     */
    public Optional<BilingualText> help() {
        return Optional.ofNullable(help);
    }

    /**
     * The logic checks that concern it.
     *
     * @return the checks, each with its gravity, message and hint
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * Whether this actor may change it in this state.
     *
     * @return false if there is a {@link #readOnlyReason}
     */
    public boolean isEditable() {
        return readOnlyReason == null;
    }

    /**
     * Why it cannot be changed.
     *
     * @return the reason, or empty if it can
     */
    public Optional<BilingualText> readOnlyReason() {
        return Optional.ofNullable(readOnlyReason);
    }

    /** The number and the id. */
    @Override
    public String toString() {
        return number().map(number -> number + " ").orElse("") + id;
    }

    /** Collects what is said of an item. Not thread-safe. */
    static final class Builder {

        private final String id;
        private final BilingualText label;
        private final Citation citation;
        private @Nullable NotificationItem item;
        private @Nullable NotificationField<?> field;
        private @Nullable FormItem asked;
        private List<InputDescription> inputs = List.of();
        private @Nullable BilingualText help;
        private List<Check> checks = List.of();
        private boolean minimum;
        private @Nullable BilingualText readOnlyReason;

        private Builder(String id, BilingualText label, Citation citation) {
            this.id = id;
            this.label = label;
            this.citation = citation;
        }

        static Builder of(FormItem asked) {
            var builder = of(asked.item(), asked.citation());
            builder.asked = asked;
            builder.help = asked.note().orElse(null);
            return builder;
        }

        static Builder of(NotificationItem item, Citation citation) {
            var builder = new Builder(item.id(), item.label(), citation);
            builder.item = item;
            builder.field = NotificationField.filling(item).orElse(null);
            return builder;
        }

        static Builder of(NotificationField<?> field, Citation citation) {
            var builder = new Builder(field.id(), field.label(), citation);
            builder.field = field;
            return builder;
        }

        Optional<NotificationItem> item() {
            return Optional.ofNullable(item);
        }

        Optional<NotificationField<?>> field() {
            return Optional.ofNullable(field);
        }

        Builder inputs(List<InputDescription> shown) {
            this.inputs = requireNonNull(shown, "shown");
            return this;
        }

        Builder help(BilingualText words) {
            this.help = words;
            return this;
        }

        Builder checks(List<Check> concerning) {
            this.checks = concerning;
            return this;
        }

        Builder minimum(boolean belongs) {
            this.minimum = belongs;
            return this;
        }

        Builder readOnly(BilingualText reason) {
            this.readOnlyReason = reason;
            return this;
        }

        ItemDescription build() {
            return new ItemDescription(this);
        }
    }
}
