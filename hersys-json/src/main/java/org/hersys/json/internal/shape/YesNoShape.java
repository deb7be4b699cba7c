package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hersys.law.Truth;

/**
 * A value that is true or false in JSON (有無). What is unknown is absent.
 *
 * @param <T> the type of the value
 */
public final class YesNoShape<T> extends Shape<T> {

    /** Plain yes and no. */
    public static final YesNoShape<Boolean> YES_NO = new YesNoShape<>(value -> value, value -> value);

    /** A truth that is known. An unknown one is left out by whoever holds it. */
    public static final YesNoShape<Truth> TRUTH = new YesNoShape<>(value -> value == Truth.YES, Truth::of);

    private final Predicate<T> writer;
    private final Function<Boolean, T> reader;

    private YesNoShape(Predicate<T> writer, Function<Boolean, T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeBoolean(writer.test(value));
    }

    @Override
    public Optional<T> read(Part part) {
        if (!part.node().isBoolean()) {
            part.refuse(Hints.YES_NO);
            return Optional.empty();
        }
        return Optional.of(reader.apply(part.node().booleanValue()));
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return SchemaBook.object().put("type", "boolean");
    }
}
