package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.hersys.institution.Prefecture;
import org.hersys.json.HersysJson;
import org.hersys.json.HersysModule;
import org.hersys.json.StoredDocument;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.Sex;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on JSON: what stands between the tags is what it prints. */
class JsonGuideTest {

    @Test
    void read_decide_answer() {
        var line = "{\"diagnosedOn\":\"2022-09-26\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":65}";

        // tag::front-door[]
        var json = HersysJson.standard();
        var answer = json.read(NotificationFacts.class, line)
                .fold(facts -> json.write(ReportingRegimes.standard().decide(facts)), problems -> json.write(problems));
        // end::front-door[]

        assertThat(answer).startsWith("{\"outcome\":\"NOTIFY\",\"regime\":\"four-groups\"");
    }

    @Test
    void what_is_refused() {
        // tag::refused[]
        var refused = HersysJson.standard().read(NotificationContent.class, """
                {"diagnosisClass":"CONFIRMED","onset":"2022-09-24",
                 "tests":[{"method":"ANTIGEN_QUALITATIVE","takenOn":"yesterday"}]}""");

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.item().orElseThrow())
                .containsExactly(
                        "VALUE_INVALID diagnosisClass", "VALUE_INVALID tests[0].takenOn", "MEMBER_UNKNOWN onset");
        // end::refused[]
    }

    @Test
    void beside_a_document() {
        var line = "{\"id\":\"n1\",\"reportDate\":\"2022-09-26\",\"sex\":\"OTHER\"";

        // tag::row[]
        var row = HersysJson.standard().readRow(NotificationContent.class, line, "id", "reportDate");
        var reportDate = row.beside("reportDate", LocalDate.class);
        var id = row.given("id");
        // end::row[]

        assertThat(row.document().isAccepted()).isFalse();
        assertThat(reportDate.orElseThrow()).contains(LocalDate.of(2022, 9, 26));
        assertThat(id.orElseThrow().textValue()).isEqualTo("n1");
    }

    @Test
    void within_types_of_ones_own() throws JsonProcessingException {
        // tag::module[]
        var mapper = JsonMapper.builder().addModule(new HersysModule()).build();
        // end::module[]

        assertThat(mapper.readValue("\"13\"", Prefecture.class)).isEqualTo(Prefecture.TOKYO);
    }

    @Test
    void to_keep() {
        var content = NotificationContent.builder().sex(Sex.UNKNOWN).build();

        // tag::stored[]
        var kept = StoredDocument.of(NotificationContent.class, content).json();
        var found = StoredDocument.read(NotificationContent.class, kept).orElseThrow();
        var changed = found.with(found.value().with(NotificationField.SEX, Sex.FEMALE))
                .json();
        // end::stored[]

        assertThat(changed).isEqualTo("{\"document\":\"notification-content\",\"schemaVersion\":1,\"sex\":\"FEMALE\"}");
    }
}
