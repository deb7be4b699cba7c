package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.result.Outcome;

/**
 * How the values of a type look in JSON (JSONの形). One description writes, reads and is printed as a schema.
 *
 * <p>Immutable and safe for threads.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** For the shapes of this package and of the types. */
    protected Shape() {}

    /**
     * Writes a value.
     *
     * @param value what to write
     * @param json where a value is expected
     * @throws IOException if it cannot be written
     */
    public abstract void write(T value, JsonGenerator json) throws IOException;

    /**
     * Reads a value. Whatever is wrong is noted with the part.
     *
     * @param part what was given, never null in JSON
     * @return the value, or empty if a problem was noted
     */
    public abstract Optional<T> read(Part part);

    /**
     * The schema of the values.
     *
     * @param book holds the definitions that schemas share
     * @return a schema, to which the caller may add
     */
    public abstract ObjectNode schema(SchemaBook book);

    /**
     * The same shape for a type that holds one value of this one and nothing else.
     *
     * @param inner the value in the other
     * @param outer makes the other of a value; refuses none
     * @param <O> the other type
     * @return the shape of the other
     */
    public final <O> Shape<O> as(Function<? super O, ? extends T> inner, Function<? super T, ? extends O> outer) {
        return new WrappedShape<>(this, inner, value -> Outcome.accepted(outer.apply(value)));
    }

    /**
     * The same shape for a type that is made of one value of this one and may refuse it.
     *
     * @param inner the value in the other
     * @param outer makes the other of a value, or says why not
     * @param <O> the other type
     * @return the shape of the other
     */
    public final <O> Shape<O> made(Function<? super O, ? extends T> inner, Function<? super T, Outcome<O>> outer) {
        return new WrappedShape<>(this, inner, outer);
    }

    /**
     * Whether values of this shape are only ever written.
     *
     * @return true for what the law answers
     */
    public boolean isWrittenOnly() {
        return false;
    }
}
