package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SendResult;
import org.hersys.port.MessageSender;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.People;
import org.junit.jupiter.api.Test;

class ManagingOutboxTest {

    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");
    private static final MessageSender GOOD = message -> SendResult.sent();
    private static final MessageSender BAD = message -> SendResult.failedForGood(BUSY);

    private final Office office = Office.on(People.TODAY);
    private final Message message = submitted();

    private Message submitted() {
        office.submitted(Notifications.confirmedPatient());
        return office.messages().get(0);
    }

    @Test
    void what_was_given_up_is_listed_tried_anew_and_sent() {
        dispatch(BAD);
        var outbox = office.hersys.managingOutbox();
        var listed = outbox.list(Set.of(MessageState.GIVEN_UP), PageRequest.first());
        assertThat(listed.items()).extracting(QueuedMessage::message).containsExactly(message);

        var waiting = outbox.retry(message.id()).orElseThrow();

        assertThat(waiting.message().state()).isEqualTo(MessageState.WAITING);
        assertThat(waiting.nextTryAt()).contains(office.now());
        dispatch(GOOD);
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void what_was_sent_is_sent_again_by_force_only() {
        dispatch(GOOD);
        var outbox = office.hersys.managingOutbox();

        assertRefused(outbox.retry(message.id()), ProblemCode.MESSAGE_STATE_NOT_ALLOWED);
        assertThat(outbox.retry(message.id()).problems())
                .extracting(problem -> problem.message().ja())
                .containsExactly("通知の状態が「送信済」であるため、この操作はできません。");
        assertThat(outbox.forceRetry(message.id()).orElseThrow().repeats()).isEqualTo(1);
    }

    @Test
    void what_is_abandoned_says_why() {
        var abandoned =
                office.hersys.managingOutbox().abandon(message.id(), BUSY).orElseThrow();

        assertThat(abandoned).isEqualTo(MessageState.GIVEN_UP);
        assertThat(office.look(store -> store.outbox().queued(message.id()))
                        .orElseThrow()
                        .lastFailure())
                .contains(BUSY);
        assertRefused(
                office.hersys.managingOutbox().abandon(message.id(), BUSY), ProblemCode.MESSAGE_STATE_NOT_ALLOWED);
    }

    @Test
    void what_is_being_sent_is_left_alone() {
        office.look(store -> store.outbox().claim("mail-1", office.now(), Duration.ofMinutes(5), 9));

        assertRefused(office.hersys.managingOutbox().forceRetry(message.id()), ProblemCode.MESSAGE_BEING_SENT);
    }

    @Test
    void what_tells_of_something_deleted_is_not_sent_again() {
        dispatch(GOOD);
        office.look(store -> store.outbox().forget(message.caseId().orElseThrow()));

        assertRefused(office.hersys.managingOutbox().forceRetry(message.id()), ProblemCode.MESSAGE_SUBJECT_DELETED);
    }

    @Test
    void what_is_unknown_is_not_found() {
        var outbox = office.hersys.managingOutbox();
        assertRefused(outbox.retry(MessageId.random()), ProblemCode.MESSAGE_NOT_FOUND);
        assertRefused(outbox.abandon(MessageId.random(), BUSY), ProblemCode.MESSAGE_NOT_FOUND);
    }

    @Test
    void what_is_kept_as_an_object_can_be_read() {
        var all = EnumSet.allOf(MessageState.class);

        assertThat(office.hersys
                        .managingOutbox()
                        .unreadable(all, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var centre = message.centre().orElseThrow();
        office.look(store -> {
            store.outbox().add(Message.toCentre(message.kind(), centre, office.now()));
            return true;
        });
        var outbox = office.hersys.managingOutbox();
        var all = EnumSet.allOf(MessageState.class);

        var first = outbox.list(all, PageRequest.first(1));
        var second = outbox.list(all, PageRequest.first(1).after(first.next().orElseThrow()));

        assertThat(first.items()).extracting(QueuedMessage::message).containsExactly(message);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    private void dispatch(MessageSender sender) {
        office.hersys.dispatchingMessages(sender).build().dispatch();
    }

    private MessageState state() {
        return office.look(
                store -> store.outbox().find(message.id()).orElseThrow().state());
    }

    private static void assertRefused(Outcome<?> outcome, ProblemCode code) {
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly(code);
    }
}
