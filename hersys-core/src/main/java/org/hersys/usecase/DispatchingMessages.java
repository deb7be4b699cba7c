package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.hersys.message.MessageLease;
import org.hersys.message.RetryPolicy;
import org.hersys.message.SendResult;
import org.hersys.message.Settlement;
import org.hersys.port.MessageSender;
import org.hersys.port.Outbox;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;

/**
 * Sends what waits in the outbox (通知の送信), round by round; when, the host decides.
 *
 * <pre>{@code
 * var dispatching = hersys.dispatchingMessages(sender).build();
 * dispatching.dispatch();
 * }</pre>
 *
 * <p>A round takes some messages in one transaction, sends them outside any, and notes each result in a transaction of its
 * own. While one dispatcher has a message no other has. If it is gone before it has noted a result, another one takes the
 * message when the lease is over and sends it again, with the same id, and that is counted. What fails is tried again later,
 * and never keeps the others waiting.
 *
 * <p>Several may work on one store, on one machine or on many whose clocks agree but for less than a lease. Without an
 * actor: it is the operator's. Immutable and safe for use by many threads if the random generator is, as the standard one
 * is.
 */
public final class DispatchingMessages {

    private static final int QUARTERS = 4;

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final MessageSender sender;
    private final RetryPolicy policy;
    private final Duration lease;
    private final int batch;
    private final String dispatcher;
    private final RandomGenerator random;

    private DispatchingMessages(Builder builder) {
        this.unitOfWork = builder.unitOfWork;
        this.clock = builder.clock;
        this.sender = builder.sender;
        this.policy = builder.policy;
        this.lease = builder.lease;
        this.batch = builder.batch;
        this.dispatcher = builder.dispatcher;
        this.random = builder.random;
    }

    /**
     * Begins a dispatcher.
     *
     * @param unitOfWork the store, with transactions of its own
     * @param clock tells what is due
     * @param sender sends
     * @return a builder with the standard policy, a lease of 5 minutes and 20 messages a round
     */
    public static Builder builder(UnitOfWork unitOfWork, Clock clock, MessageSender sender) {
        return new Builder(unitOfWork, clock, sender);
    }

    /**
     * Sends what is due, as many as one round takes at most. It stops after the message in hand when its thread is
     * interrupted, and gives the others back.
     *
     * @return what came of it
     * @throws org.hersys.port.StorageException if the store failed; a message that was sent and could not be noted is sent
     *     again when its lease is over
     */
    public DispatchReport dispatch() {
        return dispatch(() -> true);
    }

    /** The same as long as it is wanted; asked before each message. */
    DispatchReport dispatch(BooleanSupplier goesOn) {
        BooleanSupplier undisturbed =
                () -> goesOn.getAsBoolean() && !Thread.currentThread().isInterrupted();
        if (!undisturbed.getAsBoolean()) {
            return new DispatchReport(0, 0, 0, 0, 0, 0);
        }
        var now = now();
        return new DispatchRound(this, store(outbox -> outbox.claim(dispatcher, now, lease, batch))).run(undisturbed);
    }

    /** How many messages a round takes at most. */
    int batch() {
        return batch;
    }

    /** So much of the lease must be left when a message is begun: else another one might take it while it is being sent. */
    Duration reserve() {
        return lease.dividedBy(QUARTERS);
    }

    RetryPolicy policy() {
        return policy;
    }

    MessageSender sender() {
        return sender;
    }

    Instant now() {
        return clock.instant();
    }

    Settlement settlement(SendResult result, int tries) {
        return policy.settle(result, tries, now(), random);
    }

    /**
     * Does something in a transaction of its own. An interrupt waits until it is done: it could close the files of an
     * embedded database.
     */
    <T> T store(Function<Outbox, T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            return unitOfWork
                    .run(transaction -> Outcome.accepted(work.apply(transaction.outbox())))
                    .orElseThrow();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Collects how to send. Not thread-safe. */
    public static final class Builder {

        private final UnitOfWork unitOfWork;
        private final Clock clock;
        private final MessageSender sender;
        private RetryPolicy policy = RetryPolicy.standard();
        private Duration lease = Duration.ofMinutes(5);
        private int batch = 20;
        private String dispatcher = "dispatcher";
        private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

        private Builder(UnitOfWork unitOfWork, Clock clock, MessageSender sender) {
            this.unitOfWork = requireNonNull(unitOfWork, "unitOfWork");
            this.clock = requireNonNull(clock, "clock");
            this.sender = requireNonNull(sender, "sender");
        }

        /**
         * Sets when a message that failed is tried again, and when no more.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder policy(RetryPolicy value) {
            this.policy = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets for how long a round may keep what it has taken. A message whose turn comes in the last quarter is given back
         * untried: it might still be on its way when another dispatcher takes it.
         *
         * @param value at least four times the time-out of the sender, and longer than the clocks of two machines differ
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than 0
         */
        public Builder lease(Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException("a lease must last some time, but was " + value);
            }
            this.lease = value;
            return this;
        }

        /**
         * Sets how many messages a round takes at most.
         *
         * @param value 1 to 1000
         * @return this builder
         * @throws IllegalArgumentException if the number is outside
         */
        public Builder batch(int value) {
            if (value < 1 || value > 1000) {
                throw new IllegalArgumentException("a round must take 1 to 1000 messages, but the number was " + value);
            }
            this.batch = value;
            return this;
        }

        /**
         * Sets by what people know who has a message.
         *
         * @param value 1 to 100 letters, digits and {@code . _ : @ -}, for example the name of the machine
         * @return this builder
         * @throws IllegalArgumentException if it is not of that form
         */
        public Builder dispatcher(String value) {
            this.dispatcher = MessageLease.requireDispatcher(value);
            return this;
        }

        /**
         * Sets what draws the length of the waits.
         *
         * @param value a generator; safe for many threads if many dispatch
         * @return this builder
         */
        public Builder random(RandomGenerator value) {
            this.random = requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the dispatcher.
         *
         * @return the use case
         */
        public DispatchingMessages build() {
            return new DispatchingMessages(this);
        }
    }
}
