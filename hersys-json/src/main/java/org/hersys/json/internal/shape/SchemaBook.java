package org.hersys.json.internal.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hersys.text.BilingualText;

/**
 * Makes the schema of one document: a named part is defined once and referred to (JSON Schemaの作成). Not thread-safe.
 */
public final class SchemaBook {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

    /**
     * The schema of a document, by JSON Schema draft 2020-12.
     *
     * @param id identifies the schema
     * @param shape what it looks like
     * @return the schema with all definitions that it needs
     */
    public static ObjectNode document(String id, Shape<?> shape) {
        var book = new SchemaBook();
        var schema = object();
        schema.put("$schema", DIALECT).put("$id", id);
        var root = shape.schema(book);
        var reference = root.path("$ref").asText();
        if (reference.isEmpty()) {
            schema.setAll(root);
        } else {
            schema.setAll(book.definitions.remove(reference.substring("#/$defs/".length())));
        }
        if (!book.definitions.isEmpty()) {
            schema.putObject("$defs").setAll(book.definitions);
        }
        return schema;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    void describe(ObjectNode schema, BilingualText label) {
        schema.put("title", label.ja()).put("description", label.en());
    }

    /**
     * Any value at all.
     *
     * @return the schema
     */
    public ObjectNode anything() {
        return object();
    }

    /**
     * A value of one of several shapes.
     *
     * @param shapes which
     * @return the schema
     */
    public ObjectNode anyOf(Shape<?>... shapes) {
        var schema = object();
        var anyOf = schema.putArray("anyOf");
        for (var shape : shapes) {
            anyOf.add(shape.schema(this));
        }
        return schema;
    }

    /** A reference to a definition, which is made when it is first needed. */
    ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            // Its place is taken first: a definition may refer to itself.
            definitions.put(name, object());
            definitions.put(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }
}
