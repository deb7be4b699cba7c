package org.hersys.description;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One place of the screen in which something is entered (入力欄): most items have one, an address or a dose has several.
 *
 * <p>Immutable.
 */
public final class InputDescription {

    /**
     * When the input is shown (表示の条件): only with a certain choice in another input of the same item.
     *
     * @param input the name of the other input
     * @param option the code that must be chosen there
     */
    public record OnlyWith(String input, String option) {

        /**
         * Checks that nothing is missing.
         *
         * @param input the name of the other input
         * @param option the code that must be chosen there
         */
        public OnlyWith {
            requireNonNull(input, "input");
            requireNonNull(option, "option");
        }
    }

    private final String name;
    private final BilingualText label;
    private final InputType type;
    private final List<OptionDescription> options;
    private final @Nullable BilingualText unit;
    private final @Nullable OnlyWith onlyWith;

    private InputDescription(
            String name,
            BilingualText label,
            InputType type,
            List<OptionDescription> options,
            @Nullable BilingualText unit,
            @Nullable OnlyWith onlyWith) {
        this.name = requireNonNull(name, "name");
        this.label = requireNonNull(label, "label");
        this.type = requireNonNull(type, "type");
        this.options = List.copyOf(options);
        this.unit = unit;
        this.onlyWith = onlyWith;
    }

    static InputDescription of(String name, BilingualText label, InputType type) {
        return new InputDescription(name, label, type, List.of(), null, null);
    }

    InputDescription among(List<OptionDescription> choices) {
        return new InputDescription(name, label, type, choices, unit, onlyWith);
    }

    InputDescription in(String ja, String en) {
        return new InputDescription(name, label, type, options, BilingualText.of(ja, en), onlyWith);
    }

    InputDescription onlyWith(String input, String option) {
        return new InputDescription(name, label, type, options, unit, new OnlyWith(input, option));
    }

    /**
     * The name within the item, as the value type calls it; {@code value} where the item is one value.
     *
     * @return for example {@code otherSpecimen}
     */
    public String name() {
        return name;
    }

    /**
     * What the form calls it.
     *
     * @return the label; that of the item where the item is one value
     */
    public BilingualText label() {
        return label;
    }

    /**
     * What is entered.
     *
     * @return the type
     */
    public InputType type() {
        return type;
    }

    /**
     * What can be chosen, the values of the form first.
     *
     * @return the options; empty unless the type is a choice
     */
    public List<OptionDescription> options() {
        return options;
    }

    /**
     * What stands behind a number.
     *
     * @return the unit, or empty if there is none
     */
    public Optional<BilingualText> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * When the input is shown.
     *
     * @return the choice it hangs on, or empty if it is always shown
     */
    public Optional<OnlyWith> onlyWith() {
        return Optional.ofNullable(onlyWith);
    }

    /** The name and the type. */
    @Override
    public String toString() {
        return name + " " + type;
    }
}
