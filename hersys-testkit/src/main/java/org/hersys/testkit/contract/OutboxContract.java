package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hersys.message.Message;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.Outbox} has to do (送信箱の契約試験). */
public abstract class OutboxContract extends StoreContract {

    private static final Message FIRST = Rows.message(1);
    private static final Message SECOND = Rows.message(2);

    /** For the test that extends it. */
    protected OutboxContract() {}

    @Test
    void messages_wait_in_the_order_in_which_they_were_added() {
        addBoth();

        commitAll(transaction -> assertThat(Rows.waiting(transaction)).containsExactly(FIRST, SECOND));
    }

    @Test
    void a_message_comes_back_with_all_that_it_says() {
        addBoth();

        commitAll(transaction -> assertThat(transaction.outbox().find(FIRST.id()))
                .hasValueSatisfying(
                        found -> assertThat(found).usingRecursiveComparison().isEqualTo(FIRST)));
        commitAll(transaction ->
                assertThat(transaction.outbox().find(Rows.message(3).id())).isEmpty());
    }

    @Test
    void a_message_is_added_once() {
        addBoth();

        assertThatThrownBy(() -> commitAll(transaction -> transaction.outbox().add(FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
        commitAll(transaction -> assertThat(Rows.waiting(transaction)).containsExactly(FIRST, SECOND));
    }

    @Test
    void a_state_changes_only_from_the_one_it_is_in() {
        addBoth();

        commitAll(transaction -> {
            var outbox = transaction.outbox();
            assertThat(outbox.changeState(FIRST.id(), MessageState.WAITING, MessageState.SENT))
                    .isTrue();
            assertThat(outbox.changeState(FIRST.id(), MessageState.WAITING, MessageState.SENT))
                    .isFalse();
            assertThat(outbox.changeState(Rows.message(3).id(), MessageState.WAITING, MessageState.SENT))
                    .isFalse();
        });

        commitAll(transaction -> assertThat(Rows.waiting(transaction)).containsExactly(SECOND));
    }

    @Test
    void of_a_forgotten_notification_open_messages_are_cancelled_and_no_id_remains() {
        addBoth();

        commitAll(transaction ->
                assertThat(transaction.outbox().forget(Rows.notificationId(1))).isEqualTo(1));

        commitAll(transaction -> assertThat(Rows.waiting(transaction)).containsExactly(SECOND));
        assertForgotten(MessageState.CANCELLED);
    }

    @Test
    void of_a_forgotten_notification_sent_messages_keep_their_state_and_no_other_id() {
        addBoth();
        commitAll(transaction ->
                transaction.outbox().changeState(FIRST.id(), MessageState.WAITING, MessageState.DELIVERED));

        commitAll(transaction ->
                assertThat(transaction.outbox().forget(Rows.notificationId(1))).isZero());

        assertForgotten(MessageState.DELIVERED);
    }

    @Test
    void a_case_is_forgotten_as_a_notification_is() {
        addBoth();

        commitAll(transaction ->
                assertThat(transaction.outbox().forget(Rows.caseId(1))).isEqualTo(1));

        assertForgotten(MessageState.CANCELLED);
    }

    @Test
    void a_message_that_was_rolled_back_is_not_there() {
        refuse(transaction -> transaction.outbox().add(FIRST));

        commitAll(transaction -> assertThat(Rows.waiting(transaction)).isEmpty());
    }

    @Test
    void a_list_has_the_states_asked_for_in_the_order_in_which_messages_were_added() {
        addBoth();
        commitAll(transaction -> {
            transaction.outbox().add(Rows.message(3));
            transaction.outbox().changeState(SECOND.id(), MessageState.WAITING, MessageState.SENT);
            transaction.outbox().changeState(FIRST.id(), MessageState.WAITING, MessageState.DELIVERED);
        });

        assertThat(listed(Set.of(MessageState.WAITING, MessageState.SENT), PageRequest.first()))
                .containsExactly(SECOND, Rows.message(3));
        assertThat(listed(Set.of(MessageState.FAILED), PageRequest.first())).isEmpty();
        assertThatThrownBy(() -> listed(Set.of(), PageRequest.first())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_list_comes_in_pages_without_gap_or_repetition() {
        commitAll(transaction ->
                IntStream.range(0, 7).forEach(number -> transaction.outbox().add(Rows.message(number))));
        var waiting = Set.of(MessageState.WAITING, MessageState.FAILED);
        var found = new ArrayList<Message>();
        var request = PageRequest.first(3);

        for (int page = 0; page < 3; page++) {
            var asked = request;
            var shown = commit(transaction -> transaction.outbox().list(waiting, asked));
            assertThat(shown.next().isPresent()).isEqualTo(page < 2);
            shown.items().forEach(queued -> found.add(queued.message()));
            request = shown.next().map(request::after).orElse(request);
        }

        assertThat(found)
                .containsExactlyElementsOf(
                        IntStream.range(0, 7).mapToObj(Rows::message).toList());
    }

    @Test
    void what_was_added_can_be_read() {
        addBoth();

        var looked = commit(
                transaction -> transaction.outbox().unreadable(Set.of(MessageState.WAITING), PageRequest.first(1)));

        assertThat(looked.items()).isEmpty();
        assertThat(this.<Boolean>commit(transaction ->
                        transaction.outbox().unreadable(FIRST.id()).isEmpty()))
                .isTrue();
        assertThatThrownBy(
                        () -> commitAll(transaction -> transaction.outbox().unreadable(Set.of(), PageRequest.first())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_key_of_something_else_is_refused() {
        addBoth();

        var ofAnotherList = PageKey.of(Rows.minute(0), new UUID(9, 9));

        assertThatThrownBy(() ->
                        listed(Set.of(MessageState.WAITING), PageRequest.first().after(ofAnotherList)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_message_waits_again_by_retry_only() {
        addBoth();

        assertThatThrownBy(() -> commitAll(transaction ->
                        transaction.outbox().changeState(FIRST.id(), MessageState.SENT, MessageState.WAITING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Message> listed(Set<MessageState> states, PageRequest page) {
        return commit(transaction -> transaction.outbox().list(states, page)).items().stream()
                .map(QueuedMessage::message)
                .toList();
    }

    private void addBoth() {
        commitAll(transaction -> {
            transaction.outbox().add(FIRST);
            transaction.outbox().add(SECOND);
        });
    }

    private void assertForgotten(MessageState state) {
        commitAll(transaction -> assertThat(transaction.outbox().find(FIRST.id()))
                .hasValueSatisfying(found -> {
                    assertThat(found.state()).isEqualTo(state);
                    assertThat(found.caseId()).isEmpty();
                    assertThat(found.hersysId()).isEmpty();
                    assertThat(found.notificationId()).isEmpty();
                    assertThat(found.kind()).isEqualTo(FIRST.kind());
                    assertThat(found.centre()).isEqualTo(FIRST.centre());
                }));
    }
}
