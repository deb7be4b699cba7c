package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few values by its name (選択肢).
 *
 * @param <T> the type of the values
 */
public final class ChoiceShape<T> extends Shape<T> {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final Function<? super T, String> name;

    private ChoiceShape(List<T> values, Function<? super T, String> name) {
        values.forEach(value -> this.values.put(name.apply(value), value));
        this.name = name;
    }

    /**
     * The constants of an enum by their names.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the shape
     */
    public static <E extends Enum<E>> ChoiceShape<E> of(Class<E> type) {
        return of(List.of(type.getEnumConstants()), Enum::name);
    }

    /**
     * Values by names.
     *
     * @param values all of them
     * @param name names each differently
     * @param <T> their type
     * @return the shape
     */
    public static <T> ChoiceShape<T> of(List<T> values, Function<? super T, String> name) {
        return new ChoiceShape<>(values, name);
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeString(name.apply(value));
    }

    @Override
    public Optional<T> read(Part part) {
        var found = Optional.ofNullable(values.get(part.node().textValue()));
        if (found.isEmpty()) {
            part.refuse(Hints.ONE_OF.with(String.join(", ", values.keySet())));
        }
        return found;
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        var schema = SchemaBook.object().put("type", "string");
        var names = schema.putArray("enum");
        values.keySet().forEach(names::add);
        return schema;
    }
}
