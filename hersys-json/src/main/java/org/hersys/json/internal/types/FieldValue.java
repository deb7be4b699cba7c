package org.hersys.json.internal.types;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.hersys.json.internal.shape.Part;
import org.hersys.json.internal.shape.SchemaBook;
import org.hersys.json.internal.shape.Shape;
import org.hersys.notification.NotificationField;

/**
 * A value of whichever field (いずれかの項目の値); only written, since the field that tells its type stands beside it.
 *
 * @param <T> the type of the field
 */
final class FieldValue<T> {

    static final Shape<FieldValue<?>> SHAPE = new Shape<>() {
        @Override
        public void write(FieldValue<?> value, JsonGenerator json) throws IOException {
            value.write(json);
        }

        @Override
        public Optional<FieldValue<?>> read(Part part) {
            throw new UnsupportedOperationException("a value of whichever field is written only");
        }

        @Override
        public ObjectNode schema(SchemaBook book) {
            return book.anything();
        }

        @Override
        public boolean isWrittenOnly() {
            return true;
        }
    };

    private final NotificationField<T> field;
    private final T value;

    private FieldValue(NotificationField<T> field, T value) {
        this.field = field;
        this.value = value;
    }

    static FieldValue<?> of(NotificationField<?> field, Object value) {
        return typed(field, value);
    }

    private static <T> FieldValue<T> typed(NotificationField<T> field, Object value) {
        return new FieldValue<>(field, field.cast(value));
    }

    private void write(JsonGenerator json) throws IOException {
        ContentShapes.shape(field).write(value, json);
    }
}
