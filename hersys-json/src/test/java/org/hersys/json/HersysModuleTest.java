package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.junit.jupiter.api.Test;

/** A host has types of the library within types of its own. */
class HersysModuleTest {

    /** A host's own. */
    record Visit(String chart, Prefecture prefecture, List<NotificationFacts> facts) {}

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void it_is_found_as_a_service() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(Prefecture.TOKYO)).isEqualTo("\"13\"");
    }

    @Test
    void values_within_a_hosts_own_type_are_written_and_read() throws JsonProcessingException {
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .age(AgeKnowledge.born(BirthDate.of(LocalDate.of(1957, 9, 27))))
                .build();
        var visit = new Visit("c1", Prefecture.OSAKA, List.of(facts));

        assertThat(mapper.readValue(mapper.writeValueAsString(visit), Visit.class))
                .isEqualTo(visit);
    }

    @Test
    void a_refusal_tells_every_problem() {
        assertThatThrownBy(() -> mapper.readValue("""
                {"chart":"c1","facts":[{"age":"old","diagnosedOn":"today"}]}""", Visit.class))
                .isInstanceOfSatisfying(
                        RefusedJsonException.class,
                        refused -> assertThat(refused.problems()).hasSize(2))
                .hasMessageContaining("VALUE_INVALID diagnosedOn, VALUE_INVALID age");
    }

    @Test
    void a_decision_is_not_read() {
        assertThatThrownBy(() -> mapper.readValue("{}", NotificationDecision.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
