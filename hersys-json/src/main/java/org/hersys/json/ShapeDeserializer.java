package org.hersys.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.hersys.json.internal.shape.JsonTree;
import org.hersys.json.internal.shape.Reading;
import org.hersys.json.internal.shape.Shape;

/** Lets Jackson read a type as its shape has it: strictly. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    ShapeDeserializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var outcome = Reading.of(shape, JsonTree.of(parser), Reading.Strictness.REFUSES_UNKNOWN_MEMBERS);
        if (!outcome.isAccepted()) {
            throw new RefusedJsonException(outcome.problems());
        }
        return outcome.orElseThrow();
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
        return deserialize(parser, context);
    }
}
