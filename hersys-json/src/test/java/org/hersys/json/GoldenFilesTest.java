package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.json.Documents.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file of each document, which every later release has to read and to write. */
class GoldenFilesTest {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final HersysJson json = HersysJson.standard();

    static Stream<Document> read() {
        return Documents.read();
    }

    static Stream<Document> all() {
        return Stream.concat(Documents.read(), Documents.answered());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_document_is_written_as_it_was_in_the_release_before(Document document) throws JsonProcessingException {
        Kept.isUpToDate(golden(document), indented(json.write(document.value())));
    }

    @ParameterizedTest
    @MethodSource("read")
    void a_document_of_the_release_before_is_read(Document document) {
        var read = json.read(document.type(), Kept.read(golden(document))).orElseThrow();

        assertThat(json.write(read)).isEqualTo(json.write(document.value()));
    }

    @ParameterizedTest
    @MethodSource("read")
    void what_is_read_equals_what_was_written_where_the_type_knows_equality(Document document) {
        var read = json.read(document.type(), Kept.read(golden(document))).orElseThrow();

        // Facts of release have no equality: they are compared by what is written of them, above.
        if (!document.name().endsWith("-facts")) {
            assertThat(read).isEqualTo(document.value());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_document_is_valid_by_its_schema(Document document) {
        assertThat(validated(document, Kept.read(golden(document)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void by_its_schema_a_document_has_no_member_that_nobody_knows(Document document) {
        assertThat(validated(document, Kept.read(golden(document)).replaceFirst("\\{", "{\"unheardOf\":1,")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_that_is_kept_or_handed_in_is_null(Document document) {
        if (!document.name().endsWith("-decision")) {
            assertThat(json.write(document.value())).doesNotContain("null");
        }
    }

    private Set<ValidationMessage> validated(Document document, String text) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        json.schema(document.type()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(text, InputFormat.JSON);
    }

    private static Path golden(Document document) {
        return Kept.GOLDEN.resolve(document.name() + ".json");
    }

    private String indented(String compact) throws JsonProcessingException {
        JsonNode tree = json.mapper().readTree(compact);
        var printer = new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
        return json.mapper().writer(printer).writeValueAsString(tree) + "\n";
    }
}
