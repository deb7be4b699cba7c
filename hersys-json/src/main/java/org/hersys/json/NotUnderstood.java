package org.hersys.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a later version wrote into a document and this one does not understand (未知の項目).
 *
 * <p>It is what was found and would not be written of the value that was read. It stays where the object stays in which
 * it lies; of an array, where the element has not changed.
 */
final class NotUnderstood {

    private NotUnderstood() {}

    /**
     * The new document with what of the old one was not understood.
     *
     * @param found the old document as it was found
     * @param understood the old document as it would be written
     * @param written the new document
     */
    static ObjectNode kept(ObjectNode found, ObjectNode understood, ObjectNode written) {
        var kept = written.deepCopy();
        found.properties().forEach(member -> {
            String name = member.getKey();
            if (written.has(name)) {
                kept.set(name, kept(member.getValue(), understood.path(name), written.path(name)));
            } else if (!understood.has(name) && !member.getValue().isNull()) {
                kept.set(name, member.getValue());
            }
        });
        return kept;
    }

    private static JsonNode kept(JsonNode found, JsonNode understood, JsonNode written) {
        if (found instanceof ObjectNode a && understood instanceof ObjectNode b && written instanceof ObjectNode c) {
            return kept(a, b, c);
        }
        if (found instanceof ArrayNode a && understood instanceof ArrayNode b && written instanceof ArrayNode c) {
            return keptElements(a, b, c);
        }
        return written;
    }

    private static ArrayNode keptElements(ArrayNode found, ArrayNode understood, ArrayNode written) {
        var kept = written.arrayNode();
        for (var element : written) {
            int before = position(element, understood);
            kept.add(before < 0 || before >= found.size() ? element : kept(found.get(before), element, element));
        }
        return kept;
    }

    private static int position(JsonNode element, ArrayNode among) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).equals(element)) {
                return i;
            }
        }
        return -1;
    }
}
