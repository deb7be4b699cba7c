package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.RetryPolicy;
import org.hersys.message.SendResult;
import org.hersys.port.MessageSender;
import org.hersys.testkit.SettableClock;
import org.hersys.usecase.DispatchReport;
import org.hersys.usecase.DispatchingMessages;
import org.junit.jupiter.api.Test;

/** What has to come of messages that are sent from a store (通知の送信の契約試験). */
public abstract class DispatchingContract extends StoreContract {

    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");
    private static final FailureReason UNKNOWN = FailureReason.of("ADDRESS_UNKNOWN");
    private static final int THREADS = 16;
    private static final int MANY = 200;

    private final SettableClock clock = SettableClock.at(Rows.minute(0));
    private final List<Integer> sent = new ArrayList<>();

    /** For the test that extends it. */
    protected DispatchingContract() {}

    @Test
    void what_is_due_is_sent_in_its_order_and_noted() {
        add(2, 1, 3);

        var report = dispatch(message -> SendResult.accepted("gw-" + number(message)));

        assertThat(report).isEqualTo(new DispatchReport(3, 3, 0, 0, 0, 0));
        assertThat(sent).containsExactly(2, 1, 3);
        assertThat(stored(2).message().state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(stored(2).gatewayReference()).contains("gw-2");
        assertThat(dispatch(message -> SendResult.sent()).isEmpty()).isTrue();
    }

    @Test
    void a_sender_that_breaks_keeps_no_other_message_waiting() {
        add(1, 2, 3);

        var report = dispatch(message -> {
            if (number(message) == 1) {
                throw new IllegalStateException("0312345678 refused");
            }
            return number(message) == 2 ? SendResult.failedForGood(UNKNOWN) : SendResult.sent();
        });

        assertThat(report).isEqualTo(new DispatchReport(3, 1, 1, 1, 0, 0));
        assertThat(stored(1).lastFailure()).contains(FailureReason.SENDER_BROKEN);
        assertThat(stored(2).message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(stored(2).lastFailure()).contains(UNKNOWN);
        assertThat(stored(3).message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void what_failed_is_tried_again_later_and_given_up_after_the_last_try() {
        add(1);

        for (int minutes : new int[] {1, 2, 4, 4}) {
            assertThat(dispatch(message -> SendResult.failedForNow(BUSY)).failed())
                    .isEqualTo(1);
            assertThat(stored(1).nextTryAt()).contains(clock.instant().plus(Duration.ofMinutes(minutes)));
            clock.advance(Duration.ofMinutes(minutes));
        }

        assertThat(dispatch(message -> SendResult.failedForNow(BUSY)).givenUp()).isEqualTo(1);
        assertThat(sent).hasSize(5);
        assertThat(stored(1).message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(stored(1).lastFailure()).contains(BUSY);
    }

    @Test
    void a_gateway_that_wants_a_pause_gets_it() {
        add(1);
        dispatch(message -> SendResult.failedForNow(BUSY, Duration.ofMinutes(30)));

        clock.advance(Duration.ofMinutes(29));
        assertThat(dispatch(message -> SendResult.sent()).isEmpty()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        assertThat(dispatch(message -> SendResult.sent()).sent()).isEqualTo(1);
    }

    @Test
    void what_a_dead_dispatcher_had_is_sent_again_under_its_id_and_counted_the_rest_is_no_repeat() {
        add(1, 2);
        assertThatThrownBy(() -> dispatch(message -> {
                    throw new AssertionError("killed after sending");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(stored(1).lease()).isPresent();

        clock.advance(Duration.ofMinutes(5));
        dispatch(message -> SendResult.sent());

        assertThat(sent).containsExactlyInAnyOrder(1, 1, 2);
        assertThat(stored(1).repeats()).isEqualTo(1);
        assertThat(stored(2).repeats()).isZero();
    }

    @Test
    void a_message_that_brings_every_dispatcher_down_is_given_up() {
        add(1);
        for (int tries = 1; tries <= 5; tries++) {
            assertThatThrownBy(() -> dispatch(message -> {
                        throw new AssertionError("killed by the message");
                    }))
                    .isInstanceOf(AssertionError.class);
            clock.advance(Duration.ofMinutes(5));
        }

        assertThat(dispatch(message -> SendResult.sent())).isEqualTo(new DispatchReport(1, 0, 0, 1, 0, 0));
        assertThat(sent).hasSize(5);
        assertThat(stored(1).lastFailure()).contains(FailureReason.NEVER_ANSWERED);
    }

    @Test
    void what_is_deleted_before_its_turn_is_not_sent() {
        add(1, 2);

        var report = dispatch(message -> {
            commitAll(transaction -> transaction.outbox().forget(Rows.caseId(2)));
            return SendResult.sent();
        });

        assertThat(report).isEqualTo(new DispatchReport(2, 1, 0, 0, 0, 1));
        assertThat(sent).containsExactly(1);
        assertThat(stored(2).message().state()).isEqualTo(MessageState.CANCELLED);
    }

    @Test
    void what_is_deleted_while_it_is_sent_stays_deleted() {
        add(1);

        var report = dispatch(message -> {
            commitAll(transaction -> transaction.outbox().forget(Rows.notificationId(1)));
            return SendResult.failedForNow(BUSY);
        });

        assertThat(report).isEqualTo(new DispatchReport(1, 0, 0, 0, 0, 1));
        assertThat(stored(1).message().state()).isEqualTo(MessageState.CANCELLED);
        assertThat(stored(1).message().notificationId()).isEmpty();
        assertThat(stored(1).lastFailure()).isEmpty();
    }

    @Test
    void a_message_whose_turn_comes_after_its_lease_is_given_back_untried() {
        add(1, 2);

        var report = dispatch(message -> {
            clock.advance(Duration.ofMinutes(6));
            return SendResult.sent();
        });

        assertThat(report).isEqualTo(new DispatchReport(2, 1, 0, 0, 1, 0));
        assertThat(stored(2).attempts()).isZero();
        assertThat(dispatch(message -> SendResult.sent()).sent()).isEqualTo(1);
        assertThat(stored(2).repeats()).isZero();
    }

    @Test
    void a_message_that_might_still_be_on_its_way_when_its_lease_ends_is_given_back_untried() {
        assertSentInOneLease(Duration.ofSeconds(74), 4);
        assertSentInOneLease(Duration.ofSeconds(75), 3);
    }

    private void assertSentInOneLease(Duration each, int expected) {
        int first = sent.size();
        add(IntStream.range(first, first + expected + 2).toArray());

        var report = dispatch(message -> {
            clock.advance(each);
            return SendResult.sent();
        });

        assertThat(report).isEqualTo(new DispatchReport(expected + 2, expected, 0, 0, 2, 0));
        assertThat(dispatch(message -> SendResult.sent()).sent()).isEqualTo(2);
    }

    @Test
    void a_result_that_comes_after_another_has_taken_over_is_not_noted() {
        add(1);

        var report = dispatch(message -> {
            clock.advance(Duration.ofMinutes(5));
            dispatch(again -> SendResult.accepted("gw-2"));
            return SendResult.failedForNow(BUSY);
        });

        assertThat(report).isEqualTo(new DispatchReport(1, 0, 0, 0, 0, 1));
        assertThat(stored(1).message().state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(stored(1).repeats()).isEqualTo(1);
    }

    @Test
    void an_interrupt_ends_the_round_after_the_message_in_hand_and_the_rest_is_given_back() {
        add(1, 2, 3);

        var report = dispatch(message -> {
            Thread.currentThread().interrupt();
            return SendResult.sent();
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report).isEqualTo(new DispatchReport(3, 1, 0, 0, 2, 0));
        assertThat(stored(1).message().state()).isEqualTo(MessageState.SENT);
        assertThat(stored(3).isDue(clock.instant())).isTrue();
    }

    @Test
    void of_many_dispatchers_each_message_is_sent_by_one_and_once() {
        add(IntStream.range(0, MANY).toArray());
        var times = new ConcurrentHashMap<MessageId, Integer>();
        Set<MessageId> inHand = ConcurrentHashMap.newKeySet();

        Together.run(THREADS, thread -> {
            var dispatching = dispatching(message -> {
                        if (!inHand.add(message.id())) {
                            throw new AssertionError("two must not have one message");
                        }
                        times.merge(message.id(), 1, Integer::sum);
                        inHand.remove(message.id());
                        return SendResult.sent();
                    })
                    .batch(3)
                    .dispatcher("mail-" + thread % 2)
                    .build();
            while (times.size() < MANY) {
                dispatching.dispatch();
            }
            return true;
        });

        assertThat(times).hasSize(MANY);
        assertThat(times.values()).containsOnly(1);
        assertNothingWasTakenTwice();
    }

    private void assertNothingWasTakenTwice() {
        for (int number = 0; number < MANY; number++) {
            assertThat(stored(number)).satisfies(queued -> {
                assertThat(queued.message().state()).isEqualTo(MessageState.SENT);
                assertThat(queued.attempts()).isEqualTo(1);
                assertThat(queued.repeats()).isZero();
            });
        }
    }

    private DispatchReport dispatch(MessageSender sender) {
        return dispatching(message -> {
                    sent.add(number(message));
                    return sender.send(message);
                })
                .build()
                .dispatch();
    }

    /** Tries five times, after one, two and four minutes and no more. */
    private DispatchingMessages.Builder dispatching(MessageSender sender) {
        return DispatchingMessages.builder(store(), clock, sender)
                .policy(RetryPolicy.builder()
                        .mostTries(5)
                        .firstDelay(Duration.ofMinutes(1))
                        .longestDelay(Duration.ofMinutes(4))
                        .jitter(0)
                        .build());
    }

    private void add(int... numbers) {
        commitAll(transaction -> {
            for (int number : numbers) {
                transaction.outbox().add(Rows.message(number));
            }
        });
    }

    private static int number(Message message) {
        return (int) message.id().value().getLeastSignificantBits();
    }

    private QueuedMessage stored(int number) {
        return commit(transaction ->
                transaction.outbox().queued(Rows.message(number).id()).orElseThrow());
    }
}
