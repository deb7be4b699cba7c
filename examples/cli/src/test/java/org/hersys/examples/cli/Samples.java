package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The samples of the specification, and what it means to agree with one. */
final class Samples {

    private static final String ANY_TEXT = "…";

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream file = Samples.class.getResourceAsStream(name)) {
            assertThat(file).as("resource %s", name).isNotNull();
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** The same members in the same order with the same values; where the sample has 「…」, any text that is not empty. */
    static void assertAgrees(String path, JsonNode actual, JsonNode sample) {
        if (sample.isTextual() && sample.textValue().equals(ANY_TEXT)) {
            assertThat(actual.textValue()).as(path).isNotBlank();
        } else if (sample.isObject()) {
            assertThat(names(actual)).as(path).isEqualTo(names(sample));
            sample.properties()
                    .forEach(member ->
                            assertAgrees(path + "." + member.getKey(), actual.get(member.getKey()), member.getValue()));
        } else if (sample.isArray()) {
            assertThat(actual).as(path).hasSize(sample.size());
            for (int i = 0; i < sample.size(); i++) {
                assertAgrees(path + "[" + i + "]", actual.get(i), sample.get(i));
            }
        } else {
            assertThat(actual).as(path).isEqualTo(sample);
        }
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
