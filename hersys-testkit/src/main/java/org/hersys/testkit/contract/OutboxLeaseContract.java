package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.Settlement;
import org.hersys.port.Outbox;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.Outbox} has to do when messages are taken to be sent (送信の占有の契約試験). */
public abstract class OutboxLeaseContract extends StoreContract {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");
    private static final Message FIRST = Rows.message(1);

    /** For the test that extends it. */
    protected OutboxLeaseContract() {}

    @Test
    void who_takes_messages_gets_those_first_added_as_many_as_wanted_each_with_a_lease() {
        add(3, 1, 2);

        var claimed = claim("mail-1", 0, 2);

        assertThat(claimed).extracting(QueuedMessage::message).containsExactly(Rows.message(3), FIRST);
        assertThat(claimed).allSatisfy(queued -> {
            assertThat(queued.attempts()).isEqualTo(1);
            assertThat(queued.repeats()).isZero();
            assertThat(queued.nextTryAt()).contains(Rows.minute(5));
            assertThat(queued.lease())
                    .hasValueSatisfying(lease -> assertThat(lease)
                            .isEqualTo(
                                    new MessageLease(queued.message().id(), lease.token(), "mail-1", Rows.minute(5))));
        });
        assertThat(claimed).extracting(queued -> lease(queued).token()).doesNotHaveDuplicates();
    }

    @Test
    void what_is_claimed_is_what_is_stored() {
        add(1);

        var claimed = claimOne(0);

        assertThat(stored()).isEqualTo(claimed);
    }

    @Test
    void nobody_gets_what_another_has() {
        add(1, 2);
        claim("mail-1", 0, 1);

        assertThat(claim("mail-2", 1, 9)).extracting(QueuedMessage::message).containsExactly(Rows.message(2));
        assertThat(claim("mail-3", 4, 9)).isEmpty();
    }

    @Test
    void a_message_is_not_due_before_it_was_caused() {
        add(1);

        assertThat(claim("mail-1", -1, 9)).isEmpty();
        assertThat(claim("mail-1", 0, 9)).hasSize(1);
    }

    @Test
    void a_lease_that_is_over_is_taken_over_and_that_is_a_repeat() {
        add(1);
        var first = claimOne(0);

        var second = claimOne(5);

        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.repeats()).isEqualTo(1);
        assertThat(lease(second).token()).isNotEqualTo(lease(first).token());
        assertThat(claimOne(10).repeats()).isEqualTo(2);
    }

    @Test
    void what_was_sent_is_not_taken_again() {
        add(1);
        assertThat(settle(claimOne(0), Settlement.accepted("gw-1"))).isTrue();

        assertThat(claim("mail-1", 60, 9)).isEmpty();
        assertThat(stored()).satisfies(queued -> {
            assertThat(queued.message().state()).isEqualTo(MessageState.ACCEPTED);
            assertThat(queued.gatewayReference()).contains("gw-1");
            assertThat(queued.lease()).isEmpty();
            assertThat(queued.nextTryAt()).isEmpty();
            assertThat(queued.attempts()).isEqualTo(1);
        });
    }

    @Test
    void what_failed_is_taken_again_when_its_time_has_come_and_is_no_repeat() {
        add(1);
        settle(claimOne(0), Settlement.failed(BUSY, Rows.minute(2)));

        assertThat(claim("mail-1", 1, 9)).isEmpty();
        assertThat(claimOne(2)).satisfies(again -> {
            assertThat(again.message().state()).isEqualTo(MessageState.FAILED);
            assertThat(again.lastFailure()).contains(BUSY);
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(again.repeats()).isZero();
        });
    }

    @Test
    void what_failed_does_not_keep_others_waiting() {
        add(1, 2);
        settle(claim("mail-1", 0, 1).get(0), Settlement.failed(BUSY, Rows.minute(3)));

        assertThat(claim("mail-1", 3, 1)).extracting(QueuedMessage::message).containsExactly(Rows.message(2));
    }

    @Test
    void what_is_given_up_is_not_taken_again_and_says_why() {
        add(1);
        settle(claimOne(0), Settlement.givenUp(BUSY));

        assertThat(claim("mail-1", 60, 9)).isEmpty();
        assertThat(stored().message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(stored().lastFailure()).contains(BUSY);
    }

    @Test
    void who_comes_late_does_not_overwrite() {
        add(1);
        var late = claimOne(0);
        var successor = claimOne(5);

        assertThat(settle(late, Settlement.failed(BUSY, Rows.minute(9)))).isFalse();
        assertThat(stored()).isEqualTo(successor);
        assertThat(settle(successor, Settlement.sent())).isTrue();
        assertThat(settle(late, Settlement.failed(BUSY, Rows.minute(9)))).isFalse();
        assertThat(stored().message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_result_is_noted_once() {
        add(1);
        var claimed = claimOne(0);
        settle(claimed, Settlement.sent());

        assertThat(settle(claimed, Settlement.givenUp(BUSY))).isFalse();
        assertThat(stored().message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_result_after_the_end_of_the_lease_counts_if_nobody_has_taken_over() {
        add(1);
        var claimed = claimOne(0);

        assertThat(claim("mail-2", 4, 1)).isEmpty();
        assertThat(settle(claimed, Settlement.sent())).isTrue();
    }

    @Test
    void what_is_given_back_was_never_taken() {
        add(1);
        var claimed = claimOne(0);

        assertThat(release(claimed, 1)).isTrue();
        assertThat(release(claimed, 1)).isFalse();

        assertThat(claimOne(1)).satisfies(again -> {
            assertThat(again.attempts()).isEqualTo(1);
            assertThat(again.repeats()).isZero();
        });
    }

    @Test
    void who_comes_late_gives_nothing_back() {
        add(1);
        var late = claimOne(0);
        var successor = claimOne(5);

        assertThat(release(late, 6)).isFalse();
        assertThat(stored()).isEqualTo(successor);
    }

    @Test
    void a_deletion_wins_over_who_is_sending() {
        add(1);
        var claimed = claimOne(0);

        int cancelled = commit(transaction -> transaction.outbox().forget(Rows.notificationId(1)));
        assertThat(cancelled).isEqualTo(1);

        assertThat(settle(claimed, Settlement.failed(BUSY, Rows.minute(1)))).isFalse();
        assertThat(release(claimed, 1)).isFalse();
        assertThat(claim("mail-2", 60, 9)).isEmpty();
        assertThat(stored().message().state()).isEqualTo(MessageState.CANCELLED);
        assertThat(stored().message().caseId()).isEmpty();
        assertThat(stored().lease()).isEmpty();
    }

    @Test
    void what_was_sent_and_is_forgotten_is_no_longer_known_to_the_gateway() {
        add(1);
        settle(claimOne(0), Settlement.accepted("gw-1"));

        int cancelled = commit(transaction -> transaction.outbox().forget(Rows.caseId(1)));
        assertThat(cancelled).isZero();

        assertThat(stored().message().state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(stored().gatewayReference()).isEmpty();
    }

    @Test
    void a_claim_that_was_rolled_back_was_none() {
        add(1);

        refuse(transaction -> transaction.outbox().claim("mail-1", Rows.minute(0), FIVE_MINUTES, 9));

        assertThat(claimOne(0).attempts()).isEqualTo(1);
    }

    @Test
    void a_claim_has_a_name_a_duration_and_a_number() {
        for (Predicate<Outbox> unfit : List.<Predicate<Outbox>>of(
                outbox -> outbox.claim("", Rows.minute(0), FIVE_MINUTES, 1).isEmpty(),
                outbox ->
                        outbox.claim("mail 1", Rows.minute(0), FIVE_MINUTES, 1).isEmpty(),
                outbox ->
                        outbox.claim("mail-1", Rows.minute(0), Duration.ZERO, 1).isEmpty(),
                outbox ->
                        outbox.claim("mail-1", Rows.minute(0), FIVE_MINUTES, 0).isEmpty())) {
            assertThatThrownBy(() -> commit(transaction -> unfit.test(transaction.outbox())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void add(int... numbers) {
        commitAll(transaction -> {
            for (int number : numbers) {
                transaction.outbox().add(Rows.message(number));
            }
        });
    }

    private List<QueuedMessage> claim(String dispatcher, int minute, int limit) {
        return commit(transaction -> transaction.outbox().claim(dispatcher, Rows.minute(minute), FIVE_MINUTES, limit));
    }

    private QueuedMessage claimOne(int minute) {
        var claimed = claim("mail-1", minute, 9);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private boolean settle(QueuedMessage claimed, Settlement settlement) {
        return commit(transaction -> transaction.outbox().settle(lease(claimed), settlement));
    }

    private boolean release(QueuedMessage claimed, int minute) {
        return commit(transaction -> transaction.outbox().release(lease(claimed), Rows.minute(minute)));
    }

    private static MessageLease lease(QueuedMessage claimed) {
        return claimed.lease().orElseThrow();
    }

    private QueuedMessage stored() {
        return commit(transaction -> transaction.outbox().queued(FIRST.id()).orElseThrow());
    }
}
