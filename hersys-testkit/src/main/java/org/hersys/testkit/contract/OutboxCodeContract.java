package org.hersys.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hersys.actor.ActorId;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SealedText;
import org.hersys.message.Settlement;
import org.hersys.port.Outbox;
import org.junit.jupiter.api.Test;

/** What an {@link Outbox} has to do with codes, which expire, and with receipts (認証コードと配信結果の契約試験). */
public abstract class OutboxCodeContract extends StoreContract {

    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");

    /** Expires in minute 5. */
    private static final Message CODE = code(1, 0, 5);

    /** For the test that extends it. */
    protected OutboxCodeContract() {}

    @Test
    void a_code_comes_back_with_its_secret_until_it_is_sent() {
        add(CODE);

        assertThat(stored(CODE).message().secret()).isEqualTo(CODE.secret()).isPresent();
        assertThat(stored(CODE).message().expiresAt()).contains(Rows.minute(5));
        assertThat(stored(CODE).message().account()).contains(ActorId.of("account-1"));
        assertThat(claim(1).get(0).message().secret()).isEqualTo(CODE.secret());
    }

    @Test
    void codes_overtake_what_was_due_before_them() {
        IntStream.range(0, 5).forEach(number -> add(Rows.message(number)));
        add(code(1, 2, 9));
        add(code(2, 1, 9));

        assertThat(messages(claim(3, 3))).containsExactly(code(2, 1, 9), code(1, 2, 9), Rows.message(0));
        assertThat(messages(claim(3, 9))).hasSize(4);
    }

    @Test
    void what_expired_is_given_up_and_not_taken() {
        add(CODE);
        add(Rows.message(1));

        assertThat(messages(claim(5))).containsExactly(Rows.message(1));

        assertGivenUp(FailureReason.EXPIRED);
        assertThat(stored(CODE).attempts()).isZero();
    }

    @Test
    void up_to_the_moment_before_it_is_taken() {
        add(CODE);

        var claimed = commit(transaction ->
                transaction.outbox().claim("mail-1", Rows.minute(5).minusNanos(1_000), Duration.ofMinutes(1), 9));

        assertThat(messages(claimed)).containsExactly(CODE);
    }

    @Test
    void what_failed_expires_before_its_next_try_is_due() {
        add(CODE);
        settle(claim(0).get(0), Settlement.failed(BUSY, Rows.minute(60)));
        assertThat(stored(CODE).message().secret()).isPresent();

        assertThat(claim(5)).isEmpty();

        assertGivenUp(FailureReason.EXPIRED);
    }

    @Test
    void who_is_sending_it_when_it_expires_still_notes_the_result() {
        add(CODE);
        var claimed =
                commit(transaction -> transaction.outbox().claim("mail-1", Rows.minute(4), Duration.ofMinutes(10), 9));

        assertThat(claim(6)).isEmpty();
        assertThat(settle(claimed.get(0), Settlement.accepted("gw-1"))).isTrue();

        assertThat(stored(CODE).message().state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(stored(CODE).message().secret()).isEmpty();
    }

    @Test
    void what_a_dead_dispatcher_had_expires_when_the_lease_is_over() {
        add(CODE);
        claim(4);

        assertThat(claim(9)).isEmpty();

        assertGivenUp(FailureReason.EXPIRED);
        assertThat(stored(CODE).lease()).isEmpty();
    }

    @Test
    void the_secret_is_erased_however_the_sending_ends() {
        for (var end : List.of(Settlement.sent(), Settlement.accepted("gw-1"), Settlement.givenUp(BUSY))) {
            var code = code(end.state().ordinal() + 10, 0, 5);
            add(code);
            settle(claim(0).get(0), end);
            assertThat(stored(code).message().state()).isEqualTo(end.state());
            assertThat(stored(code).message().secret()).isEmpty();
        }
    }

    @Test
    void the_secret_of_what_is_abandoned_or_cancelled_is_erased() {
        add(CODE);
        assertThat(change(outbox -> outbox.abandon(CODE.id(), BUSY))).isTrue();
        assertGivenUp(BUSY);

        var other = code(2, 0, 5);
        add(other);
        assertThat(change(outbox -> outbox.changeState(other.id(), MessageState.WAITING, MessageState.CANCELLED)))
                .isTrue();
        assertThat(stored(other).message().secret()).isEmpty();
    }

    @Test
    void a_code_is_tried_anew_only_while_it_has_its_secret() {
        add(CODE);
        settle(claim(0).get(0), Settlement.failed(BUSY, Rows.minute(60)));
        assertThat(change(outbox -> outbox.retry(CODE.id(), Rows.minute(1)))).isTrue();
        settle(claim(1).get(0), Settlement.sent());

        assertThat(change(outbox -> outbox.forceRetry(CODE.id(), Rows.minute(2))))
                .isFalse();
        assertThat(stored(CODE).message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_message_is_found_by_the_reference_of_its_gateway() {
        add(Rows.message(1));
        add(Rows.message(2));
        assertThat(byReference("gw-1")).isEmpty();
        settle(claim(0).get(0), Settlement.accepted("gw-1"));

        assertThat(byReference("gw-1")).containsExactly(Rows.message(1));
        assertThat(byReference("gw-2")).isEmpty();
    }

    @Test
    void of_two_with_one_reference_the_one_added_last_is_found() {
        add(Rows.message(1));
        add(Rows.message(2));
        claim(0).forEach(claimed -> settle(claimed, Settlement.accepted("gw-1")));

        assertThat(byReference("gw-1")).containsExactly(Rows.message(2));
    }

    @Test
    void a_reference_is_that_of_the_last_acceptance_and_goes_with_what_is_forgotten() {
        add(Rows.message(1));
        settle(claim(0).get(0), Settlement.accepted("gw-1"));
        change(outbox -> outbox.forceRetry(Rows.message(1).id(), Rows.minute(1)));
        assertThat(byReference("gw-1")).containsExactly(Rows.message(1));
        settle(claim(1).get(0), Settlement.accepted("gw-2"));
        assertThat(byReference("gw-1")).isEmpty();
        assertThat(byReference("gw-2")).hasSize(1);

        commit(transaction -> transaction.outbox().forget(Rows.caseId(1)));

        assertThat(byReference("gw-2")).isEmpty();
    }

    @Test
    void an_acceptance_that_is_undone_leaves_no_reference() {
        add(Rows.message(1));
        add(Rows.message(2));
        var claimed = claim(0);
        settle(claimed.get(0), Settlement.accepted("gw-1"));

        refuse(transaction -> {
            transaction.outbox().settle(claimed.get(1).lease().orElseThrow(), Settlement.accepted("gw-1"));
            transaction.outbox().forget(Rows.caseId(1));
        });

        assertThat(byReference("gw-1")).containsExactly(Rows.message(1));
    }

    @Test
    void what_was_accepted_and_not_delivered_is_given_up_with_its_reason() {
        add(Rows.message(1));
        var id = Rows.message(1).id();
        assertThat(change(outbox -> outbox.undelivered(id, BUSY))).isFalse();
        settle(claim(0).get(0), Settlement.accepted("gw-1"));

        assertThat(change(outbox -> outbox.undelivered(id, BUSY))).isTrue();

        assertThat(stored(Rows.message(1)).message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(stored(Rows.message(1)).lastFailure()).contains(BUSY);
        assertThat(change(outbox -> outbox.undelivered(id, BUSY))).isFalse();
        assertThat(change(outbox -> outbox.retry(id, Rows.minute(9)))).isTrue();
    }

    @Test
    void a_failure_is_believed_also_after_the_news_that_it_had_arrived() {
        add(Rows.message(1));
        var id = Rows.message(1).id();
        settle(claim(0).get(0), Settlement.accepted("gw-1"));
        change(outbox -> outbox.changeState(id, MessageState.ACCEPTED, MessageState.DELIVERED));

        assertThat(change(outbox -> outbox.undelivered(id, BUSY))).isTrue();

        assertThat(stored(Rows.message(1)).message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(change(outbox -> outbox.changeState(id, MessageState.ACCEPTED, MessageState.DELIVERED)))
                .isFalse();
    }

    private void assertGivenUp(FailureReason reason) {
        assertThat(stored(CODE)).satisfies(queued -> {
            assertThat(queued.message().state()).isEqualTo(MessageState.GIVEN_UP);
            assertThat(queued.message().secret()).isEmpty();
            assertThat(queued.lastFailure()).contains(reason);
            assertThat(queued.nextTryAt()).isEmpty();
        });
    }

    private static Message code(int number, int minute, int expiresIn) {
        var secret = SealedText.of(new MessageId(new UUID(4, number)), ("sealed " + number).getBytes(UTF_8));
        return Message.code(
                MessageKind.CODE_BY_SMS,
                ActorId.of("account-" + number),
                secret,
                Rows.minute(expiresIn),
                Rows.minute(minute));
    }

    private void add(Message message) {
        commitAll(transaction -> transaction.outbox().add(message));
    }

    private List<QueuedMessage> claim(int minute) {
        return claim(minute, 9);
    }

    private List<QueuedMessage> claim(int minute, int limit) {
        return commit(
                transaction -> transaction.outbox().claim("mail-1", Rows.minute(minute), Duration.ofMinutes(5), limit));
    }

    private static List<Message> messages(List<QueuedMessage> claimed) {
        return claimed.stream().map(QueuedMessage::message).toList();
    }

    private boolean settle(QueuedMessage claimed, Settlement settlement) {
        return change(outbox -> outbox.settle(claimed.lease().orElseThrow(), settlement));
    }

    private boolean change(Predicate<Outbox> change) {
        return commit(transaction -> change.test(transaction.outbox()));
    }

    private List<Message> byReference(String reference) {
        return commit(transaction -> transaction.outbox().findByReference(reference).stream()
                .map(QueuedMessage::message)
                .toList());
    }

    private QueuedMessage stored(Message message) {
        return commit(transaction -> transaction.outbox().queued(message.id()).orElseThrow());
    }
}
