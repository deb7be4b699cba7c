package org.hersys.usecase;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageLease;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SendResult;
import org.hersys.message.Settlement;
import org.hersys.port.StorageException;

/** One round: what was taken is sent one by one, and each result is noted before the next is sent. */
final class DispatchRound {

    private final DispatchingMessages dispatching;
    private final Deque<QueuedMessage> untried;
    private final int claimed;
    private int sent;
    private int failed;
    private int givenUp;
    private int released;
    private int late;

    DispatchRound(DispatchingMessages dispatching, Collection<QueuedMessage> claimed) {
        this.dispatching = dispatching;
        this.untried = new ArrayDeque<>(claimed);
        this.claimed = claimed.size();
    }

    /** Sends as long as it is wanted. */
    DispatchReport run(BooleanSupplier goesOn) {
        try {
            while (!untried.isEmpty() && goesOn.getAsBoolean()) {
                var queued = untried.remove();
                var lease = queued.lease().orElseThrow();
                if (!lease.holdsAt(dispatching.now().plus(dispatching.reserve()))) {
                    release(lease);
                } else if (isStillOurs(lease)) {
                    settle(lease, result(queued));
                } else {
                    late++;
                }
            }
        } catch (RuntimeException | Error stopped) {
            releaseAfter(stopped);
            throw stopped;
        }
        releaseAll();
        return new DispatchReport(claimed, sent, failed, givenUp, released, late);
    }

    /** While the others were sent, what it tells of may have been deleted. */
    private boolean isStillOurs(MessageLease lease) {
        return dispatching.store(outbox -> outbox.queued(lease.message())
                .flatMap(QueuedMessage::lease)
                .filter(lease::equals)
                .isPresent());
    }

    private Settlement result(QueuedMessage queued) {
        // Those before it may have taken so long that it is worth nothing any more.
        if (queued.message().isExpired(dispatching.now())) {
            return Settlement.givenUp(FailureReason.EXPIRED);
        }
        // Whoever took it that often and left no result was brought down, perhaps by this very message.
        return queued.attempts() > dispatching.policy().mostTries()
                ? Settlement.givenUp(queued.lastFailure().orElse(FailureReason.NEVER_ANSWERED))
                : unlessTooLate(queued, dispatching.settlement(send(queued), queued.attempts()));
    }

    /** What would be tried again when it has expired is given up at once, so that its secret does not wait for that. */
    private static Settlement unlessTooLate(QueuedMessage queued, Settlement settlement) {
        return settlement.nextTryAt().filter(queued.message()::isExpired).isPresent()
                ? Settlement.givenUp(settlement.failure().orElse(FailureReason.EXPIRED))
                : settlement;
    }

    private SendResult send(QueuedMessage queued) {
        try {
            return dispatching.sender().send(queued.message());
        } catch (RuntimeException broken) {
            return SendResult.failedForNow(FailureReason.SENDER_BROKEN);
        }
    }

    private void settle(MessageLease lease, Settlement settlement) {
        if (!dispatching.store(outbox -> outbox.settle(lease, settlement))) {
            late++;
            return;
        }
        switch (settlement.state()) {
            case FAILED -> failed++;
            case GIVEN_UP -> givenUp++;
            default -> sent++;
        }
    }

    private void releaseAll() {
        while (!untried.isEmpty()) {
            release(untried.remove().lease().orElseThrow());
        }
    }

    private void release(MessageLease lease) {
        var now = dispatching.now();
        if (dispatching.store(outbox -> outbox.release(lease, now))) {
            released++;
        } else {
            late++;
        }
    }

    /** What cannot be given back now is free when its lease is over. */
    private void releaseAfter(Throwable stopped) {
        try {
            releaseAll();
        } catch (StorageException failure) {
            stopped.addSuppressed(failure);
        }
    }
}
