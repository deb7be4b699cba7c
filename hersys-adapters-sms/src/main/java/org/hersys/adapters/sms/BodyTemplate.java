package org.hersys.adapters.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a provider is asked with: a form or a JSON document, in which places stand for what a message has. A value goes in
 * whole, and written so that it cannot become anything but a value.
 */
abstract sealed class BodyTemplate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    abstract String contentType();

    abstract String fill(Map<String, String> values);

    static BodyTemplate form(Map<String, String> fields) {
        fields.values().forEach(BodyTemplate::requireKnown);
        return new Form(fields);
    }

    static BodyTemplate json(String document) {
        try {
            requireKnown(document);
            return new Json(JSON.readTree(document));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the template must be a JSON document", broken);
        }
    }

    private static void requireKnown(String template) {
        PLACE.matcher(template).results().map(place -> place.group(1)).forEach(name -> {
            if (!Places.NAMES.contains(name)) {
                throw new IllegalArgumentException("a place must be one of " + Places.NAMES + ", but was " + name);
            }
        });
    }

    private static String replace(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    private static final class Form extends BodyTemplate {

        private final Map<String, String> fields;

        Form(Map<String, String> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        @Override
        String contentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        String fill(Map<String, String> values) {
            return fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(replace(field.getValue(), values)))
                    .collect(Collectors.joining("&"));
        }

        private static String encode(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static final class Json extends BodyTemplate {

        private final JsonNode document;

        Json(JsonNode document) {
            this.document = document;
        }

        @Override
        String contentType() {
            return "application/json";
        }

        @Override
        String fill(Map<String, String> values) {
            return filled(document, values).toString();
        }

        private static JsonNode filled(JsonNode node, Map<String, String> values) {
            if (node instanceof ObjectNode object) {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> copy.set(member.getKey(), filled(member.getValue(), values)));
                return copy;
            }
            if (node instanceof ArrayNode array) {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copy.add(filled(element, values)));
                return copy;
            }
            return node.isTextual() ? JsonNodeFactory.instance.textNode(replace(node.textValue(), values)) : node;
        }
    }
}
