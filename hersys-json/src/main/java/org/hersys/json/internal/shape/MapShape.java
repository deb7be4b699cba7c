package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hersys.text.BilingualText;

/**
 * Values by names that are not known beforehand, an object in JSON (名前と値の対応).
 *
 * @param <V> the type of a value
 */
public final class MapShape<V> extends Shape<Map<String, V>> {

    private final Pattern names;
    private final BilingualText hint;
    private final Shape<V> value;

    /**
     * Describes a map.
     *
     * @param names the form of a name
     * @param hint what a name must be
     * @param value what a value looks like
     */
    public MapShape(Pattern names, BilingualText hint, Shape<V> value) {
        this.names = names;
        this.hint = hint;
        this.value = value;
    }

    @Override
    public void write(Map<String, V> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var entry : map.entrySet()) {
            json.writeFieldName(entry.getKey());
            value.write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    @Override
    public Optional<Map<String, V>> read(Part part) {
        if (!part.node().isObject()) {
            part.refuseObject();
            return Optional.empty();
        }
        int before = part.reading().count();
        var map = new LinkedHashMap<String, V>();
        part.node().fieldNames().forEachRemaining(name -> {
            var each = part.member(name);
            if (!names.matcher(name).matches()) {
                part.refuse(hint);
            } else if (part.reading().isGivenTwice(each.path())) {
                each.refuse(Hints.TWICE);
            } else if (!each.node().isNull()) {
                value.read(each).ifPresent(read -> map.put(name, read));
            }
        });
        return part.reading().count() == before ? Optional.of(Collections.unmodifiableMap(map)) : Optional.empty();
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        var schema = SchemaBook.object().put("type", "object");
        schema.putObject("propertyNames").put("pattern", "^" + names.pattern() + "$");
        schema.set("additionalProperties", value.schema(book));
        return schema;
    }
}
