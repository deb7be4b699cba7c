package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A document as it was given, with the paths of the members that were given twice (文書の木).
 *
 * <p>Jackson's own tree keeps the last of two members and forgets that there were two.
 */
public final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Set<String> givenTwice = new HashSet<>();
    private final JsonNode root;

    private JsonTree(JsonParser parser) throws IOException {
        this.root = value(parser, "");
    }

    private JsonTree(JsonNode root) {
        this.root = root;
    }

    /**
     * Takes the value at which the parser stands.
     *
     * @param parser stands at the first token of a value; afterwards at its last
     * @return the tree
     * @throws IOException if it is not JSON
     */
    public static JsonTree of(JsonParser parser) throws IOException {
        return new JsonTree(parser);
    }

    /**
     * A tree that exists.
     *
     * @param root its root
     * @return the tree
     */
    public static JsonTree of(JsonNode root) {
        return new JsonTree(root);
    }

    /**
     * The document.
     *
     * @return its root
     */
    public JsonNode root() {
        return root;
    }

    Set<String> givenTwice() {
        return givenTwice;
    }

    private JsonNode value(JsonParser parser, String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String path) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String within = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (object.has(name)) {
                givenTwice.add(within);
            }
            object.set(name, value(parser, within));
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
