package org.hersys.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @Test
    void a_submission_key_is_taken_as_the_sender_wrote_it() {
        assertEquals(" K-1 ", SubmissionKey.parse(" K-1 ").orElseThrow().value());
        assertEquals("K-1", SubmissionKey.of("K-1").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb"})
    void a_submission_key_that_cannot_be_kept_is_refused(String text) {
        var problem = SubmissionKey.parse(text).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals("submissionKey", problem.item().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> SubmissionKey.of(text));
    }

    @Test
    void a_submission_key_has_a_hundred_characters_at_most() {
        assertEquals(100, SubmissionKey.of("x".repeat(100)).value().length());
        assertThrows(IllegalArgumentException.class, () -> SubmissionKey.of("x".repeat(101)));
    }

    @Test
    void random_keys_and_ids_are_never_the_same() {
        assertNotEquals(SubmissionKey.random(), SubmissionKey.random());
        assertNotEquals(QueryId.random(), QueryId.random());
    }

    @Test
    void a_query_id_prints_its_uuid() {
        var uuid = UUID.fromString("123e4567-e89b-42d3-a456-426614174000");
        assertEquals(uuid.toString(), QueryId.of(uuid).toString());
    }
}
