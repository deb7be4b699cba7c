package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.release.ReleaseFacts;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from outside is read strictly, and every problem is told with its path. */
class StrictReadingTest {

    private final HersysJson json = HersysJson.standard();

    private List<String> problems(Class<?> type, String text) {
        return json.read(type, text).problems().stream()
                .map(problem ->
                        problem.code() + problem.item().map(item -> " " + item).orElse(""))
                .toList();
    }

    @Test
    void what_is_absent_or_null_is_unknown() {
        var facts = json.read(NotificationFacts.class, """
                {"diagnosedOn":"2022-09-26","pregnant":null}""");

        assertThat(facts.orElseThrow())
                .isEqualTo(
                        NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26)).build());
    }

    @Test
    void every_problem_is_told_at_once_in_the_order_of_the_description() {
        assertThat(problems(NotificationFacts.class, """
                {"pregnant":"no","ages":64,"prefecture":"48","diagnosedOn":"2022-02-30"}"""))
                .containsExactly(
                        "VALUE_INVALID diagnosedOn",
                        "PREFECTURE_UNKNOWN_CODE prefecture",
                        "VALUE_INVALID pregnant",
                        "MEMBER_UNKNOWN ages");
    }

    @Test
    void an_unknown_member_is_refused_with_its_path_and_the_members_there_are() {
        var refused = json.read(ReleaseFacts.class, """
                {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-16","method":"NAT","lot":1}]}""");

        assertThat(refused.problems().get(0).item()).contains("negativeTests[0].lot");
        assertThat(refused.problems().get(0).message().en()).contains("at, method");
    }

    @Test
    void what_is_missing_in_an_element_of_an_array_is_told_with_its_path() {
        assertThat(problems(ReleaseFacts.class, """
                {"asOf":"2022-09-20","negativeTests":[{"at":"2022-09-16","method":"NAT"},{"method":"PCR"},null]}"""))
                .containsExactly(
                        "VALUE_INVALID negativeTests[1].at",
                        "VALUE_INVALID negativeTests[1].method",
                        "VALUE_INVALID negativeTests[2]");
    }

    @Test
    void a_member_given_twice_is_refused_also_if_both_are_the_same() {
        assertThat(problems(NotificationFacts.class, """
                {"diagnosedOn":"2022-09-26","age":64,"age":64}""")).containsExactly("VALUE_INVALID age");
    }

    @Test
    void what_the_whole_refuses_comes_with_the_items_it_names() {
        assertThat(problems(NotificationFacts.class, """
                {"diagnosedOn":"2022-09-26","birthDate":"2022-09-27","diagnosisClass":"CONFIRMED_PATIENT","clinicallyDiagnosed":true}"""))
                .containsExactly(
                        "BIRTH_AFTER_DIAGNOSIS birthDate", "CLINICAL_DIAGNOSIS_OF_OTHER_CLASS clinicallyDiagnosed");
    }

    @Test
    void the_date_of_diagnosis_has_a_code_of_its_own() {
        assertThat(problems(NotificationFacts.class, "{}")).containsExactly("DIAGNOSED_ON_MISSING diagnosedOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "{",
                "{\"diagnosedOn\":\"2022-09-26\"",
                "[]",
                "null",
                "3",
                "\"a\"",
                "{\"diagnosedOn\":\"2022-09-26\"} {}",
                "{\"diagnosedOn\":\"2022-09-26\"}]",
                "{\"a\":1,}",
                "{'a':1}"
            })
    void what_is_not_one_json_object_is_broken(String text) {
        assertThat(problems(NotificationFacts.class, text)).containsExactly("JSON_BROKEN");
    }

    @Test
    void a_document_nested_too_deep_is_broken() {
        assertThat(problems(NotificationFacts.class, "{\"a\":".repeat(5000))).containsExactly("JSON_BROKEN");
    }

    @Test
    void a_stream_that_is_not_utf_8_is_broken() throws IOException {
        var latin = new ByteArrayInputStream("{\"ageBand\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(json.read(NotificationFacts.class, latin).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.JSON_BROKEN);
    }

    @Test
    void a_birth_date_is_no_age_where_it_has_a_member_of_its_own() {
        assertThat(problems(NotificationContent.class, "{\"ageAtDiagnosis\":\"1957-09-27\"}"))
                .containsExactly("VALUE_INVALID ageAtDiagnosis");
    }

    @Test
    void parts_that_do_not_fit_together_are_refused_where_they_stand() {
        assertThat(problems(NotificationContent.class, """
                {"whereabouts":{"country":"ベトナム","prefecture":"13"},"registeredAddress":{},
                 "vaccination":{"doses":[{"number":1},{"number":1}]}}"""))
                .containsExactly(
                        "VALUE_INVALID registeredAddress",
                        "VALUE_INVALID whereabouts.country",
                        "VALUE_INVALID vaccination");
    }

    @Test
    void an_actor_has_what_belongs_to_the_role_and_nothing_else() {
        assertThat(problems(Actor.class, """
                {"id":"a","role":"PATIENT","institution":"x","contractor":"y"}"""))
                .containsExactly("VALUE_INVALID institution", "VALUE_INVALID patient", "VALUE_INVALID contractor");
    }

    @Test
    void the_state_of_a_notification_chooses_what_it_looks_like() {
        assertThat(problems(Notification.class, "{\"state\":\"DELETED\"}")).containsExactly("VALUE_INVALID state");
        assertThat(problems(Notification.class, "{\"state\":\"FROZEN\",\"version\":0}"))
                .containsExactly(
                        "VALUE_INVALID filed",
                        "VALUE_INVALID successor",
                        "VALUE_INVALID version",
                        "VALUE_INVALID attribution");
    }

    @Test
    void half_a_character_is_no_text() {
        assertThat(problems(NotificationFacts.class, """
                {"diagnosedOn":"2022-09-26","ageBand":"\\ud842"}""")).containsExactly("VALUE_INVALID ageBand");
    }

    @Test
    void what_the_law_answers_is_not_read() {
        assertThatThrownBy(() -> json.read(NotificationDecision.class, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NotificationDecision");
    }
}
