package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.notification.NotificationContent;
import org.hersys.regime.NotificationFacts;
import org.hersys.rulebook.RuleBook;
import org.hersys.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in {@code docs/schema} are those of the code, and are schemas. */
class SchemaTest {

    private final HersysJson json = HersysJson.standard();

    static Stream<Class<?>> published() {
        return Documents.PUBLISHED.stream();
    }

    static Stream<Class<?>> types() {
        return HersysJson.standard().types().stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void what_is_published_is_up_to_date(Class<?> type) {
        Kept.isUpToDate(Kept.SCHEMA.resolve(Schemas.name(type) + ".json"), json.schema(type));
    }

    @Test
    void nothing_else_is_published() throws IOException {
        try (var files = Files.list(Kept.SCHEMA)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Documents.PUBLISHED.stream().map(Schemas::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_a_schema_that_is_one_by_the_dialect(Class<?> type) {
        var dialect = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(dialect.validate(json.schema(type), InputFormat.JSON)).isEmpty();
    }

    @Test
    void people_who_do_not_exist_are_valid() {
        var schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json.schema(NotificationContent.class));

        assertThat(People.everybody())
                .allSatisfy(person -> assertThat(schema.validate(json.write(person), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void the_rule_book_is_valid() {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json.schema(RuleBook.class));

        assertThat(schema.validate(json.write(RuleBook.standard()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void alternatives_exclude_each_other() {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json.schema(NotificationFacts.class));

        assertThat(schema.validate("""
                {"diagnosedOn":"2022-09-26","age":64,"ageBand":"60-69歳"}""", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_member_is_explained_in_both_languages() throws JsonProcessingException {
        var onset =
                json.mapper().readTree(json.schema(NotificationContent.class)).at("/properties/onsetDate");

        assertThat(List.of(
                        onset.path("title").asText(), onset.path("description").asText()))
                .containsExactly("発病年月日", "date of onset");
    }
}
