package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document as it was given, with the paths of the members that were given twice (文書の木).
 *
 * <p>Jackson's own tree keeps the last of two members and forgets that there were two. Of a document that breaks off, as
 * much is kept as could be read.
 */
public final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Set<String> givenTwice = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private JsonNode root = NODES.missingNode();
    private boolean broken;

    private JsonTree() {}

    /**
     * Takes the value at which the parser stands, and nothing behind it.
     *
     * @param parser stands at the first token of a value; afterwards at its last
     * @return the tree
     * @throws IOException if it is not JSON
     */
    public static JsonTree of(JsonParser parser) throws IOException {
        var tree = new JsonTree();
        tree.root = tree.value(parser, "");
        return tree;
    }

    /**
     * Reads the only document of a source.
     *
     * @param parser stands before the document
     * @return the tree, which is broken if there is not exactly one document
     * @throws IOException if the source cannot be read
     */
    public static JsonTree ofWhole(JsonParser parser) throws IOException {
        var tree = new JsonTree();
        try {
            tree.broken = parser.nextToken() == null;
            if (!tree.broken) {
                tree.root = tree.value(parser, "");
                tree.broken = parser.nextToken() != null;
            }
        } catch (JsonProcessingException | CharConversionException notJson) {
            // Its message may quote the source: it goes no further.
            tree.broken = true;
        }
        return tree;
    }

    /**
     * The document.
     *
     * @return its root; as much of it as could be read, perhaps nothing
     */
    public JsonNode root() {
        return root;
    }

    /**
     * Whether it is not exactly one document.
     *
     * @return true if it broke off, is empty, or something follows
     */
    public boolean isBroken() {
        return broken;
    }

    /**
     * A number as it was written, with all its zeros.
     *
     * @param path where it lies
     * @return what was written, or empty if there is no number
     */
    public Optional<String> numberAt(String path) {
        return Optional.ofNullable(numbers.get(path));
    }

    /**
     * Whether a member was given twice.
     *
     * @param path where it lies
     * @return true if it was
     */
    public boolean isGivenTwice(String path) {
        return givenTwice.contains(path);
    }

    private JsonNode value(JsonParser parser, String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> {
                numbers.put(path, parser.getText());
                yield NODES.numberNode(parser.getBigIntegerValue());
            }
            case VALUE_NUMBER_FLOAT -> {
                numbers.put(path, parser.getText());
                yield NODES.numberNode(parser.getDecimalValue());
            }
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String path) throws IOException {
        var object = NODES.objectNode();
        if (path.isEmpty()) {
            root = object;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String within = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (object.has(name)) {
                givenTwice.add(within);
                parser.skipChildren();
            } else {
                object.set(name, value(parser, within));
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String path) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, path + "[" + array.size() + "]"));
        }
        return array;
    }
}
