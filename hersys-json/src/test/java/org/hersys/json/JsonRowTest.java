package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.person.Sex;
import org.hersys.regime.NotificationDecision;
import org.junit.jupiter.api.Test;

/** A document with members of the sender beside it. */
class JsonRowTest {

    private static JsonRow<NotificationContent> row(String text) {
        return HersysJson.standard().readRow(NotificationContent.class, text, "id", "reportDate");
    }

    @Test
    void the_document_is_read_without_the_members_beside_it() {
        var row = row("{\"id\":1,\"sex\":\"OTHER\",\"reportDate\":\"2022-09-26\"}");

        assertThat(row.document().orElseThrow().sex()).contains(Sex.OTHER);
        assertThat(row.beside("reportDate", LocalDate.class).orElseThrow()).contains(LocalDate.of(2022, 9, 26));
    }

    @Test
    void a_member_that_is_absent_or_null_is_empty() {
        assertThat(row("{}").beside("reportDate", LocalDate.class).orElseThrow())
                .isEmpty();
        assertThat(row("{\"reportDate\":null}")
                        .beside("reportDate", LocalDate.class)
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void a_member_that_is_wrong_or_given_twice_is_refused_by_its_name() {
        assertThat(row("{\"reportDate\":\"soon\"}")
                        .beside("reportDate", LocalDate.class)
                        .problems()
                        .get(0)
                        .item())
                .contains("reportDate");
        assertThat(row("{\"reportDate\":\"2022-09-26\",\"reportDate\":\"2022-09-26\"}")
                        .beside("reportDate", LocalDate.class)
                        .isAccepted())
                .isFalse();
    }

    @Test
    void other_members_are_refused_and_those_beside_are_named_among_the_known() {
        var problem = row("{\"no\":1}").document().problems().get(0);

        assertThat(problem.item()).contains("no");
        assertThat(problem.message().en()).contains("id, reportDate, diagnosisClass");
    }

    @Test
    void a_number_comes_back_as_it_was_written() {
        assertThat(row("{\"id\":1.50e2}").number("id")).contains("1.50e2");
        assertThat(row("{\"id\":\"1\"}").number("id")).isEmpty();
    }

    @Test
    void what_stands_before_the_row_breaks_off_can_be_asked_for() {
        var row = row("{\"id\":\"n1\",\"tests\":[{\"method\":");

        assertThat(row.document().isAccepted()).isFalse();
        assertThat(row.given("id").orElseThrow().textValue()).isEqualTo("n1");
        assertThat(row.isGivenTwice("id")).isFalse();
    }

    @Test
    void a_type_that_is_never_read_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> row("{}").beside("id", NotificationDecision.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(row("{\"id\":\"YES\"}").beside("id", Truth.class).orElseThrow())
                .contains(Truth.YES);
    }

    @Test
    void it_never_prints_what_it_holds() {
        assertThat(row("{\"name\":\"架空\"}")).hasToString("JsonRow[read]");
    }
}
