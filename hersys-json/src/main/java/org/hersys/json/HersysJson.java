package org.hersys.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hersys.json.internal.shape.JsonTree;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Reading;
import org.hersys.json.internal.shape.Reading.Strictness;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.types.Shapes;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * The JSON of the library (JSONの入出力): the front door.
 *
 * <pre>{@code
 * var json = HersysJson.standard();
 * Outcome<NotificationFacts> facts = json.read(NotificationFacts.class, line);
 * String answer = json.write(decision);
 * }</pre>
 *
 * <p>Reading is strict: a member that nobody knows, a member given twice, a value of another type and a value that cannot
 * be are refused, each with its path ({@code tests[0].takenOn}), a code and a message in both languages. Every problem is
 * told at once, in the order of the description; no message repeats a value. Members that are absent or null are unknown.
 *
 * <p>Writing leaves out what is unknown. Only in what the law answers some members are null where it cannot be told, as
 * they are part of the answer.
 *
 * <p>Immutable and safe for threads. No method takes or returns null.
 */
public final class HersysJson {

    /** Jackson's messages quote neither the document nor the word they stumbled over: it may be a name. */
    private static final JsonFactory QUOTING_NOTHING = JsonFactory.builder()
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(0)
                    .maxRawContentLength(0)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // 𠮷 is one character, on a stream as in a string.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final HersysJson STANDARD = new HersysJson();

    private final Shapes shapes = Shapes.standard();

    /** Made when it is first needed: who only reads and writes our own types has no use for it. */
    private static final class Databind {

        static final JsonMapper MAPPER = JsonMapper.builder(QUOTING_NOTHING)
                .addModule(new HersysModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        private Databind() {}
    }

    private HersysJson() {}

    /**
     * The JSON of every type of the library.
     *
     * @return the one instance
     */
    public static HersysJson standard() {
        return STANDARD;
    }

    /**
     * Reads what came from outside.
     *
     * @param type what it should be
     * @param json one JSON value and nothing behind it
     * @param <T> the type
     * @return the value, or every problem: {@link ProblemCode#JSON_BROKEN}, {@link ProblemCode#MEMBER_UNKNOWN},
     *     {@link ProblemCode#VALUE_INVALID}, or what the type itself refuses
     * @throws IllegalArgumentException if the type has no JSON or is written only
     */
    public <T> Outcome<T> read(Class<T> type, String json) {
        return read(readable(type), tree(json));
    }

    /**
     * Reads what came from outside.
     *
     * @param type what it should be
     * @param json one JSON value in UTF-8 and nothing behind it; not closed
     * @param <T> the type
     * @return the value, or every problem, as of a string
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type has no JSON or is written only
     */
    public <T> Outcome<T> read(Class<T> type, InputStream json) throws IOException {
        var shape = readable(type);
        try (var parser = QUOTING_NOTHING.createParser(json).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            return read(shape, JsonTree.ofWhole(parser));
        }
    }

    private static <T> Outcome<T> read(Shape<T> shape, JsonTree tree) {
        return Reading.of(shape, tree, Strictness.REFUSES_UNKNOWN_MEMBERS);
    }

    /**
     * Reads a row of a file or a stream, in which the sender has members of its own beside the document.
     *
     * @param type what the document should be
     * @param json one JSON object and nothing behind it
     * @param besides the names of the other members, such as {@code id}
     * @param <T> the type of the document
     * @return the document or its problems, and the other members
     * @throws IllegalArgumentException if the type has no JSON or is written only
     */
    public <T> JsonRow<T> readRow(Class<T> type, String json, String... besides) {
        return new JsonRow<>(shapes, readable(type), tree(json), List.of(besides));
    }

    JsonTree tree(String json) {
        try (var parser = QUOTING_NOTHING.createParser(json)) {
            return JsonTree.ofWhole(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory must be readable", impossible);
        }
    }

    /** A value with the name of the document and the version of the schema in front. */
    <T> String document(Class<T> type, int version, T value) {
        var text = new StringWriter();
        try (var json = new DocumentGenerator(Databind.MAPPER.createGenerator(text), Schemas.name(type), version)) {
            readable(type).write(requireNonNull(value, "value"), json);
            if (!json.isBegun()) {
                throw new IllegalArgumentException("a stored type must be an object in JSON: " + type.getName());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a value must be writable to memory", impossible);
        }
        return text.toString();
    }

    /**
     * Writes a value.
     *
     * @param value a value of the library, or anything that Jackson can write, such as a list or map of them
     * @return its JSON on one line
     * @throws IllegalArgumentException if it has no JSON
     */
    public String write(Object value) {
        try {
            return Databind.MAPPER.writeValueAsString(requireNonNull(value, "value"));
        } catch (JsonProcessingException unwritable) {
            throw noJson(value.getClass());
        }
    }

    /**
     * Writes a value.
     *
     * @param value as of {@link #write(Object)}
     * @param out takes UTF-8; neither flushed nor closed
     * @throws IOException if the stream does not take it
     * @throws IllegalArgumentException if it has no JSON
     */
    public void write(Object value, OutputStream out) throws IOException {
        Databind.MAPPER
                .writer()
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValue(out, requireNonNull(value, "value"));
    }

    /**
     * Writes the members of a value, for who has members of its own beside them.
     *
     * @param value a value of the library that is an object in JSON
     * @param json within an object
     * @param <T> its type
     * @throws IOException if they cannot be written
     * @throws IllegalArgumentException if the value is no object in JSON
     */
    public <T> void writeMembers(T value, JsonGenerator json) throws IOException {
        @SuppressWarnings("unchecked") // the class of a value is that of its type
        var type = (Class<T>) value.getClass();
        if (!(shape(type).orElseThrow(() -> noJson(type)) instanceof ObjectShape<T> object)) {
            throw new IllegalArgumentException("a value must be an object in JSON: " + type.getName());
        }
        object.writeMembers(value, json);
    }

    /**
     * A mapper that knows the types of the library, for a host to add to.
     *
     * @return a new mapper at each call
     */
    public JsonMapper mapper() {
        return Databind.MAPPER.copy();
    }

    /**
     * The types that have a JSON.
     *
     * @return all of them
     */
    public Set<Class<?>> types() {
        return shapes.all().keySet();
    }

    /**
     * The types that can be read; the others are only written.
     *
     * @return some of {@link #types}
     */
    public Set<Class<?>> readableTypes() {
        return shapes.all().entrySet().stream()
                .filter(entry -> !entry.getValue().isWrittenOnly())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    <T> Shape<T> readable(Class<T> type) {
        return shape(type)
                .filter(shape -> !shape.isWrittenOnly())
                .orElseThrow(() -> new IllegalArgumentException("a type must be readable: " + type.getName()));
    }

    private <T> Optional<Shape<T>> shape(Class<T> type) {
        return shapes.find(requireNonNull(type, "type"));
    }

    private static IllegalArgumentException noJson(Class<?> type) {
        return new IllegalArgumentException("a value must have a JSON: " + type.getName());
    }

    /**
     * The schema of a type, by JSON Schema draft 2020-12. Those of documents are also in the folder {@code docs/schema}.
     *
     * @param type a type that has a JSON
     * @return the schema, indented
     * @throws IllegalArgumentException if the type has no JSON
     */
    public String schema(Class<?> type) {
        return Schemas.of(type, shape(type).orElseThrow(() -> noJson(type)));
    }
}
