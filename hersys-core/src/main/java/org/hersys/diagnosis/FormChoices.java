package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.law.Citation;

/**
 * The values among which an edition of the form lets one choose (選択肢), each with its source.
 *
 * <p>Values that are printed on the form come first, in the order of the form; then those that only the screens of
 * HER-SYS offer, such as the result 「不明」. Immutable.
 *
 * @param <T> what is chosen, most often an enumeration
 */
public final class FormChoices<T> {

    private final Citation citation;
    private final List<T> printed;
    private final Map<T, Citation> sources;

    private FormChoices(Citation citation, List<T> printed, Map<T, Citation> sources) {
        this.citation = requireNonNull(citation, "citation");
        this.printed = List.copyOf(printed);
        this.sources = sources;
    }

    /**
     * The values that are printed on a form.
     *
     * @param citation the form
     * @param values in the order of the form; empty where the form has no such field
     * @param <T> what is chosen
     * @return the choices
     */
    public static <T> FormChoices<T> printed(Citation citation, Collection<T> values) {
        var sources = new LinkedHashMap<T, Citation>();
        values.forEach(value -> sources.put(value, citation));
        return new FormChoices<>(citation, List.copyOf(values), sources);
    }

    /**
     * These choices and more that are offered on the screens only.
     *
     * @param source where it is said that they are
     * @param values in the order of the screen; those that are there already stay as they are
     * @return new choices
     */
    public FormChoices<T> onScreen(Citation source, Collection<T> values) {
        requireNonNull(source, "source");
        var more = new LinkedHashMap<>(sources);
        values.forEach(value -> more.putIfAbsent(value, source));
        return new FormChoices<>(citation, printed, more);
    }

    /**
     * Everything that can be chosen.
     *
     * @return the printed values, then those of the screen
     */
    public List<T> values() {
        return List.copyOf(sources.keySet());
    }

    /**
     * What is printed on the form.
     *
     * @return the values in the order of the form; empty where the form has no such field
     */
    public List<T> printed() {
        return printed;
    }

    /**
     * Whether a value can be chosen.
     *
     * @param value the value
     * @return true if it is printed or offered on the screens
     */
    public boolean contains(T value) {
        return sources.containsKey(value);
    }

    /**
     * Where the printed list is written.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Where it is written that a value can be chosen.
     *
     * @param value the value
     * @return the source, or empty if it cannot be chosen
     */
    public Optional<Citation> citation(T value) {
        return Optional.ofNullable(sources.get(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormChoices<?> that
                && citation.equals(that.citation)
                && printed.equals(that.printed)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return printed.hashCode() * 31 + sources.hashCode();
    }

    /** The values. */
    @Override
    public String toString() {
        return sources.keySet().toString();
    }
}
