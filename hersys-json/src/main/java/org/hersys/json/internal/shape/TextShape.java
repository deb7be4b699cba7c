package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * A value that is a string in JSON (文字列).
 *
 * @param <T> the type of the value
 */
public final class TextShape<T> extends Shape<T> {

    private final Function<? super T, String> writer;
    private final Function<String, Outcome<T>> reader;
    private final Consumer<ObjectNode> constraints;

    private TextShape(
            Function<? super T, String> writer, Function<String, Outcome<T>> reader, Consumer<ObjectNode> constraints) {
        this.writer = writer;
        this.reader = reader;
        this.constraints = constraints;
    }

    /**
     * A string.
     *
     * @param writer the text of a value
     * @param reader the value of a text, or why it is none; must never repeat the text
     * @param <T> the type
     * @return the shape
     */
    public static <T> TextShape<T> of(Function<? super T, String> writer, Function<String, Outcome<T>> reader) {
        return new TextShape<>(writer, reader, schema -> {});
    }

    /**
     * A string that is read by something that finds a value or none.
     *
     * @param writer the text of a value
     * @param reader the value of a text, or empty
     * @param hint what would be right
     * @param <T> the type
     * @return the shape
     */
    public static <T> TextShape<T> of(
            Function<? super T, String> writer, Function<String, Optional<T>> reader, BilingualText hint) {
        return of(
                writer,
                text -> reader.apply(text)
                        .map(Outcome::accepted)
                        .orElseGet(() -> Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, hint))));
    }

    /**
     * The same shape with a pattern in the schema.
     *
     * @param pattern a regular expression that every value that we write matches
     * @return the shape
     */
    public TextShape<T> pattern(String pattern) {
        return constrained(schema -> schema.put("pattern", pattern));
    }

    /**
     * The same shape with a format in the schema.
     *
     * @param format for example {@code date}
     * @return the shape
     */
    public TextShape<T> format(String format) {
        return constrained(schema -> schema.put("format", format));
    }

    /**
     * The same shape with bounds of the length in the schema.
     *
     * @param fewest code points
     * @param most code points
     * @return the shape
     */
    public TextShape<T> length(int fewest, int most) {
        return constrained(schema -> schema.put("minLength", fewest).put("maxLength", most));
    }

    private TextShape<T> constrained(Consumer<ObjectNode> more) {
        return new TextShape<>(writer, reader, constraints.andThen(more));
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeString(writer.apply(value));
    }

    @Override
    public Optional<T> read(Part part) {
        return text(part)
                .flatMap(text -> reader.apply(text).fold(Optional::of, problems -> {
                    part.refuseAsItem(problems);
                    return Optional.empty();
                }));
    }

    /** Half of a surrogate pair can be escaped in JSON, but nobody can write it down in UTF-8. */
    private static Optional<String> text(Part part) {
        if (!part.node().isTextual()) {
            part.refuse(Hints.TEXT);
            return Optional.empty();
        }
        String text = part.node().textValue();
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            part.refuse(Hints.NOT_WELL_FORMED);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        var schema = SchemaBook.object().put("type", "string");
        constraints.accept(schema);
        return schema;
    }
}
