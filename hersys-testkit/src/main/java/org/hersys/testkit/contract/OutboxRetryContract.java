package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.Settlement;
import org.hersys.port.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.Outbox} has to do when an operator steps in (再送・断念の契約試験). */
public abstract class OutboxRetryContract extends StoreContract {

    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");
    private static final FailureReason UNWANTED = FailureReason.of("UNWANTED");
    private static final Message MESSAGE = Rows.message(1);

    /** For the test that extends it. */
    protected OutboxRetryContract() {}

    @BeforeEach
    void addTheMessage() {
        commitAll(transaction -> transaction.outbox().add(MESSAGE));
    }

    @Test
    void what_was_given_up_is_tried_anew_with_all_its_tries_before_it() {
        settle(Settlement.givenUp(BUSY));

        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(9)))).isTrue();

        assertThat(stored().message().state()).isEqualTo(MessageState.WAITING);
        assertThat(stored().attempts()).isZero();
        assertThat(stored().nextTryAt()).contains(Rows.minute(9));
        assertThat(claim(9).repeats()).isZero();
    }

    @Test
    void what_failed_is_tried_anew_at_once() {
        settle(Settlement.failed(BUSY, Rows.minute(60)));

        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(9)))).isTrue();

        assertThat(claim(9).attempts()).isEqualTo(1);
    }

    @Test
    void what_waits_or_was_sent_is_not_tried_anew_without_force() {
        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(9)))).isFalse();
        settle(Settlement.sent());

        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(9)))).isFalse();
        assertThat(stored().message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void what_was_sent_is_sent_again_by_force_and_that_is_a_repeat() {
        settle(Settlement.sent());

        assertThat(change(outbox -> outbox.forceRetry(MESSAGE.id(), Rows.minute(9))))
                .isTrue();

        assertThat(claim(9).repeats()).isEqualTo(1);
    }

    @Test
    void what_was_not_sent_is_no_repeat_by_force() {
        settle(Settlement.givenUp(BUSY));

        assertThat(change(outbox -> outbox.forceRetry(MESSAGE.id(), Rows.minute(9))))
                .isTrue();

        assertThat(claim(9).repeats()).isZero();
    }

    @Test
    void while_somebody_sends_it_nobody_has_it_tried_anew() {
        settle(Settlement.failed(BUSY, Rows.minute(1)));
        var claimed = claim(1);

        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(2)))).isFalse();
        assertThat(change(outbox -> outbox.forceRetry(MESSAGE.id(), Rows.minute(2))))
                .isFalse();
        assertThat(stored()).isEqualTo(claimed);
    }

    @Test
    void when_the_lease_is_over_it_is_tried_anew_and_that_is_a_repeat() {
        claim(0);

        assertThat(change(outbox -> outbox.forceRetry(MESSAGE.id(), Rows.minute(5))))
                .isTrue();

        assertThat(stored().lease()).isEmpty();
        assertThat(claim(5).repeats()).isEqualTo(1);
    }

    @Test
    void what_was_cancelled_or_forgotten_is_never_tried_anew() {
        settle(Settlement.givenUp(BUSY));
        commitAll(transaction -> transaction.outbox().forget(Rows.caseId(1)));
        assertNeverTriedAnew(MESSAGE);

        commitAll(transaction -> {
            transaction.outbox().add(Rows.message(2));
            transaction.outbox().forget(Rows.caseId(2));
        });
        assertNeverTriedAnew(Rows.message(2));
        assertNeverTriedAnew(Rows.message(3));
    }

    private void assertNeverTriedAnew(Message message) {
        assertThat(change(outbox -> outbox.retry(message.id(), Rows.minute(9)))).isFalse();
        assertThat(change(outbox -> outbox.forceRetry(message.id(), Rows.minute(9))))
                .isFalse();
    }

    @Test
    void what_is_abandoned_says_why_and_is_not_sent() {
        assertThat(change(outbox -> outbox.abandon(MESSAGE.id(), UNWANTED))).isTrue();

        assertThat(stored().message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(stored().lastFailure()).contains(UNWANTED);
        assertThat(stored().nextTryAt()).isEmpty();
        assertThat(change(outbox -> outbox.abandon(MESSAGE.id(), BUSY))).isFalse();
        assertThat(change(outbox -> outbox.abandon(Rows.message(3).id(), BUSY))).isFalse();
    }

    @Test
    void what_is_abandoned_while_it_is_sent_stays_so() {
        var claimed = claim(0);
        change(outbox -> outbox.abandon(MESSAGE.id(), UNWANTED));

        assertThat(change(outbox -> outbox.settle(claimed.lease().orElseThrow(), Settlement.sent())))
                .isFalse();
        assertThat(stored().message().state()).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void a_receipt_is_noted_and_does_not_have_it_sent_again() {
        settle(Settlement.accepted("gw-1"));

        assertThat(change(outbox -> outbox.changeState(MESSAGE.id(), MessageState.ACCEPTED, MessageState.FAILED)))
                .isTrue();

        assertThat(stored().nextTryAt()).isEmpty();
        assertThat(stored().gatewayReference()).contains("gw-1");
        assertThat(change(outbox -> outbox.retry(MESSAGE.id(), Rows.minute(9)))).isTrue();
    }

    private boolean change(Predicate<Outbox> change) {
        return commit(transaction -> change.test(transaction.outbox()));
    }

    private QueuedMessage claim(int minute) {
        var claimed = commit(
                transaction -> transaction.outbox().claim("mail-1", Rows.minute(minute), Duration.ofMinutes(5), 9));
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private void settle(Settlement settlement) {
        MessageLease lease = claim(0).lease().orElseThrow();
        assertThat(change(outbox -> outbox.settle(lease, settlement))).isTrue();
    }

    private QueuedMessage stored() {
        return commit(transaction -> transaction.outbox().queued(MESSAGE.id()).orElseThrow());
    }
}
