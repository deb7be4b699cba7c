package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.result.Outcome;

/**
 * A type that holds one value of another and nothing else (単一の値を包む型).
 *
 * @param <I> the type of the inner value
 * @param <T> the type
 */
final class WrappedShape<I, T> extends Shape<T> {

    private final Shape<I> shape;
    private final Function<? super T, ? extends I> inner;
    private final Function<? super I, Outcome<T>> outer;

    WrappedShape(Shape<I> shape, Function<? super T, ? extends I> inner, Function<? super I, Outcome<T>> outer) {
        this.shape = shape;
        this.inner = inner;
        this.outer = outer;
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        shape.write(inner.apply(value), json);
    }

    @Override
    public Optional<T> read(Part part) {
        return shape.read(part)
                .flatMap(value -> outer.apply(value).fold(Optional::of, problems -> {
                    part.refuseAsItem(problems);
                    return Optional.empty();
                }));
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return shape.schema(book);
    }

    @Override
    public boolean isWrittenOnly() {
        return shape.isWrittenOnly();
    }
}
