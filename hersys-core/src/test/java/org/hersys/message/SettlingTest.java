package org.hersys.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hersys.facility.CentreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettlingTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");
    private static final RandomGenerator RANDOM = () -> 0;
    private static final Message MAIL =
            Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), NOW);

    @Test
    void what_was_handed_over_is_sent_and_what_was_taken_is_accepted_under_its_reference() {
        var policy = RetryPolicy.standard();

        assertEquals(
                MessageState.SENT,
                policy.settle(SendResult.sent(), 1, NOW, RANDOM).state());
        var accepted = policy.settle(SendResult.accepted("gw-1"), 1, NOW, RANDOM);
        assertEquals(MessageState.ACCEPTED, accepted.state());
        assertEquals(Optional.of("gw-1"), accepted.gatewayReference());
        assertEquals(Optional.empty(), accepted.nextTryAt());
    }

    @Test
    void what_would_fail_again_is_given_up_at_once() {
        var settled = RetryPolicy.standard().settle(SendResult.failedForGood(BUSY), 1, NOW, RANDOM);

        assertEquals(MessageState.GIVEN_UP, settled.state());
        assertEquals(Optional.of(BUSY), settled.failure());
    }

    @Test
    void a_pause_longer_than_a_week_is_a_week() {
        var asked = SendResult.failedForNow(BUSY, Duration.ofSeconds(Long.MAX_VALUE));

        var settled = RetryPolicy.standard().settle(asked, 1, NOW, RANDOM);

        assertEquals(Optional.of(NOW.plus(RetryPolicy.LONGEST_PAUSE)), settled.nextTryAt());
    }

    @Test
    void a_policy_has_sensible_numbers() {
        var builder = RetryPolicy.builder();

        assertRefused(() -> builder.mostTries(0));
        assertRefused(() -> builder.firstDelay(Duration.ZERO));
        assertRefused(() -> builder.longestDelay(Duration.ofDays(8)));
        assertRefused(() -> builder.jitter(1.01));
        assertRefused(() -> builder.jitter(Double.NaN));
        assertRefused(() -> RetryPolicy.standard().delayAfter(0));
        assertRefused(() -> SendResult.failedForNow(BUSY, Duration.ofSeconds(-1)));
    }

    @Test
    void a_reason_is_a_name_and_never_a_text() {
        for (var text : new String[] {"", "busy", "BUSY: 0312345678", "1ST", "A".repeat(65)}) {
            var refused = assertThrows(IllegalArgumentException.class, () -> FailureReason.of(text));
            assertFalse(String.valueOf(refused.getMessage()).contains("0312345678"));
        }
        assertEquals("A".repeat(64), FailureReason.of("A".repeat(64)).name());
    }

    @Test
    void a_reference_is_short_and_without_spaces() {
        assertRefused(() -> SendResult.accepted(""));
        assertRefused(() -> SendResult.accepted("gw 1"));
        assertRefused(() -> Settlement.accepted("g".repeat(201)));
        assertEquals(
                Optional.of("g".repeat(200)),
                Settlement.accepted("g".repeat(200)).gatewayReference());
    }

    @Test
    void a_lease_holds_until_its_end_and_no_longer() {
        var lease = MessageLease.begin(MAIL.id(), "mail-1", NOW);

        assertTrue(lease.holdsAt(NOW.minusNanos(1)));
        assertFalse(lease.holdsAt(NOW));
        assertNotEquals(lease, MessageLease.begin(MAIL.id(), "mail-1", NOW));
        assertRefused(() -> MessageLease.begin(MAIL.id(), "mail 1", NOW));
        assertRefused(() -> MessageLease.requireDispatcher("m".repeat(101)));
    }

    @Test
    void a_message_is_due_since_it_was_caused_and_a_sent_one_never() {
        var first = QueuedMessage.first(MAIL);

        assertTrue(first.isDue(NOW));
        assertFalse(first.isDue(NOW.minusNanos(1)));
        assertFalse(QueuedMessage.first(MAIL.inState(MessageState.SENT)).isDue(NOW));
        assertFalse(first.isLeased(NOW));
        assertTrue(first.toBuilder()
                .lease(MessageLease.begin(MAIL.id(), "mail-1", NOW.plusSeconds(1)))
                .build()
                .isLeased(NOW));
    }

    @Test
    void what_is_queued_stays_the_same_message() {
        var first = QueuedMessage.first(MAIL);
        var another = Message.toCentre(MAIL.kind(), CentreId.of("centre"), NOW);

        assertRefused(() -> first.toBuilder().message(another));
        assertRefused(() -> first.toBuilder().lease(MessageLease.begin(another.id(), "mail-1", NOW)));
        assertRefused(() -> first.toBuilder().attempts(-1));
        assertEquals(first, first.toBuilder().build());
        assertNotEquals(first, first.toBuilder().repeats(1).build());
        assertNotEquals(first, first.toBuilder().state(MessageState.SENT).build());
    }

    private static void assertRefused(Executable unfit) {
        assertThrows(IllegalArgumentException.class, unfit);
    }
}
