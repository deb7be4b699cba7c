package org.hersys.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.hersys.json.internal.shape.SchemaBook;
import org.hersys.json.internal.shape.Shape;

/** The schemas of documents (JSON Schema). */
final class Schemas {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Schemas() {}

    /** The name of a type in files: {@code notification-facts}. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String of(Class<?> type, Shape<?> shape) {
        return indented(SchemaBook.document("urn:hersys:schema:" + StoredDocument.VERSION + ":" + name(type), shape));
    }

    private static String indented(ObjectNode schema) {
        var printer = new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        try {
            return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree must be writable", impossible);
        }
    }
}
