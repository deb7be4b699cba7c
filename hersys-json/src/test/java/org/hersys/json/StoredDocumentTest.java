package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hersys.person.HersysId;
import org.hersys.regime.NotificationFacts;
import org.hersys.release.ReleaseFacts;
import org.hersys.result.Problem;
import org.junit.jupiter.api.Test;

/** What is kept has a version, and what a later version wrote is not lost. */
class StoredDocumentTest {

    private static final NotificationFacts FACTS =
            NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26)).aged(70).build();

    @Test
    void the_name_and_the_version_stand_in_front() {
        assertThat(StoredDocument.of(NotificationFacts.class, FACTS).json())
                .isEqualTo(
                        "{\"document\":\"notification-facts\",\"schemaVersion\":1,\"diagnosedOn\":\"2022-09-26\",\"age\":70}");
    }

    @Test
    void what_was_kept_is_found_again() {
        var kept = StoredDocument.of(NotificationFacts.class, FACTS).json();
        var found = StoredDocument.read(NotificationFacts.class, kept).orElseThrow();

        assertThat(found.value()).isEqualTo(FACTS);
        assertThat(found.json()).isEqualTo(kept);
    }

    @Test
    void a_member_of_a_later_version_stays_when_the_value_changes() {
        var found = StoredDocument.read(NotificationFacts.class, """
                {"document":"notification-facts","schemaVersion":1,"diagnosedOn":"2022-09-26","age":70,"variant":{"name":"XBB"}}""").orElseThrow();

        assertThat(found.with(NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 27))
                                .build())
                        .json())
                .contains("\"diagnosedOn\":\"2022-09-27\"", "\"variant\":{\"name\":\"XBB\"}")
                .doesNotContain("\"age\"");
    }

    @Test
    void a_member_of_a_later_version_in_an_array_stays_with_an_element_that_did_not_change() {
        var found = StoredDocument.read(ReleaseFacts.class, """
                {"document":"release-facts","schemaVersion":1,"asOf":"2022-09-20","negativeTests":[
                {"at":"2022-09-15","method":"NAT","lot":"A"},{"at":"2022-09-16","method":"NAT","lot":"B"}]}""").orElseThrow();
        var second = found.value().negativeTests().orElseThrow().subList(1, 2);

        assertThat(found.with(ReleaseFacts.asOf(LocalDate.of(2022, 9, 21))
                                .negativeTests(second)
                                .build())
                        .json())
                .contains("\"lot\":\"B\"")
                .doesNotContain("\"lot\":\"A\"");
    }

    @Test
    void another_document_is_refused() {
        assertThat(StoredDocument.read(
                                ReleaseFacts.class,
                                StoredDocument.of(NotificationFacts.class, FACTS)
                                        .json())
                        .problems())
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("document");
    }

    @Test
    void a_version_that_this_one_does_not_know_is_refused() {
        assertThat(StoredDocument.read(NotificationFacts.class, """
                {"document":"notification-facts","schemaVersion":2,"diagnosedOn":"2022-09-26"}""").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "VALUE_INVALID schemaVersion: The value is not valid. This release reads schema versions 1 to 1.");
    }

    @Test
    void a_value_that_is_a_mere_text_is_no_document() {
        assertThatThrownBy(() -> StoredDocument.of(HersysId.class, HersysId.of("12345678")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_never_prints_what_it_holds() {
        assertThat(StoredDocument.of(NotificationFacts.class, FACTS))
                .hasToString("StoredDocument[notification-facts, version 1]");
    }
}
