package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed set of types, told apart by one member (択一の型).
 *
 * @param <T> what they have in common
 */
public final class UnionShape<T> extends Shape<T> {

    private final String member;
    private final Function<? super T, String> kind;
    private final Map<String, ObjectShape<? extends T>> shapes;

    /**
     * Describes the set.
     *
     * @param member the member by which they are told apart, which each of them has
     * @param kind its value for a value
     * @param shapes what each kind looks like
     */
    public UnionShape(String member, Function<? super T, String> kind, Map<String, ObjectShape<? extends T>> shapes) {
        this.member = member;
        this.kind = kind;
        this.shapes = new LinkedHashMap<>(shapes);
    }

    @Override
    @SuppressWarnings("unchecked") // the kind of a value chooses the shape of its type
    public void write(T value, JsonGenerator json) throws IOException {
        var shape = shapes.get(kind.apply(value));
        if (shape == null) {
            throw new IllegalArgumentException("a value must be of a known kind: " + kind.apply(value));
        }
        ((ObjectShape<T>) shape).write(value, json);
    }

    @Override
    public Optional<T> read(Part part) {
        if (!part.node().isObject()) {
            part.refuseObject();
            return Optional.empty();
        }
        var shape = shapes.get(part.node().path(member).asText());
        if (shape == null) {
            part.member(member).refuse(Hints.ONE_OF.with(String.join(", ", shapes.keySet())));
            return Optional.empty();
        }
        return shape.read(part).map(value -> value);
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return book.anyOf(shapes.values().stream().distinct().toArray(Shape<?>[]::new));
    }
}
