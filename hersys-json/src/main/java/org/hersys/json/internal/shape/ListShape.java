package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several values, an array in JSON (配列).
 *
 * @param <E> the type of an element
 * @param <C> the collection
 */
public final class ListShape<E, C extends Collection<E>> extends Shape<C> {

    private final Shape<E> element;
    private final Function<List<E>, C> collect;

    private ListShape(Shape<E> element, Function<List<E>, C> collect) {
        this.element = element;
        this.collect = collect;
    }

    /**
     * A list.
     *
     * @param element what an element looks like
     * @param <E> its type
     * @return the shape
     */
    public static <E> ListShape<E, List<E>> of(Shape<E> element) {
        return of(element, List::copyOf);
    }

    /**
     * Another collection.
     *
     * @param element what an element looks like
     * @param collect makes the collection
     * @param <E> the type of an element
     * @param <C> the collection
     * @return the shape
     */
    public static <E, C extends Collection<E>> ListShape<E, C> of(Shape<E> element, Function<List<E>, C> collect) {
        return new ListShape<>(element, collect);
    }

    @Override
    public void write(C value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (E each : value) {
            element.write(each, json);
        }
        json.writeEndArray();
    }

    @Override
    public Optional<C> read(Part part) {
        if (!part.node().isArray()) {
            part.refuse(Hints.ARRAY);
            return Optional.empty();
        }
        int before = part.reading().count();
        var elements = new ArrayList<E>();
        for (int i = 0; i < part.node().size(); i++) {
            var each = part.element(i);
            if (each.node().isNull()) {
                each.refuse(Hints.NO_NULL);
            } else {
                element.read(each).ifPresent(elements::add);
            }
        }
        return part.reading().count() == before ? Optional.of(collect.apply(elements)) : Optional.empty();
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        var schema = SchemaBook.object().put("type", "array");
        schema.set("items", element.schema(book));
        return schema;
    }

    @Override
    public boolean isWrittenOnly() {
        return element.isWrittenOnly();
    }
}
