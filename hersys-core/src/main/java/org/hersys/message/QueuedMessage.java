package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message with what was done to send it (送信箱の通知): how often it was tried, when it is due, who is sending it.
 *
 * <p>Immutable. Equal if all of it is.
 */
public final class QueuedMessage {

    private final Message message;
    private final int attempts;
    private final int repeats;
    private final @Nullable Instant nextTryAt;
    private final @Nullable MessageLease lease;
    private final @Nullable FailureReason lastFailure;
    private final @Nullable String gatewayReference;

    private QueuedMessage(Builder builder) {
        this.message = builder.message;
        this.attempts = builder.attempts;
        this.repeats = builder.repeats;
        this.nextTryAt = builder.nextTryAt;
        this.lease = builder.lease;
        this.lastFailure = builder.lastFailure;
        this.gatewayReference = builder.gatewayReference;
    }

    /**
     * A message that was just added: never tried, and due since it was caused.
     *
     * @param message what to tell
     * @return the message as it waits; one that is not to be sent is never due
     */
    public static QueuedMessage first(Message message) {
        var first = builder(message);
        if (message.state().isOpen()) {
            first.nextTryAt(message.createdAt());
        }
        return first.build();
    }

    /**
     * Begins one as a store has kept it.
     *
     * @param message what to tell, in its state
     * @return a builder of one that was never tried and is never due
     */
    public static Builder builder(Message message) {
        return new Builder(message);
    }

    /**
     * Begins one that differs from this.
     *
     * @return a builder with all that this one has
     */
    public Builder toBuilder() {
        var builder = new Builder(message).attempts(attempts).repeats(repeats);
        builder.nextTryAt = nextTryAt;
        builder.lease = lease;
        builder.lastFailure = lastFailure;
        builder.gatewayReference = gatewayReference;
        return builder;
    }

    /**
     * What to tell, and what has become of it.
     *
     * @return the message
     */
    public Message message() {
        return message;
    }

    /**
     * How often a dispatcher took it to send it, since it was added or since an operator had it tried anew.
     *
     * @return the number of tries, the present one included
     */
    public int attempts() {
        return attempts;
    }

    /**
     * How often it may have been sent once more: because a dispatcher was gone before it had noted a result, or because an
     * operator wished it.
     *
     * @return 0 if the receiver has it once at most
     */
    public int repeats() {
        return repeats;
    }

    /**
     * When the next dispatcher may take it; while one has it, the end of the lease.
     *
     * @return the moment, or empty if it is not to be sent
     */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    /**
     * Who took it to send it and has not noted a result. It may be over.
     *
     * @return the lease, or empty if nobody has
     */
    public Optional<MessageLease> lease() {
        return Optional.ofNullable(lease);
    }

    /**
     * Why the last try failed or why it was given up.
     *
     * @return the reason, or empty if nothing has failed
     */
    public Optional<FailureReason> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /**
     * By what the gateway knows the message, for its receipts.
     *
     * @return the gateway's own reference, or empty if it gave none
     */
    public Optional<String> gatewayReference() {
        return Optional.ofNullable(gatewayReference);
    }

    /**
     * Whether a dispatcher may take it.
     *
     * @param moment when
     * @return true if it is still to be sent, its time has come and nobody has it
     */
    public boolean isDue(Instant moment) {
        return message.state().isOpen() && nextTryAt != null && !nextTryAt.isAfter(moment);
    }

    /**
     * Whether somebody is sending it.
     *
     * @param moment when
     * @return true if there is a lease that still holds
     */
    public boolean isLeased(Instant moment) {
        return lease != null && lease.holdsAt(moment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueuedMessage that
                && message.equals(that.message)
                && message.state() == that.message.state()
                && attempts == that.attempts
                && repeats == that.repeats
                && nextTryAt().equals(that.nextTryAt())
                && lease().equals(that.lease())
                && lastFailure().equals(that.lastFailure())
                && gatewayReference().equals(that.gatewayReference());
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }

    /** Which message, how often it was tried and when it is due. */
    @Override
    public String toString() {
        return "QueuedMessage[" + message + ", attempts=" + attempts + ", repeats=" + repeats + ", nextTryAt="
                + nextTryAt + ", lastFailure=" + lastFailure + "]";
    }

    /** Collects what is known of a message. Not thread-safe. */
    public static final class Builder {

        private Message message;
        private int attempts;
        private int repeats;
        private @Nullable Instant nextTryAt;
        private @Nullable MessageLease lease;
        private @Nullable FailureReason lastFailure;
        private @Nullable String gatewayReference;

        private Builder(Message message) {
            this.message = requireNonNull(message, "message");
        }

        /**
         * Replaces the message.
         *
         * @param value the same message in another state, or forgotten
         * @return this builder
         * @throws IllegalArgumentException if it is another message
         */
        public Builder message(Message value) {
            if (!message.equals(value)) {
                throw new IllegalArgumentException("it must stay the same message");
            }
            this.message = value;
            return this;
        }

        /**
         * Sets the state of the message.
         *
         * @param value what has become of it
         * @return this builder
         */
        public Builder state(MessageState value) {
            return message(message.inState(value));
        }

        /**
         * Sets the number of tries.
         *
         * @param value 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder attempts(int value) {
            this.attempts = requireCount(value);
            return this;
        }

        /**
         * Sets how often it may have been sent once more.
         *
         * @param value 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder repeats(int value) {
            this.repeats = requireCount(value);
            return this;
        }

        private static int requireCount(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("a count must be 0 or more, but was " + value);
            }
            return value;
        }

        /**
         * Sets when the next dispatcher may take it.
         *
         * @param value the moment
         * @return this builder
         */
        public Builder nextTryAt(Instant value) {
            this.nextTryAt = requireNonNull(value, "value");
            return this;
        }

        /**
         * It is not to be taken by any dispatcher.
         *
         * @return this builder
         */
        public Builder neverDue() {
            this.nextTryAt = null;
            return this;
        }

        /**
         * Gives it to a dispatcher, until the end of the lease.
         *
         * @param value the lease
         * @return this builder
         * @throws IllegalArgumentException if the lease is of another message
         */
        public Builder lease(MessageLease value) {
            if (!value.message().equals(message.id())) {
                throw new IllegalArgumentException("a lease must be of this message");
            }
            this.lease = value;
            return this;
        }

        /**
         * Nobody has it.
         *
         * @return this builder
         */
        public Builder withoutLease() {
            this.lease = null;
            return this;
        }

        /**
         * Sets why the last try failed.
         *
         * @param value the reason
         * @return this builder
         */
        public Builder lastFailure(FailureReason value) {
            this.lastFailure = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets by what the gateway knows it.
         *
         * @param value the gateway's own reference
         * @return this builder
         */
        public Builder gatewayReference(String value) {
            this.gatewayReference = Settlement.requireReference(value);
            return this;
        }

        /**
         * Drops by what the gateway knew it.
         *
         * @return this builder
         */
        public Builder withoutGatewayReference() {
            this.gatewayReference = null;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the message as it is queued
         */
        public QueuedMessage build() {
            return new QueuedMessage(this);
        }
    }
}
