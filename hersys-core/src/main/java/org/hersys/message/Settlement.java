package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a try has come to (送信の結末): the state in which the message is from now on, and with it when to try again, why it
 * failed, or by what the gateway knows it.
 *
 * <p>Immutable.
 */
public final class Settlement {

    private static final Pattern REFERENCE = Pattern.compile("\\p{Graph}{1,200}");

    private final MessageState state;
    private final @Nullable Instant nextTryAt;
    private final @Nullable FailureReason failure;
    private final @Nullable String gatewayReference;

    private Settlement(
            MessageState state,
            @Nullable Instant nextTryAt,
            @Nullable FailureReason failure,
            @Nullable String gatewayReference) {
        this.state = state;
        this.nextTryAt = nextTryAt;
        this.failure = failure;
        this.gatewayReference = gatewayReference;
    }

    /**
     * It was handed to the gateway, and no more is known.
     *
     * @return state sent
     */
    public static Settlement sent() {
        return new Settlement(MessageState.SENT, null, null, null);
    }

    /**
     * The gateway has taken it.
     *
     * @param gatewayReference by what the gateway knows it: 1 to 200 printable ASCII characters without spaces
     * @return state accepted
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public static Settlement accepted(String gatewayReference) {
        return new Settlement(MessageState.ACCEPTED, null, null, requireReference(gatewayReference));
    }

    /**
     * It failed and is tried again.
     *
     * @param reason why
     * @param nextTryAt when to try again
     * @return state failed
     */
    public static Settlement failed(FailureReason reason, Instant nextTryAt) {
        return new Settlement(
                MessageState.FAILED, requireNonNull(nextTryAt, "nextTryAt"), requireNonNull(reason, "reason"), null);
    }

    /**
     * It failed and is not tried again, unless somebody asks for it.
     *
     * @param reason why
     * @return state given up
     */
    public static Settlement givenUp(FailureReason reason) {
        return new Settlement(MessageState.GIVEN_UP, null, requireNonNull(reason, "reason"), null);
    }

    static String requireReference(String reference) {
        if (!REFERENCE.matcher(requireNonNull(reference, "reference")).matches()) {
            throw new IllegalArgumentException(
                    "a gateway's reference must have 1 to 200 printable characters without spaces");
        }
        return reference;
    }

    /**
     * The state of the message from now on.
     *
     * @return sent, accepted, failed or given up
     */
    public MessageState state() {
        return state;
    }

    /**
     * When to try again.
     *
     * @return the moment, if and only if it failed
     */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    /**
     * Why it was not sent.
     *
     * @return the reason, if and only if it failed or was given up
     */
    public Optional<FailureReason> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * By what the gateway knows it.
     *
     * @return the reference, if and only if the gateway has accepted it
     */
    public Optional<String> gatewayReference() {
        return Optional.ofNullable(gatewayReference);
    }

    /** State, reason and the next try. */
    @Override
    public String toString() {
        return "Settlement[" + state + ", nextTryAt=" + nextTryAt + ", failure=" + failure + "]";
    }
}
