package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A value that is a whole number in JSON (整数).
 *
 * @param <T> the type of the value
 */
public final class NumberShape<T> extends Shape<T> {

    /** What every reader of JSON can hold exactly (RFC 8259, 6). */
    private static final long MOST = (1L << 53) - 1;

    private final long lowest;
    private final long highest;
    private final Function<? super T, ? extends Number> writer;
    private final LongFunction<T> reader;

    private NumberShape(
            long lowest, long highest, Function<? super T, ? extends Number> writer, LongFunction<T> reader) {
        this.lowest = lowest;
        this.highest = highest;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * A value that is told by a whole number.
     *
     * @param lowest the lowest number
     * @param highest the highest number
     * @param writer the number of a value
     * @param reader the value of a number within the bounds; refuses none of them
     * @param <T> the type
     * @return the shape
     */
    public static <T> NumberShape<T> of(
            int lowest, int highest, Function<? super T, Integer> writer, Function<Integer, T> reader) {
        return new NumberShape<>(lowest, highest, writer, number -> reader.apply((int) number));
    }

    /**
     * A whole number that may be large.
     *
     * @param lowest the lowest number; the highest is the largest that JSON tells exactly everywhere
     * @return the shape
     */
    public static NumberShape<Long> from(long lowest) {
        return new NumberShape<>(lowest, MOST, number -> number, number -> number);
    }

    /**
     * A whole number.
     *
     * @param lowest the lowest number
     * @param highest the highest number
     * @return the shape
     */
    public static NumberShape<Integer> of(int lowest, int highest) {
        return of(lowest, highest, number -> number, number -> number);
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeNumber(writer.apply(value).longValue());
    }

    @Override
    public Optional<T> read(Part part) {
        var node = part.node();
        if (!node.isIntegralNumber()) {
            part.refuse(Hints.WHOLE_NUMBER);
            return Optional.empty();
        }
        if (!node.canConvertToLong() || node.longValue() < lowest || node.longValue() > highest) {
            part.refuse(Hints.FROM_TO.with(lowest, highest));
            return Optional.empty();
        }
        return Optional.of(reader.apply(node.longValue()));
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return SchemaBook.object().put("type", "integer").put("minimum", lowest).put("maximum", highest);
    }
}
