package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hersys.institution.Prefecture;
import org.hersys.notification.ItemChange;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.PersonName;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

/** How values of the library are written, alone and within others. */
class WritingTest {

    private final HersysJson json = HersysJson.standard();

    @Test
    void lists_and_maps_of_values_are_written() {
        assertThat(json.write(Map.of("places", List.of(Prefecture.TOKYO, Prefecture.OSAKA))))
                .isEqualTo("{\"places\":[\"13\",\"27\"]}");
    }

    @Test
    void a_stream_stays_open_and_takes_utf_8() throws IOException {
        var out = new ByteArrayOutputStream();
        json.write(PersonName.of("𠮷田"), out);
        json.write(PersonName.of("髙﨑"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"𠮷田\"\"髙﨑\"");
    }

    @Test
    void members_are_written_beside_those_of_somebody_else() throws IOException {
        var text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            generator.writeStartObject();
            generator.writeStringField("id", "a");
            json.writeMembers(Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age"), generator);
            generator.writeEndObject();
        }

        assertThat(text.toString()).startsWith("{\"id\":\"a\",\"code\":\"AGE_GIVEN_TWICE\",\"item\":\"age\",");
    }

    @Test
    void what_has_no_json_or_no_members_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        json.writeMembers(Prefecture.TOKYO, new JsonFactory().createGenerator(new StringWriter())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json.schema(Object.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_age_is_a_number_a_band_or_a_birth_date() {
        assertThat(json.write(List.of(
                        AgeKnowledge.completedYears(64),
                        AgeKnowledge.band(60, 69),
                        AgeKnowledge.band(90, AgeKnowledge.HIGHEST),
                        AgeKnowledge.unknown(),
                        AgeKnowledge.born(BirthDate.of(LocalDate.of(1957, 9, 27))))))
                .isEqualTo("[64,\"60-69歳\",\"90歳以上\",\"不明\",\"1957-09-27\"]");
    }

    @Test
    void a_change_shows_both_values_as_the_content_does() {
        var change =
                ItemChange.changed(NotificationField.ONSET_DATE, LocalDate.of(2022, 9, 24), LocalDate.of(2022, 9, 25));

        assertThat(json.write(change)).contains("\"before\":\"2022-09-24\",\"after\":\"2022-09-25\"");
    }

    @Test
    void a_mapper_is_the_hosts_own_to_change() {
        json.mapper().enable(SerializationFeature.INDENT_OUTPUT);

        assertThat(json.write(Map.of("a", Prefecture.TOKYO))).isEqualTo("{\"a\":\"13\"}");
    }

    @Test
    void what_is_only_answered_is_among_the_types_but_not_among_the_readable() {
        assertThat(json.types()).containsAll(json.readableTypes()).contains(Problem.class);
        assertThat(json.readableTypes()).doesNotContain(Problem.class).contains(PersonName.class);
    }
}
