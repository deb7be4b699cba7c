package org.hersys.json.internal.shape;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object: its name, where the value comes from, and what it looks like (項目).
 *
 * @param <T> the object
 * @param <V> the value
 */
public final class Member<T, V> {

    /** What happens where there is no value. */
    enum Absence {
        /** There always is one. */
        NEVER,
        /** The member is left out. */
        LEFT_OUT,
        /** Null is written, so that the reader sees that it was asked. */
        NULL
    }

    private final String name;
    private final Shape<V> shape;
    private final Function<? super T, Optional<V>> getter;
    private final Absence absence;
    private ProblemCode missing = ProblemCode.VALUE_INVALID;
    private @Nullable BilingualText label;

    Member(String name, Shape<V> shape, Function<? super T, Optional<V>> getter, Absence absence) {
        this.name = requireNonNull(name, "name");
        this.shape = requireNonNull(shape, "shape");
        this.getter = getter;
        this.absence = absence;
    }

    /**
     * Names the member for people, in the schema.
     *
     * @param words what it is called
     * @return this member
     */
    public Member<T, V> labelled(BilingualText words) {
        this.label = words;
        return this;
    }

    /**
     * Gives the problem of a missing value a code of its own.
     *
     * @param code says which value is missing
     * @return this member
     */
    public Member<T, V> missingIs(ProblemCode code) {
        this.missing = code;
        return this;
    }

    /**
     * What it is called in JSON.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    boolean isRequired() {
        return absence != Absence.LEFT_OUT;
    }

    void write(T object, JsonGenerator json) throws IOException {
        var value = getter.apply(object);
        if (value.isPresent()) {
            json.writeFieldName(name);
            shape.write(value.get(), json);
        } else if (absence == Absence.NULL) {
            json.writeNullField(name);
        }
    }

    void read(Part object, Given given) {
        JsonNode node = object.node().path(name);
        var part = object.member(name);
        if (object.reading().isGivenTwice(part.path())) {
            part.refuse(Hints.TWICE);
        } else if (!node.isMissingNode() && !node.isNull()) {
            shape.read(part).ifPresent(value -> given.put(this, value));
        } else if (absence == Absence.NEVER) {
            var problem = missing.equals(ProblemCode.VALUE_INVALID)
                    ? Problem.of(missing, name, Hints.NEEDED)
                    : Problem.of(missing, name);
            object.refuse(List.of(problem));
        }
    }

    ObjectNode schema(SchemaBook book) {
        var schema = shape.schema(book);
        if (absence == Absence.NULL) {
            schema = orNull(schema);
        }
        if (label != null) {
            book.describe(schema, label);
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        var either = SchemaBook.object();
        either.putArray("anyOf").add(schema).add(SchemaBook.object().put("type", "null"));
        return either;
    }
}
