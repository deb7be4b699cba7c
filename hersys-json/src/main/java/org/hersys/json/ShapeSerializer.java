package org.hersys.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.hersys.json.internal.shape.Shape;

/** Lets Jackson write a type as its shape has it. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    ShapeSerializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        shape.write(value, json);
    }

    /** The shape says everything; a host's default typing adds nothing to it. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        shape.write(value, json);
    }
}
