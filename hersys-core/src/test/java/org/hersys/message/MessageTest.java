package org.hersys.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final CaseId CASE = CaseId.of(new UUID(1, 1));
    private static final HersysId HERSYS_ID = HersysId.of("12345678");
    private static final NotificationId NOTIFICATION = NotificationId.of(new UUID(2, 2));
    private static final Message MAIL = Message.toCentre(
                    MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), NOW)
            .about(CASE, HERSYS_ID)
            .about(NOTIFICATION);

    @Test
    void a_message_waits_and_says_to_whom_and_about_what() {
        assertEquals(MessageState.WAITING, MAIL.state());
        assertEquals(Optional.of(CentreId.of("centre")), MAIL.centre());
        assertEquals(Optional.empty(), MAIL.institution());
        assertEquals(Optional.of(CASE), MAIL.caseId());
        assertEquals(Optional.of(HERSYS_ID), MAIL.hersysId());
        assertEquals(Optional.of(NOTIFICATION), MAIL.notificationId());
        assertEquals(NOW, MAIL.createdAt());
    }

    @Test
    void a_message_to_an_institution_has_no_centre() {
        var question = Message.toInstitution(MessageKind.INSTITUTION_ASKED, InstitutionId.of("clinic"), NOW);

        assertEquals(Optional.of(InstitutionId.of("clinic")), question.institution());
        assertEquals(Optional.empty(), question.centre());
    }

    @Test
    void it_stays_the_same_message_in_every_state() {
        assertEquals(MAIL, MAIL.inState(MessageState.SENT));
        assertEquals(MAIL.hersysId(), MAIL.inState(MessageState.SENT).hersysId());
        assertNotEquals(MAIL, Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), NOW));
    }

    @Test
    void what_was_still_to_be_sent_is_cancelled_when_it_is_forgotten() {
        assertEquals(MessageState.CANCELLED, MAIL.forgotten().state());
        assertEquals(
                MessageState.CANCELLED,
                MAIL.inState(MessageState.FAILED).forgotten().state());
        assertEquals(
                MessageState.DELIVERED,
                MAIL.inState(MessageState.DELIVERED).forgotten().state());
    }

    @Test
    void a_forgotten_message_keeps_no_id_but_its_own() {
        var forgotten = MAIL.forgotten();

        assertEquals(MAIL.id(), forgotten.id());
        assertTrue(forgotten.caseId().isEmpty());
        assertTrue(forgotten.hersysId().isEmpty());
        assertTrue(forgotten.notificationId().isEmpty());
    }

    @Test
    void it_prints_itself_without_the_id_of_the_patient() {
        assertFalse(MAIL.toString().contains(HERSYS_ID.value()));
        assertTrue(MAIL.toString().contains(MAIL.id().toString()));
        assertTrue(MAIL.toString().contains("CENTRE_TOLD_OF_SUBMISSION"));
    }

    @Test
    void a_store_gives_a_message_back_under_its_id() {
        var stored = Message.toCentre(MAIL.kind(), CentreId.of("centre"), NOW).withId(MAIL.id());

        assertEquals(MAIL, stored);
        assertEquals(MAIL.hashCode(), stored.hashCode());
    }

    @Test
    void only_what_waits_or_failed_is_still_to_be_sent() {
        for (var state : MessageState.values()) {
            assertEquals(state == MessageState.WAITING || state == MessageState.FAILED, state.isOpen(), state.name());
        }
    }
}
